import { updateAction } from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import { findActionFacts, lineageOf, planFacts } from '../../db/training/facts-store'
import { findCourse, findLine, insertLine, linesOfActions, updateCourse, updateLine } from '../../db/training/store'
import { localDay } from '../../shared/format/date'
import { type ActionPatch, dateProblem } from '../../shared/goal/schema'
import { AppError } from '../../shared/ipc/result'
import type { CourseFact, LineFact } from '../../shared/training/facts'
import { endOf, runsOn } from '../../shared/training/line'
import { membersOfCourse } from '../../shared/training/rules'
import { type LinePatch, patchable } from '../../shared/training/schema'
import { actionStatusOf, counts, followCourse, stateOf } from '../../shared/training/stage'
import { partOf } from '../../shared/training/sums'

type Kind = keyof typeof patchable

/** The kind and the id in the key of a line. */
export function readKey(key: string): { kind: Kind; id: string } {
  const [kind = '', id = ''] = key.split(':')
  if (kind !== 'action' && kind !== 'own' && kind !== 'course') throw new AppError('NOT_FOUND')
  return { kind, id }
}

/** Changes a line of the training plan, wherever each part of it is kept. One transaction. */
export function changeLine(tx: PracticeDb, key: string, patch: LinePatch): void {
  const { kind, id } = readKey(key)
  const allowed: readonly string[] = patchable[kind]
  if (Object.keys(patch).some((name) => !allowed.includes(name)))
    throw new AppError('IPC_ARGS', 'Dit staat in het plan van de medewerker en verandert daar.')
  if (kind === 'action') changeAction(tx, id, patch)
  else if (kind === 'own') changeOwn(tx, id, patch)
  else changeCourse(tx, id, patch)
}

/**
 * The row with what the owner added to an action; made when there is none yet. That of a carried action starts as a
 * copy of the last one before it.
 */
export function lineOfAction(tx: PracticeDb, actionId: string): LineFact {
  const lineage = lineageOf(tx, actionId)
  const known = linesOfActions(tx, lineage)
  const [before] = lineage.flatMap((id) => known.find((line) => line.actionId === id) ?? [])
  if (before?.actionId === actionId) return before
  if (!findActionFacts(tx, actionId)) throw new AppError('NOT_FOUND')
  const { id: _, ...fields } = before ?? { id: '', origin: 'goal' as const }
  const made = findLine(tx, insertLine(tx, { ...fields, actionId }))
  if (!made) throw new AppError('INTERNAL')
  return made
}

/** Approval and status are set together, as a stage; where the action is, it follows. */
function changeAction(tx: PracticeDb, id: string, { stage, spentCents, actualHours, ...patch }: LinePatch): void {
  const facts = stage && findActionFacts(tx, id)
  // The screen offers no steps then; a screen that is a moment behind must not bring it back to life.
  if (facts && endOf(facts.cycle, facts.goal, runsOn(facts.action, facts.goal)))
    throw new AppError('IPC_ARGS', 'Over deze opleiding is hier niets meer te beslissen.')
  const line = lineOfAction(tx, id)
  updateLine(tx, line.id, { ...ownerPart(patch), ...(stage && stateOf(stage, line.approval)) })
  const known = findActionFacts(tx, id)
  if (!known) throw new AppError('NOT_FOUND')
  const action: ActionPatch = {
    ...(stage && { status: actionStatusOf(stage, known.action.status) }),
    // What was paid and how long it took stands with the action, where a progress meeting writes it too.
    ...(spentCents !== undefined && { actualCents: spentCents }),
    ...(actualHours !== undefined && { actualHours }),
  }
  updateAction(tx, id, action)
}

/** What is kept in the row, without what only a patch knows. Of amount and percentage the one that was said last holds. */
function ownerPart({ stage: _s, ...patch }: LinePatch): Partial<LineFact> {
  const { subsidyCents, subsidyPercent } = patch
  if (typeof subsidyPercent === 'number' && typeof subsidyCents !== 'number') return { ...patch, subsidyCents: null }
  if (typeof subsidyCents === 'number' && typeof subsidyPercent !== 'number') return { ...patch, subsidyPercent: null }
  return patch
}

function changeOwn(tx: PracticeDb, id: string, { stage, ...patch }: LinePatch): void {
  const line = findLine(tx, id)
  if (!line || line.actionId) throw new AppError('NOT_FOUND')
  const { fromDate = line.fromDate, dueDate = line.dueDate } = patch
  const year = yearFor(fromDate, dueDate)
  updateLine(tx, id, {
    ...ownerPart(patch),
    ...(year !== null && { year }),
    ...(stage && stateOf(stage, line.approval)),
  })
}

/** A line moves to the year of its dates. Throws IPC_ARGS when they are not in order. */
function yearFor(fromDate: string | null, dueDate: string | null): number | null {
  const problem = dateProblem(fromDate, dueDate)
  if (problem) throw new AppError('IPC_ARGS', problem)
  const day = fromDate ?? dueDate
  return day === null ? null : Number(day.slice(0, 4))
}

/** The course itself holds what it is and costs; what is decided about it holds for each who takes part. */
function changeCourse(tx: PracticeDb, id: string, patch: LinePatch): void {
  const course = findCourse(tx, id)
  if (!course) throw new AppError('NOT_FOUND')
  const { title, provider, hours, fromDate, dueDate, courseCents, materialCents, subsidyCents, ...forAll } = patch
  const own = { title, provider, hours, fromDate, dueDate, courseCents, materialCents, subsidyCents }
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
  const year = yearFor(
    fromDate === undefined ? course.fromDate : fromDate,
    dueDate === undefined ? course.dueDate : dueDate,
  )
  updateCourse(tx, id, { ...given, ...(year !== null && { year }) })
  changeMembers(tx, findCourse(tx, id) ?? course, forAll)
}

/** Each of the course as the plan shows it: who was removed is no longer there, who went on is where it is now. */
function changeMembers(tx: PracticeDb, course: CourseFact, { stage, spentCents, ...forAll }: LinePatch): void {
  const members = membersOfCourse(planFacts(tx, course.year), course, localDay(new Date()))
  const going = members.filter(counts)
  const payers = going.length > 0 ? going : members
  const followers = new Set(
    stage
      ? followCourse(
          members.filter((member) => !member.ended),
          stage,
        )
      : [],
  )
  for (const member of members) {
    const payer = payers.indexOf(member)
    const patch: LinePatch = {
      ...forAll,
      ...(stage && followers.has(member) && { stage }),
      ...(spentCents === null && { spentCents }),
      ...(typeof spentCents === 'number' && payer >= 0 && { spentCents: partOf(spentCents, payers.length, payer) }),
    }
    if (Object.keys(patch).length === 0) continue
    if (member.actionId) changeAction(tx, member.actionId, patch)
    else if (member.lineId) changeOwn(tx, member.lineId, patch)
  }
}
