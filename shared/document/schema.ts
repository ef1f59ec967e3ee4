import type { DocumentKind, Signature } from '../signing/schema'
import type { DocumentChanges } from './changes'
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
  /** What is different from the version before; null in a first version. */
  changes: DocumentChanges | null
}

export type ExportFormat = 'word' | 'pdf'
