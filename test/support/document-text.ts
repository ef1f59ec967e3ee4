import type { DocumentContent } from '../../shared/document/content'
import type { DocumentModel } from '../../shared/document/model'

/** Keys of the contents that hold a reference or a choice, which the document puts into other words or leaves out. */
const codes = new Set([
  'id',
  'cycleId',
  'goalId',
  'kind',
  'type',
  'shape',
  'scope',
  'basis',
  'priority',
  'owner',
  'coachKind',
])
const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)

/** Every text that a person wrote into these contents, line by line. */
export function contentTexts(content: DocumentContent): string[] {
  return textsOf(content).filter((text) => !isDate(text) && text !== content.cycleKind)
}

/** Every text on the paper, one under the other. */
export function modelText(model: DocumentModel): string {
  const { letterhead, blocks, properties: _hidden, ...rest } = model
  return textsOf([rest, letterhead.name, letterhead.lines, blocks], new Set(['image', 'type', 'voice', 'align'])).join(
    '\n',
  )
}

function textsOf(value: unknown, skip: ReadonlySet<string> = codes): string[] {
  if (typeof value === 'string') return value.split('\n').filter((line) => line.trim())
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, skip))
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, one]) => (skip.has(key) ? [] : textsOf(one, skip)))
  return []
}
