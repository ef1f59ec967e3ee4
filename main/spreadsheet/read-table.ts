import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import Papa from 'papaparse'
import { translateError } from '../../db/file-check'
import {
  IMPORT_MOST_BYTES,
  IMPORT_MOST_ROWS,
  type ImportCell,
  type ImportTable,
  toTable,
} from '../../shared/employee/import'
import { AppError } from '../../shared/ipc/result'
import { decodeText } from './decode'
import { unpackSafely } from './unpack'

/** A longer text is no name, role or address; what is kept of it is still too long for every field. */
const LONGEST_CELL = 1_000

/** The first bytes by which files are known that are certainly no list. */
const otherKinds = ['%PDF-', '\x89PNG', '\xff\xd8\xff', 'GIF8', '{\\rtf', 'SQLite format 3'].map((start) =>
  Buffer.from(start, 'latin1'),
)
const ZIP = Buffer.from('PK\x03\x04', 'latin1')
/** The container of .xls, and also of an .xlsx with a password. */
const OLD_OFFICE = Buffer.from('\xd0\xcf\x11\xe0', 'latin1')

/**
 * Reads a list from an .xlsx or CSV file; what it is, its bytes decide and not its name. Of a workbook with several
 * sheets it takes the first with heads that are known, else the first with something in it. Throws IMPORT_KIND,
 * IMPORT_OLD_EXCEL, IMPORT_EMPTY, IMPORT_TOO_LARGE, IMPORT_TOO_MANY, IMPORT_UNREADABLE, IMPORT_RIGHTS, IMPORT_GONE or
 * FILE_IN_USE.
 */
export async function readTable(file: string): Promise<ImportTable> {
  const bytes = readBytes(file)
  const starts = (start: Buffer) => bytes.subarray(0, start.length).equals(start)
  if (starts(OLD_OFFICE)) throw new AppError('IMPORT_OLD_EXCEL')
  if (otherKinds.some(starts)) throw new AppError('IMPORT_KIND')
  const sheets = starts(ZIP) ? await readExcel(bytes) : [{ name: '', rows: readCsv(bytes) }]
  const tables = sheets.map(({ rows }) =>
    toTable(
      path.basename(file),
      rows.map((row) => row.map(shorten)),
    ),
  )
  const table = tables.find(({ headers }) => headers.length > 0) ?? tables.find(({ rows }) => rows.length > 0)
  if (!table || table.rows.length === 0) throw new AppError('IMPORT_EMPTY')
  if (table.rows.length > IMPORT_MOST_ROWS) throw new AppError('IMPORT_TOO_MANY')
  return withSheet(table, sheets[tables.indexOf(table)]?.name ?? '', tables)
}

/** Names the sheet when others with something in them were left. */
const withSheet = (table: ImportTable, name: string, tables: readonly ImportTable[]): ImportTable =>
  tables.some((other) => other !== table && other.rows.length > 0)
    ? { ...table, sheet: { name, count: tables.length } }
    : table

const shorten = (cell: ImportCell): ImportCell => (typeof cell === 'string' ? cell.slice(0, LONGEST_CELL) : cell)

function readBytes(file: string): Buffer {
  try {
    const found = statSync(file)
    if (!found.isFile()) throw new AppError('IMPORT_KIND')
    if (found.size === 0) throw new AppError('IMPORT_EMPTY')
    if (found.size > IMPORT_MOST_BYTES) throw new AppError('IMPORT_TOO_LARGE')
    return readFileSync(file)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null
    // Excel keeps a file that it has open for itself.
    if (code === 'EBUSY') throw new AppError('FILE_IN_USE', undefined, { cause })
    if (code === 'EPERM' || code === 'EACCES') throw new AppError('IMPORT_RIGHTS', undefined, { cause })
    if (code === 'ENOENT') throw new AppError('IMPORT_GONE', undefined, { cause })
    throw translateError(cause)
  }
}

async function readExcel(bytes: Buffer): Promise<{ name: string; rows: ImportCell[][] }[]> {
  const harmless = await unpackSafely(bytes)
  // The build for Node starts threads of its own, from the text of its functions; this one does not.
  const { default: readSheets } = await import('read-excel-file/universal')
  try {
    const sheets = await readSheets(harmless)
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }))
  } catch (cause) {
    throw new AppError('IMPORT_UNREADABLE', undefined, { cause })
  }
}

/** Days come as midnight in universal time, whatever the time zone of the computer. */
function cellOf(value: unknown): ImportCell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 'waar' : 'onwaar'
  return typeof value === 'string' ? value : ''
}

/** The separators that programs write, most usual here first. */
const separators = [';', ',', '\t', '|']

function readCsv(bytes: Buffer): ImportCell[][] {
  const text = decodeText(bytes)
  if (text === null) throw new AppError('IMPORT_KIND')
  // Excel's own first line to name the separator.
  const named = /^sep=(.)\r?\n/i.exec(text)
  const body = named ? text.slice(named[0].length) : text
  const delimiter = named?.[1] ?? separatorOf(body)
  const rows = csvRows(body, delimiter)
  return named ? [[], ...rows] : rows
}

/**
 * The rows of a CSV text. A quote that is never closed would make one cell of all that follows: then each line is read
 * by itself, and where a quote is loose it is a sign like another. Throws IMPORT_UNREADABLE when such a line has not the
 * columns of the others, since nobody can say then what belongs together.
 */
function csvRows(text: string, delimiter: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false })
  const swallowed = errors.some(
    ({ code, row = 0 }) =>
      code === 'MissingQuotes' || (code === 'InvalidQuotes' && data[row]?.some((cell) => /[\r\n]/.test(cell))),
  )
  if (!swallowed) return data
  const lines = text.split(/\r\n|\n|\r/).map((line) => {
    const loose = line.split('"').length % 2 === 0
    return { loose, cells: loose ? line.split(delimiter) : (Papa.parse<string[]>(line, { delimiter }).data[0] ?? []) }
  })
  const widthOf = (some: typeof lines) => some.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const loose = lines.filter((line) => line.loose)
  const width = widthOf(lines.filter((line) => !line.loose)) || widthOf(loose)
  if (loose.some(({ cells }) => cells.length !== width)) throw new AppError('IMPORT_UNREADABLE')
  return lines.map(({ cells }) => cells)
}

/** The separator that stands most often, outside quotes, in the first line with text. */
function separatorOf(text: string): string {
  const line = (/\S.*/.exec(text)?.[0] ?? '').slice(0, 10_000).replace(/"[^"]*"/g, '')
  const counts = separators.map((separator) => line.split(separator).length)
  return separators[counts.indexOf(Math.max(...counts))] ?? ';'
}
