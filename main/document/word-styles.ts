import type { IPropertiesOptions } from 'docx'
import { type Docx, GAP, hex, rule, spacing } from './word-parts'

/** Metric-equal to Carlito, the font of the PDF. */
const FONT = 'Calibri'
/** Tight lines for small type, in 240ths. */
const TIGHT = 252

const quiet = { color: hex('quiet') }
const keepNext = true

/** The styles of the document besides title and headings, under the names that Word shows. */
const own = {
  Fact: { name: 'Gegeven', paragraph: { spacing: spacing(0, 0, TIGHT) } },
  FactLabel: { name: 'Gegeven label', run: { size: 19, ...quiet }, paragraph: { spacing: spacing(1, 0, TIGHT) } },
  FieldLabel: { name: 'Veld label', run: { size: 19, ...quiet }, paragraph: { spacing: spacing(1, 0) } },
  Who: { name: 'Stem', run: { size: 19, bold: true }, paragraph: { spacing: spacing(0, 0, 240), keepNext } },
  Question: { name: 'Vraag', run: { size: 19, ...quiet }, paragraph: { spacing: spacing(0, 0, TIGHT), keepNext } },
  Dash: { name: 'Opsomming', paragraph: { numbering: { reference: 'dash', level: 0 } } },
  CellHead: {
    name: 'Tabel kop',
    run: { size: 18, bold: true, ...quiet },
    paragraph: { spacing: spacing(0, 0, TIGHT) },
  },
  Cell: { name: 'Tabel tekst', run: { size: 19 }, paragraph: { spacing: spacing(0, 0, TIGHT) } },
  CellSum: { name: 'Tabel som', run: { size: 19, bold: true }, paragraph: { spacing: spacing(0, 0, TIGHT) } },
  CellNote: { name: 'Tabel noot', run: { size: 17, ...quiet }, paragraph: { spacing: spacing(0, 0, 240) } },
  Gap: {
    name: 'Tussenruimte',
    run: { size: 2 },
    paragraph: { spacing: { before: 0, after: 0, line: GAP * 20, lineRule: 'exact' as const } },
  },
  Small: { name: 'Kleine tekst', run: { size: 17, ...quiet }, paragraph: { spacing: spacing(0, 0, TIGHT) } },
} as const
export type StyleName = keyof typeof own

/** All styles: what looks alike has one style, so that a practice can change it in one place. */
export const styles = (): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: FONT, size: 21, kern: 2, color: hex('ink'), language: { value: 'nl-BE' } },
      paragraph: { spacing: spacing(0, 0) },
    },
    title: { run: { size: 54, bold: true, characterSpacing: -4 }, paragraph: { spacing: spacing(26, 0, 240) } },
    heading1: {
      run: { size: 30, bold: true },
      paragraph: {
        spacing: spacing(16, 7, 240),
        outlineLevel: 0,
        keepNext,
        border: { top: { ...rule(0.75, hex('line')), space: 8 } },
      },
    },
    heading2: {
      run: { size: 25, bold: true },
      paragraph: { spacing: spacing(8, 5, 240), outlineLevel: 1, keepNext },
    },
  },
  paragraphStyles: Object.entries(own).map(([id, style]) => ({ id, basedOn: 'Normal', quickFormat: true, ...style })),
})

/** The list of short answers. */
export const dashes = (docx: Docx) => ({
  reference: 'dash',
  levels: [
    {
      level: 0,
      format: docx.LevelFormat.BULLET,
      text: '–',
      alignment: docx.AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 200, hanging: 200 } }, run: { font: FONT, ...quiet } },
    },
  ],
})
