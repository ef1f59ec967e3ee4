import { beforeAll, expect, test } from 'vitest'
import { saveEvaluationAnswer, saveJudgement } from '../../db/evaluation/store'
import { addDays, localDay } from '../../shared/format/date'
import { startPlan } from '../support/plan'
import { bySide, sign, startApp, startTalk, type TestApp } from '../support/practice'

const app = startApp()
const found = async (text: string, from: TestApp = app) =>
  (await from.call('search.find', { text })).flatMap(({ group, hits }) =>
    hits.map(({ title, snippet, target }) => ({
      group,
      target,
      text: [...title, ...snippet].map((piece) => piece.text).join(''),
    })),
  )
const groups = async (text: string) => (await found(text)).map(({ group }) => group)

let cycleId = ''
let employeeId = ''

beforeAll(async () => {
  await app.createPractice()
  const employee = await app.call('employee.list', {})
  expect(employee).toEqual([])
  const started = await app.call('employee.create', {
    firstName: 'Maïté',
    lastName: 'Désiré',
    roleId: null,
    supervisor: '',
    contractHours: null,
    inServiceSince: null,
    leavingDate: null,
    email: '',
  })
  employeeId = started.id
  cycleId = (
    await app.call('cycle.create', {
      employeeId,
      kind: 'combined',
      periodStart: '2026-01-01',
      periodEnd: '2026-12-31',
      conversationDate: '2026-03-10',
      employerName: 'Mieke Claes',
      plannedMinutes: 60,
    })
  ).id
})

test('people are found first, then their talks; screens too', async () => {
  expect(await groups('maite')).toEqual(['employee', 'talk'])
  expect((await found('maite'))[0]?.target).toEqual({ to: 'employee', employeeId })
  expect((await found('jaarplan'))[0]?.target).toEqual({ to: 'screen', screen: '/overzicht?deel=jaar' })
  expect(await groups('hulp')).toContain('screen')
})

test('the parts of the training plan and of the practice are found by what people call them', async () => {
  const screens = async (text: string) =>
    (await found(text)).flatMap(({ target }) => (target.to === 'screen' ? [target.screen] : []))
  for (const word of ['scholingsbeding', 'studiekostenbeding', 'terugbetaling', 'regels'])
    expect(await screens(word)).toContain('/opleidingsplan?deel=regels')
  for (const word of ['certificaten', 'register', 'attest'])
    expect(await screens(word)).toContain('/opleidingsplan?deel=certificaten')
  expect(await screens('behoeften')).toContain('/opleidingsplan?deel=behoeften')
  expect(await screens('wie kan')).toContain('/opleidingsplan?deel=kunnen')
  for (const word of ['vragen', 'vragenlijst', 'pakket']) expect(await screens(word)).toContain('/praktijk?deel=vragen')
})

test('an answer is not found as long as the talk is not opened, whichever side is ready', async () => {
  await bySide(app).call('preparation.saveAnswer', {
    cycleId,
    side: 'employee',
    key: 'm-went-well',
    text: 'Een kwetsbaar woord: flamingo.',
  })
  await bySide(app).call('preparation.saveAnswer', {
    cycleId,
    side: 'employer',
    key: 'w-goes-well',
    text: 'Over de flamingo niets.',
  })
  expect(await found('flamingo')).toEqual([])
  await bySide(app).call('preparation.setReady', { cycleId, side: 'employee', ready: true })
  await bySide(app).call('preparation.setReady', { cycleId, side: 'employer', ready: true })
  expect(await found('flamingo')).toEqual([])
})

test('from the opening on both sides are found, at their theme in the talk', async () => {
  await app.call('conversation.open', { cycleId, force: false })
  const hits = await found('flamingo')
  expect(hits.map(({ group }) => group)).toEqual(['answer', 'answer'])
  expect(hits[0]?.target).toEqual({ to: 'talk', cycleId, theme: 'work' })
})

test('a private note and what a side writes for the evaluation are never found', async () => {
  await app.call('note.save', { cycleId, text: 'Geheim: pinguïn' })
  saveEvaluationAnswer(app.session.db(), { cycleId, side: 'employee', key: 'how', text: 'Met de pinguïn' })
  const { id: goalId } = await app.call('goal.create', { cycleId, title: 'Iets anders' })
  saveJudgement(app.session.db(), { cycleId, goalId, side: 'employer', reason: 'De pinguïn', verdict: 'partly' })
  expect(await found('pinguin')).toEqual([])
})

test('goals and actions of a talk in which no plan was wanted are not found', async () => {
  const { cycleId: id } = await startTalk(app, { employeeId })
  const { id: goalId } = await app.call('goal.create', { cycleId: id, title: 'Een kolibrie tekenen' })
  await app.call('action.create', { goalId, description: 'De kolibrie nadoen' })
  expect(await groups('kolibrie')).toEqual(['goal', 'action'])
  await app.call('conversation.saveClosing', { cycleId: id, noPlan: true })
  expect(await groups('kolibrie')).toEqual([])
  await app.call('cycle.remove', { cycleId: id })
})

test('choices and signals are codes and not found', async () => {
  await bySide(app)
    .call('preparation.saveAnswer', { cycleId, side: 'employee', key: 'm-readiness', text: 'unsure' })
    .catch(() => null)
  expect(await found('unsure')).toEqual([])
  expect(await found('discuss')).toEqual([])
})

