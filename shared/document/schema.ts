import type { DocumentKind, Signature } from '../signing/schema'
import type { DocumentModel } from './model'

/** A document of a cycle: a draft as long as nobody signed, then frozen. */
export type DocumentView = {
  /** Null for a draft. */
  id: string | null
  kind: DocumentKind
  version: number
  sha256: string
  signatures: Signature[]
  model: DocumentModel
  /** True when a later version replaces it. */
  superseded: boolean
}

export type ExportFormat = 'word' | 'pdf'
