import { allCertificates } from '../../db/certificate/store'
import { listCompetences } from '../../db/competence/store'
import { listCycles } from '../../db/cycle/store'
import { signedParties } from '../../db/document/store'
import { listEmployees } from '../../db/employee/store'
import { listNeeds } from '../../db/need/store'
import type { PracticeDb } from '../../db/open'
import { questionLists } from '../../db/preparation/store'
import { listNorms, listRegistrations } from '../../db/register/store'
import { listRoles } from '../../db/role/store'
import {
  openedAnswers,
  revealedAnswers,
  revealedReasons,
  searchedActions,
  searchedAgreements,
  searchedDocuments,
  searchedGoals,
  searchedMeetingLines,
  searchedMeetings,
  searchedPromises,
  searchedRemarks,
} from '../../db/search/store'
import { listCourses, listLines } from '../../db/training/store'
import { cycleKinds } from '../../shared/cycle/schema'
import { fullName } from '../../shared/employee/schema'
import { formatDate, localDay } from '../../shared/format/date'
import { isFilled } from '../../shared/format/text'
import type { QuestionList } from '../../shared/preparation/schema'
import { type SearchEntry, searchEntry } from '../../shared/search/match'
import { type ScreenKey, type SearchTarget, searchScreens } from '../../shared/search/schema'
import { documentKinds } from '../../shared/signing/schema'
import { changesOf, managedQuestions } from '../question/list'

/** What the entries of a cycle say about where they stand. */
type Place = {
  name: string
  when: string
  age: string
  target: (theme: string) => SearchTarget
  themes: Map<string, string>
}

/** The answers of so many cycles are read in one question to the database, about half a thousand. */
const CYCLES_AT_A_TIME = 10

/**
 * Everything that can be found, one thing after the other. Nothing of a preparation or an evaluation that is still
 * hidden and no private note is ever among them.
 */
export function* searchEntries(db: PracticeDb): Generator<SearchEntry> {
  yield* screens()
  yield* people(db)
  yield* ofRegisters(db)
  const places = placesOf(db)
  yield* ofPlans(db, places)
  yield* ofTalks(db, places)
  yield* ofPractice(db)
}

function* screens(): Generator<SearchEntry> {
  for (const [screen, { title, words }] of Object.entries(searchScreens))
    yield searchEntry({
      group: 'screen',
      key: screen,
      title,
      context: '',
      text: words,
      target: { to: 'screen', screen: screen as ScreenKey },
    })
  yield searchEntry({
    group: 'screen',
    key: 'lock',
    title: 'Vergrendelen',
    context: '',
    text: 'slot sluiten afmelden weggaan',
    target: { to: 'lock' },
  })
}

function* people(db: PracticeDb): Generator<SearchEntry> {
  for (const person of listEmployees(db))
    yield searchEntry({
      group: 'employee',
      key: person.id,
      title: fullName(person),
      context: person.archived ? 'Gearchiveerd' : '',
      text: [person.roleName, person.email].filter(Boolean).join(' · '),
      target: { to: 'employee', employeeId: person.id },
    })
  for (const one of allCertificates(db))
    yield searchEntry({
      group: 'certificate',
      key: one.id,
      title: one.name,
      context: one.employeeName,
      text: one.issuer,
      age: one.validUntil,
      target: { to: 'certificates', employeeId: one.employeeId },
    })
}

function* ofRegisters(db: PracticeDb): Generator<SearchEntry> {
  for (const norm of listNorms(db))
    yield searchEntry({
      group: 'register',
      key: norm.id,
      title: norm.name,
      context: '',
      text: norm.source,
      target: { to: 'screen', screen: '/opleidingsplan?deel=certificaten' },
    })
  for (const one of listRegistrations(db))
    yield searchEntry({
      group: 'register',
      key: one.id,
      title: one.norm.name,
      context: one.employeeName,
      text: one.credits.map(({ description }) => description).join(' · '),
      age: one.periodStart,
      target: { to: 'certificates', employeeId: one.employeeId },
    })
}

function placesOf(db: PracticeDb): Map<string, Place> {
  const names = new Map(listEmployees(db).map((person) => [person.id, fullName(person)]))
  const frozen = new Set(signedParties(db).map((row) => `${row.cycleId} ${row.version}`))
  const lists = questionLists(db)
  const themes = new Map([...lists].map(([id, list]) => [id, themeNames(list)]))
  return new Map(
    listCycles(db).map((cycle): [string, Place] => {
      const { id: cycleId, conversationDate, periodStart, phase, version } = cycle
      const isLive = phase === 'conversation' && !frozen.has(`${cycleId} ${version}`)
      const hasPaper = frozen.has(`${cycleId} ${version}`)
      const day = conversationDate ?? periodStart
      const target = (theme: string): SearchTarget =>
        isLive ? { to: 'talk', cycleId, theme } : hasPaper ? { to: 'documents', cycleId } : { to: 'cycle', cycleId }
      const when = `${cycleKinds[cycle.kind].toLowerCase()} van ${formatDate(day)}`
      const name = names.get(cycle.employeeId) ?? ''
      return [cycleId, { name, when, age: day, target, themes: themes.get(cycle.questionListId) ?? new Map() }]
    }),
  )
}

