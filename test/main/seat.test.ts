import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { findPin } from '../../db/pin/store'
import { environmentBehind } from '../../main/seat/environment'
import { heardFrom } from '../../main/seat/guard'
import { type RouteName, routeNames } from '../../shared/ipc/contract'
import { startPlan } from '../support/plan'
import { EMPLOYER_PIN, PASSPHRASE, startApp, startCycle } from '../support/practice'
import { inputsOf } from '../support/route-inputs'

let openDialog: (file: string | null) => void = () => undefined
const asked: string[] = []
const moved: boolean[] = []
const app = startApp({
  askOpen: () => {
    asked.push('open')
    return new Promise((resolve) => {
      openDialog = resolve
    })
  },
  askSaveAs: async ({ defaultPath }) => {
    asked.push('saveAs')
    return defaultPath
  },
  seated: (seated) => moved.push(seated),
})
const ids = { noor: { cycleId: '', employeeId: '' }, other: { cycleId: '', employeeId: '' } }
let plan: Awaited<ReturnType<typeof startPlan>>

const sit = (cycleId: string, task: 'preparation' | 'evaluation' = 'preparation') =>
  app.call('seat.start', { cycleId, task })

beforeAll(async () => {
  await app.createPractice()
  ids.noor = await startCycle(app)
  ids.other = await startCycle(app)
  plan = await startPlan(app)
  await app.call('evaluation.start', { cycleId: plan.cycleId })
  await app.call('note.save', { cycleId: ids.noor.cycleId, text: 'KANARIE-NOTITIE' })
  await app.call('seat.setPin', { of: 'employer', pin: EMPLOYER_PIN })
  asked.length = 0
})

afterEach(() => {
  vi.useRealTimers()
  app.seat.end()
})

/** Spelled out here as well: what is added to the guard is a decision, and asks for a line in this test. */
const allowed: RouteName[] = [
  'session.state',
  'session.lock',
  'seat.state',
  'seat.resume',
  'seat.setPin',
  'seat.leave',
  'evaluation.get',
  'evaluation.saveJudgement',
  'evaluation.saveAnswer',
  'evaluation.setReady',
  'preparation.get',
  'preparation.saveAnswer',
  'preparation.setReady',
  'window.flushed',
]
const others = routeNames.filter((route) => !allowed.includes(route))

