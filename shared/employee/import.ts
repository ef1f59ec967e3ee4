import { searchable } from '../format/text'

/** Most people that are read from one file, and the largest file, in bytes. */
export const IMPORT_MOST_ROWS = 5_000
export const IMPORT_MOST_BYTES = 10_000_000

/** What a column of a list of employees can hold. */
export const importFields = {
  firstName: 'Voornaam',
  prefix: 'Tussenvoegsel',
  lastName: 'Achternaam',
  name: 'Volledige naam',
  role: 'Functie',
  supervisor: 'Leidinggevende',
  contractHours: 'Uren per week',
  inServiceSince: 'In dienst sinds',
  leavingDate: 'Laatste dag in dienst',
  email: 'E-mailadres',
} as const
export type ImportField = keyof typeof importFields

/** The field that each column fills; null is left out. No two columns fill the same field. */
export type ColumnMapping = (ImportField | null)[]

/** What stands in a cell: text, or a number, which in a date column is a day in Excel's count. */
export type ImportCell = string | number

/** A list as it was read: the heads (empty when the file has none) and the filled rows under them. */
export type ImportTable = {
  fileName: string
  /** Of a workbook with something on other sheets too: the one that was read, and how many there are. */
  sheet: { name: string; count: number } | null
  headers: string[]
  /** `line` is the number of the row in the file, counted from 1. */
  rows: { line: number; cells: ImportCell[] }[]
}

/** How people name these columns, in Dutch, English and French, without spaces, signs and accents. */
const words: Record<ImportField, readonly string[]> = {
  firstName: ['voornaam', 'voornamen', 'roepnaam', 'firstname', 'givenname', 'forename', 'prenom'],
  prefix: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels'],
  lastName: ['achternaam', 'familienaam', 'lastname', 'surname', 'familyname', 'nom', 'nomdefamille'],
  name: [
    ...['naam', 'volledigenaam', 'naammedewerker', 'naamwerknemer', 'medewerker', 'werknemer', 'personeelslid'],
    ...['voornaamenachternaam', 'voornaamennaam', 'voornaamnaam', 'voornaamachternaam', 'name', 'fullname', 'employee'],
  ],
  role: [
    'functie',
    'functietitel',
    'functienaam',
    'rol',
    'job',
    'jobtitel',
    'jobtitle',
    'function',
    'role',
    'position',
  ],
  supervisor: ['leidinggevende', 'verantwoordelijke', 'teamleider', 'manager', 'supervisor', 'chef'],
  contractHours: [
    ...['uren', 'uur', 'urenperweek', 'urenweek', 'uurperweek', 'weekuren', 'contracturen', 'urencontract'],
    ...['arbeidsuren', 'hours', 'hoursperweek', 'contracthours', 'weeklyhours'],
  ],
  inServiceSince: [
    ...['indienst', 'indienstsinds', 'datumindienst', 'indienstdatum', 'indiensttreding', 'datumindiensttreding'],
    ...['startdatum', 'begindatum', 'sinds', 'startdate', 'hiredate', 'inservicesince', 'dateofhire'],
  ],
  leavingDate: [
    ...['uitdienst', 'datumuitdienst', 'uitdienstdatum', 'uitdiensttreding', 'datumuitdiensttreding', 'einddatum'],
    ...['laatstedag', 'laatstedagindienst', 'enddate', 'leavingdate', 'terminationdate'],
  ],
  email: ['email', 'emailadres', 'mail', 'mailadres', 'emailaddress', 'werkmail'],
}
const fieldOfWord = new Map(
  Object.entries(words).flatMap(([field, names]) => names.map((name) => [name, field as ImportField] as const)),
)

/** The field that the head of a column stands for; null when it says nothing known. */
export const recogniseHeader = (header: string): ImportField | null =>
  fieldOfWord.get(searchable(header).replace(/[^a-z0-9]/g, '')) ?? null

/**
 * The field of each column by its head. The first column of a kind counts. "Naam" beside "Voornaam" is the last name,
 * as Belgian lists have it.
 */
export function guessMapping(headers: readonly string[]): ColumnMapping {
  const seen = new Set<ImportField>()
  const mapping = headers.map((header): ImportField | null => {
    const field = recogniseHeader(header)
    if (!field || seen.has(field)) return null
    seen.add(field)
    return field
  })
  const halves = seen.has('firstName') || seen.has('lastName')
  if (!seen.has('name') || !halves) return mapping
  const other = seen.has('firstName') && seen.has('lastName') ? null : seen.has('firstName') ? 'lastName' : 'firstName'
  return mapping.map((field) => (field === 'name' ? other : field))
}

/** The mapping after the user gave a column another field: who had that field before loses it. */
export const mapColumn = (mapping: ColumnMapping, column: number, field: ImportField | null): ColumnMapping =>
  mapping.map((old, index) => (index === column ? field : old === field ? null : old))

/** Whether the mapping tells who each row is about. */
export const namesPeople = (mapping: ColumnMapping): boolean =>
  mapping.includes('name') || (mapping.includes('firstName') && mapping.includes('lastName'))

/** How far down the heads of the columns may stand: above them often stand a title and an empty row. */
const HEAD_WITHIN = 10
const MOST_COLUMNS = 40

const isNameField = (field: ImportField | null): boolean =>
  field === 'name' || field === 'firstName' || field === 'lastName'
const textOf = (cell: ImportCell | undefined): string => String(cell ?? '').trim()

/**
 * Finds the heads and the filled rows in a sheet. The heads are the first row, near the top, that names a column for
 * names; without one every row is read as data and `headers` is empty.
 */
export function toTable(fileName: string, sheet: readonly (readonly ImportCell[])[]): ImportTable {
  const filled = sheet
    .map((cells, index) => ({ line: index + 1, cells: cells.slice(0, MOST_COLUMNS) }))
    .filter(({ cells }) => cells.some((cell) => textOf(cell)))
  const head = filled
    .slice(0, HEAD_WITHIN)
    .findIndex(({ cells }) => cells.some((cell) => isNameField(recogniseHeader(textOf(cell)))))
  const rows = filled.slice(head + 1)
  const headers = (filled[head]?.cells ?? []).map(textOf)
  const width = Math.max(headers.length, ...rows.map(({ cells }) => cells.length), 0)
  return {
    fileName,
    sheet: null,
    headers: head < 0 ? [] : [...headers, ...Array(width - headers.length).fill('')],
    rows,
  }
}

/** How many columns the table has. */
export const columnCount = (table: ImportTable): number =>
  table.headers.length || table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)

/** A new list to fill in, as a CSV file that Excel opens well: UTF-8 with its mark, semicolons, heads in Dutch. */
export const importExample: string = [
  '\ufeffVoornaam;Achternaam;Functie;Leidinggevende;Uren per week;In dienst sinds;Laatste dag in dienst;E-mailadres',
  'Emma;Voorbeeld;Balie- en praktijkmedewerker;;38;01/09/2021;;emma@praktijk.example',
  'Bram;Van den Voorbeeld;Assistent;Emma Voorbeeld;30,4;15/03/2024;;',
  '',
].join('\r\n')
