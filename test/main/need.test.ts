import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { nobody, sign, startApp, startTalk } from '../support/practice'

const app = startApp()
beforeAll(() => app.createPractice())

let lastYear = 2030
/** A year of its own for each test. */
const newYear = () => (lastYear += 10)
const listOf = async (year: number) => app.call('need.list', { year })
const add = async (year: number, description: string, horizon = 1) =>
  (await app.call('need.create', { year, kind: 'knowledge', description, horizon })).id

describe('the needs of the practice', () => {
  it('are added, changed, ordered within their kind, removed and put back', async () => {
    const year = newYear()
    const [a, b] = [await add(year, 'Echo’s lezen'), await add(year, 'Facturen maken')]
    const { id: c } = await app.call('need.create', { year, kind: 'development', description: 'Nieuwe regels' })
    const order = async () => (await listOf(year)).needs.map((need) => need.id)
    expect(await order()).toEqual([c, a, b])
    await app.call('need.move', { id: b, to: 'up' })
    expect(await order()).toEqual([c, b, a])
    await app.call('need.move', { id: b, to: 'up' })
    await app.call('need.move', { id: a, to: 'down' })
    expect(await order()).toEqual([c, b, a])
    await app.call('need.save', { id: a, description: 'Echo’s maken', priority: 'mandatory', horizon: 3 })
    expect((await listOf(year)).needs[2]).toMatchObject({
      description: 'Echo’s maken',
      priority: 'mandatory',
      horizon: 3,
    })
    await app.call('need.setRemoved', { ids: [b], removed: true })
    expect(await order()).toEqual([c, a])
    await app.call('need.setRemoved', { ids: [b], removed: false })
    expect(await order()).toEqual([c, b, a])
  })

  it('look one to three years ahead and belong to something that exists', async () => {
    expect(await app.problem('need.create', { year: 2026, kind: 'knowledge', horizon: 4 })).toContain('IPC_ARGS')
    expect(await app.problem('need.create', { year: 2026, kind: 'pay' })).toContain('IPC_ARGS')
    for (const route of ['need.save', 'need.move'] as const)
      expect(await app.problem(route, { id: nobody, to: 'up' })).toBe('NOT_FOUND')
    const id = await add(newYear(), 'Iets')
    expect(await app.problem('need.link', { needId: id, goalId: nobody, linked: true })).toBe('NOT_FOUND')
  })

  it('are no longer suggested in the year in which they are left aside, and stay open', async () => {
    const year = newYear()
    const id = await add(year, 'Een tweede stoel', 2)
    const suggested = async (inYear: number) => {
      const { openNeeds, leftNeedIds } = await app.call('training.plan', { year: inYear })
      return { open: openNeeds.some((need) => need.id === id), left: leftNeedIds.includes(id) }
    }
    expect(await suggested(year)).toEqual({ open: true, left: false })
    await app.call('training.leaveNeed', { year, needId: id, left: true })
    expect(await suggested(year)).toEqual({ open: true, left: true })
    expect(await suggested(year + 1)).toEqual({ open: true, left: false })
    await app.call('training.leaveNeed', { year, needId: id, left: false })
    expect(await suggested(year)).toEqual({ open: true, left: false })
    expect(await app.problem('training.leaveNeed', { year, needId: nobody, left: true })).toBe('NOT_FOUND')
  })

  it('are open until a goal or a line of the plan works on them', async () => {
    const year = newYear()
    const id = await add(year, 'De scanner gebruiken')
    const isOpen = async () => (await listOf(year)).openIds.includes(id)
    expect(await isOpen()).toBe(true)
    expect((await app.call('training.plan', { year })).openNeeds.map((need) => need.id)).toEqual([id])
    const { key } = await app.call('training.addLine', { year, title: 'De scanner gebruiken', needId: id })
    expect(await isOpen()).toBe(false)
    expect((await app.call('training.plan', { year })).lines).toMatchObject([{ key, origin: 'need', needId: id }])
    await app.call('training.changeLine', { key, stage: 'rejected' })
    expect(await isOpen()).toBe(true)
    await app.call('training.setRemoved', { key, removed: true })
    expect(await isOpen()).toBe(true)
  })

  it('and goals are linked, and stand out as long as they are not', async () => {
    const year = newYear()
    const id = await add(year, 'Rustig blijven aan de balie')
    const { cycleId } = await startTalk(app)
    const { id: goalId } = await app.call('goal.create', { cycleId, title: 'Klachten rustig afhandelen' })
    const loose = async () => (await listOf(year)).looseGoalIds.includes(goalId)
    expect(await loose()).toBe(true)
    expect((await listOf(year)).goals).toMatchObject([{ id: goalId, employeeName: 'Noor Aerts', draft: true }])
    await app.call('need.link', { needId: id, goalId, linked: true })
    await app.call('need.link', { needId: id, goalId, linked: true })
    expect(await loose()).toBe(false)
    expect(await listOf(year)).toMatchObject({ openIds: [], needs: [{ goalIds: [goalId] }] })
    await sign(app, cycleId, 'employee')
    await sign(app, cycleId, 'employer')
    expect((await listOf(year)).goals).toMatchObject([{ draft: false }])
    await app.call('need.link', { needId: id, goalId, linked: false })
    expect(await loose()).toBe(true)
  })

  it('of last year are taken over as far as they still look ahead, once', async () => {
    const year = newYear()
    await add(year, 'Alleen dit jaar')
    await add(year, 'Nog een jaar', 2)
    await add(year, 'Nog twee jaar', 3)
    await add(year, ' ', 3)
    expect((await listOf(year + 1)).fromEarlier).toBe(2)
    const { ids } = await app.call('need.copyFromLastYear', { year: year + 1 })
    expect((await listOf(year + 1)).needs.map((need) => [need.description, need.horizon])).toEqual([
      ['Nog een jaar', 1],
      ['Nog twee jaar', 2],
    ])
    expect((await listOf(year + 1)).fromEarlier).toBe(0)
    expect((await app.call('need.copyFromLastYear', { year: year + 1 })).ids).toEqual([])
    await app.call('need.setRemoved', { ids, removed: true })
    expect((await listOf(year + 1)).fromEarlier).toBe(2)
  })

  it('hold in the plan of a later year until their horizon ends or a later list takes them over', async () => {
    const year = newYear()
    await add(year, 'Drie jaar', 3)
    const openIn = async (other: number) =>
      (await app.call('training.plan', { year: other })).openNeeds.map((need) => need.description)
    expect(await openIn(year + 2)).toEqual(['Drie jaar'])
    expect(await openIn(year + 3)).toEqual([])
    await add(year + 1, 'Nieuw')
    expect(await openIn(year + 1)).toEqual(['Drie jaar', 'Nieuw'])
    await app.call('need.copyFromLastYear', { year: year + 1 })
    expect((await openIn(year + 1)).toSorted()).toEqual(['Drie jaar', 'Nieuw'])
    expect(await openIn(year + 3)).toEqual([])
  })

  it('stay one need when the later list says it in other words, with what was planned for it', async () => {
    const year = newYear()
    const id = await add(year, 'Twee mensen kunnen scannen', 3)
    await app.call('training.addLine', { year, title: 'Scannen leren', needId: id, origin: 'need' })
    const { ids } = await app.call('need.copyFromLastYear', { year: year + 1 })
    await app.call('need.save', { id: ids[0] ?? '', description: 'Iedereen kan scannen' })
    const list = await listOf(year + 1)
    expect(list.current.map((need) => need.description)).toEqual(['Iedereen kan scannen'])
    expect(list.fromEarlier).toBe(0)
    expect(list.openIds).toEqual([])
    expect(list.lines[ids[0] ?? '']).toMatchObject([{ title: 'Scannen leren', year }])
    expect((await app.call('training.plan', { year: year + 1 })).openNeeds).toEqual([])
  })

  it('of an earlier list can be linked to as long as they look ahead', async () => {
    const year = newYear()
    await add(year, 'Twee jaar', 2)
    const current = async (later: number) => (await listOf(year + later)).current.map((need) => need.description)
    expect(await current(1)).toEqual(['Twee jaar'])
    expect(await current(2)).toEqual([])
  })

  it('are taken over after a year without a list too', async () => {
    const year = newYear()
    await add(year, 'Drie jaar', 3)
    await app.call('need.copyFromLastYear', { year: year + 2 })
    expect((await listOf(year + 2)).needs).toMatchObject([{ description: 'Drie jaar', horizon: 1 }])
  })

  it('keep their goals from standing out in a later year', async () => {
    const year = newYear()
    const id = await add(year, 'Twee jaar', 2)
    const { cycleId } = await startTalk(app)
    const { id: goalId } = await app.call('goal.create', { cycleId, title: 'Blijft lopen' })
    await app.call('need.link', { needId: id, goalId, linked: true })
    expect((await listOf(year + 1)).looseGoalIds).not.toContain(goalId)
    expect((await listOf(year + 2)).looseGoalIds).toContain(goalId)
  })

  it('are not worked on by who left, by a talk without a plan, or by a goal that only went on', async () => {
    const year = newYear()
    const id = await add(year, 'Iemand die dit kan')
    const { cycleId, employeeId } = await startTalk(app)
    const { id: goalId } = await app.call('goal.create', { cycleId, title: 'Leren van de ander' })
    await app.call('need.link', { needId: id, goalId, linked: true })
    const isOpen = async () => (await listOf(year)).openIds.includes(id)
    expect(await isOpen()).toBe(false)
    await app.call('employee.archive', { id: employeeId, archived: true })
    expect(await isOpen()).toBe(true)
    expect((await listOf(year)).otherGoals).toMatchObject([{ id: goalId, title: 'Leren van de ander', ended: 'Open' }])
    await app.call('employee.archive', { id: employeeId, archived: false })
    await app.call('conversation.saveClosing', { cycleId, noPlan: true })
    expect(await isOpen()).toBe(true)
    await app.call('conversation.saveClosing', { cycleId, noPlan: false })
    expect(await isOpen()).toBe(false)
    app.session.db().run(sql`UPDATE goal SET status = 'carried' WHERE id = ${goalId}`)
    expect(await isOpen()).toBe(true)
    app.session.db().run(sql`UPDATE goal SET status = 'reached' WHERE id = ${goalId}`)
    expect(await listOf(year)).toMatchObject({ openIds: [], reachedIds: [id], otherGoals: [{ ended: 'Bereikt' }] })
  })
})
