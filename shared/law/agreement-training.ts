import type { PlanLine } from '../training/plan'
import { partOf } from '../training/sums'

/** A training for which a repayment agreement can be looked into, with what the plan knows of it. */
export type AgreementTraining = {
  id: string
  group: string
  label: string
  hours: number | null
  costCents: number | null
  fromDate: string | null
}

const groups = { own: 'Eigen regels van het plan', course: 'Cursussen in huis' } as const

/**
 * What stands in the training plan for someone beside the actions of the own plan: lines that the owner added, and
 * in-house courses, of which one participant has a part in the price. What fell away asks no agreement.
 */
export const agreementTrainings = (lines: readonly PlanLine[], employeeId: string): AgreementTraining[] =>
  lines.flatMap((line) => {
    const at = line.people.findIndex(({ id }) => id === employeeId)
    if (line.kind === 'action' || at < 0 || line.status === 'cancelled') return []
    const { key, kind, title, hours, courseCents, fromDate } = line
    const costCents = courseCents === null ? null : partOf(courseCents, line.people.length, at)
    return [{ id: key, group: groups[kind], label: title, hours, costCents, fromDate }]
  })
