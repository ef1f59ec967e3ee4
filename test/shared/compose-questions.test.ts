import { describe, expect, it } from 'vitest'
import { composeQuestions, listWith, manageQuestions, orderKey } from '../../shared/preparation/compose'
import { standardQuestions } from '../../shared/preparation/questions'
import { answerLines, isOwnWords, kindsOfTheme, listForKind } from '../../shared/preparation/rules'
import type { Question, QuestionList } from '../../shared/preparation/schema'
import { dentistPack } from '../../shared/profession/packs/dentist'
import { ratingOptions } from '../../shared/question/rating'
import {
  keptOwn,
  roomProblem,
  textProblem,
  withHidden,
  withKinds,
  withOwn,
  withRemoved,
  withWording,
} from '../../shared/question/rules'
import {
  MAX_QUESTIONS,
  noChanges,
  type OwnQuestion,
  ownQuestion,
  type QuestionChanges,
} from '../../shared/question/schema'

const theme = (id: string) => ({ id, title: id, intro: '', signal: true, minutes: 5 })
const asked = (id: string, themeId: string, text = `Vraag ${id}?`): Question => ({
  id,
  side: id.startsWith('m') ? 'employee' : 'employer',
  theme: themeId,
  type: 'text',
  text,
  hint: 'Uitleg',
})
const standard: QuestionList = {
  version: 'standaard-1',
  themes: [theme('work'), theme('strengths'), theme('closing')],
  questions: [
    asked('m-a', 'work'),
    asked('m-b', 'work'),
    asked('m-c', 'work'),
    asked('m-strengths', 'strengths'),
    asked('w-a', 'work'),
  ],
}
const pack = { ...dentistPack, questions: [asked('m-dentist-x', 'work')] }
const own = (id: string, change: Partial<OwnQuestion> = {}) =>
  keptOwn(id, {
    side: 'employee',
    theme: 'work',
    type: 'text',
    text: `Eigen ${id}?`,
    hint: '',
    choices: [],
    scale: 'satisfied',
    kinds: ['combined', 'performance'],
    ...change,
  })
const ids = (changes: QuestionChanges, of: QuestionList = standard, packs = [pack]) =>
  composeQuestions(of, packs, changes).questions.map((question) => question.id)
const textOf = (list: QuestionList, id: string) => list.questions.find((question) => question.id === id)?.text

