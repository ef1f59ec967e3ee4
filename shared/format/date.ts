/** A day as ISO text, `2026-03-31`. All dates in the product are days in the practice's own time zone. */
export type IsoDate = string

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const shortMonths = ['jan.', 'feb.', 'mrt.', 'apr.', 'mei', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.']

const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
const pad = (value: number) => String(value).padStart(2, '0')
const toIso = (year: number, month: number, day: number): IsoDate => `${year}-${pad(month)}-${pad(day)}`

function parts(date: IsoDate): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return [year, month, day]
}

/** Whether the text is an existing day between 1900 and 2199. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = parts(text)
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** "31 maart 2026". */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = parts(date)
  return `${day} ${months[month - 1]} ${year}`
}

/** "31 mrt. 2026", for tables. */
export function formatShortDate(date: IsoDate): string {
  const [year, month, day] = parts(date)
  return `${day} ${shortMonths[month - 1]} ${year}`
}

/** "31 maart 2026 om 14:32" from an ISO moment, in the machine's time zone. */
export function formatMoment(moment: string): string {
  const at = new Date(moment)
  return `${formatDate(localDay(at))} om ${formatTime(at)}`
}

/** "14:32". */
export const formatTime = (at: Date): string => `${pad(at.getHours())}:${pad(at.getMinutes())}`

/** The day of a moment in the machine's time zone. */
export const localDay = (at: Date): IsoDate => toIso(at.getFullYear(), at.getMonth() + 1, at.getDate())

/** Adds months; the 31st becomes the last day where a month is shorter. */
export function addMonths(date: IsoDate, count: number): IsoDate {
  const [year, month, day] = parts(date)
  const index = year * 12 + (month - 1) + count
  const newYear = Math.floor(index / 12)
  const newMonth = (index % 12) + 1
  return toIso(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** Adds days; the month and year turn with them. */
export function addDays(date: IsoDate, count: number): IsoDate {
  const [year, month, day] = parts(date)
  return new Date(Date.UTC(year, month - 1, day + count)).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  const utc = (date: IsoDate) => {
    const [year, month, day] = parts(date)
    return Date.UTC(year, month - 1, day)
  }
  return Math.round((utc(to) - utc(from)) / 86_400_000)
}

/** The earlier of two days. */
export const earliest = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)

/** What was meant by a date as people type it, or the Dutch sentence that says what is wrong with it. */
export type ParsedDate = { date: IsoDate } | { problem: string }

/**
 * The year that is meant when none is typed: of a day that is planned the next one, of a day that is over the last one,
 * and else the nearest.
 */
export type Lean = 'ahead' | 'back' | 'near'

/** Reads "31/3/2026", "31-03-26", "31 maart 2026", "31 mrt", "2026-03-31". `lean` gives a missing year. */
export function parseDutchDate(text: string, today: IsoDate, lean: Lean = 'near'): ParsedDate {
  const clean = text.trim().toLowerCase().replace(/,/g, ' ')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean)
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const read = (day: number, month: number, year: string | undefined) =>
    checked(year ? fullYear(year) : meantYear(day, month, today, lean), month, day)
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{2}|\d{4}))?$/.exec(clean)
  if (numeric) return read(Number(numeric[1]), Number(numeric[2]), numeric[3])
  const named = /^(\d{1,2})[- ]*([a-z]{3,})\.?(?:[- ]*(\d{2}|\d{4}))?$/.exec(clean)
  if (named) {
    const name = named[2] ?? ''
    const month = 1 + months.findIndex((word, index) => word.startsWith(name) || shortMonths[index]?.startsWith(name))
    if (month > 0) return read(Number(named[1]), month, named[3])
  }
  return { problem: 'Schrijf een datum als 31/3/2026 of 31 maart 2026.' }
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

/** The year, next to this one, in which such a day is the one that is meant; this year when none has that day. */
function meantYear(day: number, month: number, today: IsoDate, lean: Lean): number {
  const [thisYear] = parts(today)
  const days = [thisYear - 1, thisYear, thisYear + 1]
    .filter((year) => day <= daysInMonth(year, month))
    .map((year) => ({ year, away: daysBetween(today, toIso(year, month, day)) }))
    .filter(({ away }) => lean === 'near' || (lean === 'ahead' ? away >= 0 : away <= 0))
  days.sort((a, b) => Math.abs(a.away) - Math.abs(b.away))
  return days[0]?.year ?? thisYear
}

function checked(year: number, month: number, day: number): ParsedDate {
  if (month < 1 || month > 12) return { problem: `Maand ${month} bestaat niet.` }
  if (year < 1900 || year >= 2200) return { problem: `Het jaar ${year} kan niet kloppen.` }
  if (day < 1 || day > daysInMonth(year, month)) return { problem: `${day} ${months[month - 1]} ${year} bestaat niet.` }
  return { date: toIso(year, month, day) }
}
