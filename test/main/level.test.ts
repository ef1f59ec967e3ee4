import { beforeAll, describe, expect, it } from 'vitest'
import { allLevels } from '../../db/competence/level-store'
import { addDays, localDay } from '../../shared/format/date'
import { employeeInput, nobody, startApp, startTalk } from '../support/practice'

const app = startApp()
beforeAll(() => app.createPractice())

const today = localDay(new Date())

async function person() {
  const { id: employeeId } = await app.call('employee.create', employeeInput)
  const [first, second] = await app.call('competence.list', {})
  if (!first || !second) throw new Error('A practice starts with competences')
  const set = (competenceId: string, level: 1 | 2 | 3 | 4, date: string, reason = 'Gezien aan de stoel') =>
    app.call('level.set', { employeeId, competenceId, level, date, reason })
  return { employeeId, first: first.id, second: second.id, set }
}

describe('the levels of a person', () => {
  it('are a history of which the newest day counts, not the last typed', async () => {
    const { employeeId, first, second, set } = await person()
    await set(first, 2, '2025-03-01')
    await set(second, 1, '2025-06-01')
    await set(first, 3, '2026-01-15')
    await set(first, 1, '2024-01-10')
    const history = await app.call('level.list', { employeeId })
    expect(history.map((entry) => [entry.competenceId, entry.level, entry.date])).toEqual([
      [first, 3, '2026-01-15'],
      [first, 2, '2025-03-01'],
      [first, 1, '2024-01-10'],
      [second, 1, '2025-06-01'],
    ])
    expect(allLevels(app.session.db(), employeeId)).toEqual([
      { employeeId, competenceId: first, level: 3, date: '2026-01-15' },
      { employeeId, competenceId: second, level: 1, date: '2025-06-01' },
    ])
  })

  it('of the same day: what was typed last counts', async () => {
    const { employeeId, first, set } = await person()
    await set(first, 2, today)
    await set(first, 4, today)
    expect(allLevels(app.session.db(), employeeId)).toMatchObject([{ level: 4 }])
    expect((await app.call('level.list', { employeeId }))[0]?.level).toBe(4)
  })

  it('need a reason, a competence that is there, and a day that has come', async () => {
    const { employeeId, first } = await person()
    const set = (change: object) =>
      app.problem('level.set', { employeeId, competenceId: first, level: 3, date: today, reason: 'x', ...change })
    expect(await set({ reason: ' \n' })).toBe('IPC_ARGS: Schrijf in een zin waarop u dit baseert.')
    expect(await set({ level: 5 })).toBe('IPC_ARGS: Kies een niveau.')
    expect(await set({ level: null })).toBe('IPC_ARGS: Kies een niveau.')
    expect(await set({ competenceId: '' })).toBe('IPC_ARGS: Kies een competentie.')
    expect(await set({ competenceId: nobody })).toBe('NOT_FOUND')
    expect(await set({ employeeId: nobody })).toBe('NOT_FOUND')
    expect(await set({ date: addDays(today, 1) })).toBe('IPC_ARGS: Deze datum ligt nog in de toekomst.')
    expect(await set({ reason: 'x'.repeat(2_001) })).toBe('IPC_ARGS: Deze tekst is te lang: hooguit 2.000 tekens.')
    expect(await app.call('level.list', { employeeId })).toEqual([])
  })

  it('set by hand can be taken away', async () => {
    const { employeeId, first, set } = await person()
    const { id } = await set(first, 2, today)
    await app.call('level.remove', { id })
    expect(await app.call('level.list', { employeeId })).toEqual([])
    expect(await app.problem('level.remove', { id })).toBe('NOT_FOUND')
  })

  it('fill in where a new goal starts, unless something else was said', async () => {
    const { employeeId, first, second, set } = await person()
    await set(first, 2, today)
    const { cycleId } = await startTalk(app, { employeeId })
    const { id } = await app.call('goal.create', { cycleId, title: 'Verder leren' })
    const levelNow = async () => (await app.call('conversation.get', { cycleId })).goals[0]?.levelNow
    await app.call('goal.save', { id, competenceId: second })
    expect(await levelNow()).toBeNull()
    await app.call('goal.save', { id, competenceId: first })
    expect(await levelNow()).toBe(2)
    await app.call('goal.save', { id, levelNow: 1 })
    await app.call('goal.save', { id, competenceId: first })
    expect(await levelNow()).toBe(1)
  })
})
