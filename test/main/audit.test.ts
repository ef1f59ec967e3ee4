import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditRules } from '../../main/audit/rules'
import { createTrail } from '../../main/audit/trail'
import type { Handlers } from '../../main/handlers'
import { routeNames } from '../../shared/ipc/contract'
import { filled } from '../support/fill-form'
import { PASSPHRASE, sign, signInput, startApp, startCycle, startTalk } from '../support/practice'

const app = startApp()
const CANARY = 'Zwaluwstaart'
beforeAll(async () => {
  await app.createPractice()
})

const trailOf = async (employeeId: string | null) =>
  (await app.call('audit.list', { employeeId, limit: 200 })).map(
    ({ actor, kind, subject, times }) => `${actor} ${kind} ${subject} ${times}`,
  )

describe('the trail', () => {
  it('says who opened, changed, signed and gave out what, and nothing of what stands in it', async () => {
    const { cycleId, employeeId } = await startTalk(app)
    await app.call('goal.create', { cycleId, title: CANARY })
    await app.call('conversation.saveAgreement', { cycleId, theme: 'work', text: CANARY })
    await app.call('dossier.get', { employeeId })
    await sign(app, cycleId, 'employee')
    await sign(app, cycleId, 'employer')
    const [plan] = await app.call('document.list', { cycleId })
    app.dialogs.saveAs = path.join(app.folder, 'POP.docx')
    for (const format of ['word', 'word'] as const) await app.call('document.export', { id: plan?.id ?? '', format })
    expect((await trailOf(employeeId)).sort()).toEqual([
      'employee signed document 1',
      'employer changed cycle 1',
      'employer changed person 1',
      'employer changed plan 1',
      'employer changed talk 1',
      'employer exported document 2',
      'employer opened document 1',
      'employer opened dossier 1',
      'employer signed document 1',
    ])
    expect(JSON.stringify(app.session.db().all(sql`SELECT * FROM audit`))).not.toContain(CANARY)
  })

  it('says that a note of the employer was opened, and that a form was taken over, with the person', async () => {
    const { cycleId, employeeId } = await startCycle(app)
    await app.call('note.save', { cycleId, text: CANARY })
    expect(await trailOf(employeeId)).not.toContain('employer opened note 1')
    await app.call('note.get', { cycleId })
    expect(await trailOf(employeeId)).toContain('employer opened note 1')
    app.dialogs.saveAs = path.join(app.folder, 'formulier.docx')
    const { path: form = '' } = (await app.call('form.export', { cycleId, side: 'employee' })) ?? {}
    app.dialogs.open = path.join(app.folder, 'ingevuld.docx')
    writeFileSync(app.dialogs.open, await filled(readFileSync(form), { m_goal: CANARY }))
    const reading = await app.call('form.read', { cycleId, side: 'employee' })
    expect(await trailOf(employeeId)).not.toContain('employer changed preparation 1')
    await app.call('form.takeOver', { id: reading?.id ?? '', choices: [{ key: 'm-goal', choice: 'form' }] })
    expect(await trailOf(employeeId)).toContain('employer changed preparation 1')
  })

  it('says that the text for the staff was given out, and not when that was cancelled', async () => {
    app.dialogs.saveAs = null
    await app.call('privacy.export', { format: 'word' })
    expect(await trailOf(null)).not.toContain('employer exported privacy 1')
    app.dialogs.saveAs = path.join(app.folder, 'gegevens.docx')
    await app.call('privacy.export', { format: 'word' })
    expect(await trailOf(null)).toContain('employer exported privacy 1')
  })

  it('leaves out what was cancelled and what failed', async () => {
    const { cycleId, employeeId } = await startTalk(app)
    await sign(app, cycleId, 'employee')
    const before = await trailOf(employeeId)
    const [plan] = await app.call('document.list', { cycleId })
    app.dialogs.saveAs = null
    await app.call('document.export', { id: plan?.id ?? '', format: 'word' })
    expect(await app.problem('goal.create', { cycleId, title: 'Te laat' })).toBe('FROZEN')
    expect(await app.problem('signing.sign', await signInput(app, cycleId, 'employee'))).toBe('SIGNED_ALREADY')
    expect((await trailOf(employeeId)).sort()).toEqual(before.sort())
  })

  it('stands in the file when the practice locks, one row a day for each kind of thing', async () => {
    const { employeeId } = await startTalk(app)
    await app.call('dossier.get', { employeeId })
    await app.call('session.lock', {})
    for (const _ of [1, 2]) {
      await app.call('session.unlock', { passphrase: PASSPHRASE })
      await app.call('dossier.get', { employeeId })
      await app.call('session.lock', {})
    }
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    expect(await trailOf(employeeId)).toContain('employer opened dossier 3')
    expect(await trailOf(null)).toContain('employer unlocked practice 3')
  })

  it('keeps what was done with someone who is erased, without the person', async () => {
    const { id } = await app.call('employee.create', {
      ...{ firstName: 'Weg', lastName: 'Gegaan', roleId: null, supervisor: '', contractHours: null, email: '' },
      ...{ inServiceSince: '2015-01-01', leavingDate: '2020-01-01' },
    })
    await app.call('dossier.get', { employeeId: id })
    await app.call('erasure.erase', { of: 'employee', id, ground: 'retention', name: 'Weg Gegaan' })
    const lines = await app.call('audit.list', { employeeId: null, limit: 200 })
    expect(lines.find(({ kind }) => kind === 'erased')).toMatchObject({ subject: 'dossier', employeeId: null })
    expect(lines.find((one) => one.employeeId === id)).toBeUndefined()
    expect(lines.filter(({ subject, employeeId }) => subject === 'dossier' && !employeeId).length).toBeGreaterThan(1)
  })

  it('forgets what is older than the practice wants to keep', async () => {
    const old = sql`INSERT INTO audit VALUES ('oud', '2001-01-01', '2001-01-01T10:00:00.000Z', 'employer', 'opened', 'dossier', NULL, 1)`
    app.session.db().run(old)
    await app.call('session.lock', {})
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    const lines = await app.call('audit.list', { employeeId: null, limit: 500 })
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.map(({ id }) => id)).not.toContain('oud')
  })

  it('costs a call less than a millisecond, and a read waits for no disk', async () => {
    const { employeeId } = await startTalk(app)
    const bare = { 'dossier.get': () => [] } as unknown as Handlers
    const trail = createTrail(app.session, { changed: () => {} }, () => 'employer')
    const followed = trail.around(bare)
    const changes = () => app.session.db().get<{ n: number }>(sql`SELECT total_changes() AS n`).n
    const before = changes()
    const started = performance.now()
    for (let call = 0; call < 2_000; call++) await followed['dossier.get']({ employeeId })
    expect((performance.now() - started) / 2_000).toBeLessThan(1)
    expect(changes()).toBe(before)
    trail.flush()
    expect(changes()).toBeGreaterThan(before)
  })

  it('says in the file that came back that it was put back', async () => {
    await app.call('backup.make', {})
    expect(await trailOf(null)).toContain('employer exported backup 1')
    const [copy] = (await app.call('backup.list', {})).copies
    await app.call('backup.look', { path: copy?.path ?? '' })
    await app.call('backup.restore', { path: copy?.path ?? '' })
    expect(await app.problem('employee.list')).toBe('LOCKED')
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    expect(await trailOf(null)).toContain('employer restored backup 1')
    await app.call('session.lock', {})
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    expect((await trailOf(null)).filter((line) => line.includes('restored'))).toEqual(['employer restored backup 1'])
  })

  it('has a rule for every route', () => {
    expect(Object.keys(auditRules).sort()).toEqual([...routeNames].sort())
  })
})
