import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { getSetting, setSetting } from '../../db/setting/store'
import { isIdle } from '../../main/keys/idle'
import { settingDefaults } from '../../shared/setting/schema'
import { startApp } from '../support/practice'

const app = startApp()

test('a new practice has the defaults', async () => {
  await app.createPractice()
  expect(await app.call('setting.get', {})).toEqual(settingDefaults)
  expect(settingDefaults.notify).toBe(true)
})

test('one choice is kept without the others', async () => {
  await app.call('setting.save', { rhythm: { first: 3, second: 9, later: 24 } })
  await app.call('setting.save', { notify: false })
  await app.call('setting.save', { rhythm: { later: 18 } })
  await app.call('setting.save', { sensitiveHints: false })
  const kept = { rhythm: { first: 3, second: 9, later: 18 }, notify: false, sensitiveHints: false, lockAfter: 10 }
  expect(await app.call('setting.get', {})).toEqual(kept)
})

test('what is no number of months is refused, and the former choice stays', async () => {
  expect(await app.problem('setting.save', { rhythm: { first: 0 } })).toMatch('IPC_ARGS: Vul ten minste 1 maand in.')
  expect(await app.problem('setting.save', { rhythm: { second: 1.5 } })).toMatch('hele maanden')
  expect((await app.call('setting.get', {})).rhythm.first).toBe(3)
})

test('what was damaged or written by another version falls back to the default, the rest stays', async () => {
  setSetting(app.session.db(), 'rhythm', { first: 'zes' })
  expect(await app.call('setting.get', {})).toEqual({ ...settingDefaults, notify: false, sensitiveHints: false })
  app.session.db().run(sql`UPDATE setting SET value = '{stuk' WHERE key = 'rhythm'`)
  expect(await app.call('setting.get', {})).toEqual({ ...settingDefaults, notify: false, sensitiveHints: false })
  expect(getSetting(app.session.db(), 'rhythm')).toBeUndefined()
})

test('any JSON can be kept under a key of its own', () => {
  const db = app.session.db()
  expect(getSetting(db, 'iets')).toBeUndefined()
  for (const value of [{ a: [1, 'één'] }, false, 'tekst', 0]) {
    setSetting(db, 'iets', value)
    expect(getSetting(db, 'iets')).toEqual(value)
  }
})

test('the time after which it locks by itself is one of four', async () => {
  await app.call('setting.save', { lockAfter: 20 })
  expect((await app.call('setting.get', {})).lockAfter).toBe(20)
  for (const lockAfter of [0, 7, 10_000, '20'])
    expect(await app.problem('setting.save', { lockAfter })).toMatch(/^IPC_ARGS/)
  setSetting(app.session.db(), 'lockAfter', 525_600)
  expect((await app.call('setting.get', {})).lockAfter).toBe(10)
})

test('ten minutes without a key or a click are ten minutes, and a clock that jumps locks rather than not', () => {
  const at = Date.parse('2026-11-27T10:00:00Z')
  const after = (minutes: number) => isIdle(at, at + minutes * 60_000, 10)
  expect([0, 9.9, 10, 600, -9.9, -60].map(after)).toEqual([false, false, true, true, false, true])
})
