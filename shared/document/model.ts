import type { DocumentKind, Signature } from '../signing/schema'

/**
 * What stands in a document, apart from how it looks: one model gives the Word file, the PDF and the paper on
 * screen. Texts are plain; a `\n` in them starts a new line.
 */
export type DocumentModel = {
  kind: DocumentKind
  title: string
  subtitle: string
  /** Letterhead of the practice. The logo is a PNG or JPEG data URL. */
  letterhead: { name: string; lines: string[]; logo: string | null }
  /** Shown at the top of each following page. */
  runningHead: { left: string; right: string }
  /** At the bottom of each page, before "Pagina x van y". */
  footer: string
  /** Custom properties: plan id, version, hash. */
  properties: { author: string; subject: string; documentId: string; version: number; sha256: string | null }
  blocks: Block[]
}

/** The three voices have the same colour everywhere. */
export type Voice = 'employee' | 'employer' | 'agreed'

export type Block =
  | { type: 'heading'; level: 1 | 2; text: string; voice?: Voice }
  | { type: 'paragraph'; text: string; quiet?: boolean; strong?: boolean }
  | { type: 'bullets'; items: string[] }
  /** Label and value side by side, two pairs to a row. */
  | { type: 'facts'; facts: { label: string; value: string }[] }
  /** What one side said or what was agreed, with its colour and its word. */
  | { type: 'voices'; employee: string[]; employer: string[]; agreed: string }
  | { type: 'table'; caption: string; columns: { title: string; width: number; align?: 'end' }[]; rows: string[][] }
  | { type: 'signatures'; parties: SignatureBlock[]; sha256: string | null; note: string }

/** A party's place under the document; `signature` is null as long as it has not signed. */
export type SignatureBlock = { role: string; name: string; voice: 'employee' | 'employer'; signature: Signature | null }
