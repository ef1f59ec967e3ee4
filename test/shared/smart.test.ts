import { describe, expect, test } from 'vitest'
import { addMonths } from '../../shared/format/date'
import { type SmartContext, type SmartGoal, smartTips } from '../../shared/goal/smart'
import { goalExamples, shortExamples } from '../../shared/goal/smart-examples'
import { type Profession, professions } from '../../shared/practice/schema'
import { alsoWellPhrased, vagueGoals, wellPhrased } from '../fixtures/smart-goals'
import { action, context, frame, idsOf, openLetters, tipsOf, whole } from '../support/smart'

const everyProfession = Object.keys(professions) as Profession[]

// title | result | indicator | letters still open | ids of tips that must be there
const texts: [string, string, string, string, string[]][] = [
  // Dental
  ['Sterilisatie', '', '', 'SM', ['s-short', 's-verb', 'm-indicator']],
  ['Beter communiceren', '', '', 'SM', ['s-short', 's-verb', 's-vague']],
  ['Ik wil in de toekomst beter met patiënten omgaan', '', '', 'SM', ['s-verb', 's-vague']],
  ['Emma legt elke nieuwe patiënt de begroting uit', '', '', '', []],
  ['Emma legt nieuwe patiënten de begroting uit', '', '', 'M', ['m-indicator']],
  ['Emma legt nieuwe patiënten de begroting uit', '', 'Dat loopt dan vlot.', 'M', ['m-measure']],
  ['Emma legt nieuwe patiënten de begroting uit', '', 'De tandarts hoort het gesprek mee.', '', []],
  ['Emma gaat tegen juni een draaiboek voor de sterilisatie opstellen', '', 'Het draaiboek hangt op.', '', []],
  ['Emma kan zelfstandig de triagekaart toepassen aan de telefoon', '', '80 % van de oproepen is juist', '', []],
  ['Emma volgt in september de cursus parodontologie in Gent', '', '', 'SM', ['s-verb', 'm-attendance']],
  ['Emma volgt drie cursussen over preventie per jaar', '', 'Aanwezigheidsattest', 'SM', ['m-attendance']],
  ['Emma neemt deel aan de opleiding assisteren op vrijdag', '', 'Bewijs van deelname', 'M', ['m-measure']],
  ['Meer verantwoordelijkheid nemen in de praktijk dit jaar', '', '', 'SM', ['s-verb', 's-vague']],
  ['Ik hoop de instrumenten zelf te kunnen klaarzetten', '', '', 'SM', ['s-intent', 'm-indicator']],
  ['Zo snel mogelijk de trays klaarzetten voor de tandarts', '', '', 'SM', ['s-vague']],
  // Vet
  ['Iets doen met de voorraad van de apotheek', '', '', 'SM', ['s-vague']],
  ['Joris werkt de voorraad bij', '', 'Telling op de eerste maandag van de maand', 'SM', ['s-short', 'm-measure']],
  ['Joris werkt elke maandag de voorraad van de apotheek bij', '', '', '', []],
  ['Ik wil mijn Frans verbeteren en leren hechten bij kleine ingrepen', '', '', 'SM', ['s-several']],
  ['Joris neemt de balie over en daarnaast organiseert hij het overleg', '', 'Negen op tien', 'S', ['s-several']],
  ['Joris wil af en toe een ontslaggesprek voeren met eigenaars', '', '', 'SM', ['s-vague']],
  ['Joris voert na elke operatie het ontslaggesprek met de eigenaar', '', '', '', []],
  ['Werken aan een professionele houding bij moeilijke eigenaars', '', 'Fijne sfeer', 'SM', ['s-verb', 'm-measure']],
  ['Joris kan in 2027 de narcose bewaken bij katten', '', '', 'M', ['m-indicator']],
  ['Joris kan binnen 6 maanden de narcose bewaken in kamer 2', '', '', 'M', ['m-indicator']],
  // GP
  ['Noor verwijst dringende oproepen meteen door', '', 'Bij steekproef klopt 9 op 10', '', []],
  ['Noor verwijst oproepen door naar de arts van wacht', '', 'Dokter Maes kijkt mee', '', []],
  ['Inzicht krijgen in de werking van de praktijksoftware', '', '', 'SM', ['s-verb', 's-vague']],
  ['Ik zou graag het elektronisch dossier invullen tijdens consultaties', '', '', 'SM', ['s-intent']],
  ['Proactief zijn, flexibel zijn en bewust zijn van de privacy', '', '', 'SM', ['s-verb', 's-vague']],
  ['Noor registreert de vaccinaties driemaal per week in het register', '', '', '', []],
  ['Noor haalt het attest eerste hulp en oefent met het team', '', '', '', []],
  // Law
  ['Lotte gaat conclusies opstellen in handelszaken', '', '', 'M', ['m-indicator']],
  ['Lotte bereidt de pleidooien van meester Claes voor', '', 'Acht van de tien zonder correctie', '', []],
  ['Kennismaken met het insolventierecht via vakliteratuur', '', '', 'SM', ['s-verb', 's-vague']],
  ['De dossierkennis op termijn optimaliseren binnen het kantoor', '', '', 'SM', ['s-vague']],
  ['Lotte volgt de openstaande ereloonstaten op', '', 'Hoogstens zes staten ouder dan zestig dagen', '', []],
  ['Lotte vult het intakeformulier in na het eerste gesprek', '', 'Volgens de vennoot is het volledig', '', []],
  ['Lotte neemt contact op met de griffie op vrijdag', '', '', 'M', ['m-indicator']],
]

