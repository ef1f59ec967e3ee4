import type { Document, Element, Node } from '@xmldom/xmldom'
import PizZip from 'pizzip'
import { AppError } from '../../shared/ipc/result'
import type { PartName, Problem } from '../../shared/template/problem'
import { type Parts, readParts } from '../docx/archive'
import { parseXml } from '../docx/xml'
import { TEXT_PART } from './package'

/** What may be in a template: words, how they look, and pictures. Nothing that runs, and no file in a file. */
const ALLOWED = [
  /^\[content_types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^docprops\/(?:app|core|custom)\.xml$/,
  /^docprops\/thumbnail\.(?:jpe?g|png|emf|wmf)$/,
  /^(?:word\/)?customxml\/(?:_rels\/)?item(?:props)?\d+\.xml(?:\.rels)?$/,
  /^word\/_rels\/[\w-]+\.xml\.rels$/,
  /^word\/(?:document\d*|styles|styleswitheffects|settings|websettings|fonttable|numbering|footnotes|endnotes|header\d+|footer\d+|comments\w*|people)\.xml$/,
  /^word\/theme\/(?:_rels\/)?theme\d*\.xml(?:\.rels)?$/,
  /^word\/media\/[\w .-]+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/,
  /^word\/glossary\/(?:_rels\/)?\w+\.xml(?:\.rels)?$/,
  /^word\/fonts\/[\w-]+\.(?:odttf|ttf)$/,
]

/** Codes of Word that only count or refer within the document itself (ECMA-376 part 1, 17.16.5). */
const HARMLESS = /^(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|TOC|PAGEREF|REF|NOTEREF|STYLEREF|SEQ|HYPERLINK \\l)\b/i

/** A template as far as it may be used: its parts, and what in them is refused. */
export type Guarded = { parts: Parts; problems: Problem[] }

/**
 * Unpacks a template under the guards of every file from outside, and looks for what a template must not hold: code,
 * files in files, and anything that points outside. Nothing is opened or fetched for it. Throws the codes of
 * `readParts` and `parseXml`.
 */
export async function guardTemplate(source: string | Buffer): Promise<Guarded> {
  const parts = await readParts(source, () => true)
  if (![...parts.keys()].some((name) => /^word\/document\d*\.xml$/.test(name))) throw new AppError('DOCX_KIND')
  const problems: Problem[] = []
  for (const [name, bytes] of parts) {
    const add = (problem: Refusal) => problems.push({ ...problem, place: { part: partOf(name), words: '' } })
    if (!ALLOWED.some((allowed) => allowed.test(name.toLowerCase()))) add({ kind: 'embedded', tag: nameOf(name) })
    else if (/\.svg$/i.test(name)) guardSvg(bytes, add)
    else if (/\.(?:xml|rels)$/i.test(name)) guardXml(name, parseXml(bytes), add)
  }
  return { parts, problems }
}

/** The same parts in a file of our own making: what one program sees in it, every program sees. */
export function repack(parts: Parts): Buffer {
  const zip = new PizZip()
  for (const [name, bytes] of parts) if (!name.endsWith('/')) zip.file(name, bytes)
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

type Refusal = { kind: 'embedded' | 'outside' | 'code'; tag: string }

const nameOf = (part: string): string => part.slice(part.lastIndexOf('/') + 1).slice(0, 60)

export const partOf = (name: string): PartName =>
  /header/.test(name) ? 'header' : /footer/.test(name) ? 'footer' : /notes/.test(name) ? 'notes' : 'text'

function guardXml(name: string, document: Document, add: (problem: Refusal) => void): void {
  if (name.endsWith('.rels')) {
    for (const one of elements(document))
      if (attribute(one, 'TargetMode').toLowerCase() === 'external')
        add({ kind: 'outside', tag: attribute(one, 'Target').slice(0, 120) })
    return
  }
  if (name === '[Content_Types].xml') {
    for (const one of elements(document))
      if (/macroEnabled|vbaProject|oleObject|activeX/i.test(attribute(one, 'ContentType')))
        add({ kind: 'embedded', tag: nameOf(attribute(one, 'PartName') || attribute(one, 'Extension')) })
    return
  }
  if (TEXT_PART.test(name))
    for (const code of codesOf(document)) if (!HARMLESS.test(code)) add({ kind: 'code', tag: code.slice(0, 60) })
}

/** A drawing can hold script and addresses, whatever the program does that shows it. */
function guardSvg(bytes: Buffer, add: (problem: Refusal) => void): void {
  for (const one of elements(parseXml(bytes))) {
    if (/^(?:script|foreignObject|iframe)$/i.test(one.localName ?? '')) add({ kind: 'embedded', tag: 'svg' })
    for (const { name, localName, value } of one.attributes)
      if (/^on/i.test(name) || pointsOutside(localName ?? name, value))
        add({ kind: 'outside', tag: value.slice(0, 120) })
  }
}

const pointsOutside = (name: string, value: string): boolean =>
  (/^(?:href|src)$/i.test(name) && !/^(?:#|data:image\/(?:png|jpe?g);)/i.test(value.trim())) ||
  /url\(\s*['"]?(?!#)/i.test(value)

/** The codes of the fields in a text, each as Word reads it: its pieces put together. */
function codesOf(document: Document): string[] {
  const codes: string[] = []
  const open: string[] = []
  for (const one of elements(document)) {
    if (one.localName === 'fldSimple') codes.push(attribute(one, 'instr'))
    if (one.localName === 'instrText' && open.length) open[open.length - 1] += one.textContent ?? ''
    if (one.localName !== 'fldChar') continue
    const type = attribute(one, 'fldCharType')
    if (type === 'begin') open.push('')
    if (type === 'separate' && open.length) {
      codes.push(open[open.length - 1] ?? '')
      open[open.length - 1] = 'PAGE'
    }
    if (type === 'end') codes.push(open.pop() ?? '')
  }
  return codes.map((code) => code.replace(/\s+/g, ' ').trim()).filter((code) => code !== '')
}

/** Every element, in the order of reading. */
export function* elements(node: Node): Generator<Element> {
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (isElement(child)) {
      yield child
      yield* elements(child)
    }
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE

/** An attribute by its local name; empty when it is not there. */
export function attribute(element: Element, name: string): string {
  for (const one of element.attributes) if (one.localName === name || one.name === name) return one.value
  return ''
}
