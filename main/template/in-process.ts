import type { TemplateKind } from '../../shared/template/schema'
import { guardedProcess } from '../guarded-process'
import type { ReadTemplate } from './read'

export type TemplateJob = { kind: TemplateKind; source: string | Uint8Array }

/** A template is judged and filled within a second; an honest one needs a small part of this. */
const limits = { limitMs: 15_000, heapMb: 384, mostKb: 550_000 }
const reader = guardedProcess<TemplateJob, ReadTemplate>('template-process.js', limits)

/** Starts the process while the user chooses a file. */
export const expectTemplate = reader.expect

/** `readTemplate` in a process of its own. Throws what `readTemplate` throws, and DOCX_UNREADABLE beyond its limits. */
export async function readTemplateInProcess(kind: TemplateKind, source: string | Buffer): Promise<ReadTemplate> {
  const read = await reader.ask({ kind, source })
  const { bytes, example } = read
  // A Buffer arrives as bytes.
  return { ...read, bytes: Buffer.from(bytes), example: example && { ...example, bytes: Buffer.from(example.bytes) } }
}
