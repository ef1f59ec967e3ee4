import { getAgreements } from '../../db/conversation/store'
import { type CycleRow, previousCycle } from '../../db/cycle/store'
import { goalsOfCycle } from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import { getQuestionList } from '../../db/preparation/store'
import { promisesOfCycle } from '../../db/promise/store'
import { hasPlan } from '../../shared/conversation/rules'
import { isFilled } from '../../shared/format/text'
import type { EarlierAgreements } from '../../shared/preparation/schema'

/** What was agreed in the talk before this one; null for a first talk. */
export function earlierAgreements(db: PracticeDb, cycle: CycleRow): EarlierAgreements | null {
  const previous = previousCycle(db, cycle)
  if (!previous) return null
  const agreements = getAgreements(db, previous.id)
  const themes = getQuestionList(db, previous.questionListId)?.themes ?? []
  return {
    conversationDate: previous.conversationDate,
    agreements: themes
      .map((theme) => ({ theme: theme.title, text: agreements[theme.id] ?? '' }))
      .filter((entry) => isFilled(entry.text)),
    // As in the documents: without a plan there are no goals, and an empty line is no promise.
    goals: hasPlan({ cycle: previous })
      ? goalsOfCycle(db, previous.id).map(({ title, dueDate }) => ({ title, dueDate }))
      : [],
    promises: promisesOfCycle(db, previous.id)
      .filter((promise) => isFilled(promise.description))
      .map(({ description, dueDate, who }) => ({ description, dueDate, who })),
  }
}
