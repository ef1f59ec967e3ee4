import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, localDay } from '../../shared/format/date'
import type { ActionPatch, GoalPatch } from '../../shared/goal/schema'
import { participantsOf } from '../../shared/training/course'
import type { LinePatch } from '../../shared/training/schema'
import { cycleInput, employeeInput, nobody, sign, startApp, startTalk } from '../support/practice'

const app = startApp()
beforeAll(() => app.createPractice())

const YEAR = 2026
const planOf = async (year = YEAR) => app.call('training.plan', { year })
const lineOf = async (key: string, year = YEAR) => (await planOf(year)).lines.find((line) => line.key === key)
const change = (key: string, patch: LinePatch) => app.call('training.changeLine', { key, ...patch })

/** A talk with one goal and one action; signed by both when `signed`. */
async function withAction(patch: ActionPatch = {}, { signed = true, goal = {} as GoalPatch, firstName = 'Noor' } = {}) {
  const { id: employeeId } = await app.call('employee.create', { ...employeeInput, firstName })
  const { cycleId } = await startTalk(app, { ...cycleInput, employeeId })
  const { id: goalId } = await app.call('goal.create', { cycleId, title: 'Zelfstandig röntgenfoto’s nemen', ...goal })
  const { id: actionId } = await app.call('action.create', {
    ...{ goalId, type: 'course', description: 'Cursus', fromDate: '2026-05-01', dueDate: '2026-06-01', ownHours: 6 },
    ...{ courseCents: 20_000, ...patch },
  })
  if (signed) {
    await sign(app, cycleId, 'employee')
    await sign(app, cycleId, 'employer')
  }
  return { employeeId, cycleId, goalId, actionId, key: `action:${actionId}` }
}
const actionOf = async ({ cycleId, actionId }: { cycleId: string; actionId: string }) => {
  const { goals } = await app.call('conversation.get', { cycleId })
  return goals.flatMap((goal) => goal.actions).find((action) => action.id === actionId)
}

