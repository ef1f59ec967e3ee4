import { certificateInWords } from '../certificate/rules'
import { type Level, levels } from '../competence/schema'
import { type Cycle, type CycleEnd, cycleKinds, phases, stopKinds, turnKinds } from '../cycle/schema'
import { formatDate, type IsoDate, localDay } from '../format/date'
import { isFilled } from '../format/text'
import { type ActionFields, actionStatuses, actionTypes, type GoalFields, goalStatuses } from '../goal/schema'
import { isCourse } from '../progress/rules'
import { type Signed, signaturesInWords } from '../signing/rules'
import { type DocumentKind, documentKinds } from '../signing/schema'
import type { DossierEntry, DossierTarget } from './schema'

type GoalFact = Pick<GoalFields, 'title' | 'status' | 'startDate' | 'dueDate'> & { id: string; cycleId: string }
type ActionFact = Pick<
  ActionFields,
  'type' | 'formal' | 'description' | 'provider' | 'status' | 'fromDate' | 'dueDate'
> & { id: string; cycleId: string }
type MeetingFact = { id: string; cycleId: string; date: IsoDate; heldAt: string | null }
type DocumentFact = { id: string; cycleId: string; kind: DocumentKind; version: number; frozenAt: string }
type CertificateFact = {
  id: string
  name: string
  issuer: string
  obtainedOn: IsoDate | null
  validUntil: IsoDate | null
  notNeededOn: IsoDate | null
}
type LevelFact = { id: string; competenceName: string; level: Level; date: IsoDate }

type CycleFact = Pick<
  Cycle,
  'id' | 'kind' | 'phase' | 'version' | 'employerName' | 'periodStart' | 'periodEnd' | 'conversationDate'
> &
  Pick<CycleEnd, 'closedAt' | 'stopKind' | 'turns'>

/** All that is known of one person. */
export type DossierFacts = {
  employeeName: string
  cycles: readonly CycleFact[]
  goals: readonly GoalFact[]
  actions: readonly ActionFact[]
  meetings: readonly MeetingFact[]
  documents: readonly DocumentFact[]
  signatures: readonly (Signed & { documentId: string; signedAt: string })[]
  certificates: readonly CertificateFact[]
  levels: readonly LevelFact[]
}

/** The life of someone in the practice, newest first and without a day last; what goes on under another id stands once. */
export function timeline(facts: DossierFacts, today: IsoDate): DossierEntry[] {
  const signed = new Set(facts.documents.map(({ cycleId }) => cycleId))
  const signaturesOf = Map.groupBy(facts.signatures, ({ documentId }) => documentId)
  const dayOf = new Map(facts.cycles.map((cycle) => [cycle.id, cycle.conversationDate ?? cycle.periodStart]))
  /** The paper when there is one, else the cycle. */
  const place = (cycleId: string): DossierTarget => ({ to: signed.has(cycleId) ? 'documents' : 'cycle', cycleId })
  const entries: DossierEntry[] = [
    ...facts.cycles.flatMap(ofCycle),
    ...facts.goals
      .filter((goal) => goal.status !== 'carried' && isFilled(goal.title))
      .map((goal) => ({
        key: `goal ${goal.id}`,
        kind: 'goal' as const,
        date: goal.startDate ?? dayOf.get(goal.cycleId) ?? today,
        title: goal.title,
        detail: [
          goalStatuses[goal.status],
          goal.status === 'open' && goal.dueDate && `tegen ${formatDate(goal.dueDate)}`,
        ]
          .filter(Boolean)
          .join(', '),
        target: place(goal.cycleId),
      })),
    ...facts.actions
      .filter((action) => action.status !== 'carried' && isCourse(action))
      .map((action) => ({
        key: `action ${action.id}`,
        kind: 'training' as const,
        date: action.fromDate ?? action.dueDate ?? dayOf.get(action.cycleId) ?? today,
        title: isFilled(action.description) ? action.description : actionTypes[action.type],
        detail: [actionTypes[action.type], action.provider, actionStatuses[action.status]].filter(isFilled).join(' · '),
        target: place(action.cycleId),
      })),
    ...facts.meetings.flatMap((one): DossierEntry[] =>
      one.heldAt
        ? [
            {
              key: `meeting ${one.id}`,
              kind: 'meeting',
              date: localDay(new Date(one.heldAt)),
              title: 'Opvolgmoment gehouden',
              detail: '',
              target: { to: 'meeting', cycleId: one.cycleId, followUpId: one.id },
            },
          ]
        : [],
    ),
    ...facts.documents.map((one) => ({
      key: `document ${one.id}`,
      kind: 'document' as const,
      date: localDay(new Date(lastMoment(one, signaturesOf.get(one.id) ?? []))),
      title: documentKinds[one.kind],
      detail: [
        one.version > 1 && `Versie ${one.version}`,
        signaturesInWords(signaturesOf.get(one.id) ?? [], waitsFor(facts, one)),
      ]
        .filter(Boolean)
        .join(' · '),
      target: { to: 'documents' as const, cycleId: one.cycleId },
    })),
    ...facts.certificates.map((one) => ({
      key: `certificate ${one.id}`,
      kind: 'certificate' as const,
      date: one.obtainedOn,
      title: one.name,
      detail: [one.issuer, one.notNeededOn ? 'Niet meer nodig' : certificateInWords(one.validUntil, today)]
        .filter(isFilled)
        .join(' · '),
      target: { to: 'part' as const, part: 'certificaten' as const },
    })),
    ...facts.levels.map((one) => ({
      key: `level ${one.id}`,
      kind: 'level' as const,
      date: one.date,
      title: `${one.competenceName}: ${levels[one.level].toLowerCase()}`,
      detail: `Niveau ${one.level}`,
      target: { to: 'part' as const, part: 'niveaus' as const },
    })),
  ]
  const day = ({ date }: DossierEntry) => date ?? ''
  return entries.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.title.localeCompare(b.title, 'nl')))
}

