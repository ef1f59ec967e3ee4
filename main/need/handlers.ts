import { goalOwner } from '../../db/goal/store'
import {
  findNeed,
  insertNeed,
  linkNeed,
  listNeeds,
  needsOfKind,
  setNeedsRemoved,
  swapNeeds,
  updateNeed,
} from '../../db/need/store'
import type { PracticeDb } from '../../db/open'
import { localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import { needOverview, sameGoal, stillAhead } from '../../shared/need/rules'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { factsOf } from '../training/handlers'

function requireNeed(db: PracticeDb, id: string) {
  const need = findNeed(db, id)
  if (!need) throw new AppError('NOT_FOUND')
  return need
}

/** What the practice will need, and which goals work on it. */
export function needHandlers(session: Session) {
  const write = <T>(work: (tx: PracticeDb) => T): T => session.db().transaction(work, { behavior: 'immediate' })
  return {
    'need.list': ({ year }) => needOverview(factsOf(session.db()), year, localDay(new Date())),
    'need.create': (input) => ({ id: write((tx) => insertNeed(tx, input)) }),
    'need.save': ({ id, ...patch }) => {
      requireNeed(session.db(), id)
      updateNeed(session.db(), id, patch)
    },
    'need.setRemoved': ({ ids, removed }) =>
      write((tx) => {
        for (const id of ids) requireNeed(tx, id)
        setNeedsRemoved(tx, ids, removed)
      }),
    'need.move': ({ id, to }) =>
      write((tx) => {
        const { year, kind } = requireNeed(tx, id)
        const list = needsOfKind(tx, year, kind)
        const place = list.findIndex((need) => need.id === id)
        const [here, there] = [list[place], list[to === 'up' ? place - 1 : place + 1]]
        if (here && there) swapNeeds(tx, here, there)
      }),
    'need.link': ({ needId, goalId, linked }) => {
      const db = session.db()
      requireNeed(db, needId)
      if (!goalOwner(db, goalId)) throw new AppError('NOT_FOUND')
      // The link may have been made with a goal of an earlier cycle, which this one carries on.
      const ids = linked ? [goalId] : sameGoal(factsOf(db).goals, goalId)
      for (const id of ids) linkNeed(db, needId, id, linked)
    },
    'need.copyFromLastYear': ({ year }) =>
      write((tx) => {
        const needs = listNeeds(tx)
        const ids = stillAhead(needs, year).map(({ id: takenFromId, goalIds, ...need }) => {
          const id = insertNeed(tx, { ...need, takenFromId })
          for (const goalId of goalIds) linkNeed(tx, id, goalId, true)
          return id
        })
        return { ids }
      }),
  } satisfies HandlersOf<`need.${string}`>
}
