import { cleanText } from '../format/text'
import { markup, type PaperNode } from './markup'
import type { DocumentModel } from './model'
import { pageCss, paperCss } from './paper-css'

const empty = new Set(['img', 'col', 'meta'])

type Page = { fontFaceCss: string; title?: string }

/**
 * The whole document as one HTML page for printing. `fontFaceCss` brings the font in, from beside the page; nothing else is
 * loaded. `title` is what a file or the queue of a printer says of it: the title and whose it is, unless given.
 */
export function toHtml(
  model: DocumentModel,
  { fontFaceCss, title = `${model.title} – ${model.subtitle}` }: Page,
): string {
  const { author, subject, keywords } = model.properties
  const meta = (name: string, content: string) => `<meta name="${name}" content="${escaped(content)}">`
  return [
    '<!doctype html><html lang="nl-BE"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src 'self'">`,
    `<title>${escaped(title)}</title>`,
    meta('author', author),
    meta('description', subject),
    meta('keywords', keywords),
    `<style>${fontFaceCss}${pageCss(model)}${paperCss}</style></head><body>`,
    write(markup(model)),
    '</body></html>',
  ].join('')
}

function write(node: PaperNode): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const open = `<${node.tag}${attributes.join('')}>`
  return empty.has(node.tag) ? open : `${open}${node.children.map(write).join('')}</${node.tag}>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Text as it may stand in HTML and in its attributes. */
export const escaped = (text: string): string =>
  cleanText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