describe('while an employee sits at the laptop', () => {
  it.each(others)('%s is refused, about anyone', async (route) => {
    await sit(ids.noor.cycleId)
    for (const about of [ids.noor, ids.other, plan, { ...plan, goalId: plan.goals[0] }])
      expect(await app.problem(route, inputsOf(about)[route])).toBe('SEAT')
    expect(asked).toEqual([])
  })

  it('each of those calls does something when nobody sits there: it is the seat that refuses', async () => {
    const about = await startCycle(app)
    const answers: [RouteName, string][] = []
    for (const route of others) {
      if (
        /^(session\.|seat\.|cycle\.remove|cycle\.stop|practice\.chooseLogo|.*\.(read|importChoose|choose)$)/.test(route)
      )
        continue
      answers.push([route, (await app.problem(route, inputsOf(about)[route])).replace(/:.*/, '')])
    }
    expect(answers.filter(([, answer]) => answer === 'SEAT')).toEqual([])
    expect(answers.filter(([, answer]) => answer === 'ok').length).toBeGreaterThan(60)
    asked.length = 0
    app.opened.length = 0
  })

  it.each(['preparation', 'evaluation'] as const)('only the own form of that task answers: %s', async (task) => {
    const own = task === 'preparation' ? ids.noor.cycleId : plan.cycleId
    await sit(own, task)
    const forms = allowed.filter((route) => /^(preparation|evaluation)\./.test(route))
    for (const route of forms)
      for (const cycleId of [ids.noor.cycleId, ids.other.cycleId, plan.cycleId])
        for (const side of ['employee', 'employer'] as const) {
          const input = { ...inputsOf({ cycleId, goalId: plan.goals[0] })[route], side }
          const mine = route.startsWith(task) && cycleId === own && side === 'employee'
          expect(await app.problem(route, input), `${route} ${cycleId} ${side}`).toBe(mine ? 'ok' : 'SEAT')
        }
    for (const route of ['preparation.setReady', 'evaluation.setReady'] as const)
      if (route.startsWith(task)) await app.call(route, { cycleId: own, side: 'employee', ready: false })
  })

  it('tells of the practice its name, and neither where it lies nor which others there are', async () => {
    await sit(ids.noor.cycleId)
    const told = JSON.stringify([await app.call('session.state', {}), await app.call('seat.state', {})])
    expect(told).toContain('De Wilg')
    expect(told).toContain('Noor')
    for (const hidden of [app.folder, '.praktijk', ids.other.employeeId, 'KANARIE']) expect(told).not.toContain(hidden)
    app.seat.end()
    expect(JSON.stringify(await app.call('session.state', {}))).toContain('.praktijk')
  })

  it('hears of no change that it may not ask about', async () => {
    await sit(ids.noor.cycleId)
    expect(heardFrom(app.seat, [...routeNames]).toSorted()).toEqual(allowed.toSorted())
    app.seat.end()
    expect(heardFrom(app.seat, [...routeNames])).toEqual(routeNames)
  })

  it('what was asked before gives its answer to nobody, and opens no dialog any more', async () => {
    const reading = app.problem('employee.importChoose', {})
    await vi.waitFor(() => expect(asked).toEqual(['open']))
    await sit(ids.noor.cycleId)
    openDialog(null)
    expect(await reading).toBe('SEAT')
    asked.length = 0
    // Something that was on its way to a dialog, to paper or to the screen when the employee sat down.
    const world = environmentBehind(app.seat, app.environment)
    await expect(world.askOpen({ title: '', filters: [] })).rejects.toThrow('SEAT')
    await expect(world.askFolder({ title: '' })).rejects.toThrow('SEAT')
    await expect(world.printPage()).rejects.toThrow('SEAT')
    await expect(world.openFile('/nergens')).rejects.toThrow('SEAT')
    expect(() => world.showInFolder('/nergens')).toThrow('SEAT')
    expect(world.notify({ title: '', body: 'x' })).toBe(false)
    expect([asked, app.opened, app.notified]).toEqual([[], [], []])
    app.seat.end()
    expect(world.notify({ title: '', body: 'x' })).toBe(true)
  })

  it('ends when the practice locks, by whatever way, and the lock asks the passphrase', async () => {
    moved.length = 0
    await sit(ids.noor.cycleId)
    await app.call('session.lock', {})
    expect(moved).toEqual([true, false])
    expect(await app.problem('employee.list')).toBe('LOCKED')
    expect(await app.problem('seat.leave', { pin: EMPLOYER_PIN })).toBe('LOCKED')
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    expect(await app.problem('employee.list')).toBe('ok')
  })

  it('begins only where there is something to fill in', async () => {
    expect(await app.problem('seat.start', { cycleId: plan.cycleId, task: 'preparation' })).toBe('PHASE')
    expect(await app.problem('seat.start', { cycleId: ids.noor.cycleId, task: 'evaluation' })).toBe('PHASE')
    expect(app.seat.current()).toBeNull()
  })
})