/** The day of a document is that of its last signature: the day on which it holds. */
const lastMoment = ({ frozenAt }: DocumentFact, signatures: readonly { signedAt: string }[]): string =>
  signatures
    .map(({ signedAt }) => signedAt)
    .sort()
    .at(-1) ?? frozenAt

/** Who can still sign a document: both of a talk that is being signed, nobody when it was stopped or written anew. */
function waitsFor({ cycles, employeeName }: DossierFacts, { cycleId, version }: DocumentFact) {
  const cycle = cycles.find(({ id }) => id === cycleId)
  if (cycle?.phase !== 'conversation' || cycle.version !== version) return null
  return { employee: employeeName, employer: cycle.employerName }
}

function ofCycle(cycle: CycleFact): DossierEntry[] {
  const talk: DossierEntry = {
    key: `cycle ${cycle.id}`,
    kind: 'cycle',
    date: cycle.conversationDate ?? cycle.periodStart,
    title: cycleKinds[cycle.kind],
    detail: cycle.stopKind ? `Gestopt. ${stopKinds[cycle.stopKind]}` : phases[cycle.phase],
    target: { to: 'cycle', cycleId: cycle.id },
  }
  // Closing in the usual way has its own line; stopping and opening again tell why.
  const turns = cycle.turns
    .filter(({ kind }) => kind !== 'closed')
    .map(
      ({ kind, at, reason }): DossierEntry => ({
        key: `turn ${cycle.id} ${at}`,
        kind: 'cycle',
        date: localDay(new Date(at)),
        title: `${cycleKinds[cycle.kind]}: ${turnKinds[kind].toLowerCase()}`,
        detail: reason,
        target: { to: 'cycle', cycleId: cycle.id },
      }),
    )
  if (cycle.phase !== 'closed' || !cycle.closedAt || cycle.stopKind) return [...turns, talk]
  return [
    {
      key: `evaluation ${cycle.id}`,
      kind: 'evaluation',
      date: localDay(new Date(cycle.closedAt)),
      title: 'Evaluatie afgerond',
      detail: `Periode ${formatDate(cycle.periodStart)} tot en met ${formatDate(cycle.periodEnd)}`,
      target: { to: 'evaluation', cycleId: cycle.id },
    },
    ...turns,
    talk,
  ]
}
