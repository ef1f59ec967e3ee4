import { AppError, type ErrorCode } from '../../shared/ipc/result'
import { type DocxContent, type DocxSource, readDocx } from './read-docx'

export type DocxAnswer = { value: DocxContent } | { code: ErrorCode; cause: string }

/** What `readDocx` gives or throws, as something that can cross to another thread or process. */
export async function answerOf(source: DocxSource): Promise<DocxAnswer> {
  try {
    return { value: await readDocx(source) }
  } catch (error) {
    const known = error instanceof AppError
    return { code: known ? error.code : 'DOCX_UNREADABLE', cause: String(known ? (error.cause ?? '') : error) }
  }
}
