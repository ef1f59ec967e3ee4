import type { DocumentContent } from './content'
import type { DocumentMeta, DocumentModel } from './model'
import { planModel } from './plan'
import { reportModel } from './report'

/** The document that belongs to these contents; the same contents always give the same model. */
export function documentModel(content: DocumentContent, meta: DocumentMeta): DocumentModel {
  return content.kind === 'plan' ? planModel(content, meta) : reportModel(content, meta)
}
