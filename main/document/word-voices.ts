import type { Paragraph, Table, TableCell, TableRow } from 'docx'
import { type Block, rowsBeside, type Voice, type VoiceEntry, voiceLabels } from '../../shared/document/model'
import { cell, grid } from './word-grid'
import { type Docx, gap, hex, mm, paragraph, rule, TEXT_WIDTH, underTable } from './word-parts'

type Voices = Extract<Block, { type: 'voices' }>
type Side = 'employee' | 'employer'

export const tints = { employee: 'employeeTint', employer: 'employerTint', agreed: 'agreedTint' } as const

/** Above what was agreed, in points. */
const BEFORE_AGREED = 6

/** What both sides said, beside or under each other, and what was agreed under it. */
export function voices(docx: Docx, said: Voices): (Paragraph | Table)[] {
  const sides = (['employee', 'employer'] as const).filter((side) => said[side].length > 0)
  const parts = said.stacked && !said.whole ? underEachOther(docx, sides, said) : [[besideEachOther(docx, sides, said)]]
  return parts.flatMap((part, index) => [
    ...part,
    ...(index === parts.length - 1 ? underTable(docx) : [gap(docx, BEFORE_AGREED)]),
  ])
}

const SPACE = mm(6)
const HALF = Math.floor((TEXT_WIDTH - SPACE) / 2)
const columnsOf = (sides: Side[]): number[] => (sides.length === 2 ? [HALF, SPACE, HALF] : [TEXT_WIDTH])

/** In one table, of which what was agreed is the last row: it stays with the row before it, and all rows do when `whole`. */
function besideEachOther(docx: Docx, sides: Side[], said: Voices): Table {
  const columns = columnsOf(sides)
  const space = new docx.TableRow({
    cantSplit: true,
    keepNext: true,
    children: [cell(docx, TEXT_WIDTH, [gap(docx, BEFORE_AGREED)], { span: columns.length })],
  })
  return grid(docx, columns, [
    ...(sides.length ? sideRows(docx, sides, said) : []),
    ...(sides.length && said.agreed ? [space] : []),
    ...(said.agreed ? [agreedRow(docx, said.agreed, columns.length)] : []),
  ])
}

const underEachOther = (docx: Docx, sides: Side[], said: Voices): (Paragraph | Table)[][] => [
  ...sides.map((side) => flowing(docx, side, said[side])),
  ...(said.agreed ? [[grid(docx, [TEXT_WIDTH], [agreedRow(docx, said.agreed, 1)])]] : []),
]

/**
 * The names of the sides, which return on the next page, and their words. A row says itself whether it stays with the
 * next: LibreOffice takes that from its first paragraph, and a question always stays with its answer.
 */
function sideRows(docx: Docx, sides: Side[], said: Voices): TableRow[] {
  const [width = TEXT_WIDTH] = columnsOf(sides)
  const rows = rowsBeside(said)
  const row = (make: (side: Side) => TableCell) =>
    sides.flatMap((side, index) => (index ? [cell(docx, SPACE, []), make(side)] : [make(side)]))
  const words = (entries: VoiceEntry[]) =>
    cell(
      docx,
      width,
      entries.flatMap((entry) => entryLines(docx, entry)),
      { padding: [3, 5, 0, 5] },
    )
  return [
    new docx.TableRow({
      tableHeader: !said.whole,
      cantSplit: true,
      keepNext: true,
      children: row((side) => whoCell(docx, side, width)),
    }),
    ...rows.map(
      (entries, index) =>
        new docx.TableRow({
          cantSplit: true,
          keepNext: said.agreed !== '' && index === rows.length - 1,
          children: row((side) => words(entries[side])),
        }),
    ),
  ]
}

/** A long side over the full width; it is no table, so that it flows over the pages easily. */
const flowing = (docx: Docx, who: Side, entries: VoiceEntry[]): Paragraph[] => [
  whoBar(docx, who),
  ...entries.flatMap((entry) => entryLines(docx, entry, 100)),
]

const whoLine = (docx: Docx, who: Voice): Paragraph =>
  paragraph(docx, voiceLabels[who], { color: hex(who) }, { style: 'Who' })

const whoCell = (docx: Docx, who: Side, width: number) =>
  cell(docx, width, [whoLine(docx, who)], {
    padding: [2, 5, 2, 5],
    shading: hex(tints[who]),
    borders: { top: rule(1.5, hex(who)) },
  })

/** Looks as that cell, and stays with what follows as only a paragraph does everywhere. */
function whoBar(docx: Docx, who: Side): Paragraph {
  const tint = rule(1, hex(tints[who]))
  return paragraph(
    docx,
    voiceLabels[who],
    { color: hex(who) },
    {
      style: 'Who',
      after: 3,
      indent: { left: 100, right: 100 },
      fill: hex(tints[who]),
      borders: {
        top: { ...rule(1.5, hex(who)), space: 2 },
        left: { ...tint, space: 4 },
        right: { ...tint, space: 4 },
        bottom: { ...tint, space: 1 },
      },
    },
  )
}

/** The question and its answer; `inset` in twips from both edges. */
function entryLines(docx: Docx, { question, lines }: VoiceEntry, inset = 0): Paragraph[] {
  const indent = inset ? { indent: { left: inset, right: inset } } : {}
  const asked = question ? [paragraph(docx, question, {}, { style: 'Question', ...indent })] : []
  if (lines.length < 2) return [...asked, paragraph(docx, lines[0] ?? '', {}, { after: 5, ...indent })]
  const hanging = inset ? { indent: { left: inset + 200, right: inset, hanging: 200 } } : {}
  return [
    ...asked,
    ...lines.map((line, index) =>
      paragraph(docx, line, {}, { style: 'Dash', ...hanging, ...(index === lines.length - 1 ? { after: 5 } : {}) }),
    ),
  ]
}

const agreedRow = (docx: Docx, text: string, span: number): TableRow =>
  new docx.TableRow({
    cantSplit: true,
    keepNext: false,
    children: [
      cell(docx, TEXT_WIDTH, [whoLine(docx, 'agreed'), paragraph(docx, text, {}, { before: 1, after: 5 })], {
        padding: [4, 8, 0, 8],
        shading: hex('agreedTint'),
        borders: { left: rule(2.25, hex('agreed')) },
        span,
      }),
    ],
  })
