import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { answer } from '../../main/answer'
import { createHandlers } from '../../main/handlers'
import { startLog } from '../../main/log'
import { contract, routeNames } from '../../shared/ipc/contract'
import { startApp } from '../support/practice'
import { inputsOf } from '../support/route-inputs'

const app = startApp()

describe('a message that is not one of ours', () => {
  const prototypeNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']
  const messages: [string, unknown][] = [
    ['another route', { route: 'practice.delete', input: {} }],
    ['no route', { input: {} }],
    ['a route of another type', { route: 7, input: {} }],
    ['a list of routes', { route: ['session.state'], input: {} }],
    ['an extra key', { route: 'session.state', input: {}, sender: 'x' }],
    ['nothing', undefined],
    ['null', null],
    ['a text', 'session.state'],
    ['a list', ['session.state', {}]],
    ['__proto__ as its own key', JSON.parse('{"__proto__":{"route":"session.state"},"input":{}}')],
    ...prototypeNames.map((route): [string, unknown] => [route, { route, input: {} }]),
  ]
  it.each(messages)('is refused: %s', async (_, message) => {
    expect(await app.send(message)).toEqual({ ok: false, error: { code: 'IPC_ROUTE' } })
  })
})

describe('an input that does not fit', () => {
  it.each([
    ['a text', 'x'],
    ['a list', []],
    ['null', null],
    ['a number', Number.NaN],
    ['an unknown key', { path: '/etc/passwd' }],
  ])('is refused for a route without input: %s', async (_, input) => {
    expect(await app.problem('session.lock', input)).toMatch(/^IPC_ARGS: /)
  })

  it('is refused for every route of the contract when it is a text', async () => {
    for (const route of routeNames) expect(await app.problem(route, 'x'), route).toMatch(/^IPC_ARGS: /)
  })

  it('is refused when it is enormous, and looked at before the schema', async () => {
    const text = 'x'.repeat(1_000_001)
    expect(await app.problem('note.save', { cycleId: 'geen id', text })).toBe('IPC_ARGS: Deze tekst is te lang.')
    expect(await app.problem('practice.setLogo', { logo: 'x'.repeat(8_100_001) })).toBe(
      'IPC_ARGS: Deze tekst is te lang.',
    )
  })

  it('is refused when it holds itself, or what JSON cannot hold', async () => {
    const cyclic: Record<string, unknown> = {}
    cyclic.cycleId = cyclic
    expect(await app.problem('note.get', cyclic)).toMatch(/^IPC_ARGS/)
    expect(await app.problem('conversation.addTime', { cycleId: 'x', seconds: 1n })).toMatch(/^IPC_ARGS/)
  })

  it('is explained in Dutch, also in the words of zod itself', async () => {
    const details = await Promise.all([
      app.problem('session.lock', 'x'),
      app.problem('session.lock', { more: 1 }),
      app.problem('session.unlock', {}),
      app.problem('window.flushed', { saved: 'ja' }),
      app.problem('conversation.addTime', { cycleId: '7d3f2c1e-4b5a-4c6d-8e9f-0a1b2c3d4e5f', seconds: 0 }),
      app.problem('session.select', { path: '' }),
      app.problem('preparation.get', { cycleId: '7d3f2c1e-4b5a-4c6d-8e9f-0a1b2c3d4e5f', side: 'geen' }),
    ])
    for (const detail of details) {
      expect(detail).toMatch(/^IPC_ARGS: \p{Lu}/u)
      expect(detail).not.toMatch(/invalid|expected|received|unrecognized|too (small|big)|required|must/i)
    }
    expect(details[0]).toContain('Ongeldige invoer')
  })
})

describe('before a practice is open', () => {
  const inputs = inputsOf()

  it('every input of the table below is accepted by its schema', () => {
    for (const route of routeNames) expect(contract[route].input.safeParse(inputs[route]).error, route).toBeUndefined()
  })

  // A copy is put back before the lock too.
  const isBefore = /^(session|window)\.|^backup\.(list|choose|look|restore|leave)$/
  it.each(routeNames.filter((route) => !isBefore.test(route)))('%s is LOCKED', async (route) => {
    expect(await app.problem(route, inputs[route])).toBe('LOCKED')
  })

  it.each(['session.recoveryCode', 'session.confirmRecovery'] as const)('%s is LOCKED', async (route) => {
    expect(await app.problem(route, inputs[route])).toBe('LOCKED')
  })
})

describe('an error that nobody expected', () => {
  const secret = 'Noor verdient te weinig'

  it.each([
    ['an Error', new Error(secret)],
    ['an Error with a code of something else', Object.assign(new Error(secret), { code: 'ERR_OTHER' })],
    ['a text', secret],
  ])('crosses as INTERNAL, without its message, and is logged without it: %s', async (_, thrown) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'praktijkgroei-log-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    startLog(folder)
    const broken = startApp({
      printPage: async () => {
        throw thrown
      },
    })
    expect(await broken.send({ route: 'window.print', input: {} })).toEqual({ ok: false, error: { code: 'INTERNAL' } })
    const log = readFileSync(path.join(folder, 'praktijkgroei.log'), 'utf8')
    expect(log).toContain('window.print INTERNAL')
    expect(log).not.toContain('verdient')
  })
})

describe('what changed', () => {
  it('is told after a command, and not after one that failed', async () => {
    const { handlers } = createHandlers(app.environment)
    const changed = async (route: string, input: unknown) => (await answer(handlers, { route, input })).changed
    const ofSession = ['session.state', 'session.recoveryCode']
    const beside = ['backup.get', 'backup.reminder', 'backup.list', 'keys.state', 'holder.copies']
    expect(await changed('session.lock', {})).toEqual([...ofSession, ...beside])
    expect(await changed('session.state', {})).toEqual([])
    expect(await changed('practice.setLogo', { logo: null })).toEqual([])
    expect(await changed('session.lock', 'x')).toEqual([])
  })
})
