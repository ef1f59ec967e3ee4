import { type IsoDate, isIsoDate, parseDutchDate } from '../format/date'
import { formatNumber } from '../format/money'
import { searchable } from '../format/text'
import { type ColumnMapping, type ImportCell, type ImportField, type ImportTable, importFields } from './import'
import { type EmployeeInput, employeeSchema } from './schema'

/** What is wrong with a cell, in a Dutch sentence. */
export type ImportProblem = { field: ImportField; text: string }

/** One row as it will be added, or why it cannot be. */
export type ImportRow = {
  line: number
  /** What was understood of each field, as it is shown; a cell that is not understood stands here as it was. */
  shown: Partial<Record<ImportField, string>>
  /** Who will be added, still without a role; null when something is wrong. */
  employee: EmployeeInput | null
  roleName: string
  problems: ImportProblem[]
  /** Why this may be someone who is there already; left out unless the user wants it. */
  double: string | null
}

export type ImportContext = {
  today: IsoDate
  /** Who leads the people for whom the file names nobody. */
  owner: string
  people: readonly { firstName: string; lastName: string; email: string }[]
}

/** Every row of the table under this mapping. Nothing is thrown away: a row that cannot be added says why. */
export function importRows(table: ImportTable, mapping: ColumnMapping, context: ImportContext): ImportRow[] {
  const known = new Map<string, number | null>()
  for (const person of context.people) for (const key of keysOf(person)) known.set(key, null)
  return table.rows.map(({ line, cells }) => {
    const row = readRow(line, cells, mapping, context)
    if (!row.employee) return row
    const keys = keysOf(row.employee)
    const before = keys.map((key) => known.get(key)).find((one) => one !== undefined)
    for (const key of keys) if (!known.has(key)) known.set(key, line)
    if (before === undefined) return row
    const double = before === null ? 'Staat al bij uw medewerkers.' : `Staat ook al in rij ${before} van dit bestand.`
    return { ...row, double }
  })
}

/** By what the same person is known again: the name without capitals and accents, and the e-mail address. */
function keysOf({ firstName, lastName, email }: { firstName: string; lastName: string; email: string }): string[] {
  const name = searchable(`${firstName} ${lastName}`).replace(/[^\p{L}\p{N}]+/gu, ' ')
  return email ? [`name ${name.trim()}`, `mail ${email.toLowerCase()}`] : [`name ${name.trim()}`]
}

function readRow(line: number, cells: ImportCell[], mapping: ColumnMapping, context: ImportContext): ImportRow {
  const cellOf = (field: ImportField): ImportCell => {
    const cell = cells[mapping.indexOf(field)] ?? ''
    return typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : cell
  }
  const textOf = (field: ImportField): string => {
    const cell = cellOf(field)
    return typeof cell === 'number' ? formatNumber(cell) : cell
  }
  const problems: ImportProblem[] = []
  const shown: ImportRow['shown'] = {}
  /** The value of a cell that is not plain text; what is not understood is told and stays in sight. */
  function understood<T>(
    field: ImportField,
    read: (cell: ImportCell) => Read<T>,
    show: (value: T) => string,
  ): T | null {
    const cell = cellOf(field)
    if (cell === '') return null
    const result = read(cell)
    if ('problem' in result) problems.push({ field, text: result.problem })
    shown[field] = 'problem' in result ? textOf(field) : show(result.value)
    return 'problem' in result ? null : result.value
  }

  const whole = mapping.includes('name')
  const { firstName, lastName: bareName } = whole
    ? splitName(textOf('name'))
    : { firstName: textOf('firstName'), lastName: textOf('lastName') }
  const lastName = withPrefix(textOf('prefix'), bareName)
  const values: EmployeeInput = {
    firstName,
    lastName,
    roleId: null,
    supervisor: textOf('supervisor') || context.owner,
    contractHours: understood('contractHours', readHours, formatNumber),
    inServiceSince: understood(
      'inServiceSince',
      (cell) => readDay(cell, context.today),
      (day) => day,
    ),
    leavingDate: understood(
      'leavingDate',
      (cell) => readDay(cell, context.today),
      (day) => day,
    ),
    email: textOf('email'),
  }
  const checked = employeeSchema.safeParse(values)
  const role = roleSchemaOf(textOf('role'))
  for (const issue of checked.error?.issues ?? []) {
    const field = fieldOf(issue.path[0], whole)
    if (field && !problems.some((problem) => problem.field === field)) problems.push({ field, text: issue.message })
  }
  if ('problem' in role) problems.push({ field: 'role', text: role.problem })
  for (const field of ['firstName', 'lastName', 'supervisor', 'email'] as const) shown[field] = values[field]
  shown.role = textOf('role')
  const employee = problems.length === 0 && checked.success ? checked.data : null
  return { line, shown, employee, roleName: 'value' in role ? role.value : '', problems, double: null }
}