describe('the list of a practice', () => {
  it('is the standard list as it stands when nothing was changed', () => {
    expect(composeQuestions(standardQuestions, [], noChanges)).toEqual(standardQuestions)
    expect(listWith(noChanges)).toEqual(standardQuestions)
  })

  it('has the questions of a pack after those of the standard list, then its own', () => {
    const changes = withOwn(noChanges, own('m-own-1'))
    expect(ids(changes)).toEqual(['m-a', 'm-b', 'm-c', 'm-dentist-x', 'm-own-1', 'm-strengths', 'w-a'])
    expect(composeQuestions(standard, [pack], changes).version).toBe('standaard-1+dentist-1')
  })

  it('leaves out what is hidden, save what the program needs', () => {
    const changes = withHidden(withHidden(withHidden(noChanges, 'm-b', true), 'm-strengths', true), 'm-dentist-x', true)
    expect(ids(changes)).toEqual(['m-a', 'm-c', 'm-strengths', 'w-a'])
    const [hidden, needed] = ['m-b', 'm-strengths'].map((id) =>
      manageQuestions(standard, [], changes).find((item) => item.id === id),
    )
    expect(hidden).toMatchObject({ hidden: true, needed: null })
    expect(needed).toMatchObject({ hidden: false, needed: expect.stringContaining('POP') })
    expect(ids(withHidden(changes, 'm-b', false))).toContain('m-b')
  })

  it('asks in the words of the practice, and gives the original back', () => {
    const [first] = standard.questions
    if (!first) throw new Error('There is no question')
    const reworded = withWording(noChanges, first, { text: 'Anders gevraagd?', hint: '' })
    expect(composeQuestions(standard, [], reworded).questions[0]).toMatchObject({ text: 'Anders gevraagd?', hint: '' })
    expect(manageQuestions(standard, [], reworded)[0]).toMatchObject({
      original: { text: 'Vraag m-a?', hint: 'Uitleg' },
      originalChanged: false,
    })
    expect(withWording(reworded, first, first)).toEqual(noChanges)
  })

  it('keeps the order of the practice within a theme and a side', () => {
    const changes = { ...noChanges, order: { [orderKey('employee', 'work')]: ['m-c', 'm-dentist-x', 'm-a', 'm-b'] } }
    expect(ids(changes).slice(0, 4)).toEqual(['m-c', 'm-dentist-x', 'm-a', 'm-b'])
    expect(ids({ ...changes, order: { [orderKey('employer', 'work')]: ['m-c', 'w-a'] } })).toEqual(ids(noChanges))
  })

  it('asks a question only in the kinds of talk that it belongs to', () => {
    const changes = withKinds(
      withOwn(noChanges, own('m-own-1', { kinds: ['performance'] })),
      'm-b',
      ['combined'],
      ['combined', 'performance'],
    )
    const list = composeQuestions(standard, [], changes)
    const of = (kind: 'combined' | 'pop' | 'performance') => listForKind(list, kind).questions.map(({ id }) => id)
    expect(of('combined')).toEqual(['m-a', 'm-b', 'm-c', 'm-strengths', 'w-a'])
    expect(of('performance')).toEqual(['m-a', 'm-c', 'm-own-1', 'm-strengths', 'w-a'])
    expect(of('pop')).toEqual(['m-strengths'])
    expect(listForKind(list, 'combined').questions.every((question) => !('kinds' in question))).toBe(true)
    expect(withKinds(changes, 'm-b', ['performance', 'combined'], ['combined', 'performance']).kinds).toEqual({})
    expect(kindsOfTheme('future')).toEqual(['combined', 'pop'])
  })

  it('asks ratings only while they are allowed', () => {
    const changes = withOwn(noChanges, own('m-own-1', { type: 'rating' }))
    expect(ids(changes)).not.toContain('m-own-1')
    expect(ids({ ...changes, allowRating: true })).toContain('m-own-1')
    expect(manageQuestions(standard, [], changes).map((item) => item.id)).toContain('m-own-1')
  })

  it('drops a removed question and can put it back in its place', () => {
    const changes = withOwn(withOwn(noChanges, own('m-own-1')), own('m-own-2'))
    const removed = withRemoved(changes, 'm-own-1', true)
    expect(ids(removed)).not.toContain('m-own-1')
    expect(withRemoved(removed, 'm-own-1', false)).toEqual(changes)
    let many = noChanges
    for (let n = 0; n < 40; n++) many = withRemoved(withOwn(many, own(`m-own-${n}`)), `m-own-${n}`, true)
    expect(many.own.length).toBeLessThan(25)
    expect(many.own.at(-1)?.id).toBe('m-own-39')
  })
})

describe('a new standard list', () => {
  const [, second] = standard.questions
  const changes: QuestionChanges = {
    ...withOwn(withHidden(noChanges, 'm-c', true), own('m-own-1')),
    reworded: second ? { [second.id]: { text: 'In eigen woorden?', hint: 'x', base: second } } : {},
    order: { [orderKey('employee', 'work')]: ['m-own-1', 'm-c', 'm-b', 'm-a'] },
  }
  const next = (questions: Question[], themes = standard.themes): QuestionList => ({
    version: 'standaard-2',
    themes,
    questions,
  })

  it('keeps own words for a question whose text changed, and says so', () => {
    const changed = next([asked('m-a', 'work', 'Nieuw a?'), asked('m-b', 'work', 'Nieuw b?'), asked('m-c', 'work')])
    const list = composeQuestions(changed, [], changes)
    expect(textOf(list, 'm-a')).toBe('Nieuw a?')
    expect(textOf(list, 'm-b')).toBe('In eigen woorden?')
    expect(manageQuestions(changed, [], changes).find((item) => item.id === 'm-b')).toMatchObject({
      original: { text: 'Nieuw b?' },
      originalChanged: true,
    })
    expect(list.version).toBe('standaard-2')
  })

  it('puts a new question after the one it follows, and leaves hidden ones hidden', () => {
    const more = next([
      asked('m-first', 'work'),
      asked('m-a', 'work'),
      asked('m-new', 'work'),
      asked('m-b', 'work'),
      asked('m-c', 'work'),
    ])
    expect(ids(changes, more, [])).toEqual(['m-first', 'm-own-1', 'm-b', 'm-a', 'm-new'])
  })

  it('drops a removed question, but goes on asking one that the practice had put in its own words', () => {
    const less = next([asked('m-c', 'work')])
    expect(ids(changes, less, [])).toEqual(['m-own-1', 'm-b'])
    expect(textOf(composeQuestions(less, [], changes), 'm-b')).toBe('In eigen woorden?')
  })

  it('moves an own question of a theme that is gone to the last theme', () => {
    const fewer = next([asked('m-x', 'closing')], [theme('closing')])
    const list = composeQuestions(fewer, [], withOwn(noChanges, own('m-own-1')))
    expect(list.questions.map((question) => [question.id, question.theme])).toEqual([
      ['m-x', 'closing'],
      ['m-own-1', 'closing'],
    ])
  })

  it('lets own words for a question of a pack rest while that pack is not used', () => {
    const [packed] = pack.questions
    if (!packed) throw new Error('There is no question')
    const worded = withWording(noChanges, packed, { text: 'Eigen woorden?', hint: '' })
    expect(ids(worded, standard, [])).not.toContain(packed.id)
    expect(textOf(composeQuestions(standard, [pack], worded), packed.id)).toBe('Eigen woorden?')
  })
})

