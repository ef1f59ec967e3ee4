import { readdirSync, rmSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../shared/ipc/result'
import { startApp } from '../support/practice'

const app = startApp()
const names = async () => (await app.call('employee.list', {})).map((employee) => employee.firstName)
const everyone = ['Hanne', 'Jasper', 'Jolien', 'Lotte', 'Tine']
const folder = path.join(app.environment.userData, 'voorbeeld')
const sampleFile = () => path.join(folder, readdirSync(folder).find((name) => name.endsWith('.praktijk')) ?? '')

describe('the sample practice', () => {
  it('opens in one step, with people in every phase and a talk that both signed', async () => {
    await app.call('session.sample', {})
    expect(await app.call('session.state', {})).toMatchObject({
      practice: { status: 'open', isSample: true },
      recoveryPending: false,
      recent: [{ isSample: true, exists: true }],
    })
    expect(await names()).toEqual(everyone)
    const cycles = await app.call('cycle.list', {})
    expect(cycles.map((cycle) => cycle.phase).sort()).toEqual([
      'closed',
      'conversation',
      'preparation',
      'preparation',
      'progress',
    ])
    const signed = cycles.find((cycle) => cycle.phase === 'progress')
    const documents = await app.call('document.list', { cycleId: signed?.id ?? '' })
    expect(documents.map(({ kind, signatures }) => [kind, signatures.length])).toEqual([
      ['plan', 2],
      ['report', 2],
    ])
  })

  it('keeps what was changed in it, also after it was forgotten, and never becomes a second one', async () => {
    const [lotte] = (await app.call('employee.list', {})).filter((employee) => employee.firstName === 'Lotte')
    if (!lotte) throw new Error('There is no Lotte')
    const { archived: _, roleName: _role, ...fields } = lotte
    await app.call('employee.save', { ...fields, firstName: 'Charlotte' })
    const before = readdirSync(folder)
    await app.call('session.sample', {})
    expect(await names()).toContain('Charlotte')
    await app.call('session.forget', { path: sampleFile() })
    await app.call('session.close', {})
    expect((await app.call('session.state', {})).recent).toEqual([])
    await app.call('session.sample', {})
    expect(await names()).toContain('Charlotte')
    expect(readdirSync(folder)).toEqual(before)
    expect((await app.call('session.state', {})).practice?.isSample).toBe(true)
  })

  it('is kept when it cannot be opened for a reason that passes', async () => {
    const { quickCheck } = app.environment
    app.environment.quickCheck = () => Promise.reject(new AppError('BUSY'))
    app.session.close()
    expect(await app.problem('session.sample')).toBe('BUSY')
    app.environment.quickCheck = quickCheck
    await app.call('session.sample', {})
    expect(await names()).toContain('Charlotte')
  })

  it.each([
    [
      'not everyone was in it yet',
      () => app.session.db().run(sql.raw(`DELETE FROM employee WHERE last_name = 'Verhaege'`)),
    ],
    [
      'its file was cut off',
      () => {
        app.session.close()
        truncateSync(sampleFile(), 5_000)
      },
    ],
    [
      'only its keys were written',
      () => {
        app.session.close()
        rmSync(sampleFile())
      },
    ],
  ])('is made again when its making was broken off: %s', async (_, breakOff) => {
    breakOff()
    await app.call('session.sample', {})
    expect(await names()).toEqual(everyone)
  })
})
