import { getAgreements } from '../../db/conversation/store'
import { type CycleRow, previousCycle } from '../../db/cycle/store'
import { keptStatuses } from '../../db/evaluation/kept-statuses'
import { goalsOfCycle } from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import { getQuestionList } from '../../db/preparation/store'
import { promisesOfCycle } from '../../db/promise/store'
import { hasPlan } from '../../shared/conversation/rules'
import { outcomeInWords } from '../../shared/evaluation/rules'
import { isFilled } from '../../shared/format/text'
import { goalStatuses } from '../../shared/goal/schema'
import type { EarlierAgreements } from '../../shared/preparation/schema'
import { promiseStatuses } from '../../shared/promise/schema'

/** What was agreed in the talk before this one; null for a first talk. */
export function earlierAgreements(db: PracticeDb, cycle: CycleRow): EarlierAgreements | null {
  const previous = previousCycle(db, cycle)
  if (!previous) return null
  const agreements = getAgreements(db, previous.id)
  const before = keptStatuses(db, 'carried', previous.id)
  const themes = getQuestionList(db, previous.questionListId)?.themes ?? []
  return {
    conversationDate: previous.conversationDate,
    agreements: themes
      .map((theme) => ({ theme: theme.title, text: agreements[theme.id] ?? '' }))
      .filter((entry) => isFilled(entry.text)),
    // As in the documents: without a plan there are no goals, and an empty line is no promise.
    goals: hasPlan({ cycle: previous })
      ? goalsOfCycle(db, previous.id).map(({ id, title, dueDate, status }) => ({
          title,
          dueDate,
          ...outcome(outcomeInWords(status, goalStatuses, before.goals[id])),
        }))
      : [],
    promises: promisesOfCycle(db, previous.id)
      .filter((promise) => isFilled(promise.description))
      .map(({ id, description, dueDate, who, status }) => ({
        description,
        dueDate,
        who,
        ...outcome(outcomeInWords(status, promiseStatuses, before.promises[id])),
      })),
  }
}

const outcome = (words: string): { outcome?: string } => (words ? { outcome: words } : {})
