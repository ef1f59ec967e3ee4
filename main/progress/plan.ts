import { goalsOfCycle } from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import {
  dropFollowUp,
  followUpsOfCycle,
  insertFollowUp,
  refusedFollowUps,
  updateFollowUp,
} from '../../db/progress/store'
import { hasPlan } from '../../shared/conversation/rules'
import { evaluationDate } from '../../shared/evaluation/rules'
import { type IsoDate, localDay } from '../../shared/format/date'
import { isFilled } from '../../shared/format/text'
import { plannedFollowUps } from '../../shared/progress/rules'
import { requireCycle } from '../cycle/find'

/**
 * Plans the follow-ups of a plan that was just signed. Those that were held, begun, overdue, noted on, or planned or
 * moved by hand stay; of the others each keeps its place in the calendar as long as the new version asks for it.
 */
export function planFollowUps(db: PracticeDb, cycleId: string, today: IsoDate): void {
  const cycle = requireCycle(db, cycleId)
  const present = followUpsOfCycle(db, cycleId)
  const isKept = (one: (typeof present)[number]) =>
    !!one.heldAt ||
    !!one.startedAt ||
    one.date < today ||
    isFilled(one.note) ||
    (one.kind === 'own' && one.subjectId !== cycleId)
  const planned = plannedFollowUps({
    cycleId,
    periodStart: cycle.periodStart,
    periodEnd: cycle.periodEnd,
    evaluateOn: evaluationDate(cycle),
    agreedDate: cycle.closing.followUpDate,
    goals: hasPlan({ cycle }) ? goalsOfCycle(db, cycleId) : [],
    kept: present.filter(isKept).map(({ date, heldAt }) => ({ date: heldAt ? localDay(new Date(heldAt)) : date })),
    // What was held early is not asked for again.
    refused: [...refusedFollowUps(db, cycleId), ...present.filter(isKept)],
    today,
  })
  const left = present.filter((one) => !isKept(one))
  for (const { date, kind, subjectId } of planned) {
    const place = left.findIndex((one) => one.kind === kind && one.subjectId === subjectId)
    const [same] = place < 0 ? [] : left.splice(place, 1)
    if (same) updateFollowUp(db, same.id, { date })
    else insertFollowUp(db, cycleId, { date, kind, subjectId })
  }
  for (const one of left) dropFollowUp(db, one.id)
}
