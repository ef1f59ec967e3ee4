import type { Paragraph, Table, XmlComponent } from 'docx'
import type { Block } from '../../shared/document/model'
import { type FormField, PLACEHOLDER } from '../../shared/preparation/form'
import { cell, grid } from './word-grid'
import { type Docx, gap, hex, mm, paragraph, paragraphOf, rule, TEXT_WIDTH, xmlText } from './word-parts'
import { tints } from './word-voices'

type Question = Extract<Block, { type: 'question' }>

/** Numbers of controls and bookmarks: no two in a file may be equal, nor to those that a template has already. */
let last = 10_000

/** A question with its places to fill in; large enough for a pen, and on one page with the first of them. */
export function questionOf(docx: Docx, { text, hint, fields, voice }: Question, width = TEXT_WIDTH) {
  return [
    paragraph(docx, text, { bold: true }, { before: 4, after: 1, keepNext: true }),
    ...(hint ? [paragraph(docx, hint, { size: 9.5, color: hex('quiet') }, { after: 3, keepNext: true })] : []),
    ...placesOf(docx, { fields, voice }, width),
  ]
}

/** The places to fill in of a question, without its words. */
export function placesOf(docx: Docx, { fields, voice }: Pick<Question, 'fields' | 'voice'>, width = TEXT_WIDTH) {
  if (fields.every(({ type }) => type === 'tick')) return [...choices(docx, fields), gap(docx, 6)]
  return [box(docx, fields, voice, width), gap(docx, 8)]
}

/** One row for each text. */
function box(docx: Docx, fields: readonly FormField[], voice: Question['voice'], width: number): Table {
  const line = rule(0.5, hex('line'))
  const rows = fields.map((field) => {
    const filled = paragraphOf(docx, field.label ? [new docx.TextRun({ text: `${field.label} `, bold: true })] : [])
    addField(docx, filled, field)
    return new docx.TableRow({
      cantSplit: field.type === 'line',
      height: { value: mm(field.type === 'line' ? 9 : 22), rule: docx.HeightRule.ATLEAST },
      children: [
        cell(docx, width, [filled], {
          padding: [3, 6, 3, 6],
          borders: { top: line, bottom: line, right: line, left: rule(2, hex(voice)) },
          ...(field.type === 'line' ? {} : { shading: hex(tints[voice]) }),
        }),
      ],
    })
  })
  return grid(docx, [width], rows)
}

/** As many signs of choices as stand beside each other on one line. */
const ONE_LINE = 60

/** Boxes to tick: beside each other when they are short, else one under the other. */
function choices(docx: Docx, fields: readonly FormField[]): Paragraph[] {
  const short = fields.reduce((sum, { label }) => sum + label.length, 0) <= ONE_LINE
  const lines = short ? [fields] : fields.map((field) => [field])
  return lines.map((line, index) => {
    const shown = paragraphOf(docx, [], { after: 1, keepNext: index < lines.length - 1 })
    for (const field of line) {
      addField(docx, shown, field)
      shown.addChildElement(new docx.TextRun({ text: xmlText(`  ${field.label}          `) }))
    }
    return shown
  })
}

/**
 * A content control with a bookmark around it. LibreOffice (7.4) drops the tag of a control and keeps bookmarks; Word
 * keeps both.
 */
function addField(docx: Docx, paragraph_: Paragraph, field: FormField): void {
  const id = ++last
  paragraph_.addChildElement(new docx.BookmarkStart(`pop_${field.tag}`, id))
  paragraph_.addChildElement(sdt(docx, field, id))
  paragraph_.addChildElement(new docx.BookmarkEnd(id))
}

/** The bookmarks that say to which talk a form belongs, around nothing. */
export function marks(docx: Docx, names: readonly string[]): Paragraph {
  const place = gap(docx, 2)
  for (const name of names) {
    const id = ++last
    place.addChildElement(new docx.BookmarkStart(name, id))
    place.addChildElement(new docx.BookmarkEnd(id))
  }
  return place
}

/**
 * The control of Word (w:sdt), for which the library has no class. It cannot be removed, only filled in. One for more
 * lines is not said to be plain text (w:text): of such a one LibreOffice (7.4) moves the line breaks before the control
 * and joins the words around them.
 */
function sdt(docx: Docx, field: FormField, id: number): XmlComponent {
  const of = (name: string, attributes: Record<string, string> = {}, ...children: XmlComponent[]): XmlComponent =>
    new docx.BuilderElement({
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
      children,
    })
  const box14 = (name: string, sign: string) => of(name, { 'w14:val': sign, 'w14:font': 'MS Gothic' })
  const tick = field.type === 'tick'
  const kind = tick
    ? [
        of(
          'w14:checkbox',
          {},
          of('w14:checked', { 'w14:val': '0' }),
          box14('w14:checkedState', '2612'),
          box14('w14:uncheckedState', '2610'),
        ),
      ]
    : [of('w:showingPlcHdr'), ...(field.type === 'line' ? [of('w:text')] : [])]
  const shown = tick
    ? new docx.TextRun({ text: '☐', font: 'MS Gothic' })
    : new docx.TextRun({ text: PLACEHOLDER, color: 'A5A29B' })
  return of(
    'w:sdt',
    {},
    of(
      'w:sdtPr',
      {},
      // What is typed has the colour of text, not that of the prompt that it replaces.
      of('w:rPr', {}, of('w:color', { 'w:val': hex('ink') })),
      of('w:alias', { 'w:val': xmlText(tick ? field.label : 'Antwoord').slice(0, 60) }),
      of('w:tag', { 'w:val': field.tag }),
      of('w:id', { 'w:val': String(id) }),
      of('w:lock', { 'w:val': 'sdtLocked' }),
      ...kind,
    ),
    of('w:sdtContent', {}, shown),
  )
}