describe('an own question', () => {
  const input = {
    side: 'employee',
    theme: 'work',
    type: 'text',
    text: ' Hoe\nloopt  het? ',
    hint: '',
    choices: [],
    scale: 'often',
    kinds: ['combined'],
  }
  const complaint = (change: object) => ownQuestion.safeParse({ ...input, ...change }).error?.issues[0]?.message ?? 'ok'

  it.each([
    ['an ordinary one', {}, 'ok'],
    ['no text', { text: ' \n ' }, 'Schrijf de vraag.'],
    ['as long as may be', { text: 'x'.repeat(300), hint: 'y'.repeat(500) }, 'ok'],
    ['too long', { text: 'x'.repeat(301) }, 'Deze tekst is te lang: hooguit 300 tekens.'],
    ['a hint that is too long', { hint: 'x'.repeat(501) }, 'Deze tekst is te lang: hooguit 500 tekens.'],
    ['in no kind of talk', { kinds: [] }, 'Kies ten minste één soort gesprek.'],
    ['one answer', { type: 'choice', choices: ['Ja', ' '] }, 'Geef ten minste twee antwoorden om uit te kiezen.'],
    ['twice the same answer', { type: 'choice', choices: ['Ja', 'ja '] }, 'Twee antwoorden zijn hetzelfde.'],
    ['seven answers', { type: 'choice', choices: [...'abcdefg'] }, 'Geef hooguit 6 antwoorden.'],
    ['two answers', { type: 'choice', choices: ['Ja', 'Nee'] }, 'ok'],
    ['three lines', { type: 'three' }, 'Kies een van de mogelijkheden.'],
  ])('is checked in Dutch: %s', (_, change, expected) => expect(complaint(change)).toBe(expected))

  it('is kept on one line, with the answers that were filled in', () => {
    const parsed = ownQuestion.parse({ ...input, type: 'choice', choices: ['Ja', '', 'Nee'] })
    expect(keptOwn('m-own-1', parsed)).toMatchObject({
      text: 'Hoe loopt het?',
      options: [
        { value: 'k1', label: 'Ja' },
        { value: 'k2', label: 'Nee' },
      ],
    })
    expect(keptOwn('m-own-1', ownQuestion.parse(input))).not.toHaveProperty('options')
  })

  it('may not be there twice for one side, and there is an end to the list', () => {
    const items = manageQuestions(standard, [], withHidden(noChanges, 'm-b', true))
    const problem = (text: string, id: string | null = null) => textProblem(items, { id, side: 'employee', text })
    expect(problem('vraag  M-B')).toBe('QUESTION_DOUBLE')
    expect(problem('Vraag m-b?', 'm-b')).toBeNull()
    expect(problem('Vraag w-a?')).toBeNull()
    expect(roomProblem(items, false)).toBeNull()
    const full = Array.from({ length: MAX_QUESTIONS }, (_, n) => asked(`m-q${n}`, 'work'))
    expect(roomProblem(manageQuestions({ ...standard, questions: full }, []), false)).toBe('QUESTIONS_FULL')
  })
})

describe('a rating', () => {
  const rating: Question = { ...asked('m-r', 'work'), type: 'rating', options: ratingOptions('satisfied') }

  it('is shown as a word with its number, and is no text to take over', () => {
    expect(answerLines(rating, { 'm-r': '4' })).toEqual(['Tevreden (4 op 5)'])
    expect(answerLines(rating, { 'm-r': '' })).toEqual([])
    expect(isOwnWords(rating)).toBe(false)
    expect(isOwnWords(asked('m-a', 'work'))).toBe(true)
  })
})
