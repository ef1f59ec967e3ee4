import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { agreement } from '../../db/conversation/table'
import { cycle } from '../../db/cycle/table'
import { action, goal } from '../../db/goal/table'
import { promise } from '../../db/promise/table'
import { addDays, addMonths, localDay } from '../../shared/format/date'
import { sign, startApp, startTalk } from '../support/practice'

const app = startApp()
beforeAll(() => app.createPractice())

const today = localDay(new Date())
const documents = (cycleId: string) => app.call('document.list', { cycleId })

async function signBoth(cycleId: string) {
  await sign(app, cycleId, 'employee')
  await sign(app, cycleId, 'employer')
}

/** A signed talk with two goals, and a draft of version 2 when asked for. */
async function signedTalk(kind: 'combined' | 'pop' = 'combined') {
  const { cycleId } = await startTalk(app, {
    kind,
    periodStart: today,
    periodEnd: addMonths(today, 12),
    conversationDate: today,
  })
  const competences = await app.call('competence.list', {})
  const competenceId = competences[0]?.id ?? null
  await app.call('conversation.saveAgreement', { cycleId, theme: 'strengths', text: 'Samen bekeken' })
  await app.call('conversation.saveAgreement', { cycleId, theme: 'future', text: 'Echo’s erbij' })
  const { id: goalId } = await app.call('goal.create', {
    cycleId,
    title: 'Echo’s lezen',
    competenceId,
    dueDate: addMonths(today, 6),
  })
  const { id: otherGoal } = await app.call('goal.create', { cycleId, title: 'Rustig blijven' })
  const { id: actionId } = await app.call('action.create', { goalId, type: 'course', description: 'Cursus volgen' })
  const { id: lostAction } = await app.call('action.create', { goalId, description: 'Meekijken' })
  const { id: goneAction } = await app.call('action.create', { goalId, description: 'Verwijderd voor het tekenen' })
  await app.call('action.setRemoved', { id: goneAction, removed: true })
  const { id: promiseId } = await app.call('promise.create', { cycleId, description: 'Cursus betalen', goalId })
  await app.call('conversation.saveClosing', { cycleId, followUpDate: addDays(today, 40), employeeRemarks: 'Fijn' })
  await signBoth(cycleId)
  return { cycleId, goalId, otherGoal, actionId, lostAction, promiseId, competences }
}

type Ids = Awaited<ReturnType<typeof signedTalk>>

/** Everything of a version that a draft can change, changed. */
async function changeEverything({ cycleId, goalId, otherGoal, actionId, lostAction, promiseId, competences }: Ids) {
  await app.call('goal.save', {
    id: goalId,
    title: 'Anders',
    dueDate: null,
    competenceId: competences[1]?.id ?? null,
    levelNow: 2,
  })
  await app.call('goal.setRemoved', { id: otherGoal, removed: true })
  await app.call('action.save', { id: actionId, description: 'Andere cursus', ownHours: 12, courseCents: 5_000 })
  await app.call('action.setRemoved', { id: lostAction, removed: true })
  const { id: added } = await app.call('goal.create', { cycleId, title: 'Nieuw doel' })
  await app.call('action.create', { goalId: added, description: 'Nieuwe actie' })
  await app.call('action.create', { goalId, description: 'Nog een actie' })
  await app.call('promise.save', { id: promiseId, who: 'Iemand anders', goalId: null })
  await app.call('promise.create', { cycleId, description: 'Nieuwe toezegging' })
  await app.call('conversation.saveAgreement', { cycleId, theme: 'strengths', text: 'Toch anders' })
  await app.call('conversation.saveClosing', {
    cycleId,
    followUpDate: null,
    employeeRemarks: '',
    repaymentAgreement: true,
  })
  await app.call('cycle.change', {
    cycleId,
    conversationDate: addDays(today, 3),
    plannedMinutes: 60,
    employerName: 'Jan Claes',
    periodStart: today,
    periodEnd: addMonths(today, 10),
  })
}

/** The rows that are in use, as they stand in the file. */
function rows(cycleId: string) {
  const db = app.session.db()
  const goals = db
    .select()
    .from(goal)
    .where(eq(goal.cycleId, cycleId))
    .all()
    .filter((row) => !row.removedAt)
  return {
    cycle: db.select().from(cycle).where(eq(cycle.id, cycleId)).all(),
    goals,
    actions: db
      .select()
      .from(action)
      .all()
      .filter((row) => !row.removedAt && goals.some((one) => one.id === row.goalId)),
    promises: db
      .select()
      .from(promise)
      .where(eq(promise.cycleId, cycleId))
      .all()
      .filter((row) => !row.removedAt),
    agreements: db
      .select({ theme: agreement.theme, text: agreement.text })
      .from(agreement)
      .where(eq(agreement.cycleId, cycleId))
      .all(),
  }
}

