import { DOMParser, type Document } from '@xmldom/xmldom'
import { AppError } from '../../shared/ipc/result'

/** Word itself stays under a few dozen, also with tables in tables. */
const MOST_DEPTH = 200
/** A hundred pages of text are some fifty thousand. */
const MOST_ELEMENTS = 200_000

/**
 * A part of a Word file as a tree. What XML can be made to do (definitions, endless nesting, millions of elements) is
 * refused before the tree is built. Throws DOCX_REFUSED and DOCX_UNREADABLE.
 */
export function parseXml(bytes: Buffer): Document {
  const xml = decode(bytes)
  guard(xml)
  try {
    return new DOMParser({ onError: raise }).parseFromString(xml, 'text/xml')
  } catch (cause) {
    throw new AppError('DOCX_UNREADABLE', undefined, { cause })
  }
}

function raise(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message)
}

/** Every program writes these parts in UTF-8; in another encoding a forbidden word could hide. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new AppError('DOCX_UNREADABLE', undefined, { cause })
  }
}

function guard(xml: string): void {
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(xml))
    throw new AppError('DOCX_REFUSED', undefined, { cause: 'Definitions in XML' })
  let depth = 0
  let elements = 0
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const end = endOfTag(xml, at)
    const second = xml[at + 1]
    if (second === '/') depth--
    else if (second !== '!' && second !== '?') {
      elements++
      if (xml[end - 2] !== '/') depth++
    }
    if (depth > MOST_DEPTH || elements > MOST_ELEMENTS)
      throw new AppError('DOCX_REFUSED', undefined, { cause: `${elements} elements, ${depth} deep` })
    at = xml.indexOf('<', end)
  }
}

/** Where the tag that begins here ends; a sign inside an attribute does not count. */
function endOfTag(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at)
  if (xml.startsWith('<![CDATA[', at)) return after(xml, ']]>', at)
  if (xml.startsWith('<?', at)) return after(xml, '?>', at)
  let quote = ''
  for (let index = at + 1; index < xml.length; index++) {
    const sign = xml[index] ?? ''
    if (quote) quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return index + 1
  }
  throw new AppError('DOCX_UNREADABLE')
}

function after(xml: string, sign: string, at: number): number {
  const found = xml.indexOf(sign, at)
  if (found < 0) throw new AppError('DOCX_UNREADABLE')
  return found + sign.length
}