describe('letters that a text leaves open', () => {
  test.each(texts)('%s | %s | %s', (title, result, indicator, letters, ids) => {
    const goal = { title, result, indicator }
    expect(idsOf(goal)).toEqual(expect.arrayContaining(ids))
    expect(openLetters(goal)).toBe(letters)
  })

  test('wanting to know more about Google Ads, and the course that is used afterwards', () => {
    const vague = { title: 'Ik wil meer leren over Google Ads', dueDate: null }
    expect(openLetters(vague)).toBe('SMT')
    const clear = {
      title:
        'In september loopt de opleiding Zoekcampagnes van Syntra, zodat ik in oktober zelf advertenties in Google Ads kan opstellen',
      startDate: '2027-09-01',
      dueDate: '2027-10-31',
    }
    expect(openLetters(clear, { followUpDate: '2027-10-01' })).toBe('')
    const volgen = {
      ...clear,
      title: 'Ik wil in september de opleiding Google Ads volgen om ze in oktober toe te passen',
    }
    expect(openLetters(volgen, { followUpDate: '2027-10-01' })).toBe('')
  })
})

test.each(vagueGoals)('vague: %s | %s', (title, indicator) => {
  expect(openLetters({ title, indicator })).toBe('SM')
})

describe('no false alarms', () => {
  test.each(alsoWellPhrased)('%s | %s', (title, indicator) => expect(idsOf({ title, indicator })).toEqual([]))

  test.each(wellPhrased)('%s', (title, indicator) => {
    expect(idsOf({ title, indicator })).toEqual([])
    expect(
      idsOf({ title: title.toUpperCase(), indicator: indicator.toUpperCase() }).filter((id) => id.startsWith('s')),
    ).toEqual([])
  })

  test.each(everyProfession)('the examples shown to a practice of kind %s', (profession) => {
    for (const { months, ...text } of goalExamples[profession]) {
      const goal = { ...text, startDate: '2026-12-01', dueDate: addMonths('2026-12-01', months) }
      expect(idsOf(goal, { profession, followUpDate: '2027-01-20' })).toEqual([])
    }
    const short = shortExamples[profession]
    expect(idsOf({ title: short.S, indicator: short.M })).toEqual([])
    expect(idsOf({ title: short.attendance, indicator: short.M })).toEqual([])
  })
})

