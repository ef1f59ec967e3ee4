import { answerOf } from './answer'
import type { DocxSource } from './read-docx'

/** The process that in-process.ts starts: one file, one answer. It is ended by who started it. */
process.parentPort.once('message', ({ data }: { data: DocxSource }) => {
  void answerOf(data).then((answer) => process.parentPort.postMessage(answer))
})
