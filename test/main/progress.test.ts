import { beforeAll, describe, expect, it } from 'vitest'
import { updateFollowUp } from '../../db/progress/store'
import { followUp } from '../../db/progress/table'
import { addDays, addMonths, localDay } from '../../shared/format/date'
import { workday } from '../../shared/progress/rules'
import { nobody, sign, startApp, startCycle, startTalk } from '../support/practice'

const app = startApp()
beforeAll(() => app.createPractice())

const today = localDay(new Date())
const period = { periodStart: addMonths(today, -1), periodEnd: addMonths(today, 11), conversationDate: today }
const agreed = addDays(today, 40)
const due = addMonths(today, 8)

/** A signed plan with two goals, of which one with a course, and a promise. */
async function signedPlan(change: Parameters<typeof startTalk>[1] = {}) {
  const { cycleId, employeeId } = await startTalk(app, { ...period, ...change })
  const { id: goalId } = await app.call('goal.create', { cycleId, title: 'Echo’s lezen', dueDate: due })
  const { id: otherGoal } = await app.call('goal.create', { cycleId, title: 'Rustig blijven', dueDate: null })
  const { id: actionId } = await app.call('action.create', {
    goalId,
    type: 'course',
    description: 'Cursus',
    dueDate: addMonths(today, 1),
  })
  const { id: promiseId } = await app.call('promise.create', { cycleId, description: 'Cursus betalen' })
  await app.call('conversation.saveClosing', { cycleId, followUpDate: agreed })
  await signBoth(cycleId)
  const [meeting] = await followUps(cycleId)
  if (!meeting) throw new Error('Nothing was planned')
  return { cycleId, employeeId, goalId, otherGoal, actionId, promiseId, meetingId: meeting.id }
}

async function signBoth(cycleId: string) {
  await sign(app, cycleId, 'employee')
  await sign(app, cycleId, 'employer')
}

const followUps = (cycleId: string) => app.call('progress.followUps', { cycleId })
const planned = async (cycleId: string) => (await followUps(cycleId)).map(({ date, kind }) => `${date} ${kind}`)
const summary = async (cycleId: string) => (await app.call('cycle.list', {})).find((cycle) => cycle.id === cycleId)
const meeting = (id: string) => app.call('progress.meeting', { id })
const shown = async (id: string) => {
  const { goals, promises } = await meeting(id)
  return [
    ...goals.flatMap((goal) => [goal.title, ...goal.actions.map((one) => one.description)]),
    ...promises.map((one) => one.description),
  ]
}
const everything = ['Echo’s lezen', 'Cursus', 'Rustig blijven', 'Cursus betalen']