const themeNames = (list: QuestionList): Map<string, string> =>
  new Map([
    ...list.themes.map((theme): [string, string] => [theme.id, theme.title]),
    // The theme of a question, under the key of its answer.
    ...list.questions.map((question): [string, string] => [`question ${question.id}`, question.theme]),
  ])

function* ofPlans(db: PracticeDb, places: ReadonlyMap<string, Place>): Generator<SearchEntry> {
  for (const goal of searchedGoals(db)) {
    const place = places.get(goal.cycleId)
    if (!place || !isFilled(goal.title)) continue
    yield searchEntry({
      group: 'goal',
      key: goal.id,
      title: goal.title,
      context: place.name,
      text: [goal.reason, goal.result, goal.indicator].filter(isFilled).join(' · '),
      age: place.age,
      target: place.target('goals'),
    })
  }
  for (const action of searchedActions(db)) {
    const place = places.get(action.cycleId)
    if (!place || !isFilled(action.description)) continue
    yield searchEntry({
      group: 'action',
      key: action.id,
      title: action.description,
      context: [place.name, action.goalTitle].filter(isFilled).join(' · '),
      text: [action.provider, action.proof].filter(isFilled).join(' · '),
      age: place.age,
      target: place.target('goals'),
    })
  }
  for (const promise of searchedPromises(db)) {
    const place = places.get(promise.cycleId)
    if (!place || !isFilled(promise.description)) continue
    yield searchEntry({
      group: 'promise',
      key: promise.id,
      title: promise.description,
      context: `Aan ${place.name}`,
      text: promise.who,
      age: place.age,
      target: place.target('goals'),
    })
  }
}

function* ofTalks(db: PracticeDb, places: ReadonlyMap<string, Place>): Generator<SearchEntry> {
  for (const [cycleId, { name, when, age }] of places)
    yield searchEntry({
      group: 'talk',
      key: cycleId,
      title: name,
      context: when,
      age,
      target: { to: 'cycle', cycleId },
    })
  for (const one of searchedDocuments(db)) {
    const place = places.get(one.cycleId)
    if (!place) continue
    yield searchEntry({
      group: 'document',
      key: `${one.cycleId} ${one.kind} ${one.version}`,
      title: `${documentKinds[one.kind]} van ${place.name}`,
      context: `${place.when}, versie ${one.version}`,
      age: place.age,
      target: { to: 'documents', cycleId: one.cycleId },
    })
  }
  for (const { cycleId, theme, text } of searchedAgreements(db)) {
    const place = places.get(cycleId)
    if (!place || !isFilled(text)) continue
    yield searchEntry({
      group: 'agreement',
      key: `${cycleId} ${theme}`,
      title: place.name,
      titleIsContext: true,
      context: `${place.themes.get(theme) ?? theme}, ${place.when}`,
      text,
      age: place.age,
      target: place.target(theme),
    })
  }
  yield* remarks(db, places)
  yield* answers(db, places)
  yield* ofMeetings(db, places)
  yield* ofEvaluations(db, places)
}

function* remarks(db: PracticeDb, places: ReadonlyMap<string, Place>): Generator<SearchEntry> {
  for (const { cycleId, noPlan, noPlanReason, ...texts } of searchedRemarks(db)) {
    const place = places.get(cycleId)
    const all = { ...texts, noPlanReason: noPlan ? noPlanReason : '' }
    if (!place) continue
    for (const [name, context] of Object.entries(remarkNames)) {
      const text = all[name as keyof typeof remarkNames]
      if (isFilled(text))
        yield searchEntry({
          group: 'remark',
          key: `${cycleId} ${name}`,
          title: place.name,
          titleIsContext: true,
          context: `${context}, ${place.when}`,
          text,
          age: place.age,
          target: name === 'stopReason' ? { to: 'cycle', cycleId } : place.target('closing'),
        })
    }
  }
}

const remarkNames = {
  employeeRemarks: 'Opmerking van de medewerker',
  employerRemarks: 'Opmerking van de werkgever',
  noPlanReason: 'Waarom er geen plan kwam',
  stopReason: 'Waarom het stopte',
  reopenReason: 'Waarom er een nieuwe versie kwam',
} as const

