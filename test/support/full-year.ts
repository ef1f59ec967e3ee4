import { sql } from 'drizzle-orm'
import { saveEvaluationAnswer, saveJudgement } from '../../db/evaluation/store'
import type { RouteName } from '../../shared/ipc/contract'
import { smallPdf } from './pdf'
import { closePlan, startPlan } from './plan'
import { bySide, nobody, startApp, startCycle, startTalk } from './practice'
import { inputsOf } from './route-inputs'

/** Texts that only the form of their own side may show. */
export const secrets = [
  'KANARIE-VOORBEREIDING-M',
  'KANARIE-VOORBEREIDING-W',
  'KANARIE-NOTITIE',
  'KANARIE-OORDEEL',
  'KANARIE-ANTWOORD',
]

/**
 * A practice with a talk in every phase, to attack: `fill` makes it. `ids` are those of all its rows, each a stranger to most routes;
 * `inputs` what each route accepts of it. In `hidden` both sides prepare, in `judged` they evaluate, `running` is between.
 */
export function startYear() {
  // There is no window in which a PDF could be drawn.
  const app = startApp({ toPdf: () => smallPdf() })
  const year = {
    ids: [] as string[],
    inputs: {} as Partial<Record<RouteName, Record<string, unknown>>>,
    hidden: { cycleId: '', employeeId: '' },
    judged: { cycleId: '', employeeId: '', goals: ['', ''] },
    running: { cycleId: '', employeeId: '' },
  }
  const { hidden, judged, running } = year

  async function fill(): Promise<void> {
    await app.createPractice()
    const db = () => app.session.db()
    const plan = await startPlan(app, { closing: { evaluationDate: '2026-11-01' } })
    running.cycleId = plan.cycleId
    running.employeeId = plan.employeeId
    const [followUp] = await app.call('progress.followUps', { cycleId: plan.cycleId })
    const followUpId =
      followUp?.id ?? (await app.call('progress.plan', { cycleId: plan.cycleId, date: '2027-06-15', note: '' })).id
    const held = (await app.call('progress.plan', { cycleId: plan.cycleId, date: '2026-06-16', note: '' })).id
    await app.call('progress.hold', { id: held, nextDate: null })

    const other = await startPlan(app, { evaluation: true })
    Object.assign(judged, other)
    for (const side of ['employee', 'employer'] as const) {
      saveJudgement(db(), {
        cycleId: other.cycleId,
        goalId: other.goals[0],
        side,
        verdict: 'partly',
        reason: `KANARIE-OORDEEL ${side}`,
      })
      saveEvaluationAnswer(db(), { cycleId: other.cycleId, side, key: 'work', text: `KANARIE-ANTWOORD ${side}` })
    }
    await bySide(app).call('evaluation.setReady', { cycleId: other.cycleId, side: 'employee', ready: true })

    const preparing = await startCycle(app)
    Object.assign(hidden, preparing)
    await bySide(app).call('preparation.saveAnswer', {
      ...preparing,
      side: 'employee',
      key: 'm-went-well',
      text: 'KANARIE-VOORBEREIDING-M',
    })
    await bySide(app).call('preparation.saveAnswer', {
      ...preparing,
      side: 'employer',
      key: 'w-goes-well',
      text: 'KANARIE-VOORBEREIDING-W',
    })
    await app.call('note.save', { cycleId: preparing.cycleId, text: 'KANARIE-NOTITIE' })

    const talk = await startTalk(app)
    const draftGoal = (await app.call('goal.create', { cycleId: talk.cycleId, title: 'In de maak' })).id
    const draftAction = (await app.call('action.create', { goalId: draftGoal, description: 'Nog niet zeker' })).id

    const closed = await startPlan(app, { evaluation: true })
    await closePlan(app, closed.cycleId, ['reached', 'notReached'])
    const nextId = (
      await app.call('cycle.next', {
        ...inputsOf()['cycle.next'],
        previousId: closed.cycleId,
        goals: [closed.goals[1]],
      })
    ).id

    const need = (await app.call('need.create', { year: 2026, kind: 'knowledge', description: 'Echo' })).id
    const own = (await app.call('training.addLine', { year: 2026, title: 'Reanimatie' })).key
    const own2 = (await app.call('training.addLine', { year: 2026, title: 'Reanimatie', employeeId: plan.employeeId }))
      .key
    const course = (
      await app.call('training.takeTogether', {
        ...inputsOf()['training.takeTogether'],
        keys: [own2, `action:${plan.actions[1]}`],
      })
    ).key
    const certificate = (
      await app.call('certificate.save', {
        ...inputsOf({ employeeId: plan.employeeId })['certificate.save'],
        actionId: plan.actions[0],
      })
    ).id
    const norm = (await app.call('register.saveNorm', inputsOf()['register.saveNorm'])).id
    const registration = (
      await app.call('register.save', {
        id: null,
        employeeId: plan.employeeId,
        normId: norm,
        periodStart: '2024-02-29',
      })
    ).id
    const credit = (
      await app.call('register.saveCredit', { ...inputsOf()['register.saveCredit'], registrationId: registration })
    ).id
    const level = (
      await app.call('level.set', {
        ...inputsOf({ employeeId: plan.employeeId })['level.set'],
        competenceId: plan.competenceId,
      })
    ).id
    const documents = await app.call('document.list', { cycleId: plan.cycleId })

    year.ids = [
      ...[
        plan.employeeId,
        plan.cycleId,
        ...plan.goals,
        ...plan.actions,
        ...plan.promises,
        plan.competenceId,
        followUpId,
        held,
      ],
      ...[other.cycleId, other.goals[0], other.actions[0], other.promises[0], hidden.cycleId, hidden.employeeId],
      ...[talk.cycleId, draftGoal, draftAction, closed.cycleId, closed.goals[1], closed.promises[0], nextId],
      ...[need, own.slice(4), own2.slice(4), course.slice(7), certificate, norm, registration, credit, level],
      ...documents.flatMap(({ id }) => id ?? []),
      nobody,
    ]
    const base = inputsOf({
      employeeId: plan.employeeId,
      cycleId: plan.cycleId,
      goalId: plan.goals[0],
      actionId: plan.actions[0],
      promiseId: plan.promises[0],
      documentId: documents[0]?.id ?? nobody,
    })
    const meeting = { followUpId }
    year.inputs = {
      ...base,
      'progress.change': { ...base['progress.change'], id: followUpId },
      'progress.saveLine': { ...base['progress.saveLine'], ...meeting },
      'progress.setStatus': { ...base['progress.setStatus'], ...meeting },
      'progress.saveActual': { ...base['progress.saveActual'], ...meeting },
      'progress.hold': { id: followUpId, nextDate: '2026-12-01' },
      'evaluation.saveJudgement': {
        ...base['evaluation.saveJudgement'],
        cycleId: other.cycleId,
        goalId: other.goals[0],
        side: 'employer',
      },
      'evaluation.saveAnswer': { ...base['evaluation.saveAnswer'], cycleId: other.cycleId, side: 'employer' },
      'evaluation.setVerdict': { ...base['evaluation.setVerdict'], cycleId: other.cycleId, goalId: other.goals[0] },
      'cycle.next': { ...base['cycle.next'], previousId: closed.cycleId, kind: 'combined' },
      'cycle.offer': { cycleId: closed.cycleId },
      'cycle.reopen': { ...base['cycle.reopen'], cycleId: closed.cycleId },
      'level.set': { ...base['level.set'], competenceId: plan.competenceId },
      'register.save': { ...base['register.save'], normId: norm },
      'register.saveCredit': { ...base['register.saveCredit'], registrationId: registration },
      'need.link': { ...base['need.link'], needId: need },
      'need.save': { ...base['need.save'], id: need },
      'training.setRemoved': { key: own, removed: true },
      'training.takeTogether': { ...base['training.takeTogether'], keys: [own, `action:${plan.actions[0]}`] },
      'training.setSplit': { key: course, split: true },
      'training.leaveCourse': { keys: [own2] },
      'training.joinCourse': { key: course, keys: [own] },
    }
  }

  /** Everything that stands in the file. */
  function everything(only = /./): string {
    const db = app.session.db()
    const tables = db.all<{ name: string }>(sql`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
    return JSON.stringify(
      tables
        .filter(({ name }) => only.test(name))
        .map(({ name }) => [name, db.all(sql`SELECT * FROM ${sql.identifier(name)}`)]),
    )
  }

  /** Does something and takes it back, so that each attack finds the same practice. */
  async function passing<T>(work: () => Promise<T>): Promise<T> {
    const db = app.session.db()
    db.run(sql`BEGIN`)
    try {
      return await work()
    } finally {
      app.seat.end()
      db.run(sql`ROLLBACK`)
    }
  }

  return { app, year, fill, everything, passing }
}
