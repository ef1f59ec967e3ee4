import { eq } from 'drizzle-orm'
import { saveAgreement } from '../../db/conversation/store'
import { insertCycle, openTalk, saveClosing, setPhase, setReady } from '../../db/cycle/store'
import { cycle } from '../../db/cycle/table'
import { insertDocument, insertSignature } from '../../db/document/store'
import { insertAction, insertGoal } from '../../db/goal/store'
import type { PracticeDb } from '../../db/open'
import { sealKeyOf } from '../../db/practice/store'
import { keepQuestionList, saveAnswer } from '../../db/preparation/store'
import { insertFollowUp, updateFollowUp } from '../../db/progress/store'
import { insertPromise } from '../../db/promise/store'
import { drafts } from '../../main/document/documents'
import { sampleSignatures } from '../../main/sample/signatures'
import { sha256 } from '../../main/signing/canonical'
import { sealRecord } from '../../main/signing/seal'
import { addDays, addMonths, type IsoDate } from '../../shared/format/date'
import { standardQuestions } from '../../shared/preparation/questions'
import { allowedKeys } from '../../shared/preparation/rules'
import { type Side, side, signals } from '../../shared/preparation/schema'
import { defaultManner } from '../../shared/signing/schema'
import { OPEN_TALKS } from './practice-shape'
import type { Chance } from './seeded'
import { paragraph, sentence } from './words'

export type Person = { id: string; name: string }
export type Practice = { chance: Chance; today: IsoDate; employerName: string; competenceIds: string[] }

const themes = standardQuestions.themes.map((theme) => theme.id)
const keys = (of: Side) => [...allowedKeys(standardQuestions, of)]
const signalNames = Object.keys(signals)
const options = new Map(standardQuestions.questions.map(({ id, options: known }) => [id, known]))

/** Adds the talk of one employee of `age` years ago; what lies in the past is agreed and signed by both. */
export function addYear(db: PracticeDb, practice: Practice, person: Person, at: { age: number; place: number }): void {
  const { chance, today, employerName } = practice
  const date = addMonths(today, -12 * at.age)
  const isPast = at.age > 0
  const isOpen = isPast || at.place < OPEN_TALKS
  const period = { periodStart: addDays(date, -30), periodEnd: addDays(addMonths(date, 11), -1) }
  const cycleId = insertCycle(
    db,
    { employeeId: person.id, kind: 'combined', ...period, conversationDate: date, employerName, plannedMinutes: 60 },
    keepQuestionList(db, standardQuestions),
  )
  const createdAt = `${addDays(date, -30)}T08:00:00.000Z`
  db.update(cycle).set({ createdAt }).where(eq(cycle.id, cycleId)).run()
  for (const of of side.options) {
    for (const key of keys(of)) {
      // In the past one answer in three was left open.
      if (isPast && chance.between(1, 3) === 1) continue
      saveAnswer(db, { cycleId, side: of, key, text: answerTo(key, chance) })
    }
    if (isOpen) setReady(db, cycleId, of, true)
  }
  if (!isOpen) return
  openTalk(db, cycleId, date)
  for (const theme of themes) saveAgreement(db, { cycleId, theme, text: paragraph(chance, 2) })
  addGoals(db, practice, { cycleId, person, date, isPast })
  const later = (count: number) => addMonths(date, count)
  saveClosing(db, cycleId, { followUpDate: later(3), evaluationDate: later(11), nextConversationDate: later(12) })
  if (!isPast) return
  for (const months of [3, 6, 9]) {
    const day = later(months)
    const id = insertFollowUp(db, cycleId, { date: day, kind: months === 6 ? 'halfway' : 'due', subjectId: null })
    if (day < today) updateFollowUp(db, id, { startedAt: `${day}T09:00:00.000Z`, heldAt: `${day}T09:10:00.000Z` })
  }
  sign(db, cycleId, { employee: person.name, employer: employerName }, `${date}T15:00:00.000Z`)
  setPhase(db, cycleId, at.age > 1 ? 'closed' : 'progress')
}

function answerTo(key: string, chance: Chance): string {
  if (key.startsWith('signal:')) return chance.pick(signalNames)
  const known = options.get(key)
  return known ? chance.pick(known).value : paragraph(chance, chance.between(1, 3))
}

type Talk = { cycleId: string; person: Person; date: IsoDate; isPast: boolean }

/** Three goals a year and two or three actions each; the talks of this year carry eight goals of four actions. */
function addGoals(db: PracticeDb, { chance, competenceIds }: Practice, { cycleId, person, date, isPast }: Talk): void {
  const goals = isPast ? chance.between(2, 4) : 8
  for (let goal = 0; goal < goals; goal++) {
    const goalId = insertGoal(db, cycleId, person.id, {
      title: sentence(chance),
      kind: 'professional',
      scope: 'current',
      basis: 'improve',
      competenceId: chance.pick(competenceIds),
      levelNow: 2,
      levelWanted: 3,
      reason: paragraph(chance, 2),
      result: paragraph(chance, 1),
      indicator: paragraph(chance, 1),
      startDate: date,
      dueDate: addMonths(date, 9),
    })
    const actions = isPast ? chance.between(2, 3) : 4
    for (let action = 0; action < actions; action++)
      insertAction(db, goalId, {
        type: chance.pick(['onTheJob', 'course', 'coaching', 'selfStudy'] as const),
        description: sentence(chance),
        fromDate: date,
        dueDate: addMonths(date, 6),
        ownHours: chance.between(2, 24),
        courseCents: 1_000 * chance.between(0, 60),
      })
    insertPromise(db, cycleId, person.id, { goalId, kind: 'time', description: sentence(chance), dueDate: date })
  }
}

/** Freezes the documents of a talk and puts both drawn signatures under them, as the signing screen does. */
function sign(db: PracticeDb, cycleId: string, names: Record<Side, string>, signedAt: string): void {
  for (const { content, json, sha256: hash } of drafts(db, cycleId)) {
    const { kind } = content
    const documentId = insertDocument(db, {
      cycleId,
      kind,
      version: 1,
      content: json,
      sha256: hash,
      logo: null,
      templateId: null,
    })
    for (const party of side.options) {
      const image = Buffer.from(sampleSignatures[party].split(',')[1] ?? '', 'base64')
      const common = {
        party,
        name: names[party],
        manner: defaultManner[kind],
        words: '',
        method: 'drawn' as const,
        signedOn: null,
        signedAt,
      }
      const record = { ...common, documentId, kind, version: 1, sha256: hash, imageSha256: sha256(image) }
      insertSignature(db, { ...common, documentId, image, seal: sealRecord(record, sealKeyOf(db)) })
    }
  }
}
