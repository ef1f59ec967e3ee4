import type { Paragraph, Table, TableRow } from 'docx'
import type { Block, Cell, Fact, SignatureBlock } from '../../shared/document/model'
import { signatureText } from '../../shared/document/signature-blocks'
import { questionOf } from './word-field'
import { type CellLook, cell, grid } from './word-grid'
import {
  type Docx,
  gap,
  hex,
  image,
  mm,
  paragraph,
  paragraphOf,
  rule,
  runs,
  TEXT_WIDTH,
  underTable,
} from './word-parts'
import { tints, voices } from './word-voices'

type Content = Paragraph | Table
const hairline = rule(0.75, hex('line'))
/** Above and under the words of a row, in points. */
const ROW_PADDING = 3.5
/** 8 in the PDF; LibreOffice takes a hair more for the words of a line that just fits. */
const BETWEEN_COLUMNS = 7.75

/** The elements of one block of the document, in a text of so many twips wide. */
export function wordBlock(docx: Docx, block: Block, width = TEXT_WIDTH): Content[] {
  switch (block.type) {
    case 'heading':
      return [headingOf(docx, block)]
    case 'paragraph':
      return [
        paragraph(docx, block.text, block.quiet ? { color: hex('quiet') } : {}, {
          after: block.keep ? 6 : 8,
          keepNext: block.keep,
        }),
      ]
    case 'facts':
      return [facts(docx, block.facts, width), ...underTable(docx)]
    case 'fields':
      return [fields(docx, block, width), ...underTable(docx)]
    case 'voices':
      return voices(docx, block)
    case 'table':
      return [table(docx, block, width), ...underTable(docx)]
    case 'question':
      return questionOf(docx, block, width)
    case 'signatures':
      return signatures(docx, block)
  }
}

function headingOf(docx: Docx, { level, text, label }: Extract<Block, { type: 'heading' }>): Paragraph {
  const title = runs(docx, text)
  return new docx.Paragraph({
    heading: level === 1 ? docx.HeadingLevel.HEADING_1 : docx.HeadingLevel.HEADING_2,
    children: label
      ? [...runs(docx, label, { size: 9.5, color: hex('employee') }), new docx.TextRun({ break: 1 }), ...title]
      : title,
  })
}

const columnGap = mm(8)

function facts(docx: Docx, list: Fact[], full: number): Table {
  const half = Math.floor((full - columnGap) / 2)
  const label = mm(34)
  const widths = [label, half - label, columnGap, label, half - label]
  const pair = (fact: Fact | undefined, last: boolean) => {
    const look: CellLook = fact && !last ? { borders: { bottom: hairline } } : {}
    return [
      cell(docx, label, [paragraph(docx, fact?.label ?? '', {}, { style: 'FactLabel' })], look),
      cell(docx, half - label, [paragraph(docx, fact?.value ?? '', {}, { style: 'Fact' })], look),
    ]
  }
  const rows: TableRow[] = []
  for (let at = 0; at < list.length; at += 2)
    rows.push(
      new docx.TableRow({
        cantSplit: true,
        children: [
          ...pair(list[at], at + 2 >= list.length),
          cell(docx, columnGap, []),
          ...pair(list[at + 1], at + 2 >= list.length),
        ],
      }),
    )
  return grid(docx, widths, rows, { padding: [2.5, 0, 2.5, 0] })
}

function fields(docx: Docx, { fields: list, whole }: Extract<Block, { type: 'fields' }>, full: number): Table {
  const label = mm(34)
  return grid(
    docx,
    [label, full - label],
    list.map(
      (fact, index) =>
        new docx.TableRow({
          cantSplit: fact.whole,
          keepNext: whole && index < list.length - 1,
          children: [
            cell(docx, label, [paragraph(docx, fact.label, {}, { style: 'FieldLabel' })]),
            cell(docx, full - label, [paragraph(docx, fact.value)]),
          ],
        }),
    ),
    { padding: [2, 0, 2, 0] },
  )
}

