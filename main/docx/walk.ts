import type { Document, Element, Node } from '@xmldom/xmldom'
import { LONG_TEXT_LIMIT } from '../../shared/format/text'
import { AppError } from '../../shared/ipc/result'

/** A place in a document that can be filled in: a content control with its tag, or the stretch of a bookmark. */
export type DocxField = {
  name: string
  text: string
  /** Whether Word itself says that nothing was typed here. */
  empty: boolean
}
export type DocxFields = { controls: DocxField[]; bookmarks: DocxField[] }

const MOST_FIELDS = 1_000
/** Fields in fields: more of them would multiply the text between them. */
const MOST_OPEN = 8
/** One more than the longest answer, so that a text that is too long is seen to be so. */
const MOST_TEXT = LONG_TEXT_LIMIT + 1

/** What these hold is no text of the reader: taken out by a change, a formula, or a second drawing of the same. */
const skipped = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'sdtPr', 'rPr', 'pPr'])
const signs: Record<string, string> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

/**
 * The fields of a document in one walk. By local names alone, so that both dialects of the format are read. A bookmark
 * that never ends holds nothing.
 */
export function fieldsOf(document: Document): DocxFields {
  const controls: DocxField[] = []
  const bookmarks: DocxField[] = []
  const open = new Set<DocxField>()
  const byId = new Map<string, DocxField>()

  const start = (name: string, empty: boolean): DocxField => {
    const field = { name, text: '', empty }
    open.add(field)
    if (open.size > MOST_OPEN || controls.length + bookmarks.length > MOST_FIELDS)
      throw new AppError('DOCX_REFUSED', undefined, { cause: 'More fields than a form has' })
    return field
  }
  const say = (text: string) => {
    for (const field of open) if (field.text.length < MOST_TEXT) field.text += text.slice(0, MOST_TEXT)
  }

  const walk = (node: Node): void => {
    if (!isElement(node)) return
    const name = node.localName ?? ''
    if (skipped.has(name)) return
    if (name === 't' || signs[name]) {
      say(signs[name] ?? node.textContent ?? '')
      return
    }
    if (name === 'bookmarkStart' && attribute(node, 'name').startsWith('pop_'))
      byId.set(attribute(node, 'id'), start(attribute(node, 'name'), false))
    if (name === 'bookmarkEnd') {
      const field = byId.get(attribute(node, 'id'))
      if (field && open.delete(field)) bookmarks.push(field)
    }
    const tag = name === 'sdt' ? tagOf(node) : null
    const control = tag ? start(tag.name, tag.empty) : null
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child)
    if (name === 'p') say('\n')
    if (control) {
      open.delete(control)
      controls.push(control)
    }
  }
  if (document.documentElement) walk(document.documentElement)
  return { controls, bookmarks }
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE

function childrenOf(element: Element, name: string): Element[] {
  const found: Element[] = []
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (isElement(child) && child.localName === name) found.push(child)
  return found
}

function tagOf(sdt: Element): { name: string; empty: boolean } | null {
  const [properties] = childrenOf(sdt, 'sdtPr')
  const [tag] = properties ? childrenOf(properties, 'tag') : []
  if (!properties || !tag) return null
  const [hint] = childrenOf(properties, 'showingPlcHdr')
  return { name: attribute(tag, 'val'), empty: !!hint && !['0', 'false'].includes(attribute(hint, 'val')) }
}

/** An attribute by its local name. */
function attribute(element: Element, name: string): string {
  for (const one of element.attributes) if (one.localName === name || one.name === name) return one.value
  return ''
}

/** The properties that a file carries beside its text, as short texts. */
export function propertiesOf(document: Document): Record<string, string> {
  const root = document.documentElement
  if (!root) return {}
  return Object.fromEntries(
    childrenOf(root, 'property')
      .slice(0, 100)
      .map((one) => [attribute(one, 'name'), (one.textContent ?? '').trim().slice(0, 300)]),
  )
}