describe('signing', () => {
  it('plans the follow-ups of the plan, and not before both have signed', async () => {
    const { cycleId } = await signedPlan()
    const found = await followUps(cycleId)
    expect(found[0]).toMatchObject({ date: agreed, kind: 'own', reason: 'Afgesproken in het gesprek' })
    expect(found.map((one) => one.kind).toSorted()).toEqual(['course', 'due', 'halfway', 'own'])
    expect(found.find((one) => one.kind === 'due')).toMatchObject({
      date: workday(addDays(due, -14)),
      reason: 'Twee weken voor de einddatum: Echo’s lezen',
    })
    expect((await summary(cycleId))?.nextFollowUp).toEqual({ id: found[0]?.id, date: agreed })
    const { cycleId: half } = await startTalk(app, period)
    await app.call('goal.create', { cycleId: half, title: 'Iets' })
    await sign(app, half, 'employee')
    expect(await followUps(half)).toEqual([])
  })

  it('of a talk without a plan plans only what was agreed', async () => {
    for (const change of [{ kind: 'performance' as const }, {}]) {
      for (const followUpDate of [null, agreed]) {
        const { cycleId } = await startTalk(app, { ...period, ...change })
        await app.call('goal.create', { cycleId, title: 'Blijft liggen', dueDate: due })
        await app.call('conversation.saveClosing', { cycleId, noPlan: true, followUpDate })
        await signBoth(cycleId)
        expect(await planned(cycleId)).toEqual(followUpDate ? [`${agreed} own`] : [])
        expect((await summary(cycleId))?.nextFollowUp?.date ?? null).toBe(followUpDate)
      }
    }
  })

  it('keeps the follow-ups of overlapping cycles of one person apart', async () => {
    const first = await signedPlan()
    const { cycleId } = await startTalk(app, { ...period, employeeId: first.employeeId })
    await app.call('conversation.saveClosing', { cycleId, followUpDate: addDays(agreed, 1) })
    await signBoth(cycleId)
    expect((await summary(first.cycleId))?.nextFollowUp?.date).toBe(agreed)
    expect((await summary(cycleId))?.nextFollowUp?.date).toBe(addDays(agreed, 1))
    expect(await shown((await followUps(cycleId))[0]?.id ?? '')).toEqual([])
  })

  it('of a next version moves what was planned by itself, and leaves what was held, moved, removed or added', async () => {
    const { cycleId, goalId, meetingId } = await signedPlan()
    const before = await followUps(cycleId)
    const one = (kind: string) => before.find((found) => found.kind === kind) ?? { id: '', date: '' }
    await app.call('progress.hold', { id: meetingId, nextDate: null })
    await app.call('progress.setRemoved', { id: one('halfway').id, removed: true })
    await app.call('progress.change', { id: one('course').id, date: addDays(one('course').date, 20) })
    const { id: own } = await app.call('progress.plan', { cycleId, date: addDays(today, 75), note: 'Met Tine' })
    await app.call('signing.newVersion', { cycleId })
    await app.call('goal.save', { id: goalId, dueDate: addMonths(due, 2) })
    await signBoth(cycleId)
    const after = await followUps(cycleId)
    expect(after.map((found) => found.id).toSorted()).toEqual(
      [meetingId, one('course').id, one('due').id, own].toSorted(),
    )
    expect(after.find((found) => found.id === one('due').id)?.date).toBe(workday(addDays(addMonths(due, 2), -14)))
    expect(after.find((found) => found.id === one('course').id)).toMatchObject({
      kind: 'own',
      date: addDays(one('course').date, 20),
    })
    expect(after.find((found) => found.id === own)).toMatchObject({ note: 'Met Tine', reason: 'Zelf gepland' })
    await app.call('signing.newVersion', { cycleId })
    await signBoth(cycleId)
    expect(await followUps(cycleId)).toEqual(after)
  })

  it('of a next version leaves what is overdue, and what carries a note', async () => {
    const { cycleId } = await signedPlan()
    const [first, second] = await followUps(cycleId)
    const overdue = addDays(today, -3)
    updateFollowUp(app.session.db(), first?.id ?? '', { date: overdue })
    await app.call('progress.change', { id: second?.id ?? '', note: 'Neem de agenda mee' })
    await app.call('signing.newVersion', { cycleId })
    await signBoth(cycleId)
    const after = await followUps(cycleId)
    expect(after.find(({ id }) => id === first?.id)?.date).toBe(overdue)
    expect(after.find(({ id }) => id === second?.id)?.note).toBe('Neem de agenda mee')
  })
})

describe('a follow-up', () => {
  it('is added, moved, removed and put back; a held one is not', async () => {
    const { cycleId } = await signedPlan()
    const { id } = await app.call('progress.plan', { cycleId, date: addDays(today, 10), note: '' })
    expect((await summary(cycleId))?.nextFollowUp?.id).toBe(id)
    await app.call('progress.change', { id, date: addDays(today, 12), note: 'Bij de koffie' })
    await app.call('progress.setRemoved', { id, removed: true })
    expect(await app.problem('progress.meeting', { id })).toBe('NOT_FOUND')
    expect((await summary(cycleId))?.nextFollowUp?.id).not.toBe(id)
    await app.call('progress.setRemoved', { id, removed: false })
    expect((await meeting(id)).followUp).toMatchObject({ date: addDays(today, 12), note: 'Bij de koffie' })
    await app.call('progress.hold', { id, nextDate: null })
    for (const route of ['progress.change', 'progress.setRemoved'] as const)
      expect(await app.problem(route, { id, date: today, removed: true })).toBe('PHASE')
  })

  it('needs a signed plan and a real day', async () => {
    const { cycleId } = await startCycle(app)
    const input = { cycleId, date: today, note: '' }
    expect(await app.problem('progress.plan', input)).toBe('PHASE')
    await app.call('conversation.open', { cycleId, force: true })
    expect(await app.problem('progress.plan', input)).toBe('PHASE')
    expect(await app.problem('progress.plan', { ...input, date: '2026-02-30' })).toContain('IPC_ARGS')
    expect(await app.problem('progress.followUps', { cycleId: nobody })).toBe('NOT_FOUND')
  })
})

