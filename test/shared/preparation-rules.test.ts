import { describe, expect, it, test } from 'vitest'
import { standardQuestions } from '../../shared/preparation/questions'
import {
  allowedKeys,
  answerKeys,
  answerLines,
  blocks,
  isAnswered,
  listForKind,
  opener,
  questionsOf,
  showsVoices,
  signalKey,
  themeView,
} from '../../shared/preparation/rules'
import { type Answers, answerKey, type Question, type QuestionList } from '../../shared/preparation/schema'

const theme = (id: string, signal = true) => ({ id, title: id, intro: '', signal, minutes: 5 })
const question = (id: string, side: Question['side'], themeId: string, type: Question['type'] = 'text'): Question => ({
  id,
  side,
  theme: themeId,
  type,
  text: `${id}?`,
  hint: '',
})
const choice: Question = {
  ...question('m-choice', 'employee', 'future', 'choice'),
  options: [{ value: 'yes', label: 'Ja, graag' }],
}
const list: QuestionList = {
  version: 'test',
  themes: [theme('work'), theme('practice'), theme('future'), theme('closing', false)],
  questions: [
    question('m-work', 'employee', 'work'),
    question('w-work', 'employer', 'work'),
    question('m-practice', 'employee', 'practice', 'three'),
    choice,
    question('w-future', 'employer', 'future'),
  ],
}
const three = question('m-three', 'employee', 'work', 'three')

describe('an answer', () => {
  it('of three lines is kept under three keys, and counts from the first line', () => {
    expect(answerKeys(three)).toEqual(['m-three.1', 'm-three.2', 'm-three.3'])
    expect(isAnswered(three, { 'm-three.3': 'x' })).toBe(true)
    expect(isAnswered(three, { 'm-three.1': ' \n', 'm-three': 'x' })).toBe(false)
    expect(answerLines(three, { 'm-three.3': 'c', 'm-three.1': 'a', 'm-three.2': ' ' })).toEqual(['a', 'c'])
  })

  it('of a choice is shown as its label; one that is unknown as it stands', () => {
    expect(answerLines(choice, { 'm-choice': 'yes' })).toEqual(['Ja, graag'])
    expect(answerLines(choice, { 'm-choice': 'maybe' })).toEqual(['maybe'])
    expect(answerLines(choice, {})).toEqual([])
  })
})

test('what both wrote is shown at every theme, at the end only when a question of the practice was answered', () => {
  const own = { ...list, questions: [...list.questions, question('w-own', 'employer', 'closing')] }
  expect(showsVoices(list, 'work', {}, {})).toBe(true)
  expect(showsVoices(list, 'closing', {}, {})).toBe(false)
  expect(showsVoices(own, 'closing', { 'w-own': 'Niet van mij' }, { 'w-own': ' ' })).toBe(false)
  expect(showsVoices(own, 'closing', {}, { 'w-own': 'Nog iets' })).toBe(true)
})

test('a side may write its own answers and the signals, and nothing else', () => {
  const signals = ['signal:work', 'signal:practice', 'signal:future']
  expect([...allowedKeys(list, 'employee')].sort()).toEqual(
    ['m-work', 'm-practice.1', 'm-practice.2', 'm-practice.3', 'm-choice', ...signals].sort(),
  )
  expect([...allowedKeys(list, 'employer')].sort()).toEqual(['w-work', 'w-future', ...signals].sort())
})

test('the form has a block for each theme in which that side is asked something, in the order of the talk', () => {
  const answers: Answers = { 'w-future': 'x', 'm-work': 'of the other side', 'signal:work': 'good' }
  expect(
    blocks(list, 'employer', answers).map((block) => [block.theme.id, block.questions.length, block.answered]),
  ).toEqual([
    ['work', 1, 0],
    ['future', 1, 1],
  ])
  expect(blocks(list, 'employee', {}).map((block) => block.theme.id)).toEqual(['work', 'practice', 'future'])
  expect(questionsOf(list, 'employer')).toHaveLength(2)
  const [three] = questionsOf(list, 'employee').filter((question) => question.type === 'three')
  expect(three && isAnswered(three, { 'm-practice.2': 'b' })).toBe(true)
  expect(three && isAnswered(three, { 'm-practice.2': ' ' })).toBe(false)
})

