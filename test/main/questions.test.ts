import { beforeAll, describe, expect, it } from 'vitest'
import { frozenDocuments } from '../../db/document/store'
import { setSetting } from '../../db/setting/store'
import { starterCompetences } from '../../shared/competence/starter'
import type { CycleKind } from '../../shared/cycle/schema'
import type { RouteInput } from '../../shared/ipc/contract'
import { standardQuestions } from '../../shared/preparation/questions'
import type { Side } from '../../shared/preparation/schema'
import { vetPack } from '../../shared/profession/packs/vet'
import type { PackId } from '../../shared/profession/schema'
import { modelText } from '../support/document-text'
import { bySide, sign, startApp, startCycle } from '../support/practice'

const app = startApp()
beforeAll(() => app.createPractice())

const question = (change: Partial<RouteInput<'question.save'>> = {}): RouteInput<'question.save'> => ({
  id: null,
  side: 'employee',
  theme: 'cooperation',
  type: 'text',
  text: 'Wat hebt u aan het ochtendoverleg?',
  hint: 'Welk punt mag eruit?',
  choices: [],
  scale: 'satisfied',
  kinds: ['combined', 'performance'],
  ...change,
})
const add = async (change: Partial<RouteInput<'question.save'>> = {}) =>
  (await app.call('question.save', question(change))).id
const items = async () => (await app.call('question.list', {})).items
const item = async (id: string) => (await items()).find((one) => one.id === id)
const listOf = async (cycleId: string, side: Side = 'employee') =>
  (await bySide(app).call('preparation.get', { cycleId, side })).list
const idsOfNewCycle = async (kind: CycleKind = 'combined') =>
  (await listOf((await startCycle(app, { kind })).cycleId)).questions.map(({ id }) => id)
const packView = async (id: PackId) => {
  const found = (await app.call('pack.list', {})).find((pack) => pack.id === id)
  if (!found) throw new Error(`There is no pack ${id}`)
  return found
}

