import type { IBorderOptions, ITableCellOptions, Paragraph, Table, TableRow } from 'docx'
import { voiceLabels } from '../../shared/document/markup'
import type { Block, Cell, Fact, SignatureBlock, Voice, VoiceEntry } from '../../shared/document/model'
import { signatureText } from '../../shared/document/signature-blocks'
import {
  type Docx,
  fill,
  gap,
  hex,
  image,
  mm,
  noTableBorders,
  paragraph,
  paragraphOf,
  rule,
  runs,
  TEXT_WIDTH,
  TIGHT,
} from './word-parts'

type Content = Paragraph | Table
const hairline = rule(0.5, hex('line'))

/** The elements of one block of the document. */
export function wordBlock(docx: Docx, block: Block): Content[] {
  switch (block.type) {
    case 'heading':
      return [headingOf(docx, block)]
    case 'paragraph':
      return [
        paragraph(docx, block.text, block.quiet ? { color: hex('quiet') } : {}, { after: 6, keepNext: block.keep }),
      ]
    case 'facts':
      return [facts(docx, block.facts), gap(docx, 8)]
    case 'fields':
      return [fields(docx, block.fields), gap(docx, 8)]
    case 'voices':
      return voices(docx, block)
    case 'table':
      return [table(docx, block), gap(docx, 10)]
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

/** A table of fixed columns without lines of its own, in twips. */
function grid(docx: Docx, widths: number[], rows: TableRow[]): Table {
  return new docx.Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    borders: noTableBorders,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  })
}

type CellLook = {
  borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right', IBorderOptions>>
  /** Points: top, right, bottom, left. */
  padding?: [number, number, number, number]
  shading?: string
  align?: ITableCellOptions['verticalAlign']
}

function cell(docx: Docx, width: number, children: Paragraph[], look: CellLook = {}) {
  const [top, right, bottom, left] = (look.padding ?? [0, 0, 0, 0]).map((points) => points * 20)
  return new docx.TableCell({
    children: children.length ? children : [gap(docx, 2)],
    width: { size: width, type: docx.WidthType.DXA },
    ...(look.borders ? { borders: look.borders } : {}),
    ...(look.padding ? { margins: { top, right, bottom, left, marginUnitType: docx.WidthType.DXA } } : {}),
    ...(look.shading ? { shading: fill(look.shading) } : {}),
    ...(look.align ? { verticalAlign: look.align } : {}),
  })
}

const columnGap = mm(8)
const labelText = { size: 9.5, color: hex('quiet') }

function facts(docx: Docx, list: Fact[]): Table {
  const half = Math.floor((TEXT_WIDTH - columnGap) / 2)
  const label = mm(34)
  const widths = [label, half - label, columnGap, label, half - label]
  const pair = (fact: Fact | undefined, last: boolean) => {
    const look: CellLook = { padding: [2.5, 0, 2.5, 0], ...(fact && !last ? { borders: { bottom: hairline } } : {}) }
    return [
      cell(docx, label, [paragraph(docx, fact?.label ?? '', labelText, { line: TIGHT, before: 1 })], look),
      cell(docx, half - label, [paragraph(docx, fact?.value ?? '', {}, { line: TIGHT })], look),
    ]
  }
  const rows: TableRow[] = []
  for (let at = 0; at < list.length; at += 2)
    rows.push(
      new docx.TableRow({
        cantSplit: true,
        children: [
          ...pair(list[at], at + 2 >= list.length),
          cell(docx, columnGap, [paragraph(docx, '', {}, { line: TIGHT })]),
          ...pair(list[at + 1], at + 2 >= list.length),
        ],
      }),
    )
  return grid(docx, widths, rows)
}

function fields(docx: Docx, list: Fact[]): Table {
  const label = mm(34)
  const padding: CellLook = { padding: [2, 0, 2, 0] }
  return grid(
    docx,
    [label, TEXT_WIDTH - label],
    list.map(
      (fact) =>
        new docx.TableRow({
          children: [
            cell(docx, label, [paragraph(docx, fact.label, labelText, { before: 1 })], padding),
            cell(docx, TEXT_WIDTH - label, [paragraph(docx, fact.value)], padding),
          ],
        }),
    ),
  )
}

const tints = { employee: 'employeeTint', employer: 'employerTint', agreed: 'agreedTint' } as const

function voices(
  docx: Docx,
  { employee, employer, agreed, stacked, whole }: Extract<Block, { type: 'voices' }>,
): Content[] {
  const sides: { who: Voice; entries: VoiceEntry[] }[] = [
    { who: 'employee', entries: employee },
    { who: 'employer', entries: employer },
  ]
  const filled = sides.filter((side) => side.entries.length > 0)
  // Kept with what comes after it, all but the last.
  const kept = (index: number) => whole && (!!agreed || (stacked && index < filled.length - 1))
  const tables = stacked
    ? filled.map((side, index) => sideTable(docx, [side], whole, kept(index)))
    : [sideTable(docx, filled, whole, kept(0))]
  const all = [...(filled.length ? tables : []), ...(agreed ? [agreedTable(docx, agreed, whole)] : [])]
  return all.flatMap((one, index) => [
    one,
    gap(docx, index === all.length - 1 ? 8 : 6, whole && index < all.length - 1),
  ])
}