describe('a next version', () => {
  it('carries the difference with the signed one, and signs for it', async () => {
    const ids = await signedTalk()
    const { cycleId, goalId, otherGoal } = ids
    expect((await documents(cycleId)).map((one) => one.changes)).toEqual([null, null])
    await app.call('signing.newVersion', { cycleId })
    const fresh = (await documents(cycleId)).filter((one) => one.version === 2)
    expect(fresh.map((one) => one.changes)).toEqual([
      { since: 1, lines: [] },
      { since: 1, lines: [] },
    ])
    await app.call('goal.save', { id: goalId, title: 'Echo’s en foto’s lezen' })
    await app.call('goal.setRemoved', { id: otherGoal, removed: true })
    const [plan, report] = (await documents(cycleId)).filter((one) => one.version === 2)
    const lines = [
      {
        state: 'changed',
        what: 'Doel',
        of: 'Doel: Echo’s en foto’s lezen',
        was: 'Echo’s lezen',
        becomes: 'Echo’s en foto’s lezen',
      },
      { state: 'removed', what: 'Doel', of: '', was: 'Rustig blijven', becomes: '' },
    ]
    expect(plan?.changes).toEqual({ since: 1, lines })
    expect(report?.changes).toEqual({ since: 1, lines })
    expect(plan?.sha256).not.toBe(fresh[0]?.sha256)
    expect(JSON.stringify(plan?.model)).toContain('Wat is er veranderd sinds versie 1')
    await signBoth(cycleId)
    const signed = (await documents(cycleId)).find((one) => one.version === 2 && one.kind === 'plan')
    expect(signed).toMatchObject({ sha256: plan?.sha256, changes: { since: 1, lines } })
    const [summary] = (await app.call('cycle.list', {})).filter((one) => one.id === cycleId)
    expect(summary).toMatchObject({ phase: 'progress', version: 2 })
  })

  it('compares with the last version that both signed', async () => {
    const { cycleId, goalId } = await signedTalk()
    await app.call('signing.newVersion', { cycleId })
    await app.call('goal.save', { id: goalId, title: 'Tweede titel' })
    await sign(app, cycleId, 'employee')
    await app.call('signing.newVersion', { cycleId })
    await app.call('goal.save', { id: goalId, title: 'Derde titel' })
    const [plan] = await documents(cycleId)
    expect(plan).toMatchObject({
      version: 3,
      changes: { since: 1, lines: [{ was: 'Echo’s lezen', becomes: 'Derde titel' }] },
    })
    await signBoth(cycleId)
    await app.call('signing.newVersion', { cycleId })
    expect((await documents(cycleId))[0]).toMatchObject({ version: 4, changes: { since: 3, lines: [] } })
  })

  it('leaves progress as it is, also while it is being written', async () => {
    const { cycleId, goalId, actionId } = await signedTalk()
    const [first] = await app.call('progress.followUps', { cycleId })
    const id = first?.id ?? ''
    const line = { followUpId: id, subject: 'goal', subjectId: goalId, side: 'employee' } as const
    await app.call('progress.saveLine', { ...line, colour: 'amber', text: 'Voor het aanpassen' })
    await app.call('signing.newVersion', { cycleId })
    await app.call('progress.saveLine', { ...line, text: 'Tijdens het aanpassen' })
    await app.call('progress.saveActual', { followUpId: id, actionId, actualHours: 4 })
    await signBoth(cycleId)
    const found = await app.call('progress.meeting', { id })
    expect(found.lines.find((one) => one.subjectId === goalId)).toMatchObject({
      colour: 'amber',
      text: 'Tijdens het aanpassen',
    })
    expect(found.goals[0]?.actions[0]?.actualHours).toBe(4)
  })
})

it('a version that only one signed brings no progress, and does not hold', async () => {
  const { cycleId } = await startTalk(app)
  await sign(app, cycleId, 'employee')
  await app.call('signing.newVersion', { cycleId })
  const list = async () => (await app.call('cycle.list', {})).find((one) => one.id === cycleId)
  expect(await list()).toMatchObject({ version: 2, signedVersion: null })
  expect(await app.problem('progress.plan', { cycleId, date: '2026-09-01', note: '' })).toBe('PHASE')
  await signBoth(cycleId)
  expect(await list()).toMatchObject({ version: 2, signedVersion: 2, phase: 'progress' })
  await app.call('signing.newVersion', { cycleId })
  expect(await list()).toMatchObject({ version: 3, signedVersion: 2 })
  expect(await app.problem('progress.plan', { cycleId, date: '2026-09-01', note: '' })).toBe('ok')
})