describe('the own question list', () => {
  it('goes to cycles that start from now on; those that run keep theirs', async () => {
    const running = (await startCycle(app)).cycleId
    const before = await listOf(running)
    const id = await add()
    await app.call('question.setHidden', { id: 'm-tasks-disliked', hidden: true })
    await app.call('question.reword', {
      id: 'm-went-well',
      text: 'Waar kijkt u met plezier op terug?',
      hint: '',
      kinds: ['combined', 'performance'],
    })
    expect(await listOf(running)).toEqual(before)
    const next = await listOf((await startCycle(app)).cycleId)
    expect(next.questions.find((one) => one.id === id)?.text).toBe('Wat hebt u aan het ochtendoverleg?')
    expect(next.questions.some((one) => one.id === 'm-tasks-disliked')).toBe(false)
    expect(next.questions.find((one) => one.id === 'm-went-well')).toMatchObject({
      text: 'Waar kijkt u met plezier op terug?',
      hint: '',
    })
    await app.call('question.setHidden', { id: 'm-tasks-disliked', hidden: false })
    await app.call('question.restore', { id: 'm-went-well' })
    expect((await item('m-went-well'))?.original).toBeNull()
    await app.call('question.setRemoved', { id, removed: true })
    expect(await listOf((await startCycle(app)).cycleId)).toEqual(before)
  })

  it('has its own order, and asks a question in the talks that were chosen', async () => {
    const first = (await items()).filter(({ side, theme }) => side === 'employee' && theme === 'work')
    const ids = first.map(({ id }) => id).reverse()
    await app.call('question.setOrder', { side: 'employee', theme: 'work', ids })
    expect((await idsOfNewCycle()).filter((id) => ids.includes(id))).toEqual(ids)
    await app.call('question.setOrder', { side: 'employee', theme: 'work', ids: ids.toReversed() })
    const id = await add({ text: 'Wat leert u van stagiairs?', theme: 'future', kinds: ['pop'] })
    expect(await idsOfNewCycle('pop')).toContain(id)
    expect(await idsOfNewCycle('combined')).not.toContain(id)
    expect(await app.problem('question.setOrder', { side: 'employer', theme: 'work', ids: ['m-skills'] })).toBe(
      'NOT_FOUND',
    )
  })

  it('refuses, with the reason, what would break it', async () => {
    const id = await add({ text: 'Wat leest u over het vak?' })
    const before = await app.call('question.list', {})
    const reword = { text: 'x?', hint: '', kinds: ['combined'] }
    expect(await app.problem('question.save', question({ text: '  ' }))).toBe('IPC_ARGS: Schrijf de vraag.')
    expect(await app.problem('question.save', question({ text: 'wat leest u over het vak' }))).toBe('QUESTION_DOUBLE')
    expect(await app.problem('question.save', question({ theme: 'nergens' }))).toBe('NOT_FOUND')
    expect(await app.problem('question.save', question({ id: 'm-went-well' }))).toBe('NOT_FOUND')
    expect(await app.problem('question.save', question({ type: 'rating', text: 'Hoe vaak?' }))).toBe('RATING_OFF')
    expect(await app.problem('question.reword', { ...reword, id })).toBe('NOT_FOUND')
    expect(await app.problem('question.reword', { ...reword, id: 'm-nergens' })).toBe('NOT_FOUND')
    expect(await app.problem('question.reword', { ...reword, id: 'm-skills', text: 'Wat leest u over het vak?' })).toBe(
      'QUESTION_DOUBLE',
    )
    expect(await app.problem('question.setRemoved', { id: 'm-went-well', removed: true })).toBe('NOT_FOUND')
    for (const needed of ['m-strengths', 'm-points', 'w-strengths', 'w-points', 'm-goal', 'm-readiness'])
      expect(await app.problem('question.setHidden', { id: needed, hidden: true }), needed).toBe('QUESTION_NEEDED')
    expect(await app.call('question.list', {})).toEqual(before)
  })

  it('has an end, of what is asked and not of what is hidden', async () => {
    const made: string[] = []
    for (let n = 0; n < 60; n++) {
      const result = await app.send({ route: 'question.save', input: question({ text: `Nog een vraag ${n}?` }) })
      if (!result.ok) break
      made.push((result.value as { id: string }).id)
    }
    expect(await app.problem('question.save', question({ text: 'Te veel?' }))).toBe('QUESTIONS_FULL')
    expect((await items()).filter(({ hidden }) => !hidden)).toHaveLength(60)
    await app.call('question.setHidden', { id: 'm-workplace', hidden: true })
    const one = await add({ text: 'Net niet te veel?' })
    expect(await app.problem('question.setHidden', { id: 'm-workplace', hidden: false })).toBe('QUESTIONS_FULL')
    await app.call('question.setRemoved', { id: one, removed: true })
    await app.call('question.setHidden', { id: 'm-workplace', hidden: false })
    expect(await app.problem('question.setRemoved', { id: one, removed: false })).toBe('QUESTIONS_FULL')
    expect(await app.problem('pack.apply', { packId: 'lawyer' })).toBe('QUESTIONS_FULL')
    expect((await packView('lawyer')).competences.every(({ state }) => state === 'new')).toBe(true)
    for (const id of made) await app.call('question.setRemoved', { id, removed: true })
  })

  it('is the standard list again when what was kept cannot be read', async () => {
    const other = startApp()
    await other.createPractice()
    setSetting(other.session.db(), 'questionList', { packs: 'x' })
    const { cycleId } = await startCycle(other)
    expect((await bySide(other).call('preparation.get', { cycleId, side: 'employee' })).list).toEqual(standardQuestions)
  })
})

