import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import writeExcelFile, { type CellObject, type Feature } from 'write-excel-file/node'
import { xmlText } from '../document/word-parts'

/** Most characters that Excel takes in a cell. */
const LONGEST_TEXT = 32_767
const EURO = '"€ "#,##0.00;[Red]\\-"€ "#,##0.00'
const HOURS = '#,##0.##'
const DAY = 'dd/mm/yyyy'

/** A cell; `result` is what a formula gives, so that a preview that does not calculate shows it too. */
export type SheetCell = (CellObject & { result?: number | string }) | null

const top = { alignVertical: 'top' } as const
/** A little room before a text, since a figure may stand right before it. */
const start = { align: 'left', indent: 1 } as const

/**
 * Plain text as plain text: never a formula, whatever it starts with. Characters that XML cannot hold are left out, and
 * what is longer than a cell can be is cut. Where a text starts like a formula the cell is marked as text, so that it
 * stays one when someone types Enter in it.
 */
export function textCell(text: string | null, style: CellObject = {}): SheetCell {
  const clean = xmlText(text ?? '')
    // Excel reads this as the code of a character.
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .slice(0, LONGEST_TEXT)
    .toWellFormed()
    .replace(/\ufffd$/, '')
  if (!clean) return null
  // The library keeps its texts in a plain object and would find this name there.
  const value = clean in Object.prototype ? `${clean} ` : clean
  const format = /^[=+\-@\t\r\n]/.test(value) ? { format: '@' } : {}
  return { value, type: String, wrap: true, ...start, ...top, ...format, ...style }
}

/** Whole cents as euros. */
export const euroCell = (cents: number | null, style: CellObject = {}): SheetCell =>
  cents === null ? null : { value: cents / 100, type: Number, format: EURO, ...top, ...style }

export const numberCell = (value: number | null, format = HOURS): SheetCell =>
  value === null ? null : { value, type: Number, format, ...top }

/** A day of the calendar: midnight in universal time, so that no time zone shifts it. */
export const dayCell = (day: string | null): SheetCell =>
  day === null ? null : { value: new Date(`${day}T00:00:00Z`), type: Date, format: DAY, ...top }

const formula = (expression: string, result: number, format: string, style: CellObject): SheetCell => ({
  value: expression,
  type: 'Formula',
  format,
  result,
  ...top,
  ...style,
})
/** A formula of our own (never text of a user) that gives euros or a number, with its result in cents or as a number. */
export const euroFormula = (expression: string, cents: number, style: CellObject = {}): SheetCell =>
  formula(expression, cents / 100, EURO, style)
export const numberFormula = (expression: string, result: number, style: CellObject = {}): SheetCell =>
  formula(expression, result, HOURS, style)

/** The head of a column; `end` over figures, which stand at the right. */
export const headCell = (text: string, side: 'start' | 'end' = 'start'): SheetCell => ({
  value: text,
  ...(side === 'end' ? { align: 'right' } : start),
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'bottom',
  backgroundColor: '#E6F2EE',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#1F6F5C',
})

export type Sheet = {
  name: string
  /** Widths in characters. */
  widths: number[]
  rows: SheetCell[][]
  /** How many rows and columns stay in sight. */
  frozen: { rows: number; columns: number }
  /** Over how many pages it is printed beside each other; one without. */
  pagesWide?: number
  /** The last row of the range that can be filtered, from the head in row 1; null without a filter. */
  filterTo: number | null
}

/** "A", "Z", "AA" for the first column, the 26th, the 27th. */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)