describe('taking a next version back', () => {
  it.each(['combined', 'pop'] as const)('puts every row back as it was signed (%s)', async (kind) => {
    const ids = await signedTalk(kind)
    const { cycleId } = ids
    const signed = rows(cycleId)
    const frozen = JSON.stringify(await documents(cycleId))
    await app.call('signing.newVersion', { cycleId })
    await changeEverything(ids)
    expect(rows(cycleId)).not.toEqual(signed)
    await app.call('signing.dropVersion', { cycleId })
    expect(rows(cycleId)).toEqual(signed)
    expect(JSON.stringify(await documents(cycleId))).toBe(frozen)
    await app.call('signing.newVersion', { cycleId })
    const drafts = (await documents(cycleId)).filter((one) => one.version === 2)
    for (const draft of drafts) expect(draft.changes?.lines).toEqual([])
  })

  it('leaves the statuses, actual figures and progress noted meanwhile', async () => {
    const ids = await signedTalk()
    const { cycleId, actionId, promiseId, goalId } = ids
    await app.call('signing.newVersion', { cycleId })
    await changeEverything(ids)
    const [first] = await app.call('progress.followUps', { cycleId })
    const followUpId = first?.id ?? ''
    await app.call('progress.setStatus', { followUpId, subject: 'action', subjectId: actionId, status: 'done' })
    await app.call('progress.setStatus', { followUpId, subject: 'promise', subjectId: promiseId, status: 'kept' })
    await app.call('progress.saveActual', { followUpId, actionId, actualHours: 9, actualCents: 100 })
    await app.call('progress.saveLine', {
      followUpId,
      subject: 'goal',
      subjectId: goalId,
      side: 'employer',
      text: 'Goed',
    })
    await app.call('signing.dropVersion', { cycleId })
    const { goals, promises, cycle: now } = await app.call('conversation.get', { cycleId })
    expect(goals[0]?.actions[0]).toMatchObject({
      description: 'Cursus volgen',
      ownHours: null,
      status: 'done',
      actualHours: 9,
      actualCents: 100,
    })
    expect(promises).toMatchObject([{ id: promiseId, status: 'kept', who: 'Mieke Claes' }])
    expect(now).toMatchObject({ phase: 'progress', version: 1 })
    const { lines } = await app.call('progress.meeting', { id: followUpId })
    expect(lines.find((line) => line.side === 'employer')?.text).toBe('Goed')
  })

  it('of a talk that now has no plan brings the plan back', async () => {
    const { cycleId } = await signedTalk()
    const signed = rows(cycleId)
    await app.call('signing.newVersion', { cycleId })
    await app.call('conversation.saveClosing', { cycleId, noPlan: true })
    expect((await documents(cycleId)).filter((one) => one.version === 2).map((one) => one.kind)).toEqual(['report'])
    await app.call('signing.dropVersion', { cycleId })
    expect(rows(cycleId)).toEqual(signed)
  })

  it('is refused for a first version, a signed one, and one that somebody signed', async () => {
    const { cycleId: fresh } = await startTalk(app)
    expect(await app.problem('signing.dropVersion', { cycleId: fresh })).toBe('PHASE')
    const { cycleId } = await signedTalk()
    expect(await app.problem('signing.dropVersion', { cycleId })).toBe('PHASE')
    await app.call('signing.newVersion', { cycleId })
    await sign(app, cycleId, 'employer')
    expect(await app.problem('signing.dropVersion', { cycleId })).toBe('PHASE')
  })

  it('goes back to a version that waits for its second signature', async () => {
    const { cycleId, goalId } = await signedTalk()
    await app.call('signing.newVersion', { cycleId })
    await sign(app, cycleId, 'employee')
    await app.call('signing.newVersion', { cycleId })
    await app.call('goal.save', { id: goalId, title: 'Derde titel' })
    await app.call('signing.dropVersion', { cycleId })
    const [summary] = (await app.call('cycle.list', {})).filter((one) => one.id === cycleId)
    expect(summary).toMatchObject({ phase: 'conversation', version: 2, frozen: true, signedBy: ['employee'] })
    expect(await sign(app, cycleId, 'employer')).toEqual({ complete: true })
  })
})