describe('the way back', () => {
  it('is the code or the passphrase of the employer, and nothing else', async () => {
    for (const way of [{ pin: EMPLOYER_PIN }, { passphrase: PASSPHRASE }]) {
      await sit(ids.noor.cycleId)
      for (const wrong of [{}, { pin: '' }, { pin: 2580 }, { passphrase: '' }, { pin: null }, { ...way, extra: 1 }])
        expect(await app.problem('seat.leave', wrong)).toContain('IPC_ARGS')
      expect(await app.problem('employee.list')).toBe('SEAT')
      await app.call('seat.leave', way)
      expect(await app.problem('employee.list')).toBe('ok')
    }
  })

  it('waits longer after each wrong code, and after five takes the passphrase alone', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    await sit(ids.noor.cycleId)
    const wrong = () => app.problem('seat.leave', { pin: '1111' })
    for (const wait of [1_000, 3_000, 10_000, 30_000]) {
      expect(await wrong()).toBe('PIN_WRONG')
      vi.setSystemTime(Date.now() + wait - 1)
      expect(await app.problem('seat.leave', { pin: EMPLOYER_PIN })).toBe('PIN_WAIT')
      vi.setSystemTime(Date.now() + 1)
    }
    expect(await wrong()).toBe('PIN_CLOSED')
    vi.setSystemTime(Date.now() + 86_400_000)
    expect(await app.problem('seat.leave', { pin: EMPLOYER_PIN })).toBe('PIN_CLOSED')
    expect((await app.call('seat.state', {})).employerPin).toBe('closed')
    await app.call('seat.leave', { passphrase: PASSPHRASE })
    expect((await app.call('seat.state', {})).employerPin).toBe('open')
  })

  it('gives no try for free by asking many at once, or by locking in between', async () => {
    await sit(ids.noor.cycleId)
    const tries = Array.from({ length: 200 }, (_, n) => app.problem('seat.leave', { pin: String(n).padStart(4, '0') }))
    const answers = await Promise.all(tries)
    expect(answers.filter((answer) => answer === 'PIN_WRONG')).toHaveLength(1)
    expect(answers.filter((answer) => answer === 'PIN_WAIT')).toHaveLength(199)
    await app.call('session.lock', {})
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    await sit(ids.noor.cycleId)
    expect(findPin(app.session.db(), 'employer')?.failed).toBe(1)
    await app.call('seat.leave', { passphrase: PASSPHRASE })
  })

  it('waits after wrong passphrases as the lock does, however many come at once', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    await sit(ids.noor.cycleId)
    const way = { passphrase: 'iets anders dan dit' }
    const answers = await Promise.all(Array.from({ length: 8 }, () => app.problem('seat.leave', way)))
    expect(answers.filter((answer) => answer === 'KEY_WRONG')).toHaveLength(4)
    expect(answers.filter((answer) => answer.startsWith('KEY_WAIT'))).toHaveLength(4)
    expect(await app.problem('seat.leave', { passphrase: PASSPHRASE })).toMatch(/^KEY_WAIT/)
    vi.setSystemTime(Date.now() + 1_000)
    expect(await app.problem('seat.leave', { passphrase: PASSPHRASE })).toBe('ok')
  })

  it('keeps no code as it was typed, and asks the passphrase before it changes', async () => {
    const kept = findPin(app.session.db(), 'employer')
    expect(kept && Buffer.concat([kept.salt, kept.hash]).includes(EMPLOYER_PIN)).toBe(false)
    for (const pin of ['123', '123456789', '12a4', ' 1234'])
      expect(await app.problem('seat.setPin', { of: 'employer', pin, passphrase: PASSPHRASE })).toContain('IPC_ARGS')
    expect(await app.problem('seat.setPin', { of: 'employer', pin: '9999' })).toBe('KEY_WRONG')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5_000 })
    await app.call('seat.setPin', { of: 'employer', pin: '99998888', passphrase: PASSPHRASE })
    await sit(ids.noor.cycleId)
    await app.call('seat.leave', { pin: '99998888' })
    await app.call('seat.setPin', { of: 'employer', pin: null, passphrase: PASSPHRASE })
    expect((await app.call('seat.state', {})).employerPin).toBe('none')
    await sit(ids.noor.cycleId)
    expect(await app.problem('seat.leave', { pin: '99998888' })).toBe('PIN_CLOSED')
    app.seat.end()
    await app.call('seat.setPin', { of: 'employer', pin: EMPLOYER_PIN })
  })
})