describe('the training plan', () => {
  it('writes itself from the plans, a draft as a draft, and every line once', async () => {
    const draft = await withAction({ description: 'Nog niet getekend' }, { signed: false })
    expect(await lineOf(draft.key)).toMatchObject({ draft: true, title: 'Nog niet getekend' })
    await sign(app, draft.cycleId, 'employee')
    expect((await lineOf(draft.key))?.draft).toBe(true)
    await sign(app, draft.cycleId, 'employer')
    expect(await lineOf(draft.key)).toMatchObject({ draft: false })
    await app.call('signing.newVersion', { cycleId: draft.cycleId })
    expect(await lineOf(draft.key)).toMatchObject({ draft: false, changing: true })
    const keys = (await planOf()).lines.map((line) => line.key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('leaves out an action or a goal that was removed', async () => {
    const talk = await withAction({}, { signed: false })
    await app.call('action.setRemoved', { id: talk.actionId, removed: true })
    expect(await lineOf(talk.key)).toBeUndefined()
    await app.call('action.setRemoved', { id: talk.actionId, removed: false })
    await app.call('goal.setRemoved', { id: talk.goalId, removed: true })
    expect(await lineOf(talk.key)).toBeUndefined()
  })

  it('keeps a budget of nothing, a large one, and none', async () => {
    for (const cents of [0, 1_000_000_00, null]) {
      await app.call('training.setBudget', { year: YEAR, cents })
      expect((await planOf()).budgetCents).toBe(cents)
    }
    expect(await app.problem('training.setBudget', { year: YEAR, cents: -1 })).toContain('IPC_ARGS')
  })
})

describe('a decision', () => {
  it('says only what was decided: the rest goes on following the plan', async () => {
    const plan = await withAction({ type: 'onTheJob' }, { signed: false, firstName: 'Wies' })
    await change(plan.key, { responsible: 'Mieke' })
    expect(await lineOf(plan.key)).toMatchObject({ priority: 'wanted', internal: true, repayment: false })
    await app.call('goal.save', { id: plan.goalId, priority: 'high' })
    await app.call('action.save', { id: plan.actionId, type: 'course', formal: true })
    expect(await lineOf(plan.key)).toMatchObject({ priority: 'needed', internal: false, responsible: 'Mieke' })
    await change(plan.key, { priority: 'mandatory', internal: true })
    await app.call('goal.save', { id: plan.goalId, priority: 'low' })
    expect(await lineOf(plan.key)).toMatchObject({ priority: 'mandatory', internal: true, inWorkTime: true })
  })

  it('that is taken back gives the field what the plan itself says, and the screen knows what that is', async () => {
    const plan = await withAction({ subsidyCents: 5_000 }, { firstName: 'Wout' })
    await change(plan.key, { subsidyCents: 7_000 })
    expect(await lineOf(plan.key)).toMatchObject({
      subsidyCents: 7_000,
      planned: { subsidyCents: 5_000, needId: null },
    })
    await change(plan.key, { subsidyCents: null })
    expect(await lineOf(plan.key)).toMatchObject({ subsidyCents: 5_000, netCents: 15_000 })
  })

  it('shows with the action, and leaves the signed action as it was agreed', async () => {
    const plan = await withAction()
    const before = await actionOf(plan)
    await change(plan.key, { stage: 'approved' })
    expect(await app.call('training.approvals', { cycleId: plan.cycleId })).toEqual({ [plan.actionId]: 'approved' })
    await change(plan.key, { stage: 'rejected' })
    expect(await app.call('training.approvals', { cycleId: plan.cycleId })).toEqual({ [plan.actionId]: 'rejected' })
    expect(await lineOf(plan.key)).toMatchObject({ approval: 'rejected', status: 'requested' })
    await change(plan.key, { stage: 'open' })
    expect(await app.call('training.approvals', { cycleId: plan.cycleId })).toEqual({})
    expect(await actionOf(plan)).toEqual(before)
  })

  it('that it was followed makes the action done, with what it cost and took', async () => {
    const plan = await withAction()
    await change(plan.key, { stage: 'followed' })
    await change(plan.key, { spentCents: 18_500, actualHours: 5.5 })
    expect(await actionOf(plan)).toMatchObject({ status: 'done', actualCents: 18_500, actualHours: 5.5 })
    expect(await lineOf(plan.key)).toMatchObject({ status: 'followed', spentCents: 18_500, actualHours: 5.5 })
    await change(plan.key, { stage: 'approved' })
    expect(await actionOf(plan)).toMatchObject({ status: 'planned', actualCents: 18_500 })
  })

  it('comes from a progress meeting as well: what is done there is followed here, with its costs', async () => {
    const plan = await withAction()
    await change(plan.key, { stage: 'enrolled' })
    const { id } = await app.call('progress.plan', { cycleId: plan.cycleId, date: '2026-07-01', note: '' })
    const actual = { actualHours: 6.5, actualCents: 21_000 }
    await app.call('progress.saveActual', { followUpId: id, actionId: plan.actionId, ...actual })
    const status = (status: 'done' | 'busy') =>
      app.call('progress.setStatus', { followUpId: id, subject: 'action', subjectId: plan.actionId, status })
    await status('done')
    expect(await lineOf(plan.key)).toMatchObject({ status: 'followed', spentCents: 21_000, actualHours: 6.5 })
    await status('busy')
    expect(await lineOf(plan.key)).toMatchObject({ status: 'enrolled', approval: 'approved' })
  })

  it('keeps what was signed', async () => {
    const plan = await withAction()
    const hashes = async () => {
      const documents = await app.call('document.list', { cycleId: plan.cycleId })
      return documents.map((document) => document.sha256)
    }
    const before = await hashes()
    await change(plan.key, { stage: 'followed', spentCents: 1, priority: 'mandatory', responsible: 'Mieke' })
    expect(await hashes()).toEqual(before)
    expect(await app.problem('training.changeLine', { key: plan.key, title: 'Iets anders' })).toBe(
      'IPC_ARGS: Dit staat in het plan van de medewerker en verandert daar.',
    )
    expect(await app.problem('training.changeLine', { key: plan.key, courseCents: 1 })).toContain('IPC_ARGS')
  })

  it('is made for several lines at once', async () => {
    const plans = [await withAction(), await withAction()]
    await app.call('training.setStages', { keys: plans.map((plan) => plan.key), stage: 'approved' })
    for (const plan of plans) expect((await lineOf(plan.key))?.approval).toBe('approved')
  })

  it('about a line that is not there is refused', async () => {
    for (const kind of ['action', 'own', 'course'])
      expect(await app.problem('training.changeLine', { key: `${kind}:${nobody}`, stage: 'approved' })).toBe(
        'NOT_FOUND',
      )
    expect(await app.problem('training.changeLine', { key: `goal:${nobody}`, stage: 'approved' })).toContain('IPC_ARGS')
    const plan = await withAction()
    expect(await app.problem('training.changeLine', { key: plan.key, needId: nobody })).toBe('NOT_FOUND')
  })
})

describe('a line of the own', () => {
  it('is added, changed, moved to another year, removed and put back', async () => {
    const { employeeId } = await withAction()
    const { key } = await app.call('training.addLine', { year: YEAR, title: 'Brandveiligheid', employeeId, hours: 2 })
    expect(await lineOf(key)).toMatchObject({ kind: 'own', origin: 'own', people: [{ id: employeeId }], hours: 2 })
    await change(key, { title: 'Brandveiligheid en evacuatie', courseCents: 12_000, subsidyPercent: 50 })
    expect(await lineOf(key)).toMatchObject({ title: 'Brandveiligheid en evacuatie', netCents: 6_000 })
    await change(key, { fromDate: '2027-02-01' })
    expect(await lineOf(key)).toBeUndefined()
    expect(await lineOf(key, 2027)).toMatchObject({ fromDate: '2027-02-01' })
    expect(await app.problem('training.changeLine', { key, dueDate: '2027-01-01' })).toContain('IPC_ARGS')
    await app.call('training.setRemoved', { key, removed: true })
    expect(await lineOf(key, 2027)).toBeUndefined()
    await app.call('training.setRemoved', { key, removed: false })
    expect(await lineOf(key, 2027)).toBeDefined()
  })

  it('knows of a line of the owner which competence it serves, the hours of the coach and the real hours', async () => {
    const [competence] = await app.call('competence.list', {})
    if (!competence) throw new Error('There is no competence')
    const { key } = await app.call('training.addLine', { year: YEAR, title: 'Meelopen in een andere praktijk' })
    await change(key, { competenceId: competence.id, coachHours: 3, actualHours: 7.5 })
    expect(await lineOf(key)).toMatchObject({ competence: competence.name, coachHours: 3, actualHours: 7.5 })
    await change(key, { competenceId: null })
    expect(await lineOf(key)).toMatchObject({ competence: null })
    expect(await app.problem('training.changeLine', { key, competenceId: nobody })).toBe('NOT_FOUND')
  })

  it('has a name and an existing person, and an action is never removed here', async () => {
    expect(await app.problem('training.addLine', { year: YEAR, title: ' ' })).toBe(
      'IPC_ARGS: Schrijf op welke opleiding het is.',
    )
    expect(await app.problem('training.addLine', { year: YEAR, title: 'EHBO', employeeId: nobody })).toBe('NOT_FOUND')
    const plan = await withAction()
    expect(await app.problem('training.setRemoved', { key: plan.key, removed: true })).toBe('NOT_FOUND')
  })
})

describe('equal wishes', () => {
  const wishes = async (word: string) => {
    const emma = await withAction({ description: `Cursus ${word}` }, { firstName: 'Emma' })
    const bram = await withAction({ description: `Opleiding ${word} volgen` }, { firstName: 'Bram' })
    return [emma, bram] as const
  }
  const proposed = async (keys: string[]) =>
    (await planOf()).merges.some((merge) => keys.every((key) => merge.lineKeys.includes(key)))

  it('become one course in house, and are split again with all that was decided', async () => {
    const [emma, bram] = await wishes('acupunctuur')
    const keys = [emma.key, bram.key]
    expect(await proposed(keys)).toBe(true)
    await change(emma.key, { priority: 'mandatory' })
    const { key } = await app.call('training.takeTogether', {
      ...{ year: YEAR, keys, title: 'Acupunctuur in huis', provider: 'Dr. Bos', hours: 4, courseCents: 50_001 },
      fromDate: '2026-10-05',
    })
    expect(await lineOf(emma.key)).toBeUndefined()
    expect(await lineOf(key)).toMatchObject({ grossCents: 50_001, priority: 'mandatory' })
    await change(key, { stage: 'followed', spentCents: 50_001 })
    expect(await actionOf(emma)).toMatchObject({ status: 'done', actualCents: 25_001 })
    expect(await actionOf(bram)).toMatchObject({ status: 'done', actualCents: 25_000 })
    expect(await lineOf(key)).toMatchObject({ spentCents: 50_001, status: 'followed' })
    await app.call('training.setSplit', { key, split: true })
    expect(await lineOf(key)).toBeUndefined()
    expect(await lineOf(emma.key)).toMatchObject({ priority: 'mandatory', status: 'followed' })
    await app.call('training.setSplit', { key, split: false })
    expect((await lineOf(key))?.people).toHaveLength(2)
  })

  it('let a third one join, and leave again', async () => {
    const [emma, bram] = await wishes('hondengedrag')
    const rest = { year: YEAR, title: 'Hondengedrag', provider: '', fromDate: null, hours: 3, courseCents: null }
    const { key } = await app.call('training.takeTogether', { ...rest, keys: [emma.key, bram.key] })
    const lien = await withAction({ description: 'Cursus hondengedrag' }, { firstName: 'Lien' })
    expect(await proposed([key, lien.key])).toBe(true)
    await app.call('training.takeTogether', { ...rest, title: 'Andere naam', keys: [key, lien.key] })
    expect(await lineOf(key)).toMatchObject({ title: 'Hondengedrag', people: [{}, {}, {}] })
    await app.call('training.leaveCourse', { keys: [lien.key] })
    expect((await lineOf(key))?.people).toHaveLength(2)
    expect(await lineOf(lien.key)).toBeDefined()
  })

  const takeTogether = async (word: string) => {
    const [emma, bram] = await wishes(word)
    const rest = { year: YEAR, title: `Samen ${word}`, provider: '', fromDate: null, hours: 3, courseCents: null }
    const { key } = await app.call('training.takeTogether', { ...rest, keys: [emma.key, bram.key] })
    return { key, emma, bram }
  }
  const stageOfAction = async (plan: { actionId: string; goalId: string; cycleId: string }) =>
    (await actionOf(plan))?.status

  it('let one participant be further than the other, and step back', async () => {
    const { key, emma, bram } = await takeTogether('gebitsreiniging')
    const stands = async () => {
      const course = (await lineOf(key)) ?? {}
      return participantsOf(course).map(({ name, line }) => [name.split(' ')[0], line.status])
    }
    await change(key, { stage: 'enrolled' })
    await change(emma.key, { stage: 'followed', actualHours: 2.5 })
    expect(await stands()).toEqual([
      ['Bram', 'enrolled'],
      ['Emma', 'followed'],
    ])
    // What is done is known with the action and its goal, and the course goes on for the other.
    expect(await actionOf(emma)).toMatchObject({ status: 'done', actualHours: 2.5 })
    expect(await stageOfAction(bram)).toBe('planned')
    expect(await lineOf(key)).toMatchObject({ status: 'enrolled' })
    await change(emma.key, { stage: 'enrolled' })
    expect(await stageOfAction(emma)).toBe('planned')
    await change(bram.key, { stage: 'cancelled' })
    expect(await stands()).toEqual([
      ['Bram', 'cancelled'],
      ['Emma', 'enrolled'],
    ])
  })

  it('give one participant the own line back with all that was decided, and take it back in', async () => {
    const { key, emma, bram } = await takeTogether('wondverzorging')
    await change(emma.key, { stage: 'followed' })
    await app.call('training.leaveCourse', { keys: [emma.key] })
    expect(await lineOf(emma.key)).toMatchObject({ status: 'followed' })
    expect(await lineOf(key)).toMatchObject({ people: [{ id: bram.employeeId }], status: 'requested' })
    await app.call('training.joinCourse', { key, keys: [emma.key] })
    expect(await lineOf(emma.key)).toBeUndefined()
    expect((await lineOf(key))?.people).toHaveLength(2)
    expect(await app.problem('training.joinCourse', { key: bram.key, keys: [emma.key] })).toBe('NOT_FOUND')
    expect(await app.problem('training.joinCourse', { key: `course:${nobody}`, keys: [emma.key] })).toBe('NOT_FOUND')
    expect((await lineOf(key))?.people).toHaveLength(2)
  })

  it('show the certificate of each with the line of that person', async () => {
    const { key, emma } = await takeTogether('narcose')
    const { employeeId, actionId } = emma
    await app.call('certificate.save', {
      ...{
        id: null,
        employeeId,
        actionId,
        lineId: null,
        name: 'Narcose',
        issuer: '',
        obtainedOn: null,
        validUntil: null,
      },
    })
    const people = participantsOf((await lineOf(key)) ?? {})
    expect(people.map(({ line }) => line.certificate?.name)).toEqual([undefined, 'Narcose'])
  })

  it('go on as a course when one of them is removed from the talk', async () => {
    const { key, bram } = await takeTogether('röntgen')
    app.session.db().run(sql`UPDATE action SET removed_at = '2026-01-01T00:00:00.000Z' WHERE id = ${bram.actionId}`)
    await change(key, { title: 'Röntgen in huis', stage: 'approved' })
    expect(await lineOf(key)).toMatchObject({ title: 'Röntgen in huis', approval: 'approved', people: [{}] })
  })

  it('leave alone who did it already and who fell away', async () => {
    const { key, emma, bram } = await takeTogether('hechten')
    const lien = await withAction({ description: 'Cursus hechten' }, { firstName: 'Lien' })
    const rest = { year: YEAR, title: '', provider: '', fromDate: null, hours: null, courseCents: null }
    await app.call('training.takeTogether', { ...rest, title: 'x', keys: [key, lien.key] })
    const db = app.session.db()
    db.run(sql`UPDATE action SET status = 'done' WHERE id = ${emma.actionId}`)
    db.run(sql`UPDATE action SET status = 'cancelled' WHERE id = ${bram.actionId}`)
    await change(key, { stage: 'approved' })
    expect([await stageOfAction(emma), await stageOfAction(bram)]).toEqual(['done', 'cancelled'])
    expect((await lineOf(key))?.approval).toBe('approved')
    await change(key, { stage: 'followed', spentCents: 30_000 })
    expect([await stageOfAction(emma), await stageOfAction(bram), await stageOfAction(lien)]).toEqual([
      ...['done', 'cancelled', 'done'],
    ])
    expect(await actionOf(bram)).toMatchObject({ actualCents: null })
    expect(await lineOf(key)).toMatchObject({ spentCents: 30_000 })
  })

  it('follow who went on to a next cycle, with what was decided two cycles ago', async () => {
    const { key, emma, bram } = await takeTogether('anesthesie')
    await change(key, { stage: 'approved', responsible: 'Mieke' })
    const [second, third] = ['a2', 'a3'].map((name) => `00000000-0000-4000-8000-0000000000${name}`)
    const db = app.session.db()
    const carry = (from: string, to: string | undefined) => {
      db.run(sql`CREATE TEMP TABLE copied AS SELECT * FROM action WHERE id = ${from}`)
      db.run(sql`UPDATE copied SET id = ${to}, carried_from_id = ${from}`)
      db.run(sql`INSERT INTO action SELECT * FROM copied`)
      db.run(sql`DROP TABLE copied`)
      db.run(sql`UPDATE action SET status = 'carried' WHERE id = ${from}`)
    }
    carry(bram.actionId, second)
    carry(second ?? '', third)
    expect((await app.call('training.approvals', { cycleId: bram.cycleId }))[third ?? '']).toBe('approved')
    await change(key, { stage: 'followed' })
    const statusOf = (id = '') => db.get<{ status: string }>(sql`SELECT status FROM action WHERE id = ${id}`)?.status
    expect([statusOf(bram.actionId), statusOf(second), statusOf(third)]).toEqual(['carried', 'carried', 'done'])
    expect(await lineOf(key)).toMatchObject({ status: 'followed', responsible: 'Mieke' })
    expect(await stageOfAction(emma)).toBe('done')
  })

  it('ask for one subsidy, under the name of the course', async () => {
    const { key } = await takeTogether('verdoving')
    await change(key, { subsidyDeadline: addDays(localDay(new Date()), 12) })
    const items = (await app.call('overview.get', {})).items.filter(({ kind }) => kind === 'subsidy')
    expect(items.filter(({ sentence }) => sentence.includes('Samen verdoving'))).toHaveLength(1)
    expect(items).toHaveLength(1)
    await change(key, { subsidyDeadline: null })
  })

  it('stay apart when the owner wants that, until that is taken back', async () => {
    const [emma, bram] = await wishes('echografie')
    const keys = [emma.key, bram.key]
    await app.call('training.leaveApart', { keys, apart: true })
    expect(await proposed(keys)).toBe(false)
    await app.call('training.leaveApart', { keys: [...keys].reverse(), apart: false })
    expect(await proposed(keys)).toBe(true)
  })
})

it('of the amount and the part of a subsidy the last one said holds', async () => {
  const plan = await withAction({ description: 'Cursus tandradiografie', courseCents: 100_000 })
  await change(plan.key, { subsidyCents: 20_000 })
  await change(plan.key, { subsidyPercent: 45 })
  expect(await lineOf(plan.key)).toMatchObject({ subsidyCents: 45_000, subsidyPercent: 45 })
  await change(plan.key, { subsidyCents: 10_000 })
  expect(await lineOf(plan.key)).toMatchObject({ subsidyCents: 10_000, subsidyPercent: null })
})

it('a subsidy is named as long as its training goes on', async () => {
  const deadline = addDays(localDay(new Date()), 10)
  const plan = await withAction({ description: 'Cursus echografie' })
  await change(plan.key, { subsidyDeadline: deadline })
  const named = async () => (await app.call('overview.get', {})).items.filter(({ kind }) => kind === 'subsidy')
  expect(await named()).toMatchObject([{ date: deadline, target: { to: 'training', year: 2026 } }])
  const db = app.session.db()
  db.run(sql`UPDATE action SET status = 'cancelled' WHERE id = ${plan.actionId}`)
  expect(await named()).toEqual([])
  db.run(sql`UPDATE action SET status = 'planned' WHERE id = ${plan.actionId}`)
  db.run(sql`UPDATE goal SET status = 'dropped' WHERE id = ${plan.goalId}`)
  expect(await named()).toEqual([])
  db.run(sql`UPDATE goal SET status = 'open' WHERE id = ${plan.goalId}`)
  await app.call('cycle.stop', { cycleId: plan.cycleId, kind: 'leaving', reason: '' })
  expect(await named()).toEqual([])
  expect(await lineOf(plan.key)).toMatchObject({ ended: 'stopped', status: 'cancelled' })
  expect(await app.problem('training.changeLine', { key: plan.key, stage: 'followed' })).toMatch(/^IPC_ARGS: Over deze/)
})