function table(docx: Docx, { columns, rows, foot }: Extract<Block, { type: 'table' }>, full: number): Table {
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => Math.floor((full * column.width) / total))
  const last = columns.length - 1
  const at = (index: number) => ({ width: widths[index] ?? 0, alignEnd: columns[index]?.align === 'end' })
  // The last column ends at the edge of the text.
  const ends = (index: number): CellLook => (index === last ? { padding: { right: 0 } } : {})
  const line = (cells: Cell[], bold: boolean, keepNext: boolean) =>
    new docx.TableRow({
      cantSplit: true,
      ...(keepNext ? { keepNext } : {}),
      children: cells.map((value, index) =>
        cell(docx, at(index).width, cellLines(docx, value, bold, at(index).alignEnd), ends(index)),
      ),
    })
  return grid(
    docx,
    widths,
    [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: columns.map(({ title }, index) =>
          cell(
            docx,
            at(index).width,
            [paragraph(docx, title, {}, { style: 'CellHead', alignEnd: at(index).alignEnd })],
            {
              ...ends(index),
              borders: { bottom: rule(0.75, hex('ink')) },
              align: docx.VerticalAlign.BOTTOM,
            },
          ),
        ),
      }),
      // The sums stay with the last row.
      ...rows.map((row, index) => line(row, false, !!foot && index === rows.length - 1)),
      ...(foot ? [line(foot, true, false)] : []),
    ],
    { padding: [ROW_PADDING, BETWEEN_COLUMNS, ROW_PADDING, 0], rowLine: hairline },
  )
}

function cellLines(docx: Docx, value: Cell, bold: boolean, alignEnd: boolean): Paragraph[] {
  const { text, note } = typeof value === 'string' ? { text: value, note: '' } : value
  return [
    paragraph(docx, text, {}, { style: bold ? 'CellSum' : 'Cell', alignEnd }),
    ...(note ? [paragraph(docx, note, {}, { style: 'CellNote', alignEnd })] : []),
  ]
}

/** Rows that stay together: who and how, the ink on its line, the moment; then what these signatures are. */
function signatures(docx: Docx, { parties, sha256, note }: Extract<Block, { type: 'signatures' }>): Content[] {
  const width = Math.floor((TEXT_WIDTH - columnGap) / 2)
  const row = (
    make: (party: SignatureBlock) => Paragraph[],
    look: (party: SignatureBlock) => CellLook,
    height?: number,
  ) =>
    new docx.TableRow({
      cantSplit: true,
      keepNext: true,
      ...(height ? { height: { value: height, rule: docx.HeightRule.ATLEAST } } : {}),
      children: parties.flatMap((party, index) => {
        const one = cell(docx, width, make(party), look(party))
        return index ? [cell(docx, columnGap, []), one] : [one]
      }),
    })
  const small = (text: string, keepNext: boolean, before = 0) =>
    paragraph(docx, text, {}, { style: 'Small', keepNext, ...(before ? { before } : {}) })
  return [
    grid(
      docx,
      [width, columnGap, width],
      [
        row(
          ({ voice, role }) => [paragraph(docx, role, { color: hex(voice) }, { style: 'Who' })],
          ({ voice }) => ({
            padding: [2, 5, 2, 5],
            shading: hex(tints[voice]),
            borders: { top: rule(1.5, hex(voice)) },
          }),
        ),
        row(
          (party) => partyLines(docx, party),
          () => ({ padding: [3, 0, 0, 0] }),
        ),
        row(
          (party) => [inkLine(docx, party)],
          () => ({
            align: docx.VerticalAlign.BOTTOM,
            borders: { bottom: rule(0.75, hex('ink')) },
            padding: [0, 0, 3, 0],
          }),
          mm(22),
        ),
        row(
          (party) => [paragraph(docx, signatureText(party).when, { size: 9 }, { style: 'Small' })],
          () => ({ padding: [2, 0, 0, 0] }),
        ),
      ],
    ),
    gap(docx, 10, true),
    small(note, !!sha256),
    ...(sha256 ? [small(`SHA-256  ${sha256}`, false, 2)] : []),
  ]
}

function partyLines(docx: Docx, party: SignatureBlock): Paragraph[] {
  const { manner, words } = signatureText(party)
  return [
    paragraph(docx, party.name, { size: 11.5, bold: true }),
    paragraph(docx, manner, {}, { style: 'Cell' }),
    ...(words ? [paragraph(docx, words, { italics: true }, { style: 'Cell', before: 3 })] : []),
  ]
}

function inkLine(docx: Docx, party: SignatureBlock): Paragraph {
  const drawn = party.signature?.image
  const children = drawn
    ? image(docx, drawn, { width: 62, height: 19 }, `Handtekening van ${party.name}`)
    : runs(docx, signatureText(party).typed, { size: 16, italics: true })
  return paragraphOf(docx, children, { line: 240 })
}
