import { sql } from 'drizzle-orm'
import { beforeAll, expect, test, vi } from 'vitest'
import { notifyOnce, startNotifying } from '../../main/overview/notify'
import { addDays, addMonths, localDay } from '../../shared/format/date'
import { bySide, startApp, startCycle } from '../support/practice'

const app = startApp()
const today = localDay(new Date())
const period = { periodStart: today, periodEnd: addDays(today, 364) }
const sentences = async () => (await app.call('overview.get', {})).items.map(({ sentence }) => sentence)
let cycleId = ''
let employeeId = ''

beforeAll(async () => {
  await app.createPractice()
})

test('a new practice has nothing to show', async () => {
  expect(await app.call('overview.get', {})).toEqual({ items: [], upcoming: null, people: [] })
  expect((await app.call('overview.board', {})).columns.map(({ cards }) => cards)).toEqual([[], [], [], []])
  expect(await app.call('overview.year', { year: 2026 })).toEqual([])
})

test('a talk that comes is a point, a card, a place on the board and a day of the year', async () => {
  const date = addDays(today, 3)
  ;({ cycleId, employeeId } = await startCycle(app, { ...period, conversationDate: date }))
  const { items, people } = await app.call('overview.get', {})
  expect(items).toMatchObject([{ kind: 'preparation', moment: 'week', date, target: { cycleId } }])
  expect(people).toMatchObject([{ id: employeeId, name: 'Noor Aerts', cycle: { id: cycleId, phase: 'preparation' } }])
  expect((await app.call('overview.board', {})).columns[0]?.cards).toMatchObject([{ cycleId, urgent: true }])
  expect(await app.call('overview.year', { year: Number(date.slice(0, 4)) })).toMatchObject([
    { kind: 'talk', date, name: 'Noor Aerts', done: false },
  ])
})

test('never a word of an answer, a note or an agreement', async () => {
  await bySide(app).call('preparation.saveAnswer', { cycleId, side: 'employee', key: 'm-went-well', text: 'flamingo' })
  await app.call('note.save', { cycleId, text: 'flamingo' })
  const all = [await app.call('overview.get', {}), await app.call('overview.board', {})]
  expect(JSON.stringify(all)).not.toContain('flamingo')
})

test('a certificate that expires is a point until it is renewed', async () => {
  const save = (validUntil: string) =>
    app.call('certificate.save', {
      id: null,
      employeeId,
      actionId: null,
      lineId: null,
      name: 'Reanimatie',
      issuer: '',
      obtainedOn: null,
      validUntil,
    })
  await save(addDays(today, 20))
  expect((await sentences()).filter((sentence) => sentence.includes('Reanimatie'))).toHaveLength(1)
  await save(addMonths(today, 24))
  expect((await sentences()).filter((sentence) => sentence.includes('Reanimatie'))).toEqual([])
})

test('a deadline for subsidy is a point with the person and the year of the plan', async () => {
  const deadline = addDays(today, 10)
  app.session.db().run(sql`
    INSERT INTO training_line (id, employee_id, year, origin, title, aim, internal, in_work_time, provider, subsidy_source,
      subsidy_deadline, responsible, priority, approval, status, repayment, satisfaction, effect)
    VALUES ('line', ${employeeId}, 2026, 'own', 'Cursus echografie', '', 0, 1, '', 'kmo-portefeuille', ${deadline}, '',
      'needed', 'approved', 'approved', 0, '', '')`)
  const { items } = await app.call('overview.get', {})
  expect(items.find(({ kind }) => kind === 'subsidy')).toMatchObject({
    date: deadline,
    sentence: expect.stringMatching('“Cursus echografie” van Noor Aerts'),
    target: { to: 'training', year: 2026 },
  })
  app.session.db().run(sql`UPDATE training_line SET status = 'cancelled'`)
  expect((await app.call('overview.get', {})).items.some(({ kind }) => kind === 'subsidy')).toBe(false)
})

test('the rhythm of the practice decides when a newcomer is heard', async () => {
  await app.call('employee.create', {
    firstName: 'Bram',
    lastName: 'Peeters',
    roleId: null,
    supervisor: '',
    contractHours: null,
    inServiceSince: addMonths(today, -2),
    leavingDate: null,
    email: '',
  })
  expect((await sentences()).join()).not.toContain('Bram')
  await app.call('setting.save', { rhythm: { first: 3 } })
  expect((await sentences()).join()).toContain('Het eerste gesprek met Bram Peeters wordt verwacht')
})

test('the dossier of someone is a timeline of links, and empty at first', async () => {
  const entries = await app.call('dossier.get', { employeeId })
  expect(entries.find(({ kind }) => kind === 'cycle')).toMatchObject({
    title: 'Gecombineerd gesprek',
    detail: 'Voorbereiding',
    target: { to: 'cycle', cycleId },
  })
  expect(entries.find(({ kind }) => kind === 'certificate')).toMatchObject({
    // Nobody wrote down when it was obtained: it does not stand under today.
    date: null,
    title: 'Reanimatie',
    target: { to: 'part', part: 'certificaten' },
  })
  expect(entries.map(({ date }) => date === null)).toEqual([false, true, true])
  expect(entries.map(({ kind }) => kind).toSorted()).toEqual(['certificate', 'certificate', 'cycle'])
  const bram = (await app.call('employee.list', {})).find(({ firstName }) => firstName === 'Bram')
  expect(await app.call('dossier.get', { employeeId: bram?.id ?? '' })).toEqual([])
})

test('the computer looks for the first time a minute after the start', async () => {
  const looks: number[] = []
  const environment = { notify: () => looks.push(Date.now()) < 0 }
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'Date'], now: new Date(`${today}T10:00:00`) })
  try {
    app.session.db().run(sql`UPDATE cycle SET conversation_date = ${today} WHERE id = ${cycleId}`)
    startNotifying(app.session, environment)
    vi.advanceTimersByTime(59_000)
    expect(looks).toHaveLength(0)
    vi.advanceTimersByTime(1_000)
    expect(looks).toHaveLength(1)
    vi.advanceTimersByTime(9 * 60_000)
    expect(looks).toHaveLength(2)
  } finally {
    vi.clearAllTimers()
    vi.useRealTimers()
  }
})

test('the computer shows a number once a day, only when wanted and only while the practice is open', async () => {
  await app.call('cycle.change', {
    cycleId,
    ...period,
    conversationDate: today,
    employerName: 'Mieke Claes',
    plannedMinutes: 60,
  })
  const at = new Date(`${today}T10:00:00`)
  await app.call('setting.save', { notify: false })
  expect(notifyOnce(app.session, app.environment, at)).toBe(false)
  await app.call('setting.save', { notify: true })
  expect(notifyOnce(app.session, app.environment, at)).toBe(true)
  expect(notifyOnce(app.session, app.environment, at)).toBe(false)
  expect(app.notified).toEqual(['Eén punt vraagt vandaag aandacht.'])
  await app.call('session.lock', {})
  expect(notifyOnce(app.session, app.environment, new Date(`${addDays(today, 1)}T10:00:00`))).toBe(false)
  expect(await app.problem('overview.get')).toBe('LOCKED')
})