describe('an own question', () => {
  it('goes all the way: form, count, talk, the signed report and its paper', async () => {
    await app.call('question.allowRating', { allowed: true })
    const open = await add({ text: 'Hoe verloopt de opvang van spoed?' })
    const choice = await add({
      text: 'Welke dag past u het best?',
      type: 'choice',
      choices: ['Dinsdag', '', 'Vrijdag'],
    })
    const rating = await add({ text: 'Hoe tevreden bent u over het rooster?', type: 'rating' })
    const { cycleId } = await startCycle(app)
    const fill = (key: string, text: string) =>
      bySide(app).call('preparation.saveAnswer', { cycleId, side: 'employee', key, text })
    const asked = (await listOf(cycleId)).questions.filter(({ side }) => side === 'employee').length
    await fill(open, 'Sinds mei met twee.')
    await fill(choice, 'k2')
    await fill(rating, '4')
    expect((await app.call('cycle.list', {})).find(({ id }) => id === cycleId)?.progress.employee).toEqual({
      answered: 3,
      total: asked,
    })
    await app.call('conversation.open', { cycleId, force: true })
    const talk = await app.call('conversation.get', { cycleId })
    expect(talk.list.questions.filter(({ id }) => [open, choice, rating].includes(id))).toHaveLength(3)

    for (const party of ['employee', 'employer'] as const) await sign(app, cycleId, party)
    const report = frozenDocuments(app.session.db(), cycleId).find(({ kind }) => kind === 'report')?.content
    if (report?.kind !== 'report') throw new Error('There is no report')
    expect(report.themes.find(({ id }) => id === 'cooperation')?.employee).toEqual([
      { question: 'Hoe verloopt de opvang van spoed?', lines: ['Sinds mei met twee.'] },
      { question: 'Welke dag past u het best?', lines: ['Vrijdag'] },
      { question: 'Hoe tevreden bent u over het rooster?', lines: ['Tevreden (4 op 5)'] },
    ])
    const paper = (await app.call('document.list', { cycleId })).find(({ kind }) => kind === 'report')
    for (const text of ['Hoe verloopt de opvang van spoed?', 'Sinds mei met twee.', 'Vrijdag', 'Tevreden (4 op 5)'])
      expect(paper && modelText(paper.model)).toContain(text)
  })

  it('with a rating is asked only while ratings are allowed', async () => {
    const rating = (await items()).find(({ type }) => type === 'rating')?.id ?? ''
    expect(await idsOfNewCycle()).toContain(rating)
    await app.call('question.allowRating', { allowed: false })
    expect(await idsOfNewCycle()).not.toContain(rating)
    expect(await item(rating)).toMatchObject({ type: 'rating', hidden: false })
  })

  it('with a rating may be put in other words while ratings are off; another may not become one', async () => {
    await app.call('question.allowRating', { allowed: false })
    const rating = (await items()).find(({ type }) => type === 'rating')?.id ?? ''
    const words = question({ id: rating, type: 'rating', text: 'Hoe tevreden bent u met het rooster?' })
    expect(await app.call('question.save', words)).toEqual({ id: rating })
    expect(await item(rating)).toMatchObject({ type: 'rating', text: words.text })
    const id = await add({ text: 'Wie opent de deur?' })
    expect(await app.problem('question.save', question({ id, type: 'rating' }))).toBe('RATING_OFF')
    await app.call('question.setRemoved', { id, removed: true })
  })

  it('with a rating finds room when ratings are allowed again, or they stay off', async () => {
    await app.call('question.allowRating', { allowed: false })
    const made: string[] = []
    for (let n = 0; n < 60; n++) {
      const result = await app.send({ route: 'question.save', input: question({ text: `Vol ${n}?` }) })
      if (!result.ok) break
      made.push((result.value as { id: string }).id)
    }
    expect(await app.problem('question.allowRating', { allowed: true })).toBe('QUESTIONS_FULL')
    const rating = (await items()).find(({ type }) => type === 'rating')?.id ?? ''
    expect(await app.problem('question.save', question({ id: rating, text: 'Toch in woorden?' }))).toBe(
      'QUESTIONS_FULL',
    )
    await app.call('question.setRemoved', { id: made[0] ?? '', removed: true })
    expect(await app.problem('question.allowRating', { allowed: true })).toBe('ok')
    for (const id of made.slice(1)) await app.call('question.setRemoved', { id, removed: true })
  })

  it('keeps its side when it is changed, because its answers stand under it', async () => {
    const id = await add({ text: 'Wie vervangt wie?', side: 'employer' })
    expect(id).toMatch(/^w-own-/)
    await app.call('question.save', question({ id, side: 'employee', text: 'Wie vervangt wie, en wanneer?' }))
    expect(await item(id)).toMatchObject({ side: 'employer', text: 'Wie vervangt wie, en wanneer?' })
  })
})

