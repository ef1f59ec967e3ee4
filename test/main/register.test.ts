import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { updateAction } from '../../db/goal/store'
import { registerMeter } from '../../shared/register/rules'
import { nobody, startApp, startTalk } from '../support/practice'

const app = startApp()
let employeeId = ''
let cycleId = ''
beforeAll(async () => {
  await app.createPractice()
  const ids = await startTalk(app)
  employeeId = ids.employeeId
  cycleId = ids.cycleId
})

const norm = {
  id: null,
  name: 'Dierenarts',
  unit: 'points',
  amount: 60,
  years: 3,
  source: 'Orde',
  checkedOn: null,
} as const
const enrol = async () => {
  const { id: normId } = await app.call('register.saveNorm', norm)
  return app.call('register.save', { id: null, employeeId, normId, periodStart: '2025-01-01' })
}
const find = async (id: string) => (await app.call('register.list', {})).find((one) => one.id === id)
const inList = async (id: string) => (await app.call('register.norms', {})).find((one) => one.id === id)
const credit = (registrationId: string) => ({
  id: null,
  registrationId,
  actionId: null,
  description: 'Studiedag',
  date: '2025-06-01',
  amount: 12.5,
})

describe('norms', () => {
  it('are added, changed and removed; who stands in that register keeps it', async () => {
    const { id: registrationId } = await enrol()
    const normId = (await find(registrationId))?.normId ?? ''
    expect(await inList(normId)).toMatchObject({ name: 'Dierenarts', amount: 60, registrations: 1, checkedOn: null })
    await app.call('register.saveNorm', { ...norm, id: normId, amount: 45, checkedOn: '2026-02-01' })
    expect((await find(registrationId))?.norm).toMatchObject({ amount: 45, checkedOn: '2026-02-01' })
    await app.call('register.setNormRemoved', { id: normId, removed: true })
    expect(await inList(normId)).toBeUndefined()
    expect((await find(registrationId))?.norm.amount).toBe(45)
    await app.call('register.setNormRemoved', { id: normId, removed: false })
    expect(await inList(normId)).toBeDefined()
  })

  it('of nothing or of no whole years are refused in Dutch', async () => {
    expect(await app.problem('register.saveNorm', { ...norm, amount: 0 })).toMatch(/^IPC_ARGS: Vul een getal groter/)
    expect(await app.problem('register.saveNorm', { ...norm, years: 1.5 })).toMatch(/^IPC_ARGS: Vul hele jaren/)
    expect(await app.problem('register.saveNorm', { ...norm, id: nobody })).toBe('NOT_FOUND')
  })
})

describe('a registration', () => {
  it('counts what is written down by hand, until it is removed', async () => {
    const { id } = await enrol()
    const { id: creditId } = await app.call('register.saveCredit', credit(id))
    await app.call('register.saveCredit', { ...credit(id), id: creditId, amount: 10 })
    expect((await find(id))?.credits).toMatchObject([{ amount: 10, actionDone: null }])
    await app.call('register.setCreditRemoved', { id: creditId, removed: true })
    expect((await find(id))?.credits).toEqual([])
    await app.call('register.setCreditRemoved', { id: creditId, removed: false })
    expect((await find(id))?.credits).toHaveLength(1)
  })

  it('follows the training: planned, done, dropped, and carried into the next cycle', async () => {
    const { id } = await enrol()
    const { id: goalId } = await app.call('goal.create', { cycleId, title: 'Chirurgie' })
    const { id: actionId } = await app.call('action.create', { goalId, description: 'Cursus', ownHours: 8 })
    await app.call('register.saveCredit', { ...credit(id), actionId })
    const meter = async () => {
      const found = await find(id)
      return found ? registerMeter(found, '2026-06-01') : null
    }
    expect(await meter()).toMatchObject({ done: 0, planned: 12.5 })
    updateAction(app.session.db(), actionId, { status: 'done' })
    expect(await meter()).toMatchObject({ done: 12.5, planned: 0 })
    updateAction(app.session.db(), actionId, { status: 'cancelled' })
    expect(await meter()).toMatchObject({ done: 0, planned: 0 })
    updateAction(app.session.db(), actionId, { status: 'carried' })
    expect(await meter()).toMatchObject({ done: 0, planned: 12.5 })
    const { id: next } = await app.call('action.create', { goalId, description: 'Cursus', status: 'done' })
    app.session.db().run(sql`UPDATE action SET carried_from_id = ${actionId} WHERE id = ${next}`)
    expect(await meter()).toMatchObject({ done: 12.5, planned: 0 })
  })

  it('keeps earlier periods, and is removed with the way back', async () => {
    const { id } = await enrol()
    await app.call('register.save', {
      id,
      employeeId,
      normId: (await find(id))?.normId ?? '',
      periodStart: '2026-01-01',
    })
    expect(await find(id)).toMatchObject({ periodStart: '2026-01-01', employeeName: 'Noor Aerts' })
    await app.call('register.setRemoved', { id, removed: true })
    expect(await find(id)).toBeUndefined()
    await app.call('register.setRemoved', { id, removed: false })
    expect(await find(id)).toBeDefined()
  })

  it('of nobody, in nothing, or with a credit of someone else is refused', async () => {
    const { id } = await enrol()
    const normId = (await find(id))?.normId ?? ''
    const periodStart = '2026-01-01'
    expect(await app.problem('register.save', { id: null, employeeId: nobody, normId, periodStart })).toBe('NOT_FOUND')
    expect(await app.problem('register.save', { id: null, employeeId, normId: nobody, periodStart })).toBe('NOT_FOUND')
    expect(await app.problem('register.saveCredit', credit(nobody))).toBe('NOT_FOUND')
    const other = await startTalk(app, { employeeId: undefined })
    const { id: goalId } = await app.call('goal.create', { cycleId: other.cycleId, title: 'Anders' })
    const { id: actionId } = await app.call('action.create', { goalId, description: 'Van een ander' })
    expect(await app.problem('register.saveCredit', { ...credit(id), actionId })).toBe('NOT_FOUND')
  })
})
