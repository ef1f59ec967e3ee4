import { createHash } from 'node:crypto'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Answers, QuestionList, Side } from '../../shared/preparation/schema'
import { newId, now } from '../columns'
import { openTalks } from '../cycle/store'
import type { PracticeDb } from '../open'
import { answer, isFilledAnswer, privateNote, questionList } from './table'

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

/** One list; null when it is not there. */
export function getQuestionList(db: PracticeDb, id: string): QuestionList | null {
  return db.select().from(questionList).where(eq(questionList.id, id)).get()?.list ?? null
}

/** The answers of one side of a cycle, the signals included. */
export function getAnswers(db: PracticeDb, cycleId: string, side: Side): Answers {
  const rows = db
    .select({ key: answer.key, text: answer.text })
    .from(answer)
    .where(and(eq(answer.cycleId, cycleId), eq(answer.side, side)))
    .all()
  return Object.fromEntries(rows.map((row) => [row.key, row.text]))
}

/**
 * How many questions each side has answered in each talk that is being prepared, held or signed; a question of three lines
 * counts once, a signal not at all. Nobody asks it of the others, and those have nearly all answers there are.
 */
export const answeredCounts = (db: PracticeDb): { cycleId: string; side: Side; answered: number }[] =>
  db
    .select({
      cycleId: answer.cycleId,
      side: answer.side,
      // A question of three lines has three keys, "m-points.1" to "m-points.3".
      answered: sql<number>`count(DISTINCT substr(${answer.key}, 1, instr(${answer.key} || '.', '.') - 1))`,
    })
    .from(answer)
    .where(and(isFilledAnswer, inArray(answer.cycleId, openTalks(db))))
    .groupBy(answer.cycleId, answer.side)
    .all()

/** Keeps an answer, in place of the one that stood there. */
export function saveAnswer(db: PracticeDb, row: { cycleId: string; side: Side; key: string; text: string }): void {
  const set = { text: row.text, savedAt: now() }
  db.insert(answer)
    .values({ ...row, ...set })
    // Not the key: writing it again, the same as it was, would cost a page of its index at every pause in the typing.
    .onConflictDoUpdate({ target: [answer.cycleId, answer.side, answer.key], set })
    .run()
}

/** Keeps several answers: all of them or, when anything fails, none. */
export const saveAnswers = (db: PracticeDb, rows: readonly Parameters<typeof saveAnswer>[1][]): void =>
  db.transaction((tx) => {
    for (const row of rows) saveAnswer(tx, row)
  })

/** The private note of the employer; empty when there is none. */
export const getNote = (db: PracticeDb, cycleId: string): string =>
  db.select().from(privateNote).where(eq(privateNote.cycleId, cycleId)).get()?.text ?? ''

/** Keeps the private note. */
export function saveNote(db: PracticeDb, cycleId: string, text: string): void {
  const set = { text, savedAt: now() }
  db.insert(privateNote)
    .values({ cycleId, ...set })
    .onConflictDoUpdate({ target: privateNote.cycleId, set })
    .run()
}
