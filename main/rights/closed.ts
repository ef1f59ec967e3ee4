import type { Row } from '../../db/rights/person-rows'
import { isRevealed } from '../../shared/evaluation/rules'
import { cycleName } from './cycle-name'
import type { PartKey } from './parts'

/** The parts in which the employee writes alone, until a talk is opened or both read each other. */
const closable = ['answer', 'judgement', 'evaluationAnswer'] as const satisfies readonly PartKey[]

/**
 * Whether a row holds words of the employee that the employer may not read yet: the copy goes through the employer's hands.
 * What the employer wrote is never closed here, for it is about the employee.
 */
export function isClosed(key: PartKey, row: Row, cycle: Row | undefined): boolean {
  if (!cycle || row.side !== 'employee' || !closable.some((one) => one === key)) return false
  return key === 'answer' ? !cycle.openedAt : !isRevealedRow(cycle) && !isEndedWithout(key, cycle)
}

const moment = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const isRevealedRow = ({ employeeJudgedAt, employerJudgedAt, revealedAt }: Row): boolean =>
  isRevealed({
    employeeJudgedAt: moment(employeeJudgedAt),
    employerJudgedAt: moment(employerJudgedAt),
    revealedAt: moment(revealedAt),
  })

/** A cycle without goals is closed without laying anything beside each other: who was ready is then read. */
const isEndedWithout = (key: PartKey, cycle: Row): boolean =>
  key === 'evaluationAnswer' && cycle.phase === 'closed' && !cycle.stopKind && !!cycle.employeeJudgedAt

/** What is still closed in a cycle, in words. */
export function closedWords(cycle: Row, rows: Readonly<Record<PartKey, readonly Row[]>>): string[] {
  const has = (key: PartKey) => rows[key].some((row) => row.cycleId === cycle.id && isClosed(key, row, cycle))
  const talk = cycleName(cycle)
  return [
    has('answer')
      ? `Uw voorbereiding voor het ${talk} is nog gesloten en staat niet in deze kopie. Zodra het gesprek geopend is, staat ze in een nieuwe kopie.`
      : '',
    has('judgement') || has('evaluationAnswer')
      ? `Wat u bij de evaluatie na het ${talk} schreef, is nog gesloten en staat niet in deze kopie. Zodra beiden klaar zijn, staat het in een nieuwe kopie.`
      : '',
  ].filter(Boolean)
}
