import { describe, expect, test } from 'vitest'
import { competenceSchema } from '../../shared/competence/schema'
import { starterCompetences } from '../../shared/competence/starter'
import { searchable } from '../../shared/format/text'
import { countries, professions } from '../../shared/practice/schema'
import { standardQuestions } from '../../shared/preparation/questions'
import { answerKey } from '../../shared/preparation/schema'
import { coursesLike, packFor, packNorms, packs, packsOf, usualCourses } from '../../shared/profession/packs'
import { packIds } from '../../shared/profession/schema'
import { wording } from '../../shared/question/schema'

const professionNames = Object.keys(professions) as (keyof typeof professions)[]
const countryNames = Object.keys(countries) as (keyof typeof countries)[]

const vague =
  /\b(goed|goede|beter|meer|minder|voldoende|genoeg|regelmatig|vaak|vaker|soms|snel|correct|juist|degelijk|efficiënt|flexibel|professioneel|proactief|optimaal|zoveel mogelijk|af en toe|op tijd|indien nodig)\b/i
const english =
  /\b(the|and|or|of the|with|your|you|skills?|tools?|team ?building|meeting|deadline|review|report|client|update|checklist|timing|follow|performance|management|assessment|mindset|awareness)\b/i

test('every pack is there, and every profession has one', () => {
  expect(packs.map((pack) => pack.id)).toEqual([...packIds])
  for (const profession of professionNames) expect(packFor(profession).professions).toContain(profession)
  expect(packsOf(['gp', 'dentist']).map((pack) => pack.id)).toEqual(['gp', 'dentist'])
  const ids = packs.flatMap((pack) => pack.questions.map((question) => question.id))
  expect(new Set([...ids, ...standardQuestions.questions.map((question) => question.id)]).size).toBe(
    ids.length + standardQuestions.questions.length,
  )
})

describe.each(packs.map((pack) => [pack.id, pack] as const))('the pack %s', (_, pack) => {
  test('asks both sides a few questions, each with a hint, in themes that exist', () => {
    expect(pack.version).toBeGreaterThan(0)
    expect(pack.questions.length).toBeGreaterThanOrEqual(3)
    expect(pack.questions.length).toBeLessThanOrEqual(6)
    expect(new Set(pack.questions.map((question) => question.side))).toEqual(new Set(['employee', 'employer']))
    const themes = standardQuestions.themes.map((theme) => theme.id)
    for (const { id, side, theme, text, hint } of pack.questions) {
      expect(answerKey.safeParse(id).success, id).toBe(true)
      // The dot is the mark of a question of three lines.
      expect(id).toMatch(new RegExp(`^${side === 'employee' ? 'm' : 'w'}-${pack.id}-[a-z-]+$`))
      expect(themes).toContain(theme)
      expect(wording.parse({ text, hint })).toEqual({ text, hint })
      expect(text).toMatch(/\?$/)
      expect(hint.length).toBeGreaterThan(30)
    }
  })

  test('has competences of its own with three indicators that say what can be seen', () => {
    expect(pack.competences.length).toBeGreaterThanOrEqual(4)
    expect(pack.competences.length).toBeLessThanOrEqual(6)
    const names = [...starterCompetences, ...pack.competences].map(({ name }) => searchable(name))
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(pack.competences.map(({ key }) => key)).size).toBe(pack.competences.length)
    for (const { key, ...competence } of pack.competences) {
      expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(competenceSchema.parse(competence)).toEqual(competence)
      expect(competence.definition.length).toBeGreaterThan(60)
      for (const indicator of competence.indicators) {
        expect(indicator).toMatch(/^[A-Z][a-z]+t .{12,}\.$/)
        expect(indicator).not.toMatch(vague)
      }
    }
  })

  test('names usual courses with hours that can be', () => {
    expect(pack.courses.length).toBeGreaterThanOrEqual(6)
    expect(pack.courses.length).toBeLessThanOrEqual(10)
    expect(new Set(pack.courses.map(({ name }) => name)).size).toBe(pack.courses.length)
    for (const { hours, name } of pack.courses) {
      expect(hours).toBeGreaterThan(0)
      expect(hours).toBeLessThanOrEqual(40)
      expect(name.length).toBeLessThanOrEqual(80)
    }
  })

  test('speaks plain Dutch, politely', () => {
    const texts = [
      pack.title,
      ...pack.questions.flatMap(({ text, hint }) => [text, hint]),
      ...pack.competences.flatMap(({ name, definition, indicators }) => [name, definition, ...indicators]),
      ...pack.courses.map(({ name }) => name),
    ]
    expect(texts.filter((text) => /!|\b(we|wij|ons|onze|je|jij|jouw)\b/i.test(text))).toEqual([])
    expect(texts.filter((text) => english.test(text))).toEqual([])
    expect(texts.filter((text) => text.trim() !== text || text === '')).toEqual([])
  })
})

describe('what goes with a pack', () => {
  test('norms: only examples with a source that nobody checked yet, of that profession in that country', () => {
    const found = packs.flatMap((pack) =>
      countryNames.flatMap((country) => packNorms(pack, country).map((norm) => [pack.id, country, norm] as const)),
    )
    expect(found.map(([id, country, { amount, unit }]) => `${id} ${country} ${amount} ${unit}`).sort()).toEqual([
      'dentist NL 180 hours',
      'lawyer NL 20 points',
      'vet BE 60 points',
    ])
    for (const [, , norm] of found) {
      expect(norm.source).not.toBe('')
      expect(norm.checkedOn).toBeNull()
    }
  })

  test('courses: found by a part of their name, whatever the capitals and accents', () => {
    const names = (typed: string) => coursesLike(usualCourses('dentist'), typed).map(({ name }) => name)
    expect(names('BANGE')).toEqual(['Omgaan met bange patiënten'])
    expect(names('patienten')).toContain('Omgaan met bange patiënten')
    expect(names('zeilen')).toEqual([])
    expect(usualCourses('accountant')).toEqual(usualCourses('other'))
  })
})