function* ofMeetings(db: PracticeDb, places: ReadonlyMap<string, Place>): Generator<SearchEntry> {
  const linesOf = Map.groupBy(searchedMeetingLines(db), ({ id }) => id)
  for (const { id, cycleId, heldAt, goesWell, goesLess, speedsUp, changes } of searchedMeetings(db)) {
    const place = places.get(cycleId)
    const lines = (linesOf.get(id) ?? []).map(({ text }) => text)
    const text = [goesWell, goesLess, speedsUp, changes, ...lines].filter(isFilled).join(' · ')
    if (!place || !heldAt || !isFilled(text)) continue
    const day = localDay(new Date(heldAt))
    yield searchEntry({
      group: 'meeting',
      key: id,
      title: place.name,
      titleIsContext: true,
      context: `Opvolgmoment van ${formatDate(day)}`,
      text,
      age: day,
      target: { to: 'meeting', cycleId, followUpId: id },
    })
  }
}

function* ofEvaluations(db: PracticeDb, places: ReadonlyMap<string, Place>): Generator<SearchEntry> {
  for (const { cycleId, side, key, text } of [...revealedAnswers(db), ...revealedReasons(db)]) {
    const place = places.get(cycleId)
    if (!place || !isFilled(text)) continue
    yield searchEntry({
      group: 'evaluation',
      key: `${cycleId} ${side} ${key}`,
      title: side === 'employee' ? place.name : `Werkgever over ${place.name}`,
      titleIsContext: true,
      context: `Evaluatie na ${place.when}`,
      text,
      age: place.age,
      target: { to: 'evaluation', cycleId },
    })
  }
}

function* answers(db: PracticeDb, places: ReadonlyMap<string, Place>): Generator<SearchEntry> {
  const choices = choiceKeys(db)
  const cycleIds = [...places.keys()]
  for (let at = 0; at < cycleIds.length; at += CYCLES_AT_A_TIME)
    for (const { cycleId, side, key, text } of openedAnswers(db, cycleIds.slice(at, at + CYCLES_AT_A_TIME))) {
      const place = places.get(cycleId)
      const question = key.split('.')[0] ?? key
      if (!place || choices.has(question)) continue
      const theme = place.themes.get(`question ${question}`) ?? ''
      yield searchEntry({
        group: 'answer',
        key: `${cycleId} ${side} ${key}`,
        title: side === 'employee' ? place.name : `Werkgever over ${place.name}`,
        titleIsContext: true,
        context: [place.themes.get(theme), place.when].filter(Boolean).join(', '),
        text,
        age: place.age,
        target: place.target(theme),
      })
    }
}

/** Questions that are answered by a choice: their answers are codes, not words. */
const choiceKeys = (db: PracticeDb): Set<string> =>
  new Set(
    [...questionLists(db).values()].flatMap((list) =>
      list.questions.flatMap(({ id, type }) => (type === 'text' || type === 'three' ? [] : [id])),
    ),
  )

function* ofPractice(db: PracticeDb): Generator<SearchEntry> {
  for (const need of listNeeds(db))
    if (isFilled(need.description))
      yield searchEntry({
        group: 'need',
        key: need.id,
        title: need.description,
        context: String(need.year),
        age: String(need.year),
        target: { to: 'needs', year: need.year },
      })
  for (const line of listLines(db))
    if (isFilled(line.title) && line.year !== null)
      yield searchEntry({
        group: 'training',
        key: line.id,
        title: line.title,
        context: String(line.year),
        text: [line.aim, line.provider].filter(isFilled).join(' · '),
        age: String(line.year),
        target: { to: 'training', year: line.year },
      })
  for (const course of listCourses(db))
    yield searchEntry({
      group: 'training',
      key: course.id,
      title: course.title,
      context: String(course.year),
      text: course.provider,
      age: String(course.year),
      target: { to: 'training', year: course.year },
    })
  for (const role of listRoles(db))
    yield searchEntry({
      group: 'role',
      key: role.id,
      title: role.name,
      context: '',
      text: role.description,
      target: { to: 'roles' },
    })
  for (const one of listCompetences(db))
    yield searchEntry({
      group: 'competence',
      key: one.id,
      title: one.name,
      context: '',
      text: one.definition,
      target: { to: 'competences' },
    })
  for (const one of managedQuestions(changesOf(db)))
    if (one.origin === 'own')
      yield searchEntry({
        group: 'question',
        key: one.id,
        title: one.text,
        context: one.hidden ? 'Verborgen' : '',
        target: { to: 'screen', screen: '/praktijk?deel=vragen' },
      })
}