describe('a pack', () => {
  it('of the own profession is in a new practice, with its norm still to be checked', async () => {
    const fresh = startApp()
    await fresh.createPractice()
    const names = (await fresh.call('competence.list', {})).map(({ name }) => name)
    expect(names).toHaveLength(starterCompetences.length + vetPack.competences.length)
    expect(await fresh.call('register.norms', {})).toMatchObject([{ amount: 60, years: 3, checkedOn: null }])
    const pack = (await fresh.call('pack.list', {})).find(({ id }) => id === 'vet')
    expect(pack).toMatchObject({ fits: true, applied: true })
    const states = [pack?.questions, pack?.competences, pack?.norms].flatMap((list) => list?.map(({ state }) => state))
    expect(new Set(states)).toEqual(new Set(['on']))
    const { cycleId } = await startCycle(fresh)
    const { list } = await bySide(fresh).call('preparation.get', { cycleId, side: 'employee' })
    for (const { id } of vetPack.questions) expect(list.questions.map((one) => one.id)).toContain(id)
  })

  it('shows what it would add, adds that once, and leaves alone what was there', async () => {
    const triage = (await packView('gp')).competences.find(({ key }) => key === 'triage')
    await app.call('competence.save', {
      id: null,
      name: ` ${triage?.title.toUpperCase()}`,
      group: 'client',
      definition: 'Van de praktijk zelf.',
      indicators: ['', '', ''],
    })
    const before = await packView('gp')
    expect(before).toMatchObject({ fits: false, applied: false })
    expect(before.questions.every(({ state }) => state === 'new')).toBe(true)
    expect(before.competences.map(({ state }) => state)).toEqual(['own', 'new', 'new', 'new', 'new'])
    const count = (await app.call('competence.list', {})).length
    await app.call('pack.apply', { packId: 'gp' })
    await app.call('pack.apply', { packId: 'gp' })
    expect(await app.call('competence.list', {})).toHaveLength(count + 4)
    const after = await packView('gp')
    expect(after.competences.map(({ state }) => state)).toEqual(['own', 'on', 'on', 'on', 'on'])
    expect(after.questions.every(({ state }) => state === 'on')).toBe(true)
    expect(await idsOfNewCycle()).toContain('m-gp-urgency')
  })

  it('can be taken back item by item; adding it again brings nothing back and changes nothing', async () => {
    const change = (kind: 'question' | 'competence' | 'norm', key: string, on: boolean) =>
      app.call('pack.setItem', { packId: 'vet', kind, key, on })
    const competence = (await app.call('competence.list', {})).find(({ name }) => name === 'Dieren veilig hanteren')
    if (!competence) throw new Error('There is no such competence')
    const { archived: _a, ...fields } = competence
    await app.call('competence.save', { ...fields, name: 'Dieren rustig vasthouden' })
    await change('competence', 'handling', false)
    await change('question', 'm-vet-duty', false)
    await change('norm', 'BE-vet', false)
    await app.call('pack.apply', { packId: 'vet' })
    const state = async () => {
      const pack = await packView('vet')
      return [
        pack.competences.find(({ key }) => key === 'handling'),
        pack.questions.find(({ key }) => key === 'm-vet-duty'),
        pack.norms[0],
      ].map((entry) => entry?.state)
    }
    expect(await state()).toEqual(['off', 'off', 'off'])
    expect(await app.call('register.norms', {})).toEqual([])
    expect(await idsOfNewCycle()).not.toContain('m-vet-duty')
    await change('competence', 'handling', true)
    await change('question', 'm-vet-duty', true)
    await change('norm', 'BE-vet', true)
    expect(await state()).toEqual(['on', 'on', 'on'])
    const names = (await app.call('competence.list', {})).filter(({ archived }) => !archived).map(({ name }) => name)
    expect(names).toContain('Dieren rustig vasthouden')
    expect(names).not.toContain('Dieren veilig hanteren')
  })

  it('has no items but its own', async () => {
    const set = (change: object) =>
      app.problem('pack.setItem', { packId: 'vet', kind: 'question', key: 'm-vet-duty', on: false, ...change })
    expect(await set({ packId: 'kapper' })).toBe('IPC_ARGS: Dit pakket bestaat niet.')
    expect(await set({ key: 'm-went-well' })).toBe('NOT_FOUND')
    expect(await set({ packId: 'lawyer', key: 'm-lawyer-matters', on: true })).toBe('NOT_FOUND')
    expect(await set({ packId: 'gp', kind: 'competence', key: 'triage' })).toBe('NOT_FOUND')
  })
})
