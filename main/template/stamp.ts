import type PizZip from 'pizzip'
import { xmlText } from '../document/word-parts'
import { addRelationship, declareType, escapeXml } from './package'

/** What a filled file says of itself, whatever the template said. */
export type Stamp = {
  title: string
  author: string
  subject: string
  keywords: string
  /** By which the file is known when it comes back: document and hash, or to which talk a form belongs. */
  custom: Record<string, string>
  /** Of a form: the names of bookmarks that say the same. Then only its fields can be typed in. */
  marks: readonly string[]
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** Of every property in a file of Office; no more than a name for its kind. */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

/** Writes the properties of a filled file anew: who made the template, and when, is nobody's business. */
export function stamp(zip: PizZip, { marks, ...says }: Stamp): void {
  const core = 'docProps/core.xml'
  zip.file(core, coreXml(says))
  declareType(zip, { part: core, contentType: 'application/vnd.openxmlformats-package.core-properties+xml' })
  refer(zip, `${PACKAGE}/relationships/metadata/core-properties`, core)

  const custom = 'docProps/custom.xml'
  zip.file(custom, customXml(says.custom))
  declareType(zip, { part: custom, contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml' })
  refer(zip, `${OFFICE}/relationships/custom-properties`, custom)

  if (marks.length) protect(zip)
}

/** A relationship of the package, unless it is there. */
function refer(zip: PizZip, type: string, target: string): void {
  if (zip.file('_rels/.rels')?.asText().includes(type)) return
  addRelationship(zip, '', type, target)
}

function coreXml({ title, author, subject, keywords }: Omit<Stamp, 'marks'>): string {
  const now = `${new Date().toISOString().slice(0, 19)}Z`
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${now}</dcterms:${name}>`
  const words = (name: string, text: string) => `<${name}>${escapeXml(xmlText(text))}</${name}>`
  return [
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    words('dc:title', title),
    words('dc:subject', subject),
    words('dc:creator', author),
    words('cp:keywords', keywords),
    words('cp:lastModifiedBy', author),
    words('dc:language', 'nl-BE'),
    moment('created'),
    moment('modified'),
    '</cp:coreProperties>',
  ].join('')
}

function customXml(properties: Record<string, string>): string {
  const lines = Object.entries(properties).map(
    ([name, value], index) =>
      `<property fmtid="${FORMAT}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(xmlText(value))}</vt:lpwstr></property>`,
  )
  return `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${lines.join('')}</Properties>`
}

const SETTINGS = 'word/settings.xml'
/** What comes before the protection in the settings (ECMA-376 part 1, 17.15.1.78): a fixed order. */
const BEFORE =
  /<w:(?:writeProtection|view|zoom|removePersonalInformation|removeDateAndTime|doNotDisplayPageBoundaries|displayBackgroundShape|printPostScriptOverText|printFractionalCharacterWidth|printFormsData|embedTrueTypeFonts|embedSystemFonts|saveSubsetFonts|saveFormsData|mirrorMargins|alignBordersAndEdges|bordersDoNotSurroundHeader|bordersDoNotSurroundFooter|gutterAtTop|hideSpellingErrors|hideGrammaticalErrors|activeWritingStyle|proofState|formsDesign|linkStyles|stylePaneFormatFilter|stylePaneSortMethod|documentType|revisionView|trackRevisions|doNotTrackMoves|doNotTrackFormatting)\b[^<>]*\/>/g

/** Only the fields of a form can be typed in; without a password, since it keeps nobody from their own form. */
function protect(zip: PizZip): void {
  const settings = zip.file(SETTINGS)?.asText() ?? ''
  const open = settings.replace(/<w:documentProtection\b[^<>]*\/>/g, '')
  const last = [...open.matchAll(BEFORE)].at(-1)
  const root = open.match(/<w:settings\b[^<>]*>/)
  const at = last ? last.index + last[0].length : root ? (root.index ?? 0) + root[0].length : -1
  if (at < 0) throw new Error('A template without settings')
  zip.file(SETTINGS, `${open.slice(0, at)}<w:documentProtection w:edit="forms" w:enforcement="1"/>${open.slice(at)}`)
}
