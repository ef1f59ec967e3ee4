import type { PracticeDb } from '../../db/open'
import { getSetting, setSetting } from '../../db/setting/store'
import { AppError } from '../../shared/ipc/result'
import { listWith, manageQuestions } from '../../shared/preparation/compose'
import { standardQuestions } from '../../shared/preparation/questions'
import type { QuestionList } from '../../shared/preparation/schema'
import { packsOf } from '../../shared/profession/packs'
import { roomProblem, withHidden } from '../../shared/question/rules'
import { noChanges, type QuestionChanges, type QuestionItem, questionChanges } from '../../shared/question/schema'

const KEY = 'questionList'

/** In what the practice departs from the standard list; nothing when there is nothing readable. */
export function changesOf(db: PracticeDb): QuestionChanges {
  const parsed = questionChanges.safeParse(getSetting(db, KEY))
  return parsed.success ? parsed.data : noChanges
}

/** Keeps them for the cycles that start from now on. */
export const keepChanges = (db: PracticeDb, changes: QuestionChanges): void => setSetting(db, KEY, changes)

/** The list with which a cycle starts today. */
export const practiceQuestions = (db: PracticeDb): QuestionList => listWith(changesOf(db))

/** All questions as the practice manages them, hidden ones too. */
export const managedQuestions = (changes: QuestionChanges): QuestionItem[] =>
  manageQuestions(standardQuestions, packsOf(changes.packs), changes)

/** Hides a question or shows it again. Throws QUESTIONS_FULL when there is no room for it. */
export function hideQuestion(db: PracticeDb, id: string, hidden: boolean): void {
  const changes = changesOf(db)
  const items = managedQuestions(changes)
  const problem = roomProblem(items, changes.allowRating)
  if (!hidden && problem && items.some((item) => item.id === id && item.hidden)) throw new AppError(problem)
  keepChanges(db, withHidden(changes, id, hidden))
}