/** One or two sides beside each other: a row with the words, a row with the texts. */
function sideTable(
  docx: Docx,
  sides: { who: Voice; entries: VoiceEntry[] }[],
  whole: boolean,
  keepNext: boolean,
): Table {
  const between = mm(6)
  const width = sides.length === 1 ? TEXT_WIDTH : Math.floor((TEXT_WIDTH - between) / 2)
  const spaced = <T>(make: (side: (typeof sides)[number]) => T, space: () => T): T[] =>
    sides.flatMap((side, index) => (index ? [space(), make(side)] : [make(side)]))
  const words = spaced(
    ({ who }) =>
      cell(docx, width, [whoLine(docx, who)], {
        padding: [2, 5, 2, 5],
        shading: hex(tints[who]),
        borders: { top: rule(1.5, hex(who)) },
      }),
    () => cell(docx, between, []),
  )
  const texts = spaced(
    ({ entries }) =>
      cell(
        docx,
        width,
        entries.flatMap((entry) => entryLines(docx, entry)),
        { padding: [3, 5, 0, 5] },
      ),
    () => cell(docx, between, []),
  )
  return grid(docx, sides.length === 1 ? [width] : [width, between, width], [
    new docx.TableRow({ cantSplit: true, keepNext: true, children: words }),
    new docx.TableRow({ cantSplit: whole, keepNext, children: texts }),
  ])
}

const whoLine = (docx: Docx, who: Voice, after = 0): Paragraph =>
  paragraph(docx, voiceLabels[who], { size: 9.5, bold: true, color: hex(who) }, { line: 240, keepNext: true, after })

function entryLines(docx: Docx, { question, lines }: VoiceEntry): Paragraph[] {
  const asked = question
    ? [paragraph(docx, question, { size: 9.5, color: hex('quiet') }, { line: TIGHT, keepNext: true })]
    : []
  if (lines.length < 2) return [...asked, paragraph(docx, lines[0] ?? '', {}, { after: 5 })]
  const last = lines.length - 1
  return [
    ...asked,
    ...lines.map((line, index) =>
      paragraphOf(docx, runs(docx, line), { style: 'Opsomming', after: index === last ? 5 : 0 }),
    ),
  ]
}

const agreedTable = (docx: Docx, text: string, whole: boolean): Table =>
  grid(
    docx,
    [TEXT_WIDTH],
    [
      new docx.TableRow({
        cantSplit: whole,
        children: [
          cell(docx, TEXT_WIDTH, [whoLine(docx, 'agreed', 1), paragraph(docx, text, {}, { after: 5 })], {
            padding: [4, 8, 0, 8],
            shading: hex('agreedTint'),
            borders: { left: rule(2.5, hex('agreed')) },
          }),
        ],
      }),
    ],
  )

function table(docx: Docx, { columns, rows, foot }: Extract<Block, { type: 'table' }>): Table {
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => Math.floor((TEXT_WIDTH * column.width) / total))
  const last = columns.length - 1
  const at = (index: number) => ({ width: widths[index] ?? 0, alignEnd: columns[index]?.align === 'end' })
  const make = (index: number, content: Paragraph[], edge: IBorderOptions, top: number, head = false) =>
    cell(docx, at(index).width, content, {
      padding: [top, index === last ? 0 : 8, top, 0],
      borders: { bottom: edge },
      ...(head ? { align: docx.VerticalAlign.BOTTOM } : {}),
    })
  const line = (cells: Cell[], bold: boolean, keepNext: boolean) =>
    new docx.TableRow({
      cantSplit: true,
      ...(keepNext ? { keepNext } : {}),
      children: cells.map((value, index) =>
        make(index, cellLines(docx, value, bold, at(index).alignEnd), hairline, 3.5),
      ),
    })
  return grid(docx, widths, [
    new docx.TableRow({
      tableHeader: true,
      cantSplit: true,
      keepNext: true,
      children: columns.map(({ title }, index) =>
        make(
          index,
          [
            paragraph(
              docx,
              title,
              { size: 9, bold: true, color: hex('quiet') },
              { line: TIGHT, alignEnd: at(index).alignEnd },
            ),
          ],
          rule(1, hex('ink')),
          3,
          true,
        ),
      ),
    }),
    // The sums stay with the last row.
    ...rows.map((row, index) => line(row, false, !!foot && index === rows.length - 1)),
    ...(foot ? [line(foot, true, false)] : []),
  ])
}

function cellLines(docx: Docx, value: Cell, bold: boolean, alignEnd: boolean): Paragraph[] {
  const { text, note } = typeof value === 'string' ? { text: value, note: '' } : value
  return [
    paragraph(docx, text, { size: 9.5, bold }, { line: TIGHT, alignEnd }),
    ...(note ? [paragraph(docx, note, { size: 8.5, color: hex('quiet') }, { line: 240, alignEnd })] : []),
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
    paragraph(docx, text, { size: 8.5, color: hex('quiet') }, { line: TIGHT, keepNext, before })
  return [
    grid(
      docx,
      [width, columnGap, width],
      [
        row(
          ({ voice, role }) => [paragraph(docx, role, { size: 9.5, bold: true, color: hex(voice) }, { line: 240 })],
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
          (party) => [paragraph(docx, signatureText(party).when, { size: 9, color: hex('quiet') }, { line: TIGHT })],
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
    paragraph(docx, manner, { size: 9.5 }, { line: TIGHT }),
    ...(words ? [paragraph(docx, words, { size: 9.5, italics: true }, { line: TIGHT, before: 3 })] : []),
  ]
}

function inkLine(docx: Docx, party: SignatureBlock): Paragraph {
  const drawn = party.signature?.image
  const children = drawn
    ? image(docx, drawn, { width: 62, height: 19 }, `Handtekening van ${party.name}`)
    : runs(docx, signatureText(party).typed, { size: 16, italics: true })
  return paragraphOf(docx, children, { line: 240 })
}
