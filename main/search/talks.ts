import type { PracticeDb } from '../../db/open'
import { questionLists } from '../../db/preparation/store'
import {
  openedAnswers,
  revealedAnswers,
  revealedReasons,
  searchedAgreements,
  searchedDocuments,
  searchedMeetingLines,
  searchedMeetings,
  searchedRemarks,
} from '../../db/search/store'
import { formatDate, localDay } from '../../shared/format/date'
import { isFilled } from '../../shared/format/text'
import { type SearchEntry, searchEntry } from '../../shared/search/match'
import { documentKinds } from '../../shared/signing/schema'
import type { Place } from './place'

/** The answers of so many cycles are read in one question to the database, about half a thousand. */
const CYCLES_AT_A_TIME = 10

/** What was said and signed, in talks, meetings and evaluations. */
export function* ofTalks(db: PracticeDb, places: ReadonlyMap<string, Place>): Generator<SearchEntry> {
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
