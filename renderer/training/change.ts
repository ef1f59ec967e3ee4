import type { Participant } from '../../shared/training/course'
import type { PlanLine } from '../../shared/training/plan'
import { type Stage, stages } from '../../shared/training/schema'
import { stageOf } from '../../shared/training/stage'
import { call } from '../api'
import { tellError, tellWithUndo } from '../components/toast'
import { pushUndo } from '../form/undo'

/** Puts a line in another stage; can be taken back with Ctrl+Z. */
export async function setStage(line: PlanLine, stage: Stage): Promise<void> {
  const before = stageOf(line)
  try {
    await call('training.changeLine', { key: line.key, stage })
    pushUndo(stages[stage].toLowerCase(), () => call('training.changeLine', { key: line.key, stage: before }))
  } catch (error) {
    tellError(error)
  }
}

/** Approves lines at once, with the way back. */
export async function approveAll(lines: readonly PlanLine[]): Promise<void> {
  const keys = lines.map((line) => line.key)
  try {
    await call('training.setStages', { keys, stage: 'approved' })
    tellWithUndo(`${keys.length} regels zijn goedgekeurd.`, () => call('training.setStages', { keys, stage: 'open' }))
  } catch (error) {
    tellError(error)
  }
}

/** Removes a line of the owner's own, with the way back. */
export async function removeLine(line: PlanLine): Promise<void> {
  try {
    await call('training.setRemoved', { key: line.key, removed: true })
    tellWithUndo('De regel is verwijderd.', () => call('training.setRemoved', { key: line.key, removed: false }))
  } catch (error) {
    tellError(error)
  }
}

/** Puts the lines of an in-house course back in its place, with the way back. */
export async function splitCourse(line: PlanLine): Promise<void> {
  try {
    await call('training.setSplit', { key: line.key, split: true })
    tellWithUndo('Ieders eigen regel staat terug.', () => call('training.setSplit', { key: line.key, split: false }))
  } catch (error) {
    tellError(error)
  }
}

/** Takes someone out of an in-house course, whose own line stands in the plan again; with the way back. */
export async function leaveCourse(course: PlanLine, { name, lines }: Participant): Promise<void> {
  const keys = lines.map((line) => line.key)
  try {
    await call('training.leaveCourse', { keys })
    tellWithUndo(`${name} is uit de cursus. De eigen regel staat terug.`, () =>
      call('training.joinCourse', { key: course.key, keys }),
    )
  } catch (error) {
    tellError(error)
  }
}

/** Leaves a need aside in the plan of a year, with the way back; the screen of the needs still shows it as open. */
export async function leaveNeed(needId: string, year: number): Promise<void> {
  try {
    await call('training.leaveNeed', { year, needId, left: true })
    tellWithUndo(
      `Deze behoefte komt in het plan van ${year} niet meer als suggestie. Ze blijft bij “Behoeften” staan.`,
      () => call('training.leaveNeed', { year, needId, left: false }),
    )
  } catch (error) {
    tellError(error)
  }
}

/** Leaves equal wishes apart from now on, with the way back. */
export async function leaveApart(keys: string[]): Promise<void> {
  try {
    await call('training.leaveApart', { keys, apart: true })
    tellWithUndo('Deze wensen blijven apart.', () => call('training.leaveApart', { keys, apart: false }))
  } catch (error) {
    tellError(error)
  }
}
