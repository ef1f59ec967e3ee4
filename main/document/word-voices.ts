import type { Paragraph, Table } from 'docx'
import { type Block, type Voice, type VoiceEntry, voiceLabels } from '../../shared/document/model'
import { cell, grid } from './word-grid'
import { type Docx, gap, hex, mm, paragraph, rule, TEXT_WIDTH } from './word-parts'

type Side = { who: Voice; entries: VoiceEntry[] }

export const tints = { employee: 'employeeTint', employer: 'employerTint', agreed: 'agreedTint' } as const

/** What both sides said, beside or under each other, and what was agreed under it. */
export function voices(
  docx: Docx,
  { employee, employer, agreed, stacked, whole }: Extract<Block, { type: 'voices' }>,
): (Paragraph | Table)[] {
  const both: Side[] = [
    { who: 'employee', entries: employee },
    { who: 'employer', entries: employer },
  ]
  const sides = both.filter((side) => side.entries.length > 0)
  const parts = [
    ...(stacked
      ? sides.map((side) => (keep: boolean) => (whole ? beside(docx, [side], true, keep) : flowing(docx, side)))
      : [(keep: boolean) => beside(docx, sides, whole, keep)]),
    ...(agreed ? [() => [agreement(docx, agreed, whole)]] : []),
  ]
  return parts.flatMap((part, index) => {
    const last = index === parts.length - 1
    return [...part(whole && !last), gap(docx, last ? 8 : 6, whole && !last)]
  })
}

/** One side, or two beside each other: a row with their words, a row with their texts. */
function beside(docx: Docx, sides: Side[], whole: boolean, keepNext: boolean): Table[] {
  const between = mm(6)
  const width = sides.length === 1 ? TEXT_WIDTH : Math.floor((TEXT_WIDTH - between) / 2)
  const row = (make: (side: Side) => ReturnType<typeof cell>) =>
    sides.flatMap((side, index) => (index ? [cell(docx, between, []), make(side)] : [make(side)]))
  const texts = row(({ entries }) =>
    cell(
      docx,
      width,
      entries.flatMap((entry) => entryLines(docx, entry)),
      { padding: [3, 5, 0, 5] },
    ),
  )
  return [
    grid(docx, sides.length === 1 ? [width] : [width, between, width], [
      new docx.TableRow({ cantSplit: true, keepNext: true, children: row(({ who }) => whoCell(docx, who, width)) }),
      new docx.TableRow({ cantSplit: whole, keepNext, children: texts }),
    ]),
  ]
}

/** A long side over the full width; its text is no table, so that it flows over the pages easily. */
const flowing = (docx: Docx, { who, entries }: Side): (Paragraph | Table)[] => [
  grid(
    docx,
    [TEXT_WIDTH],
    [new docx.TableRow({ cantSplit: true, keepNext: true, children: [whoCell(docx, who, TEXT_WIDTH)] })],
  ),
  gap(docx, 3, true),
  ...entries.flatMap((entry) => entryLines(docx, entry, 100)),
]

const whoLine = (docx: Docx, who: Voice): Paragraph =>
  paragraph(docx, voiceLabels[who], { color: hex(who) }, { style: 'Who' })

const whoCell = (docx: Docx, who: Voice, width: number) =>
  cell(docx, width, [whoLine(docx, who)], {
    padding: [2, 5, 2, 5],
    shading: hex(tints[who]),
    borders: { top: rule(1.5, hex(who)) },
  })

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

const agreement = (docx: Docx, text: string, whole: boolean): Table =>
  grid(
    docx,
    [TEXT_WIDTH],
    [
      new docx.TableRow({
        cantSplit: whole,
        children: [
          cell(docx, TEXT_WIDTH, [whoLine(docx, 'agreed'), paragraph(docx, text, {}, { before: 1, after: 5 })], {
            padding: [4, 8, 0, 8],
            shading: hex('agreedTint'),
            borders: { left: rule(2.5, hex('agreed')) },
          }),
        ],
      }),
    ],
  )