test('what changes is found at once, what is removed no longer', async () => {
  const { id } = await app.call('goal.create', { cycleId, title: 'Zelfstandig een echografie maken' })
  await app.call('action.create', { goalId: id, description: 'Meelopen bij de kliniek' })
  await app.call('promise.create', { cycleId, description: 'Elke vrijdag een uur vrij' })
  await app.call('conversation.saveAgreement', { cycleId, theme: 'work', text: 'De balie sluit om zes uur.' })
  expect(await groups('echografie')).toEqual(['goal'])
  expect(await groups('echografie meelopen')).toEqual(['action'])
  expect(await groups('meelopen')).toEqual(['action'])
  expect(await groups('vrijdag')).toEqual(['promise'])
  expect((await found('balie sluit'))[0]).toMatchObject({ group: 'agreement', target: { to: 'talk', theme: 'work' } })
  await app.call('goal.setRemoved', { id, removed: true })
  expect(await found('echografie')).toEqual([])
  expect(await found('meelopen')).toEqual([])
})

test('after signing it leads to the documents, which are found by name', async () => {
  await sign(app, cycleId, 'employee')
  await sign(app, cycleId, 'employer')
  expect((await found('balie sluit'))[0]?.target).toEqual({ to: 'documents', cycleId })
  expect(await groups('gespreksverslag maite')).toEqual(['document'])
})

test('roles and competences of the practice are found', async () => {
  expect(await groups('dierenartsassistent')).toContain('role')
  expect(await groups('feedback')).toContain('competence')
})

test('an evaluation is found when both are ready, and a progress meeting when it was held', async () => {
  const plan = await startPlan(app, { closing: { employeeRemarks: 'Graag een tapir.' } })
  const { cycleId: id } = plan
  expect(await groups('tapir')).toEqual(['remark'])
  const date = addDays(localDay(new Date()), 30)
  const { id: followUpId } = await app.call('progress.plan', { cycleId: id, date, note: '' })
  await app.call('progress.saveTexts', { id: followUpId, goesWell: 'De okapi loopt.' })
  await app.call('progress.saveLine', {
    followUpId,
    subject: 'goal',
    subjectId: plan.goals[0],
    side: 'employee',
    text: 'Met de lemur ook.',
  })
  expect(await found('okapi')).toEqual([])
  await app.call('progress.hold', { id: followUpId, nextDate: null })
  for (const word of ['okapi', 'lemur'])
    expect(await found(word)).toMatchObject([{ group: 'meeting', target: { to: 'meeting', cycleId: id, followUpId } }])

  await app.call('evaluation.start', { cycleId: id })
  await bySide(app).call('evaluation.saveAnswer', {
    cycleId: id,
    side: 'employee',
    key: 'work',
    text: 'Dankzij de gorilla.',
  })
  for (const side of ['employee', 'employer'] as const) {
    for (const goalId of plan.goals)
      await bySide(app).call('evaluation.saveJudgement', {
        cycleId: id,
        goalId,
        side,
        verdict: 'reached',
        reason: 'De bonobo.',
      })
    expect([...(await found('gorilla')), ...(await found('bonobo'))]).toEqual([])
    await bySide(app).call('evaluation.setReady', { cycleId: id, side, ready: true })
  }
  expect(await found('gorilla')).toMatchObject([{ group: 'evaluation', target: { to: 'evaluation', cycleId: id } }])
  expect(await groups('bonobo')).toEqual(['evaluation', 'evaluation', 'evaluation', 'evaluation'])
})

test('registers and the own questions of the practice are found', async () => {
  const { id: normId } = await app.call('register.saveNorm', {
    id: null,
    name: 'Kolibrieregister',
    unit: 'points',
    amount: 20,
    years: 1,
    source: '',
    checkedOn: null,
  })
  await app.call('register.save', { id: null, employeeId, normId, periodStart: '2026-01-01' })
  expect(await groups('kolibrieregister')).toEqual(['register', 'register'])
  await app.call('question.save', {
    id: null,
    side: 'employee',
    theme: 'work',
    type: 'text',
    text: 'Hoe verloopt het ochtendoverleg?',
    hint: '',
    choices: [],
    scale: 'satisfied',
    kinds: ['combined', 'performance'],
  })
  expect(await found('ochtendoverleg')).toMatchObject([
    { group: 'question', target: { to: 'screen', screen: '/praktijk?deel=vragen' } },
  ])
})

test('is not read anew for the trail of who opened what, and is for a change', async () => {
  const changes = () => app.session.contentChanges()
  await app.call('dossier.get', { employeeId })
  const before = changes()
  // Looking at the trail writes what waits.
  const lines = await app.call('audit.list', { employeeId: null, limit: 100 })
  expect(lines.length).toBeGreaterThan(0)
  expect(changes()).toBe(before)
  await app.call('note.save', { cycleId, text: 'Herfstvakantie bespreken' })
  expect(changes()).toBeGreaterThan(before)
})

test('a locked practice answers nothing', async () => {
  await app.call('session.lock', {})
  expect(await app.problem('search.find', { text: 'maite' })).toBe('LOCKED')
})

test('another practice knows nothing of this one', async () => {
  const other = startApp()
  await other.createPractice('De Els')
  await startTalk(other)
  expect(await found('maite', other)).toEqual([])
  expect((await found('noor', other)).map(({ group }) => group)).toEqual(['employee', 'talk'])
})
