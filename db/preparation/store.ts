import { createHash } from 'node:crypto'
import { and, eq, max } from 'drizzle-orm'
import type { Answers, QuestionList, Side } from '../../shared/preparation/schema'
import { newId, now } from '../columns'
import type { PracticeDb } from '../open'
import { answer, privateNote, questionList } from './table'

/** The id under which this exact list is kept; adds it when it is new. */
export function keepQuestionList(db: PracticeDb, list: QuestionList): string {
  const sha256 = createHash('sha256').update(JSON.stringify(list)).digest('hex')
  const found = db.select({ id: questionList.id }).from(questionList).where(eq(questionList.sha256, sha256)).get()
  if (found) return found.id
  const id = newId()
  db.insert(questionList).values({ id, sha256, list }).run()
  return id
}

/** All lists by id; there are few, and many cycles share one. */
export const questionLists = (db: PracticeDb): Map<string, QuestionList> =>
  new Map(
    db
      .select()
      .from(questionList)
      .all()
      .map((row) => [row.id, row.list]),
  )

export function getQuestionList(db: PracticeDb, id: string): QuestionList | null {
  return db.select().from(questionList).where(eq(questionList.id, id)).get()?.list ?? null
}

export function getAnswers(db: PracticeDb, cycleId: string, side: Side): Answers {
  const rows = db
    .select({ key: answer.key, text: answer.text })
    .from(answer)
    .where(and(eq(answer.cycleId, cycleId), eq(answer.side, side)))
    .all()
  return Object.fromEntries(rows.map((row) => [row.key, row.text]))
}

export const lastAnswerAt = (db: PracticeDb, cycleId: string, side: Side): string | null =>
  db
    .select({ value: max(answer.savedAt) })
    .from(answer)
    .where(and(eq(answer.cycleId, cycleId), eq(answer.side, side)))
    .get()?.value ?? null

/** Which keys of a cycle have an answer, for counting; no texts. */
export const filledKeys = (db: PracticeDb): { cycleId: string; side: Side; key: string }[] =>
  db.all<{ cycleId: string; side: Side; key: string }>(
    "SELECT cycle_id AS cycleId, side, key FROM answer WHERE trim(text, ' \n\t') <> '' AND key NOT LIKE 'signal:%'",
  )

export function saveAnswer(db: PracticeDb, row: { cycleId: string; side: Side; key: string; text: string }): void {
  const values = { ...row, savedAt: now() }
  db.insert(answer)
    .values(values)
    .onConflictDoUpdate({ target: [answer.cycleId, answer.side, answer.key], set: values })
    .run()
}

export const getNote = (db: PracticeDb, cycleId: string): string =>
  db.select().from(privateNote).where(eq(privateNote.cycleId, cycleId)).get()?.text ?? ''

export function saveNote(db: PracticeDb, cycleId: string, text: string): void {
  const values = { cycleId, text, savedAt: now() }
  db.insert(privateNote).values(values).onConflictDoUpdate({ target: privateNote.cycleId, set: values }).run()
}
