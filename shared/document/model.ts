import type { FormField } from '../preparation/form'
import { type Side, sideLabels } from '../preparation/schema'
import type { DocumentKind, Signature } from '../signing/schema'

/**
 * What stands in a document, apart from how it looks: one model gives the Word file, the PDF and the paper on
 * screen. Texts are plain; a `\n` in them starts a new line.
 */
export type DocumentModel = {
  kind: DocumentKind | 'person' | 'remark' | 'evaluation' | 'training' | 'form' | 'invitation' | 'progress' | 'template'
  title: string
  subtitle: string
  /** Lying paper, for tables with many columns. */
  landscape?: boolean
  /** How the document stands when it is not signed by both: "Ontwerp, nog niet ondertekend". */
  notice: string | null
  /** Letterhead of the practice. The logo is a PNG or JPEG data URL. */
  letterhead: { name: string; lines: string[]; logo: string | null }
  /** Shown at the top of each following page. */
  runningHead: { left: string; right: string }
  /** At the bottom of each page, before "Pagina x van y". */
  footer: string
  /** Properties of the file: plan id, version, hash. */
  properties: {
    author: string
    subject: string
    keywords: string
    documentId: string | null
    version: number
    sha256: string | null
  }
  /** Of a form to fill in: what it is known by when it comes back. Its text is then protected, its fields are not. */
  form?: { marks: string[]; properties: Record<string, string> }
  blocks: Block[]
}

/** What is known about a document besides its contents. */
export type DocumentMeta = {
  /** Hash of the contents; null when it is not computed. */
  sha256: string | null
  /** Null for a draft. */
  documentId: string | null
  /** PNG or JPEG data URL. */
  logo: string | null
  signatures: Signature[]
  draft: boolean
}

/** The three voices have the same word and colour everywhere. */
export type Voice = 'employee' | 'employer' | 'agreed'
export const voiceLabels: Record<Voice, string> = { ...sideLabels, agreed: 'Afgesproken' }

/** What a side said: the question when there was one, and its answer; several lines are a list. */
export type VoiceEntry = { question: string | null; lines: string[] }

/**
 * What stands beside each other in one row, which is never parted: all of a short theme, else a question of each side.
 */
export function rowsBeside({
  employee,
  employer,
  whole,
}: Extract<Block, { type: 'voices' }>): Record<Side, VoiceEntry[]>[] {
  if (whole) return [{ employee, employer }]
  const count = Math.max(employee.length, employer.length)
  return Array.from({ length: count }, (_, at) => ({
    employee: employee.slice(at, at + 1),
    employer: employer.slice(at, at + 1),
  }))
}

/** A cell of a table; the note stands under the text in small, quiet type. */
export type Cell = string | { text: string; note: string }

export type Column = {
  title: string
  /** A share of the table's width; the shares of all columns together are the whole. */
  width: number
  align?: 'end'
}

export type Block =
  /** The label stands above a heading of level 2, in the accent colour. */
  | { type: 'heading'; level: 1 | 2; text: string; label?: string }
  /** `keep`: stays on the page of what follows. */
  | { type: 'paragraph'; text: string; quiet?: boolean; keep?: boolean }
  /** Short label and value, two pairs to a row. */
  | { type: 'facts'; facts: Fact[] }
  /**
   * A label in the margin with a longer text beside it, one under the other; a short one stays on one page, and so do
   * all when `whole`.
   */
  | { type: 'fields'; fields: (Fact & { whole: boolean })[]; whole: boolean }
  /**
   * What each side said and what was agreed, each with its colour and its word. Side by side unless `stacked`; on
   * one page when `whole`.
   */
  | {
      type: 'voices'
      employee: VoiceEntry[]
      employer: VoiceEntry[]
      agreed: string
      stacked: boolean
      whole: boolean
    }
  /** The foot is the row of sums. */
  | { type: 'table'; caption: string; columns: Column[]; rows: Cell[][]; foot: string[] | null }
  /** Something asked, with places to fill in. */
  | { type: 'question'; voice: 'employee' | 'employer'; text: string; hint: string; fields: FormField[] }
  | { type: 'signatures'; parties: SignatureBlock[]; sha256: string | null; note: string }

export type Fact = { label: string; value: string }

/** A party's place under the document; `signature` is null as long as it has not signed. */
export type SignatureBlock = {
  role: string
  name: string
  voice: 'employee' | 'employer'
  signature: Signature | null
  /** Of a template: the fields that stand there instead of what a signature says. */
  texts?: SignatureText
}

/** What stands in a party's place, from top to bottom. */
export type SignatureText = {
  manner: string
  /** Own words; empty when there are none. */
  words: string
  /** The name as it was typed instead of drawn; empty otherwise. */
  typed: string
  /** When and how, or the place for a date with a pen. */
  when: string
}