describe('how two sides look at a theme', () => {
  const good = { 'signal:work': 'good' }
  const discuss = { 'signal:work': 'discuss' }
  it.each([
    ['nothing said', {}, {}, false, false, ''],
    ['both good', good, good, false, true, 'Beiden kozen “Gaat goed”'],
    ['both discuss', discuss, discuss, false, false, 'Beiden willen dit bespreken.'],
    ['good and discuss', good, discuss, true, false, 'De medewerker koos “Gaat goed”, de werkgever'],
    ['discuss and good', discuss, good, true, false, 'De werkgever koos “Gaat goed”, de medewerker'],
    ['only one signal', good, {}, true, false, 'Alleen de medewerker'],
    ['only one answer', {}, { 'w-work': 'x' }, true, false, 'Alleen de werkgever'],
    ['an answer and a signal', { 'm-work': 'x' }, good, false, false, ''],
    ['both wrote', { 'm-work': 'x' }, { 'w-work': 'y' }, false, false, ''],
    ['an empty answer', { 'm-work': ' ' }, {}, false, false, ''],
    ['a signal taken back', { 'signal:work': '' }, { 'signal:work': '' }, false, false, ''],
  ] satisfies [string, Answers, Answers, boolean, boolean, string][])(
    '%s',
    (_, employee, employer, differs, bothGood, why) => {
      const view = themeView(list, 'work', employee, employer)
      expect(view).toMatchObject({ differs, bothGood })
      expect(view.why.startsWith(why)).toBe(true)
      expect(view.why === '').toBe(why === '')
    },
  )

  it('does not differ where only one side was asked', () => {
    expect(themeView(list, 'practice', { 'm-practice.1': 'x' }, {}).differs).toBe(false)
  })

  it('gives the first theme on which both are positive to open with', () => {
    const happy = (...themes: string[]) => Object.fromEntries(themes.map((id) => [signalKey(id), 'good']))
    expect(opener(list, happy('practice', 'future'), happy('future', 'practice'))).toBe('practice')
    expect(opener(list, happy('work', 'future'), happy('future'))).toBe('future')
    expect(opener(list, happy('work'), { [signalKey('work')]: 'discuss' })).toBeNull()
    expect(opener(list, {}, {})).toBeNull()
  })
})

describe('the standard list', () => {
  it('has unique ids that may be kept, and themes that exist', () => {
    const { questions, themes } = standardQuestions
    expect(new Set(questions.map((one) => one.id)).size).toBe(questions.length)
    for (const one of questions) {
      expect(themes.map((entry) => entry.id)).toContain(one.theme)
      for (const key of answerKeys(one)) expect(answerKey.safeParse(key).success, key).toBe(true)
    }
    expect(themes.reduce((sum, entry) => sum + entry.minutes, 0)).toBeLessThanOrEqual(75)
  })

  it('speaks plainly and politely', () => {
    const { questions, themes } = standardQuestions
    const texts = [...questions.flatMap((one) => [one.text, one.hint]), ...themes.map((entry) => entry.intro)]
    expect(texts.filter((text) => /!|\b(we|wij|ons|onze|je|jij|jouw)\b/i.test(text))).toEqual([])
  })

  it('is cut to the kind of talk', () => {
    const ids = (kind: 'combined' | 'pop' | 'performance') =>
      listForKind(standardQuestions, kind).themes.map((entry) => entry.id)
    expect(listForKind(standardQuestions, 'combined')).toEqual(standardQuestions)
    expect(ids('pop')).toEqual(['opening', 'strengths', 'future', 'goals', 'closing'])
    expect(ids('performance')).toEqual([
      'opening',
      'work',
      'conditions',
      'cooperation',
      'practice',
      'strengths',
      'closing',
    ])
    for (const kind of ['pop', 'performance'] as const) {
      const cut = listForKind(standardQuestions, kind)
      expect(cut.questions.length).toBeGreaterThan(10)
      for (const one of cut.questions) expect(ids(kind)).toContain(one.theme)
    }
  })
})
