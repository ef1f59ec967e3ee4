import { randomUUID } from 'node:crypto'
import type { PracticeDb } from '../../db/open'
import { AppError } from '../../shared/ipc/result'
import { orderKey } from '../../shared/preparation/compose'
import { standardQuestions } from '../../shared/preparation/questions'
import { kindsOfTheme } from '../../shared/preparation/rules'
import type { Question } from '../../shared/preparation/schema'
import {
  fullProblem,
  isAsked,
  keptOwn,
  roomProblem,
  textProblem,
  withKinds,
  withOwn,
  withRemoved,
  withWording,
} from '../../shared/question/rules'
import type { QuestionChanges, QuestionItem } from '../../shared/question/schema'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { changesOf, hideQuestion, keepChanges, managedQuestions } from './list'

/** The question list of the practice. Cycles that run or ran keep the list with which they started. */
export function questionHandlers(session: Session) {
  const change = (id: string, next: (changes: QuestionChanges, item: QuestionItem) => QuestionChanges): void => {
    const db = session.db()
    const changes = changesOf(db)
    const item = managedQuestions(changes).find((one) => one.id === id)
    if (!item) throw new AppError('NOT_FOUND')
    keepChanges(db, next(changes, item))
  }
  return {
    'question.list': () => {
      const changes = changesOf(session.db())
      return {
        themes: standardQuestions.themes,
        items: managedQuestions(changes),
        allowRating: changes.allowRating,
      }
    },
    'question.save': ({ id, ...input }) => {
      const db = session.db()
      const changes = changesOf(db)
      const items = managedQuestions(changes)
      if (!standardQuestions.themes.some((theme) => theme.id === input.theme)) throw new AppError('NOT_FOUND')
      const known = items.find((one) => one.id === id)
      if (id !== null && known?.origin !== 'own') throw new AppError('NOT_FOUND')
      const rating = input.type === 'rating'
      // The words of one that is there may be mended while ratings are off.
      if (rating && known?.type !== 'rating' && !changes.allowRating) throw new AppError('RATING_OFF')
      // The side is in the id of a question, and so in the keys of its answers.
      const side = known?.side ?? input.side
      refuse(textProblem(items, { ...input, side, id }))
      const asked = known && (known.hidden || rating || isAsked(known, changes.allowRating))
      if (!asked) refuse(roomProblem(items, changes.allowRating))
      const newId = id ?? ownId(side)
      keepChanges(db, withOwn(changes, keptOwn(newId, { ...input, side })))
      return { id: newId }
    },
    'question.reword': ({ id, text, hint, kinds }) =>
      change(id, (changes, item) => {
        if (item.origin === 'own') throw new AppError('NOT_FOUND')
        refuse(textProblem(managedQuestions(changes), { id, side: item.side, text }))
        const worded = withWording(changes, published(item), { text, hint })
        return item.needed ? worded : withKinds(worded, id, kinds, kindsOfTheme(item.theme))
      }),
    'question.restore': ({ id }) =>
      change(id, (changes, item) => {
        if (!item.original) return changes
        refuse(textProblem(managedQuestions(changes), { id, side: item.side, text: item.original.text }))
        return withWording(changes, published(item), item.original)
      }),
    'question.setHidden': ({ id, hidden }) => {
      const db = session.db()
      const item = managedQuestions(changesOf(db)).find((one) => one.id === id)
      if (!item) throw new AppError('NOT_FOUND')
      if (hidden && item.needed) throw new AppError('QUESTION_NEEDED')
      hideQuestion(db, id, hidden)
    },
    'question.setRemoved': ({ id, removed }) => setRemoved(session.db(), id, removed),
    'question.setOrder': ({ side, theme, ids }) => {
      const db = session.db()
      const changes = changesOf(db)
      const here = managedQuestions(changes).filter((item) => item.side === side && item.theme === theme)
      const known = new Set(here.map((item) => item.id))
      if (!ids.every((id) => known.has(id))) throw new AppError('NOT_FOUND')
      keepChanges(db, { ...changes, order: { ...changes.order, [orderKey(side, theme)]: [...new Set(ids)] } })
    },
    'question.allowRating': ({ allowed }) => {
      const db = session.db()
      const changes = changesOf(db)
      // Those that wait for it are asked again.
      if (allowed && !changes.allowRating) refuse(fullProblem(managedQuestions(changes), true))
      keepChanges(db, { ...changes, allowRating: allowed })
    },
  } satisfies HandlersOf<`question.${string}`>
}

const ownId = (side: Question['side']) => `${side === 'employee' ? 'm' : 'w'}-own-${randomUUID().slice(0, 13)}`

function refuse(problem: ConstructorParameters<typeof AppError>[0] | null): void {
  if (problem) throw new AppError(problem)
}

/** A question of the standard list or a pack as it was published, without what the practice changed. */
function published({ id, side, theme, type, text, hint, options, original }: QuestionItem): Question {
  return { id, side, theme, type, text, hint, ...(options && { options }), ...original }
}

function setRemoved(db: PracticeDb, id: string, removed: boolean): void {
  const changes = changesOf(db)
  const own = changes.own.find((one) => one.id === id)
  if (!own) throw new AppError('NOT_FOUND')
  if (!removed && own.removed) {
    const items = managedQuestions(changes)
    refuse(textProblem(items, { id, side: own.side, text: own.text }))
    refuse(roomProblem(items, changes.allowRating))
  }
  keepChanges(db, withRemoved(changes, id, removed))
}