/** The name of a sheet as it stands before the `!` in a formula. */
export const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`

/** An .xlsx file of these sheets: landscape, as wide as the paper, the head repeated on each page. */
export function writeSheets(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, widths, rows, frozen }) => ({
      data: rows.map((row) => withHeight(row, widths)),
      sheet: name,
      columns: widths.map((width) => ({ width })),
      orientation: 'landscape' as const,
      stickyRowsCount: frozen.rows,
      stickyColumnsCount: frozen.columns,
    })),
    { fontFamily: 'Calibri', fontSize: 11, features: [extras(sheets)] },
  ).toBuffer()
}

/** The height of a line of text, in points, and the most lines of a row: longer texts are read in the cell itself. */
const LINE = 15
const MOST_LINES = 12

/** A row as high as its longest text asks: LibreOffice does not fit rows to wrapped text by itself. */
function withHeight(row: SheetCell[], widths: readonly number[]): SheetCell[] {
  const lines = Math.max(1, ...row.map((cell, index) => linesOf(cell, widths[index] ?? 10)))
  const [first, ...rest] = row
  return lines > 1 && first ? [{ ...first, height: Math.min(lines, MOST_LINES) * LINE }, ...rest] : row
}

function linesOf(cell: SheetCell, width: number): number {
  if (typeof cell?.value !== 'string' || cell.type === 'Formula') return 1
  // Most letters are narrower than the figure by which widths are counted; that makes up for words that are not broken.
  const room = cell.fontWeight === 'bold' ? width * 0.85 : width
  return cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0)
}

/** What the library leaves to its users: results of formulas, the filter, and how it prints. */
const extras = (sheets: readonly Sheet[]): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex]
          return sheet ? finished(xml, sheet) : xml
        },
      },
      'xl/workbook.xml': { transform: (xml) => named(xml, sheets) },
      'xl/styles.xml': { transform: (xml) => xml.replace(/<font>(.*?)<\/font>/gs, (_, parts) => inOrder(parts)) },
    },
  },
})

/** The parts of a font as the schema has them (CT_Font in ECMA-376); the library puts them in an order of its own. */
const fontParts = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'scheme']

function inOrder(parts: string): string {
  const place = (part: string) => fontParts.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '')
  const sorted = (parts.match(/<[^>]+>/g) ?? []).sort((a, b) => place(a) - place(b))
  return `<font>${sorted.join('')}</font>`
}

function finished(xml: string, sheet: Sheet): string {
  const results = sheet.rows.flat().flatMap((cell) => (cell?.type === 'Formula' ? [cell.result ?? 0] : []))
  let next = 0
  const filter = sheet.filterTo ? `<autoFilter ref="${filterRange(sheet)}"/>` : ''
  return (
    xml
      .replace(/<f>([^<]*)<\/f>/g, (whole) => `${whole}<v>${results[next++] ?? 0}</v>`)
      .replace('<sheetViews', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews')
      // Without a height of its own for a row, Excel and LibreOffice fit each row to its text.
      .replace('</sheetViews>', '</sheetViews><sheetFormatPr defaultRowHeight="15"/>')
      .replace('</sheetData>', `</sheetData>${filter}`)
      .replace('<pageSetup ', `<pageSetup fitToWidth="${sheet.pagesWide ?? 1}" fitToHeight="0" `)
      .replace(
        /(<pageSetup [^>]*\/>)/,
        '$1<headerFooter><oddFooter>&amp;L&amp;A&amp;RPagina &amp;P van &amp;N</oddFooter></headerFooter>',
      )
  )
}

/** What is printed on each page again: the rows and columns that also stay in sight. */
const titles = ({ name, frozen }: Sheet): string => {
  const rows = `${quoted(name)}!$1:$${frozen.rows}`
  return frozen.columns ? `${quoted(name)}!$A:$${columnName(frozen.columns - 1)},${rows}` : rows
}

const filterRange = ({ widths, filterTo }: Sheet) => `A1:${columnName(widths.length - 1)}${filterTo}`

function named(xml: string, sheets: readonly Sheet[]): string {
  const absolute = (range: string) => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  const names = sheets.flatMap((sheet, index) => [
    ...(sheet.filterTo
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted(sheet.name)}!${absolute(filterRange(sheet))}</definedName>`,
        ]
      : []),
    ...(sheet.frozen.rows
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${titles(sheet)}</definedName>`]
      : []),
  ])
  return xml
    .replace(/<definedNames\s*\/>|<definedNames>\s*<\/definedNames>/, `<definedNames>${names.join('')}</definedNames>`)
    .replace(/<calcPr\s*\/>/, '<calcPr fullCalcOnLoad="1"/>')
}