describe('the own code of an employee', () => {
  it('is asked before anything of the form is shown, and shows when it was taken away', async () => {
    const form = { cycleId: ids.noor.cycleId, side: 'employee' } as const
    expect(await app.problem('seat.setPin', { of: 'employee', pin: '7410' })).toBe('SEAT')
    await sit(ids.noor.cycleId)
    expect(await app.problem('seat.setPin', { of: 'employer', pin: '7410' })).toBe('SEAT')
    await app.call('seat.setPin', { of: 'employee', pin: '7410' })
    await app.call('preparation.saveAnswer', { ...form, key: 'm-went-well', text: 'KANARIE-EIGEN' })
    await app.call('seat.leave', { pin: EMPLOYER_PIN })
    expect((await app.call('seat.state', {})).ownPins).toEqual([ids.noor.employeeId])

    await sit(ids.noor.cycleId)
    for (const route of ['preparation.get', 'preparation.saveAnswer', 'preparation.setReady'] as const)
      expect(await app.problem(route, inputsOf(ids.noor)[route])).toBe('SEAT')
    expect(await app.problem('seat.setPin', { of: 'employee', pin: '0000' })).toBe('SEAT')
    expect(await app.problem('seat.resume', { pin: EMPLOYER_PIN })).toBe('PIN_WRONG')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2_000 })
    await app.call('seat.resume', { pin: '7410' })
    expect((await app.call('preparation.get', form)).answers['m-went-well']).toBe('KANARIE-EIGEN')
    await app.call('seat.leave', { pin: EMPLOYER_PIN })

    const reset = { employeeId: ids.noor.employeeId, passphrase: PASSPHRASE }
    expect(await app.problem('seat.resetPin', { ...reset, passphrase: 'iets anders dan dit' })).toBe('KEY_WRONG')
    vi.setSystemTime(Date.now() + 2_000)
    await app.call('seat.resetPin', reset)
    await sit(ids.noor.cycleId)
    const { seat } = await app.call('seat.state', {})
    expect(seat).toMatchObject({ waiting: false, ownPin: false, pinResetAt: expect.stringMatching(/^20\d\d-/) })
    expect((await app.call('preparation.get', form)).answers['m-went-well']).toBe('KANARIE-EIGEN')
  })
})

describe('what an employee writes', () => {
  const form = () => ({ cycleId: ids.other.cycleId, side: 'employee' }) as const
  const write = { key: 'm-went-well', text: 'KANARIE-ZELF' }

  it('is closed to the owner until the employee is ready, and opened again by the employee alone', async () => {
    for (const route of ['preparation.get', 'preparation.saveAnswer', 'preparation.setReady'] as const)
      for (const ready of [true, false])
        expect(await app.problem(route, { ...form(), ...write, ready }), route).toBe('SEAT_CLOSED')
    await sit(ids.other.cycleId)
    await app.call('preparation.saveAnswer', { ...form(), ...write })
    await app.call('preparation.setReady', { ...form(), ready: true })
    app.seat.end()
    expect((await app.call('preparation.get', form())).answers).toEqual({})
    expect(await app.problem('preparation.setReady', { ...form(), ready: false })).toBe('SEAT_CLOSED')
    await app.call('conversation.open', { cycleId: ids.other.cycleId, force: true })
    expect((await app.call('preparation.get', form())).answers).toEqual({ 'm-went-well': 'KANARIE-ZELF' })
  })

  it('for the evaluation stays closed as well, also when the cycle was stopped before both were ready', async () => {
    const { cycleId, goals } = plan
    const judge = { cycleId, side: 'employee', goalId: goals[0], verdict: 'partly', reason: 'KANARIE-OORDEEL' } as const
    for (const route of ['evaluation.get', 'evaluation.saveJudgement', 'evaluation.setReady'] as const)
      for (const ready of [true, false])
        expect(await app.problem(route, { ...judge, ready }), route).toBe('SEAT_CLOSED')
    await sit(cycleId, 'evaluation')
    await app.call('evaluation.saveJudgement', judge)
    app.seat.end()
    await app.call('cycle.stop', { cycleId, kind: 'other', reason: 'Anders gelopen' })
    expect(await app.problem('evaluation.get', { cycleId, side: 'employee' })).toBe('SEAT_CLOSED')
    expect(await app.problem('evaluation.get', { cycleId, side: 'employer' })).toBe('ok')
  })
})