/** Where to show a complaint about a field; a missing half of a full name belongs to the name. */
function fieldOf(key: PropertyKey | undefined, whole: boolean): ImportField | null {
  if (whole && (key === 'firstName' || key === 'lastName')) return 'name'
  return typeof key === 'string' && key in importFields ? (key as ImportField) : null
}

type Read<T> = { value: T } | { problem: string }

const ROLE_LENGTH = 80
const roleSchemaOf = (text: string): Read<string> =>
  text.length > ROLE_LENGTH ? { problem: `Deze functie is te lang: hooguit ${ROLE_LENGTH} tekens.` } : { value: text }

/** "Emma De Smet" and "De Smet, Emma" in two; of one word the last name stays empty. */
export function splitName(text: string): { firstName: string; lastName: string } {
  const [last = '', first = ''] = text.split(',', 2).map((part) => part.trim())
  if (first) return { firstName: first, lastName: last }
  const [word = '', ...rest] = last.split(/\s+/)
  return { firstName: word, lastName: rest.join(' ') }
}

/** "van den" and "Berg" as one last name; not when it stands there already, and not without a name to go before. */
const withPrefix = (prefix: string, lastName: string): string =>
  !prefix || !lastName || searchable(lastName).startsWith(`${searchable(prefix)} `)
    ? lastName
    : `${prefix}${/['’]$/.test(prefix) ? '' : ' '}${lastName}`

/** "38", "30,4", "30.4 uur" or a number, as hours a week. A part of a full week is refused: Excel keeps 80% as 0.8. */
export function readHours(cell: ImportCell): Read<number> {
  if (typeof cell === 'number') return wholeHours(cell)
  const found = /^(\d{1,3}(?:[.,]\d{1,2})?) ?(?:u|uur|uren|h)?(?:\.| ?(?:\/|per|p\/) ?(?:w|week))?$/i.exec(cell)
  if (!found?.[1]) return { problem: 'Schrijf de uren als 38 of 30,4.' }
  return wholeHours(Number(found[1].replace(',', '.')))
}

const wholeHours = (value: number): Read<number> =>
  value > 0 && value <= 1
    ? { problem: 'Dit lijkt een deel van voltijds. Schrijf de uren per week als 38 of 30,4.' }
    : { value }

/** Excel counts days from here; right from March 1900 on, before which its count has a day that never was. */
const EXCEL_DAY_ZERO = '1899-12-30'
/** 1950 to 2199: a lower number is rather a year or a day of the month. */
const SERIAL = { from: 18_264, to: 109_574 }

/**
 * A day from "31/03/2026", "31-3-2026", "31 maart 2026", "2026-03-31", with or without a time after it, or from Excel's
 * count. Without a year it says nothing; two figures are the year nearest before five years from `today`.
 */
export function readDay(cell: ImportCell, today: IsoDate): Read<IsoDate> {
  const problem = 'Schrijf de datum met dag, maand en jaar, bijvoorbeeld 31/03/2026.'
  const serial = typeof cell === 'number' ? cell : /^\d{5,6}$/.test(cell) ? Number(cell) : null
  if (serial !== null) {
    const day = Math.floor(serial)
    return day >= SERIAL.from && day <= SERIAL.to ? { value: dayOfSerial(day) } : { problem }
  }
  const text = String(cell).replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m|Z)?$/i, '')
  if (isIsoDate(text)) return { value: text }
  const year = /(\d{4}|\d{2})$|^\d{4}/.exec(text)?.[0]
  if (!year || /^\d{1,2}[-/. ]\d{1,2}$/.test(text)) return { problem }
  const parsed = parseDutchDate(text, today)
  if ('problem' in parsed) return { problem: parsed.problem }
  const century = year.length === 2 && Number(parsed.date.slice(0, 4)) > Number(today.slice(0, 4)) + 5
  const date = century ? `19${parsed.date.slice(2)}` : parsed.date
  return isIsoDate(date) ? { value: date } : { problem }
}

function dayOfSerial(serial: number): IsoDate {
  const at = new Date(`${EXCEL_DAY_ZERO}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + serial)
  return at.toISOString().slice(0, 10)
}

/** The roles that a practice does not have yet, each once, as they are first written. */
export function unknownRoles(names: readonly string[], roles: readonly { name: string }[]): string[] {
  const known = new Set(roles.map(({ name }) => searchable(name)))
  return names.filter((name) => {
    const key = searchable(name)
    if (!name || known.has(key)) return false
    known.add(key)
    return true
  })
}
