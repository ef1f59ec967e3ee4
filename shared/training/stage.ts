import type { ActionFields } from '../goal/schema'
import type { PlanLine } from './plan'
import type { Approval, LineStatus, Stage } from './schema'

type State = { approval: Approval; status: LineStatus }

/** Approval and status as one word: how far is this line? */
export function stageOf({ approval, status }: Pick<PlanLine, 'approval' | 'status'>): Stage {
  if (status === 'cancelled' || status === 'followed') return status
  if (approval === 'rejected') return 'rejected'
  if (status === 'enrolled') return 'enrolled'
  return approval === 'approved' || status === 'approved' ? 'approved' : 'open'
}

/** The approval and status that belong to a stage; what is cancelled keeps what was decided before. */
export function stateOf(stage: Stage, before: Approval): State {
  switch (stage) {
    case 'open':
      return { approval: 'open', status: 'requested' }
    case 'rejected':
      return { approval: 'rejected', status: 'requested' }
    case 'cancelled':
      return { approval: before, status: 'cancelled' }
    default:
      return { approval: 'approved', status: stage }
  }
}

/**
 * How the line of an action stands. Whether it was done or fell away is known in one place only: the status of the
 * action, which progress meetings change too. Everything before that is the owner's.
 */
export function lineState(stored: State, action: ActionFields['status'], fallsAway: boolean): State {
  if (action === 'done') return { ...stored, status: 'followed' }
  if (action === 'cancelled' || fallsAway) return { ...stored, status: 'cancelled' }
  if (stored.status !== 'followed' && stored.status !== 'cancelled') return stored
  return { ...stored, status: stored.approval === 'approved' ? 'approved' : 'requested' }
}

/**
 * The status of the action when its line gets this stage: followed is done, cancelled is cancelled. A decision leaves
 * the action as it was agreed: what is not approved stays in the plan that both signed, until they change it together.
 */
export function actionStatusOf(stage: Stage, present: ActionFields['status']): ActionFields['status'] {
  if (stage === 'followed') return 'done'
  if (stage === 'cancelled') return 'cancelled'
  return present === 'done' || present === 'cancelled' ? 'planned' : present
}

const road: readonly Stage[] = ['open', 'approved', 'enrolled', 'followed']

/**
 * Who of a course follows when it gets a stage: those who are less far, and when the course itself steps back those who
 * stand where it stands. Never who did it already or fell away, as long as there is someone else.
 */
export function followCourse<Line extends State>(members: readonly Line[], wanted: Stage): Line[] {
  const going = members.filter((line) => counts(line) && stageOf(line) !== 'followed')
  const asked = going.length > 0 ? going : members
  const rank = (line: Line) => road.indexOf(stageOf(line))
  const slowest = Math.min(...asked.map(rank))
  const far = road.indexOf(wanted)
  return asked.filter((line) => far < 0 || rank(line) < far || rank(line) === slowest)
}

/** Whether a line counts in what is planned: not turned down and not cancelled. */
export const counts = (line: Pick<PlanLine, 'approval' | 'status'>): boolean => {
  const stage = stageOf(line)
  return stage !== 'rejected' && stage !== 'cancelled'
}

/** Whether the owner has said yes to a line, in so many words or by what followed. */
export const isAgreed = (line: Pick<PlanLine, 'approval' | 'status'>): boolean =>
  counts(line) && stageOf(line) !== 'open'
