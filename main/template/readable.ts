import type { Element } from '@xmldom/xmldom'
import type { ReadableBlock } from '../../shared/template/schema'
import { parseXml } from '../docx/xml'
import { attribute } from './guard'

/** So many pieces are enough to see whether a template is right. */
const MOST = 400

/**
 * What a Word file says, without how it looks: its paragraphs and tables in the order of reading. For a first look at a
 * template where no other program can lay it out in pages.
 */
export function readableOf(xml: Buffer): ReadableBlock[] {
  const body = childOf(parseXml(xml).documentElement, 'body')
  const blocks: ReadableBlock[] = []
  const walk = (parent: Element): void => {
    for (const one of children(parent)) {
      if (blocks.length >= MOST) return
      if (one.localName === 'p') {
        const text = textOf(one)
        if (text) blocks.push({ type: isHeading(one) ? 'heading' : 'text', text })
      } else if (one.localName === 'tbl') {
        const rows = rowsOf(one)
        if (rows.length) blocks.push({ type: 'table', rows })
      } else if (one.localName === 'sdt' || one.localName === 'sdtContent') walk(one)
    }
  }
  if (body) walk(body)
  return blocks
}

const rowsOf = (table: Element): string[][] =>
  children(table)
    .filter(({ localName }) => localName === 'tr')
    .map((row) =>
      children(row)
        .filter(({ localName }) => localName === 'tc')
        .map((cell) => paragraphsOf(cell).map(textOf).filter(Boolean).join('\n')),
    )
    .filter((row) => row.some(Boolean))

function paragraphsOf(parent: Element): Element[] {
  return children(parent).flatMap((one) => (one.localName === 'p' ? [one] : paragraphsOf(one)))
}

const isHeading = (paragraph: Element): boolean => {
  const style = childOf(childOf(paragraph, 'pPr'), 'pStyle')
  return !!style && /^(?:heading|kop|title|titel)/i.test(attribute(style, 'val'))
}

const signs: Record<string, string> = {
  tab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  drawing: '[afbeelding]',
  pict: '',
}
const skipped = new Set(['instrText', 'delText', 'del', 'pPr', 'rPr', 'sdtPr', 'Fallback'])

function textOf(element: Element): string {
  const read = (one: Element): string => {
    const name = one.localName ?? ''
    if (skipped.has(name)) return ''
    if (name === 't') return one.textContent ?? ''
    return signs[name] ?? children(one).map(read).join('')
  }
  return read(element).trim()
}

function children(parent: Element | null): Element[] {
  const found: Element[] = []
  for (let child = parent?.firstChild ?? null; child; child = child.nextSibling)
    if (child.nodeType === child.ELEMENT_NODE) found.push(child as Element)
  return found
}

const childOf = (parent: Element | null, name: string): Element | null =>
  children(parent).find(({ localName }) => localName === name) ?? null