describe.each(['preparation', 'evaluation'] as const)('a %s that is opened before the employee is ready', (task) => {
  const PIN = '7410'
  type Typed = Awaited<ReturnType<typeof begin>>

  /** A form in which the employee wrote something, or not, with a code of their own, or not. */
  async function begin({ text = 'KANARIE-ONAF', pin = true }: { text?: string; pin?: boolean } = {}) {
    const of = task === 'preparation' ? await startCycle(app) : { ...(await startPlan(app, { evaluation: true })) }
    const { cycleId, employeeId } = of
    await sit(cycleId, task)
    if (pin) await app.call('seat.setPin', { of: 'employee', pin: PIN })
    const form = { cycleId, side: 'employee', text } as const
    if (task === 'preparation') await app.call('preparation.saveAnswer', { ...form, key: 'm-went-well' })
    else await app.call('evaluation.saveAnswer', { ...form, key: 'how' })
    app.seat.end()
    return { cycleId, employeeId }
  }
  const open = ({ cycleId }: Typed, pin?: string) =>
    task === 'preparation'
      ? app.problem('conversation.open', { cycleId, force: true, pin })
      : app.problem('evaluation.reveal', { cycleId, pin })
  const read = async ({ cycleId }: Typed) =>
    JSON.stringify(
      await (task === 'preparation'
        ? app.send({ route: 'conversation.get', input: { cycleId } })
        : app.send({ route: 'evaluation.together', input: { cycleId } })),
    )
  const asked = async ({ cycleId }: Typed) => (await app.call('seat.opening', { cycleId, task })).ownPin

  it('asks the own code of who wrote there, and shows nothing without it', async () => {
    const of = await begin()
    expect(await asked(of)).toBe('open')
    for (const pin of [undefined, EMPLOYER_PIN])
      expect(await open(of, pin)).toBe(pin === undefined ? 'SEAT_CLOSED' : 'PIN_WRONG')
    expect(await open(of, PASSPHRASE)).toContain('IPC_ARGS')
    expect(await read(of)).not.toContain('KANARIE')
    expect(await app.problem(`${task}.get`, { cycleId: of.cycleId, side: 'employee' })).toBe('SEAT_CLOSED')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2_000 })
    expect(await open(of, PIN)).toBe('ok')
    expect(await asked(of)).toBe('none')
    expect(await read(of)).toContain('KANARIE-ONAF')
    expect(findPin(app.session.db(), of.employeeId)?.failed).toBe(0)
    expect(await open(of)).toBe('ok')
  })

  it('counts wrong codes with those at the seat, and takes none after five', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const of = await begin()
    const later = () => vi.setSystemTime(Date.now() + 30_000)
    await sit(of.cycleId, task)
    expect(await app.problem('seat.resume', { pin: '0000' })).toBe('PIN_WRONG')
    app.seat.end()
    expect(await open(of, PIN)).toBe('PIN_WAIT')
    for (const last of ['PIN_WRONG', 'PIN_WRONG', 'PIN_WRONG', 'PIN_CLOSED']) {
      later()
      const many = await Promise.all(Array.from({ length: 20 }, () => open(of, '1111')))
      expect(many.filter((answer) => answer !== 'PIN_WAIT' && answer !== 'PIN_CLOSED')).toHaveLength(
        last === 'PIN_WRONG' ? 1 : 0,
      )
    }
    later()
    expect(await open(of, PIN)).toBe('PIN_CLOSED')
    expect(await asked(of)).toBe('closed')
    expect(await read(of)).not.toContain('KANARIE')

    await app.call('seat.resetPin', { employeeId: of.employeeId, passphrase: PASSPHRASE })
    expect(await asked(of)).toBe('none')
    expect(await open(of)).toBe('ok')
    expect(findPin(app.session.db(), of.employeeId)?.setAt).toMatch(/^20/)
  })

  it.each([
    ['has no code', { pin: false }],
    ['wrote nothing that still stands there', { text: ' \n ' }],
  ])('opens as before when the employee %s', async (_, change) => {
    const of = await begin(change)
    expect(await asked(of)).toBe('none')
    expect(await open(of)).toBe('ok')
  })

  it('opens without the code once the employee said to be ready', async () => {
    const of = await begin()
    await sit(of.cycleId, task)
    await app.call('seat.resume', { pin: PIN })
    await app.call(`${task}.setReady`, { cycleId: of.cycleId, side: 'employee', ready: true })
    app.seat.end()
    expect(await asked(of)).toBe('none')
    expect(await open(of)).toBe('ok')
  })

  it('stays closed when the practice locks while the code is looked at', async () => {
    const of = await begin()
    const opening = open(of, PIN)
    await app.call('session.lock', {})
    expect(await opening).toBe('LOCKED')
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    expect(await read(of)).not.toContain('KANARIE')
  })
})
