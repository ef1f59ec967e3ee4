import { levels } from '../competence/schema'
import { cycleKinds } from '../cycle/schema'
import { formatDate, formatShortDate } from '../format/date'
import { formatEuro } from '../format/money'
import { isFilled } from '../format/text'
import type { Sender } from '../practice/schema'
import { documentKinds } from '../signing/schema'
import type { DocumentContent, GoalContent } from './content'
import type { Block, Cell, Column, DocumentMeta, DocumentModel, Fact, VoiceEntry } from './model'

/** From this length on two columns beside each other read badly, and each side gets the full width. */
const LONG_SIDE = 1_200
/** Up to this length a theme or a row of fields stays on one page, so that an agreement is not parted from what led to it. */
const SHORT_THEME = 1_000
const SHORT_FIELD = 500

/** A heading over a part of the document. */
export const heading = (text: string): Block => ({ type: 'heading', level: 1, text })
/** A sentence in quiet type. */
export const quiet = (text: string): Block => ({ type: 'paragraph', text, quiet: true })

/** An amount that does not break between its sign and its figures. */
export const euro = (cents: number): string => formatEuro(cents)
/** A day for a cell; empty when there is none. */
export const shortDate = (date: string | null): string => (date ? formatShortDate(date) : '')
/** A day in full; empty when there is none. */
export const longDate = (date: string | null): string => (date ? formatDate(date) : '')

/** A block of facts without the empty ones; nothing when none is left. */
export function facts(type: 'facts' | 'fields', pairs: readonly (readonly [string, string | null])[]): Block[] {
  const filled = pairs.flatMap(([label, value]): Fact[] => (isFilled(value) ? [{ label, value: value.trim() }] : []))
  if (filled.length === 0) return []
  if (type === 'facts') return [{ type, facts: filled }]
  const fields = filled.map((fact) => ({ ...fact, whole: fact.value.length <= SHORT_FIELD }))
  return [{ type, fields, whole: fields.reduce((sum, { value }) => sum + value.length, 0) <= SHORT_THEME }]
}

/** What both sides said; nothing when nobody said anything. */
export function voices(employee: VoiceEntry[], employer: VoiceEntry[], agreed: string): Block[] {
  const mine = employee.filter(says)
  const theirs = employer.filter(says)
  if (mine.length === 0 && theirs.length === 0 && !isFilled(agreed)) return []
  const lengths = [length(mine), length(theirs)] as const
  const stacked = mine.length === 0 || theirs.length === 0 || Math.max(...lengths) > LONG_SIDE
  const whole = lengths[0] + lengths[1] + agreed.length <= SHORT_THEME
  return [{ type: 'voices', employee: mine, employer: theirs, agreed: agreed.trim(), stacked, whole }]
}

const says = (entry: VoiceEntry): boolean => entry.lines.some(isFilled)
const length = (entries: VoiceEntry[]): number =>
  entries.reduce((sum, entry) => sum + entry.lines.join(' ').length + (entry.question?.length ?? 0), 0)

/** A voice without a question before it. */
const plainVoice = (...lines: string[]): VoiceEntry[] => [{ question: null, lines: lines.filter(isFilled) }]

export type ColumnOf<Row> = Column & { cell: (row: Row) => Cell; sum?: string }

/** A table without the columns in which no row says anything; nothing when there are no rows. */
export function table<Row>(caption: string, columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Block[] {
  const used = columns.filter((column) => rows.some((row) => isFilled(cellText(column.cell(row)))))
  if (used.length === 0) return []
  const foot = used.map((column) => column.sum ?? '')
  return [
    {
      type: 'table',
      caption,
      columns: used.map(({ title, width, align }) => ({ title, width, ...(align ? { align } : {}) })),
      rows: rows.map((row) => used.map((column) => column.cell(row))),
      // The first column only names the sums.
      foot: foot.slice(1).some(isFilled) ? foot : null,
    },
  ]
}

const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : `${cell.text}${cell.note}`)

/** A cell with a note under it, or just its text when there is no note. */
export const noted = (text: string, notes: readonly string[]): Cell => {
  const note = notes.filter(isFilled).join('\n')
  return note ? { text, note } : text
}

/** The practice as the sender; its owner where the name of the practice does not say it already. */
export const letterheadOf = (
  { name, ownerName, address, phone, email }: Sender,
  logo: string | null,
): DocumentModel['letterhead'] => ({
  name,
  lines: [name.includes(ownerName) ? '' : ownerName, address, [phone, email].filter(isFilled).join('  ·  ')].filter(
    isFilled,
  ),
  logo,
})

