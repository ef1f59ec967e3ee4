import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { guessMapping } from '../../shared/employee/import'
import { nobody, startApp, startTalk } from '../support/practice'

describe('a great many', () => {
  it('5,000 people are read and added at once; one more is refused before anything is stored', async () => {
    const rows = (count: number) =>
      ['Naam;Functie', ...Array.from({ length: count }, (_, n) => `An${n} Maes;Balie`)].join('\n')
    const big = startApp()
    await big.createPractice('Groot')
    const choose = (text: string) => {
      writeFileSync(path.join(big.folder, 'lijst.csv'), text)
      big.dialogs.open = path.join(big.folder, 'lijst.csv')
    }
    choose(rows(5_001))
    expect(await big.problem('employee.importChoose')).toBe('IMPORT_TOO_MANY')
    choose(rows(5_000))
    const chosen = await big.call('employee.importChoose', {})
    if (!chosen) throw new Error('The dialog was cancelled')
    const lines = chosen.table.rows.map(({ line }) => line)
    const run = { id: chosen.id, mapping: guessMapping(chosen.table.headers), lines, addRoles: true }
    const start = performance.now()
    expect(await big.call('employee.importRun', run)).toEqual({ added: 5_000, roles: 1 })
    expect(performance.now() - start).toBeLessThan(10_000)
    for (const route of ['overview.get', 'overview.board', 'competence.map', 'training.plan', 'cycle.list'] as const)
      expect(await big.problem(route, { ...(route === 'training.plan' && { year: 2031 }) }), route).toBe('ok')
    expect(await big.call('employee.importUndo', { id: chosen.id })).toEqual({ removed: 5_000, kept: 0 })
  }, 60_000)

  it('5,000 lines are planned, decided at once and exported', async () => {
    const big = startApp()
    await big.createPractice('Veel regels')
    const plan = await startTalk(big)
    const keys: string[] = []
    const { id: goalId } = await big.call('goal.create', { cycleId: plan.cycleId, title: 'Veel' })
    for (let n = 0; n < 2_500; n++) {
      keys.push((await big.call('training.addLine', { year: 2026, title: `Opleiding ${n}`, courseCents: 100 })).key)
      keys.push(
        `action:${(await big.call('action.create', { goalId, description: `Cursus ${n}`, courseCents: 100, dueDate: '2026-06-01' })).id}`,
      )
    }
    const start = performance.now()
    await big.call('training.setStages', { keys, stage: 'approved' })
    const decided = performance.now()
    const { lines } = await big.call('training.plan', { year: 2026 })
    const read = performance.now()
    expect(lines.length).toBe(5_000)
    expect(lines.every(({ approval }) => approval === 'approved')).toBe(true)
    big.dialogs.saveAs = path.join(big.folder, 'groot')
    for (const format of ['excel', 'word'] as const)
      expect(await big.problem('training.export', { year: 2026, format })).toBe('ok')
    expect(decided - start).toBeLessThan(20_000)
    expect(read - decided).toBeLessThan(2_000)
    expect(await big.problem('training.setStages', { keys: [...keys, `own:${nobody}`], stage: 'open' })).toMatch(
      /^IPC_ARGS: /,
    )
    expect(await big.problem('training.setStages', { keys: [...keys.slice(1), `own:${nobody}`], stage: 'open' })).toBe(
      'NOT_FOUND',
    )
    expect(
      (await big.call('training.plan', { year: 2026 })).lines.every(({ approval }) => approval === 'approved'),
    ).toBe(true)
  }, 120_000)
})