describe('a progress meeting', () => {
  it('keeps a colour and a sentence of each side apart, field by field', async () => {
    const { goalId, meetingId } = await signedPlan()
    const key = { followUpId: meetingId, subject: 'goal', subjectId: goalId } as const
    await app.call('progress.saveLine', { ...key, side: 'employee', text: 'Het gaat' })
    await app.call('progress.saveLine', { ...key, side: 'employee', colour: 'green' })
    await app.call('progress.saveLine', { ...key, side: 'employer', colour: 'red' })
    await app.call('progress.saveTexts', { id: meetingId, goesWell: 'De cursus' })
    const found = await meeting(meetingId)
    expect(found.lines).toHaveLength(2)
    expect(found.lines.find((line) => line.side === 'employee')).toMatchObject({ colour: 'green', text: 'Het gaat' })
    expect(found.lines.find((line) => line.side === 'employer')).toMatchObject({ colour: 'red', text: '' })
    expect(found.texts).toEqual({ goesWell: 'De cursus', goesLess: '', speedsUp: '', changes: '' })
    expect(found.followUp.startedAt).not.toBeNull()
  })

  it('takes nothing about another cycle, and no status that does not exist', async () => {
    const { meetingId } = await signedPlan()
    const other = await signedPlan()
    const line = { followUpId: meetingId, side: 'employee', text: 'x' }
    for (const [subject, subjectId] of [
      ['goal', other.goalId],
      ['action', other.actionId],
      ['promise', other.promiseId],
    ])
      expect(await app.problem('progress.saveLine', { ...line, subject, subjectId })).toBe('NOT_FOUND')
    expect(
      await app.problem('progress.saveActual', { followUpId: meetingId, actionId: other.actionId, actualHours: 1 }),
    ).toBe('NOT_FOUND')
    const status = { followUpId: other.meetingId, subject: 'action', subjectId: other.actionId }
    expect(await app.problem('progress.setStatus', { ...status, status: 'carried' })).toContain('IPC_ARGS')
  })

  it('takes statuses and actual figures of a signed plan without touching what was signed', async () => {
    const { cycleId, actionId, promiseId, meetingId } = await signedPlan()
    const signed = JSON.stringify(await app.call('document.list', { cycleId }))
    await app.call('progress.setStatus', {
      followUpId: meetingId,
      subject: 'action',
      subjectId: actionId,
      status: 'done',
    })
    await app.call('progress.setStatus', {
      followUpId: meetingId,
      subject: 'promise',
      subjectId: promiseId,
      status: 'kept',
    })
    await app.call('progress.saveActual', { followUpId: meetingId, actionId, actualHours: 20, actualCents: 95_000 })
    expect(await app.problem('action.save', { id: actionId, actualHours: 1 })).toBe('FROZEN')
    const { goals } = await app.call('conversation.get', { cycleId })
    expect(goals[0]?.actions[0]).toMatchObject({ status: 'done', actualHours: 20, actualCents: 95_000 })
    expect(JSON.stringify(await app.call('document.list', { cycleId }))).toBe(signed)
    // What was settled in this meeting stays on its screen.
    expect(await shown(meetingId)).toEqual(everything)
  })

  it('still discusses an open action when its goal was reached', async () => {
    const { cycleId, goalId, actionId, meetingId } = await signedPlan()
    const settled = { followUpId: meetingId, subject: 'goal', subjectId: goalId, status: 'reached' } as const
    await app.call('progress.setStatus', settled)
    await app.call('progress.hold', { id: meetingId, nextDate: addDays(today, 60) })
    const later = (await followUps(cycleId)).find((one) => !one.heldAt && one.date === addDays(today, 60))
    const { goals } = await meeting(later?.id ?? '')
    expect(goals.find((goal) => goal.id === goalId)?.actions.map((action) => action.id)).toEqual([actionId])
  })

  it('hands open points on to the next one with what was said, and not what is settled', async () => {
    const { cycleId, goalId, otherGoal, actionId, promiseId, meetingId } = await signedPlan()
    const say = (subject: 'goal' | 'action', subjectId: string, text: string) =>
      app.call('progress.saveLine', {
        followUpId: meetingId,
        subject,
        subjectId,
        side: 'employer',
        colour: 'amber',
        text,
      })
    await say('goal', otherGoal, 'Nog te vaak haast')
    await app.call('progress.setStatus', {
      followUpId: meetingId,
      subject: 'action',
      subjectId: actionId,
      status: 'done',
    })
    await app.call('progress.setStatus', {
      followUpId: meetingId,
      subject: 'promise',
      subjectId: promiseId,
      status: 'kept',
    })
    const next = addDays(today, 60)
    await app.call('progress.hold', { id: meetingId, nextDate: next })
    expect((await meeting(meetingId)).open).toBe(false)
    expect(await shown(meetingId)).toEqual(everything)
    const second = (await followUps(cycleId)).find((one) => one.date === next)?.id ?? ''
    expect(await shown(second)).toEqual(['Echo’s lezen', 'Rustig blijven'])
    expect((await meeting(second)).previous).toMatchObject({ date: today })
    expect(
      (await meeting(second)).previous?.lines.find((line) => line.subjectId === otherGoal && line.side === 'employer'),
    ).toMatchObject({
      colour: 'amber',
      text: 'Nog te vaak haast',
    })
    await app.call('progress.setStatus', { followUpId: second, subject: 'goal', subjectId: goalId, status: 'reached' })
    await app.call('progress.hold', { id: second, nextDate: null })
    const third = (await followUps(cycleId)).find((one) => !one.heldAt)?.id ?? ''
    expect(await shown(third)).toEqual(['Rustig blijven'])
  })

  it('is written in no more once it was held, until it is opened again', async () => {
    const { goalId, actionId, meetingId } = await signedPlan()
    await app.call('progress.saveTexts', { id: meetingId, changes: 'Elke week even' })
    await app.call('progress.hold', { id: meetingId, nextDate: null })
    const line = { followUpId: meetingId, subject: 'goal', subjectId: goalId, side: 'employee', text: 'Later' }
    const attempts = async () => [
      await app.problem('progress.saveLine', line),
      await app.problem('progress.saveTexts', { id: meetingId, goesWell: 'Alles' }),
      await app.problem('progress.setStatus', {
        followUpId: meetingId,
        subject: 'action',
        subjectId: actionId,
        status: 'busy',
      }),
      await app.problem('progress.saveActual', { followUpId: meetingId, actionId, actualHours: 3 }),
    ]
    expect(await attempts()).toEqual(Array(4).fill('PHASE'))
    await app.call('progress.reopen', { id: meetingId })
    expect(await attempts()).toEqual(Array(4).fill('ok'))
    expect((await meeting(meetingId)).texts.changes).toBe('Elke week even')
  })

  it('is about what both signed while a next version is being written, with how it stands now', async () => {
    const { cycleId, goalId, otherGoal, actionId, promiseId, meetingId } = await signedPlan()
    await app.call('signing.newVersion', { cycleId })
    await app.call('goal.save', { id: goalId, title: 'Echo’s en röntgenbeelden lezen' })
    await app.call('goal.setRemoved', { id: otherGoal, removed: true })
    await app.call('action.save', { id: actionId, description: 'Langere cursus' })
    await app.call('promise.setRemoved', { id: promiseId, removed: true })
    await app.call('goal.create', { cycleId, title: 'Nog niet getekend', dueDate: due })
    expect(await shown(meetingId)).toEqual(everything)
    const status = { followUpId: meetingId, subject: 'action', subjectId: actionId, status: 'busy' } as const
    await app.call('progress.setStatus', status)
    await app.call('progress.saveActual', { followUpId: meetingId, actionId, actualHours: 3 })
    const [first] = (await meeting(meetingId)).goals
    expect(first?.actions[0]).toMatchObject({ description: 'Cursus', status: 'busy', actualHours: 3 })
    await app.call('progress.hold', { id: meetingId, nextDate: null })
    expect(await shown(meetingId)).toEqual(everything)
    await signBoth(cycleId)
    const next = (await followUps(cycleId)).find((one) => !one.heldAt)?.id ?? ''
    expect(await shown(next)).toEqual(['Echo’s en röntgenbeelden lezen', 'Langere cursus', 'Nog niet getekend'])
  })

  it('makes no second follow-up on a day that has one', async () => {
    const { cycleId, meetingId } = await signedPlan()
    const before = await followUps(cycleId)
    const { next } = await meeting(meetingId)
    expect(next?.id).toBe(before[1]?.id)
    await app.call('progress.hold', { id: meetingId, nextDate: next?.date ?? null })
    expect((await followUps(cycleId)).map((one) => one.id)).toEqual(before.map((one) => one.id))
    expect((await summary(cycleId))?.nextFollowUp?.id).toBe(before[1]?.id)
  })

  it('tells the next one quickly when there are hundreds', async () => {
    const db = app.session.db()
    const { cycleId } = await signedPlan()
    const [row] = db.select().from(followUp).all()
    if (!row) throw new Error('Nothing was planned')
    const extra = Array.from({ length: 500 }, (_, index) => ({
      ...row,
      id: `extra ${index}`,
      cycleId,
      date: addDays(agreed, index),
    }))
    db.insert(followUp).values(extra).run()
    const started = performance.now()
    expect((await summary(cycleId))?.nextFollowUp?.date).toBe(agreed)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