/** Everything around the blocks: title, letterhead, running head, footer, properties. */
export function frame(content: DocumentContent, meta: DocumentMeta): Omit<DocumentModel, 'blocks'> {
  const { employee, practice, version, kind } = content
  const short = kind === 'plan' ? 'POP' : 'Gespreksverslag'
  const hash = meta.draft || !meta.sha256 ? [] : [meta.sha256.slice(0, 16)]
  return {
    kind,
    title: documentKinds[kind],
    subtitle: [employee.name, employee.role].filter(isFilled).join('  ·  '),
    notice: noticeOf(meta),
    letterhead: letterheadOf(practice, meta.logo),
    runningHead: { left: practice.name, right: `${short} ${employee.name}` },
    footer: ['Vertrouwelijk', `Versie ${version}${meta.draft ? ', ontwerp' : ''}`, ...hash].join('  ·  '),
    properties: {
      author: practice.name,
      subject: `${documentKinds[kind]} van ${employee.name}`,
      keywords: [short, employee.name, practice.name, content.period.start.slice(0, 4)].join(', '),
      documentId: meta.documentId,
      version,
      sha256: meta.sha256,
    },
  }
}

/** How a document stands as long as not both signed; null when they did. */
export function noticeOf({ draft, signatures }: DocumentMeta): string | null {
  if (draft) return 'Ontwerp, nog niet ondertekend'
  const missing = (['employee', 'employer'] as const).filter((party) => !signatures.some((one) => one.party === party))
  if (missing.length === 0) return null
  // This is also printed to be signed with a pen, and is then no lie under the signatures.
  if (missing.length === 2) return 'Om te ondertekenen'
  return `Nog te ondertekenen door de ${missing[0] === 'employee' ? 'medewerker' : 'werkgever'}`
}

/** The facts at the top of each document. */
export const headFacts = (content: DocumentContent): Block[] =>
  facts('facts', [
    ['Medewerker', content.employee.name],
    ['Gesprek met', content.employerName],
    ['Functie', content.employee.role],
    ['Datum gesprek', longDate(content.conversationDate)],
    ['In dienst sinds', longDate(content.employee.inServiceSince)],
    ['Soort gesprek', cycleKinds[content.cycleKind]],
    ['Periode', termInWords(content.period.start, content.period.end)],
    ['Versie', String(content.version)],
  ])

/** What was agreed about the follow-up, and the remarks of both. */
export function closingBlocks(content: DocumentContent, title: string): Block[] {
  const { closing } = content
  const repayment = closing.repaymentAgreement ? 'Ja' : 'Nee'
  const lines = [
    ...facts('facts', [
      ['Opvolging', longDate(closing.followUpDate)],
      ['Evaluatie', longDate(closing.evaluationDate)],
      ['Volgend gesprek', longDate(closing.nextConversationDate)],
      // Only said where there is something to pay back.
      ['Terugbetalingsregeling', content.kind === 'plan' || closing.repaymentAgreement ? repayment : null],
    ]),
    ...remarks(closing),
  ]
  return lines.length === 0 ? [] : [heading(title), ...lines]
}

function remarks({ employeeRemarks, employerRemarks }: DocumentContent['closing']): Block[] {
  const said = voices(plainVoice(employeeRemarks), plainVoice(employerRemarks), '')
  return said.length === 0 ? [] : [{ type: 'heading', level: 2, text: 'Opmerkingen' }, ...said]
}

/** The title of a goal, or the words for a goal without one. */
export const goalTitle = (goal: GoalContent): string => (isFilled(goal.title) ? goal.title : 'Nog zonder titel')

/** "van 2 (met begeleiding) naar 3 (zelfstandig)". */
export function levelsInWords({ levelNow, levelWanted }: GoalContent): string | null {
  const words = (value: NonNullable<GoalContent['levelNow']>) => `${value} (${levels[value]})`
  if (levelNow && levelWanted) return `van ${words(levelNow)} naar ${words(levelWanted)}`
  if (levelNow) return `nu ${words(levelNow)}`
  return levelWanted ? `gewenst ${words(levelWanted)}` : null
}

/** "11 jan. 2026 tot en met 30 juni 2026", or the half that is known. */
export function termInWords(start: string | null, due: string | null): string | null {
  if (start && due) return `${formatShortDate(start)} tot en met ${formatShortDate(due)}`
  if (due) return `tegen ${formatShortDate(due)}`
  return start ? `vanaf ${formatShortDate(start)}` : null
}