describe('what surrounds the text', () => {
  test.each<[string, Partial<SmartGoal>, Partial<SmartContext>, string[]]>([
    ['all in order', {}, {}, []],
    ['not yet asked whether both agree', {}, { agreedByBoth: null }, []],
    ['one side does not agree', {}, { agreedByBoth: false }, ['a-both']],
    ['no reason', { reason: ' - ' }, {}, ['a-reason']],
    ['no action', { actions: [] }, {}, ['r-action']],
    ['only a cancelled action', { actions: [{ ...action, status: 'cancelled' }] }, {}, ['r-action']],
    ['no promise, but hours', {}, { hasSupport: false }, []],
    ['no help at all', { actions: [{ ...action, ownHours: null }] }, { hasSupport: false }, ['r-support']],
    ['three open goals', {}, { openGoals: 3 }, []],
    ['four open goals', {}, { openGoals: 4 }, ['r-open-goals']],
    ['two levels', { levelNow: 1, levelWanted: 3 }, {}, []],
    ['three levels', { levelNow: 1, levelWanted: 4 }, {}, ['r-level']],
    [
      'a course of two days in one week',
      { startDate: '2026-12-01', dueDate: '2026-12-04', actions: [{ ...action, type: 'course', ownHours: 16 }] },
      { followUpDate: '2026-12-02' },
      [],
    ],
    ['more study than the period holds', { actions: [{ ...action, type: 'course', ownHours: 400 }] }, {}, ['r-hours']],
    ['an internship in working time', { actions: [{ ...action, type: 'internship', ownHours: 400 }] }, {}, []],
    ['no due date', { dueDate: null }, { followUpDate: null }, ['t-due']],
    ['due before the start', { dueDate: '2026-11-30' }, {}, ['t-order']],
    ['due in the past', { startDate: '2026-01-01', dueDate: '2026-11-22' }, {}, ['t-past']],
    ['reached and past', { startDate: '2026-01-01', dueDate: '2026-11-22', status: 'reached' }, {}, []],
    ['twelve months', { dueDate: '2027-12-01' }, {}, []],
    ['over twelve months', { dueDate: '2027-12-02' }, {}, ['t-long']],
    ['over 36 months', { dueDate: '2029-12-02' }, {}, ['t-limit']],
    ['no follow-up', {}, { followUpDate: null }, ['t-follow-up']],
    ['a follow-up only on the last day', {}, { followUpDate: '2027-06-30' }, ['t-follow-up']],
    ['a follow-up before the start', {}, { followUpDate: '2026-11-25' }, ['t-follow-up']],
  ])('%s', (_name, goal, change, ids) => expect(idsOf({ ...whole, ...goal }, change)).toEqual(ids))

  test('a goal of more than a year gets a remark and keeps its letter', () => {
    expect(openLetters({ ...whole, dueDate: '2028-01-01' })).toBe('')
    expect(openLetters({ ...whole, dueDate: '2030-01-01' })).toBe('T')
  })

  test('five rows in order, each tip one sentence in kind words with an example of the own profession', () => {
    for (const profession of everyProfession) {
      const empty = { reason: '', levelNow: 1, levelWanted: 4, dueDate: null, actions: [] } as const
      const rows = smartTips(
        { ...frame, ...empty, actions: [] },
        { ...context, openGoals: 5, hasSupport: false, agreedByBoth: false, profession },
      )
      expect(rows.map(({ letter }) => letter).join('')).toBe('SMART')
      expect(rows.map(({ name }) => name)).toEqual([
        'Specifiek',
        'Meetbaar',
        'Acceptabel',
        'Realistisch',
        'Tijdsgebonden',
      ])
      for (const { tips, fulfilled } of rows) {
        expect(fulfilled).toBe(false)
        for (const { text, why, example } of tips) {
          expect(text).toMatch(/^[A-Z“][^!]*[.?]$/)
          expect(why).toMatch(/^\p{Lu}[^!]*\.$/u)
          expect(Object.values(shortExamples[profession])).toContain(example)
          expect(`${text} ${why}`).not.toMatch(/\b(wij|we|je|jij|score|fout)\b/i)
        }
      }
    }
  })
})

describe('speed', () => {
  const sentence = 'Emma voert meer de sterilisatie van de trays beter uit en neemt misschien de telefoon op '
  const fill = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length)
  const best = (goal: Partial<SmartGoal>) => {
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now()
      tipsOf(goal)
      return performance.now() - start
    })
    return Math.min(...times)
  }

  // Measured well below; the bounds leave room for a busy machine.
  test('ordinary texts', () => {
    expect(best({ ...whole, result: fill(`${sentence}. `, 4_000) })).toBeLessThan(20)
  })
  test.each([
    ['sentences', `${sentence}. `],
    ['one sentence without end', sentence],
    ['one word', 'a'],
    ['only verbs', 'voert '],
    ['only numbers', '1.'],
    ['apostrophes and hyphens', "a'-"],
    ['accents', 'é̈ '],
    ['spaces', ' '],
  ])('100 000 characters: %s', (_name, text) => {
    expect(best({ title: fill(text, 100_000) })).toBeLessThan(300)
  })
})
