import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import JSZip from 'jszip'
import readSheets from 'read-excel-file/node'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { saveEvaluationAnswer, saveJudgement } from '../../db/evaluation/store'
import { certificateState, validForYears } from '../../shared/certificate/rules'
import { guessMapping } from '../../shared/employee/import'
import { addDays, addMonths } from '../../shared/format/date'
import { contract, type RouteName, routeNames } from '../../shared/ipc/contract'
import { errorMessage } from '../../shared/ipc/messages'
import { owedOn, repaymentTable } from '../../shared/law/repayment-table'
import { registerMeter } from '../../shared/register/rules'
import { smallPdf } from '../support/pdf'
import { closePlan, startPlan } from '../support/plan'
import { bySide, cycleInput, employeeInput, nobody, sign, startApp, startCycle, startTalk } from '../support/practice'
import { inputsOf } from '../support/route-inputs'

/** The routes of the year after the talk, and those beside them that read the same rows. */
const routes = routeNames.filter(
  (name) => !/^(session|window|practice|role)\./.test(name) && !/^document\.(open|showInFolder)$/.test(name),
)

// There is no window in which a PDF could be drawn.
const app = startApp({ toPdf: () => smallPdf() })
/** Every id of the practice, each a stranger to most routes. */
let ids: string[] = []
let inputs: Partial<Record<RouteName, Record<string, unknown>>> = {}
const hidden = { cycleId: '', employeeId: '' }
const judged = { cycleId: '', employeeId: '', goals: ['', ''] }
const running = { cycleId: '', employeeId: '' }

const SECRETS = [
  'KANARIE-VOORBEREIDING-M',
  'KANARIE-VOORBEREIDING-W',
  'KANARIE-NOTITIE',
  'KANARIE-OORDEEL',
  'KANARIE-ANTWOORD',
]

beforeAll(async () => {
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
    await app.call('cycle.next', { ...inputsOf()['cycle.next'], previousId: closed.cycleId, goals: [closed.goals[1]] })
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
    await app.call('register.save', { id: null, employeeId: plan.employeeId, normId: norm, periodStart: '2024-02-29' })
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

  ids = [
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
  inputs = {
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
})

/** Everything that stands in the file, but for what the search index counts. */
function everything(only?: RegExp): string {
  const db = app.session.db()
  const tables = db.all<{ name: string }>(sql`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
  return JSON.stringify(
    tables
      .filter(({ name }) => !only || only.test(name))
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

const own = (json: string): unknown => JSON.parse(json)
/** What a page that went mad could send in the place of any value. */
const strange: unknown[] = [
  ...[null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -1, -0.5, 0, 1e308, 2 ** 53, true],
  ...[
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    'x'.repeat(500_000),
    '2026-02-30',
    '2027-02-29',
    '2199-12-31',
    '1900-01-01',
  ],
  ...[
    [],
    {},
    [null],
    own('{"__proto__":{"removed":true}}'),
    own('{"constructor":1}'),
    ['__proto__'],
    `action:${nobody}`,
    `own:${nobody}`,
    `course:${nobody}`,
  ],
  ...[
    'own:------------------------------------',
    'employer',
    'employee',
    "'; DROP TABLE goal; --",
    '\u0000\ud83d',
    1900,
    2199,
  ],
]

/** The input with one of its fields (also inside one level of lists) replaced. */
function* variants(input: Record<string, unknown>): Generator<Record<string, unknown>> {
  yield input
  for (const [field, value] of Object.entries(input)) {
    for (const one of strange) yield { ...input, [field]: one }
    const first = Array.isArray(value) ? value[0] : value
    if (typeof first !== 'string') continue
    const [kind, id] = first.includes(':') ? first.split(':') : ['', first]
    if (!/^[0-9a-f-]{36}$/.test(id ?? '')) continue
    for (const stranger of ids) {
      const filled = kind ? `${kind}:${stranger}` : stranger
      yield { ...input, [field]: Array.isArray(value) ? [filled, ...value.slice(1)] : filled }
    }
  }
}

/** Who may see what is hidden: the form of its own side. */
const mayShow: RegExp = /^(preparation\.get|evaluation\.get|note\.get)$/

describe('a page that sends anything', () => {
  it.each(routes)(
    '%s: stays whole',
    async (route) => {
      // What the trail still has to write of earlier calls comes now, and not in the middle of a slow one.
      await app.call('audit.list', { employeeId: null, limit: 1 })
      const before = everything()
      const documents = everything(/^(document|signature)/)
      const wrong: unknown[] = []
      for (const input of variants(inputs[route] ?? {})) {
        await passing(async () => {
          const result = await app.send({ route, input })
          const show = JSON.stringify(input)?.slice(0, 300)
          if (!result.ok) {
            if (result.error.code === 'INTERNAL') wrong.push(['INTERNAL', show])
            if (result.error.code === 'IPC_ARGS' && !result.error.detail) wrong.push(['no words', show])
            if (/invalid|expected|received|required|must be/i.test(result.error.detail ?? ''))
              wrong.push([result.error.detail, show])
            if (!contract[route].input.safeParse(input).error && everything() !== before)
              wrong.push(['half a change', show])
            return
          }
          if (
            !route.startsWith('signing.') &&
            everything(/^(document|signature)/) !== documents &&
            route !== 'cycle.remove'
          )
            wrong.push(['document', show])
          const told = JSON.stringify(result.value)
          const leaked = mayShow.test(route) ? [] : SECRETS.filter((secret) => told.includes(secret))
          if (leaked.length) wrong.push([leaked, show])
        })
      }
      expect(everything()).toBe(before)
      expect(wrong).toEqual([])
    },
    120_000,
  )
})

describe('what is hidden', () => {
  it('is in no answer of any route, also when the cycle is stopped or the day has come', async () => {
    await passing(async () => {
      for (const cycleId of [hidden.cycleId, judged.cycleId])
        await app.call('cycle.stop', { cycleId, kind: 'leaving', reason: '' })
      for (const [side, other] of [
        ['employee', 'employer'],
        ['employer', 'employee'],
      ] as const) {
        const form = JSON.stringify(
          await app.send({ route: 'evaluation.get', input: { cycleId: judged.cycleId, side } }),
        )
        expect(form).not.toContain(`KANARIE-OORDEEL ${other}`)
        expect(form).not.toContain(`KANARIE-ANTWOORD ${other}`)
      }
      // The employee said "klaar": from then on nobody reads along.
      expect(
        JSON.stringify(await bySide(app).call('evaluation.get', { cycleId: judged.cycleId, side: 'employee' })),
      ).not.toContain('KANARIE')
      for (const route of [
        'search.find',
        'dossier.get',
        'evaluation.together',
        'cycle.offer',
        'conversation.get',
        'document.list',
      ] as const)
        for (const cycleId of [hidden.cycleId, judged.cycleId])
          for (const employeeId of [hidden.employeeId, judged.employeeId]) {
            const result = await app.send({ route, input: { text: 'kanarie', cycleId, employeeId } })
            expect(JSON.stringify(result), route).not.toContain('KANARIE')
          }
    })
  })
})

describe('a phase in which it cannot be', () => {
  const wrong: [string, () => string, RouteName[]][] = [
    [
      'preparation',
      () => hidden.cycleId,
      [
        'cycle.offer',
        'cycle.next',
        'cycle.reopen',
        'evaluation.start',
        'evaluation.get',
        'evaluation.together',
        'evaluation.reveal',
        'evaluation.close',
        'evaluation.export',
        'progress.plan',
        'signing.dropVersion',
        'signing.newVersion',
      ],
    ],
    [
      'progress',
      () => running.cycleId,
      [
        'cycle.offer',
        'cycle.next',
        'cycle.reopen',
        'evaluation.get',
        'evaluation.reveal',
        'evaluation.close',
        'evaluation.setReady',
        'evaluation.setVerdict',
        'signing.dropVersion',
      ],
    ],
    [
      'evaluation',
      () => judged.cycleId,
      [
        'cycle.offer',
        'cycle.next',
        'cycle.reopen',
        'evaluation.start',
        'evaluation.setVerdict',
        'evaluation.settleAction',
        'evaluation.export',
        'signing.dropVersion',
      ],
    ],
  ]
  it.each(wrong)('is refused: %s', async (_, cycleId, names) => {
    const before = everything()
    for (const route of names) {
      const input = {
        ...inputsOf()[route],
        ...('previousId' in inputsOf()[route] ? { previousId: cycleId() } : { cycleId: cycleId() }),
      }
      expect(await app.problem(route, input), route).toBe('PHASE')
    }
    expect(everything()).toBe(before)
  })

  it('is refused in a closed cycle, whatever is asked of its lines', async () => {
    await passing(async () => {
      const plan = await startPlan(app, { evaluation: true })
      const id = (await app.call('progress.plan', { cycleId: plan.cycleId, date: '2026-12-01', note: '' })).id
      await closePlan(app, plan.cycleId, ['reached', 'partly'])
      const before = everything()
      const base = inputsOf({
        cycleId: plan.cycleId,
        goalId: plan.goals[0],
        actionId: plan.actions[0],
        promiseId: plan.promises[0],
      })
      for (const route of routeNames.filter((name) =>
        /^evaluation\.(start|postpone|save|set|reveal|settle|close)/.test(name),
      ))
        expect(await app.problem(route, base[route]), route).toBe('PHASE')
      for (const route of [
        'progress.plan',
        'progress.change',
        'progress.setRemoved',
        'progress.saveLine',
        'progress.saveTexts',
        'progress.setStatus',
        'progress.saveActual',
        'progress.hold',
        'progress.reopen',
        'cycle.stop',
        'cycle.change',
      ] as const)
        expect(await app.problem(route, { ...base[route], id, followUpId: id }), route).toMatch(/^(PHASE|FROZEN)$/)
      expect(everything()).toBe(before)
    })
  })
})

describe('something of something else', () => {
  it('is not written in a meeting, an evaluation or a certificate', async () => {
    const before = everything()
    const plan = inputs['progress.saveLine']
    const [foreign] = (await app.call('conversation.get', { cycleId: judged.cycleId })).goals
    const [action] = foreign?.actions ?? []
    expect(await app.problem('progress.saveLine', { ...plan, subjectId: foreign?.id })).toBe('NOT_FOUND')
    expect(await app.problem('progress.saveLine', { ...plan, subject: 'action', subjectId: foreign?.id })).toBe(
      'NOT_FOUND',
    )
    expect(
      await app.problem('progress.setStatus', { ...plan, subject: 'goal', subjectId: foreign?.id, status: 'reached' }),
    ).toBe('NOT_FOUND')
    expect(await app.problem('progress.saveActual', { ...plan, actionId: action?.id, actualHours: 1 })).toBe(
      'NOT_FOUND',
    )
    expect(
      await app.problem('certificate.save', {
        ...inputs['certificate.save'],
        employeeId: running.employeeId,
        actionId: action?.id,
      }),
    ).toBe('NOT_FOUND')
    expect(await app.problem('register.saveCredit', { ...inputs['register.saveCredit'], actionId: action?.id })).toBe(
      'NOT_FOUND',
    )
    const own = (await app.call('conversation.get', { cycleId: running.cycleId })).goals[0]
    expect(
      await bySide(app).problem('evaluation.saveJudgement', {
        cycleId: judged.cycleId,
        goalId: own?.id,
        side: 'employer',
        verdict: 'reached',
      }),
    ).toBe('NOT_FOUND')
    expect(everything()).toBe(before)
  })

  it('is not written in a follow-up that was removed', async () => {
    await passing(async () => {
      const { cycleId } = running
      const { id } = await app.call('progress.plan', { cycleId, date: '2027-02-01', note: '' })
      const [goal] = (await app.call('conversation.get', { cycleId })).goals
      await app.call('progress.setRemoved', { id, removed: true })
      const before = everything()
      expect(await app.problem('progress.change', { id, date: '2027-03-01' })).toBe('NOT_FOUND')
      expect(
        await app.problem('progress.setStatus', {
          followUpId: id,
          subject: 'goal',
          subjectId: goal?.id,
          status: 'reached',
        }),
      ).toBe('NOT_FOUND')
      expect(await app.problem('progress.hold', { id, nextDate: '2027-04-01' })).toBe('NOT_FOUND')
      expect(everything()).toBe(before)
    })
  })

  it('that went on in the next cycle keeps that in the old one, also when the old one is opened again', async () => {
    await passing(async () => {
      const plan = await startPlan(app)
      await app.call('cycle.stop', { cycleId: plan.cycleId, kind: 'roleChange', reason: '' })
      const offer = await app.call('cycle.offer', { cycleId: plan.cycleId })
      await app.call('cycle.next', {
        ...inputsOf()['cycle.next'],
        previousId: plan.cycleId,
        goals: [...plan.goals],
        actions: [...plan.actions],
        promises: offer.promises.map(({ id }) => id),
      })
      await app.call('cycle.reopen', { cycleId: plan.cycleId, reason: 'Toch niet' })
      const { id: followUpId } = await app.call('progress.plan', {
        cycleId: plan.cycleId,
        date: '2027-02-01',
        note: '',
      })
      const before = everything()
      expect(
        await app.problem('progress.setStatus', {
          followUpId,
          subject: 'goal',
          subjectId: plan.goals[0],
          status: 'reached',
        }),
      ).toBe('PHASE')
      expect(
        await app.problem('progress.setStatus', {
          followUpId,
          subject: 'action',
          subjectId: plan.actions[0],
          status: 'busy',
        }),
      ).toBe('PHASE')
      expect(
        await app.problem('progress.setStatus', {
          followUpId,
          subject: 'promise',
          subjectId: plan.promises[0],
          status: 'kept',
        }),
      ).toBe('PHASE')
      expect(everything()).toBe(before)
    })
  })
})

describe('a double click', () => {
  it('starts, stops, closes and reveals once', async () => {
    await passing(async () => {
      const plan = await startPlan(app)
      const twice = async (route: RouteName, input: unknown) => [
        await app.problem(route, input),
        await app.problem(route, input),
      ]
      const { cycleId } = plan
      expect(await twice('evaluation.start', { cycleId })).toEqual(['ok', 'PHASE'])
      expect(await twice('evaluation.reveal', { cycleId })).toEqual(['ok', 'ok'])
      for (const goalId of plan.goals) await app.call('evaluation.setVerdict', { cycleId, goalId, verdict: 'partly' })
      expect(await twice('evaluation.close', { cycleId })).toEqual(['ok', 'PHASE'])
      const next = { ...inputsOf()['cycle.next'], previousId: cycleId, goals: [...plan.goals] }
      expect((await app.call('cycle.next', next)).id).toBe((await app.call('cycle.next', next)).id)
      expect(await twice('cycle.reopen', { cycleId, reason: 'Te vroeg' })).toEqual(['ok', 'PHASE'])
      expect(await twice('cycle.stop', { cycleId, kind: 'leaving', reason: '' })).toEqual(['ok', 'PHASE'])
      expect(await twice('need.copyFromLastYear', { year: 2027 })).toEqual(['ok', 'ok'])
      expect(await twice('pack.apply', { packId: 'vet' })).toEqual(['ok', 'ok'])
    })
  })

  it('holds a meeting once, and plans one next day', async () => {
    await passing(async () => {
      const { cycleId } = running
      const { id } = await app.call('progress.plan', { cycleId, date: '2027-02-01', note: '' })
      expect(await app.problem('progress.hold', { id, nextDate: '2027-05-03' })).toBe('ok')
      expect(await app.problem('progress.hold', { id, nextDate: '2027-05-03' })).toBe('PHASE')
      const days = (await app.call('progress.followUps', { cycleId })).map(({ date }) => date)
      expect(days.filter((day) => day === '2027-05-03')).toHaveLength(1)
    })
  })

  it('makes one course of lines, and counts its price once', async () => {
    await passing(async () => {
      const line = async (title: string) => (await app.call('training.addLine', { year: 2031, title })).key
      const input = {
        ...inputsOf()['training.takeTogether'],
        year: 2031,
        keys: [await line('A'), await line('B')],
        courseCents: 50_000,
      }
      await app.call('training.takeTogether', input)
      await app.problem('training.takeTogether', input)
      const plan = await app.call('training.plan', { year: 2031 })
      expect(plan.lines.map(({ kind, grossCents }) => [kind, grossCents])).toEqual([['course', 50_000]])
    })
  })

  it('of the same line twice is no course', async () => {
    await passing(async () => {
      const { key } = await app.call('training.addLine', { year: 2031, title: 'A' })
      expect(
        await app.problem('training.takeTogether', {
          ...inputsOf()['training.takeTogether'],
          year: 2031,
          keys: [key, key],
        }),
      ).toMatch(/^(IPC_ARGS: .+|NOT_FOUND)$/)
    })
  })
})

describe('removing a talk that other things hang on', () => {
  it('takes its draft out of the training plan, the needs, certificates and registers, without an error', async () => {
    await passing(async () => {
      const talk = await startTalk(app)
      const { id: goalId } = await app.call('goal.create', { cycleId: talk.cycleId, title: 'Weg ermee' })
      const { id: actionId } = await app.call('action.create', {
        goalId,
        description: 'Een cursus die vervalt',
        type: 'course',
      })
      const need = await app.call('need.create', { year: 2026, kind: 'knowledge', description: 'Iets' })
      await app.call('need.link', { needId: need.id, goalId, linked: true })
      await app.call('training.changeLine', { key: `action:${actionId}`, stage: 'approved' })
      await app.call('certificate.save', { ...inputsOf({ employeeId: talk.employeeId })['certificate.save'], actionId })
      await app.call('cycle.remove', { cycleId: talk.cycleId })
      const plan = await app.call('training.plan', { year: 2026 })
      expect(JSON.stringify(plan)).not.toContain('vervalt')
      expect((await app.call('need.list', { year: 2026 })).needs.find(({ id }) => id === need.id)?.goalIds).toEqual([])
      expect(
        (await app.call('certificate.list', {})).find(({ employeeId }) => employeeId === talk.employeeId)?.training,
      ).toBeNull()
    })
  })

  it('that was stopped unsigned, when a next one came from it', async () => {
    await passing(async () => {
      const talk = await startTalk(app)
      const { id: goalId } = await app.call('goal.create', { cycleId: talk.cycleId, title: 'Gaat door' })
      await app.call('action.create', { goalId, description: 'Gaat ook door' })
      await app.call('cycle.stop', { cycleId: talk.cycleId, kind: 'other', reason: 'Verhuisd' })
      const offer = await app.call('cycle.offer', { cycleId: talk.cycleId })
      const { id } = await app.call('cycle.next', {
        ...inputsOf()['cycle.next'],
        previousId: talk.cycleId,
        goals: offer.goals.map((goal) => goal.id),
        actions: offer.goals.flatMap((goal) => goal.actions.map((action) => action.id)),
      })
      await app.call('cycle.remove', { cycleId: talk.cycleId })
      expect(await app.problem('conversation.open', { cycleId: id, force: true })).toBe('ok')
      for (const route of ['conversation.get', 'document.list', 'progress.followUps'] as const)
        expect(await app.problem(route, { cycleId: id }), route).toBe('ok')
      expect((await app.call('conversation.get', { cycleId: id })).goals.map(({ title }) => title)).toEqual([
        'Gaat door',
      ])
      expect(await bySide(app).problem('preparation.get', { cycleId: id, side: 'employee' })).toBe('ok')
      expect(await app.problem('training.plan', { year: 2026 })).toBe('ok')
      expect(await app.problem('cycle.remove', { cycleId: id })).toBe('ok')
    })
  })
})

describe('a locked practice', () => {
  const locked = startApp()
  // A copy is put back before the lock too: when the practice itself does not open any more.
  const behindLock = routes.filter((name) => !/^backup\.(list|choose|look|restore|leave)$/.test(name))
  it.each(behindLock)('answers nothing, though it was open: %s', async (route) => {
    if (locked.session.state().practice === null) {
      await locked.createPractice('Op slot')
      await locked.call('session.lock', {})
    }
    expect(await locked.problem(route, inputs[route])).toBe('LOCKED')
  })
})

const whole = startApp({ toPdf: () => smallPdf() })
beforeAll(async () => {
  await whole.createPractice()
})
const at = (name: string) => path.join(whole.folder, name)
const chooseList = (name: string, bytes: Buffer | string) => {
  writeFileSync(at(name), bytes)
  whole.dialogs.open = at(name)
  return whole.call('employee.importChoose', {})
}
async function importAll(bytes: Buffer | string) {
  const chosen = await chooseList('lijst.csv', bytes)
  if (!chosen) throw new Error('The dialog was cancelled')
  const lines = chosen.table.rows.map(({ line }) => line)
  return whole.call('employee.importRun', {
    id: chosen.id,
    mapping: guessMapping(chosen.table.headers),
    lines,
    addRoles: true,
  })
}
async function saved(route: 'training.export' | 'calendar.export', input: object): Promise<Buffer> {
  whole.dialogs.saveAs = at('uit')
  const result = await whole.send({ route, input })
  whole.dialogs.saveAs = null
  if (!result.ok) throw new Error(`${route}: ${result.error.code}`)
  return readFileSync((result.value as { path: string }).path)
}
const part = async (bytes: Buffer, name: string) =>
  (await (await JSZip.loadAsync(bytes)).file(name)?.async('string')) ?? ''

describe('a name that means something to another program', () => {
  const formula = "=cmd|' /C calc'!A0"
  const breakOut = 'Jo\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Verzonnen'
  const long = `${'Zoë🦷é'.repeat(11)}`

  beforeAll(async () => {
    const csv = `Voornaam;Achternaam;Functie\r\n"${formula}";"@SUM(1+9)";"+Balie"\r\nZoë;Maës;Assistente\r\n`
    // In Windows-1252 these stand where Latin-1 has nothing: € ’ Š.
    const signs = Buffer.from([0x80, 0x92, 0x8a])
    const last = Buffer.concat([Buffer.from('Bo;D'), signs, Buffer.from(';Assistente\r\n')])
    await importAll(Buffer.concat([Buffer.from(csv, 'latin1'), last]))
    await whole.call('employee.create', {
      ...employeeInput,
      firstName: breakOut.slice(0, 60),
      lastName: 'BEGIN:VEVENT',
    })
    await whole.call('employee.create', { ...employeeInput, firstName: '__proto__', lastName: 'constructor' })
    await whole.call('employee.create', { ...employeeInput, firstName: long.slice(0, 50), lastName: long.slice(0, 66) })
    for (const [index, { id: employeeId }] of (await whole.call('employee.list', {})).entries()) {
      const { cycleId } = await startTalk(whole, {
        employeeId,
        periodStart: '2031-01-01',
        periodEnd: '2031-12-31',
        conversationDate: '2031-03-30',
      })
      const { id: goalId } = await whole.call('goal.create', { cycleId, title: formula })
      await whole.call('action.create', {
        goalId,
        description: index ? `-1+1 ${index}` : formula,
        type: 'course',
        fromDate: '2031-10-26',
        dueDate: '2031-10-26',
        courseCents: 100,
      })
      await whole.call('cycle.create', {
        ...cycleInput,
        employeeId,
        periodStart: '2031-01-01',
        periodEnd: '2031-12-31',
        conversationDate: '2031-10-26',
      })
    }
  })

  it('is imported as it stands, from a Windows-1252 file with semicolons', async () => {
    const people = (await whole.call('employee.list', {})).map(({ firstName, lastName, roleName }) => [
      firstName,
      lastName,
      roleName,
    ])
    expect(people).toContainEqual([formula, '@SUM(1+9)', '+Balie'])
    expect(people).toContainEqual(['Zoë', 'Maës', 'Assistente'])
    expect(people).toContainEqual(['Bo', 'D€’Š', 'Assistente'])
  })

  it('is text in Excel and Word, with no formula but those of the plan itself', async () => {
    const excel = await saved('training.export', { year: 2031, format: 'excel' })
    const strings = await part(excel, 'xl/sharedStrings.xml')
    expect(strings).toContain('=cmd|')
    for (const sheet of ['sheet1', 'sheet2', 'sheet3', 'sheet4']) {
      const xml = await part(excel, `xl/worksheets/${sheet}.xml`)
      expect(xml).not.toMatch(/<f>[^<]*(cmd|SUM\(1\+9\))/)
      expect(xml).not.toMatch(/ddeLink|externalLink/)
    }
    expect(strings).toContain('__proto__ constructor')
    const word = await part(await saved('training.export', { year: 2031, format: 'word' }), 'word/document.xml')
    expect(word).toContain('=cmd|')
    expect(word).not.toMatch(/<w:instrText[^>]*>[^<]*(cmd|DDE)/i)
  })

  it('is one line of one event in a calendar, folded at 75 bytes and never inside a character', async () => {
    const bytes = await saved('calendar.export', { what: 'year', year: 2031 })
    const text = bytes.toString('utf8')
    expect(text).not.toContain('\ufffd')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = text.split('\r\n')
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const unfolded = text.replaceAll('\r\n ', '').split('\r\n')
    const begins = unfolded.filter((line) => line === 'BEGIN:VEVENT').length
    expect(begins).toBe(unfolded.filter((line) => line === 'END:VEVENT').length)
    expect(begins).toBe(unfolded.filter((line) => line.startsWith('UID:')).length)
    expect(unfolded.filter((line) => /^SUMMARY:Verzonnen/.test(line))).toEqual([])
    expect(unfolded.some((line) => line.includes(formula))).toBe(true)
    expect(unfolded.some((line) => line.includes(`${long.slice(0, 50).toWellFormed()}`.slice(0, 40)))).toBe(true)
  })

  it('is found as it is typed; signs of a pattern are plain signs', async () => {
    const found = async (text: string) => (await whole.call('search.find', { text })).flatMap(({ hits }) => hits).length
    expect(await found('=cmd|')).toBeGreaterThan(0)
    for (const text of ['.*', '(', '[', '\\', '^$', '(a+)+$', '[[:<:]]', '%', '_x_', '$&', '\u0000'])
      expect(await whole.problem('search.find', { text }), text).toBe('ok')
    expect(await found('.*')).toBe(0)
    for (const text of ['', ' ', '  \t\n ', '\u00a0\u00a0']) expect(await found(text), JSON.stringify(text)).toBe(0)
    expect(await found('__proto__')).toBeGreaterThan(0)
    expect(await whole.problem('search.find', { text: 'x'.repeat(200) })).toBe('ok')
    expect(await whole.problem('search.find', { text: 'x'.repeat(201) })).toMatch(/^IPC_ARGS: /)
    expect(await whole.problem('search.find', { text: 'a '.repeat(100) })).toBe('ok')
  })
})

describe('a file that is not what its name says', () => {
  it('an .xlsx that is a zip of something else is told in Dutch, and nothing is stored', async () => {
    const zip = new JSZip()
    zip.file('vakantie.jpg', 'geen lijst')
    writeFileSync(at('lijst.xlsx'), await zip.generateAsync({ type: 'nodebuffer' }))
    whole.dialogs.open = at('lijst.xlsx')
    const before = await whole.call('employee.list', {})
    expect(await whole.problem('employee.importChoose')).toBe('IMPORT_KIND')
    expect(errorMessage('IMPORT_KIND')).toEqual({
      title: 'In dit bestand staat geen lijst die te lezen is',
      text: 'Er is niets toegevoegd. Kies een Excel-bestand (.xlsx) of een CSV-bestand met één medewerker per rij.',
    })
    expect(await whole.call('employee.list', {})).toEqual(before)
  })
})

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

describe('a cycle as it goes', () => {
  const dates = { periodStart: '2026-01-01', periodEnd: '2027-12-31' }

  it('without an end date on any goal or action goes through plan, overview, evaluation and the next cycle', async () => {
    const { cycleId } = await startTalk(whole, dates)
    const { id: goalId } = await whole.call('goal.create', { cycleId, title: 'Ooit eens', dueDate: null })
    await whole.call('action.create', {
      goalId,
      description: 'Zonder dag',
      type: 'course',
      fromDate: null,
      dueDate: null,
    })
    for (const party of ['employee', 'employer'] as const) await sign(whole, cycleId, party)
    for (const one of await whole.call('progress.followUps', { cycleId }))
      expect(one.reason).not.toMatch(/null|undefined|NaN/)
    const { id } = await whole.call('progress.plan', { cycleId, date: '2027-06-01', note: '' })
    expect((await whole.call('progress.meeting', { id })).goals.map((goal) => goal.dueDate)).toEqual([null])
    const texts = JSON.stringify([
      await whole.call('overview.get', {}),
      await whole.call('overview.board', {}),
      await whole.call('overview.year', { year: 2027 }),
    ])
    expect(texts).not.toMatch(/undefined|NaN|Invalid/)
    expect((await whole.call('training.plan', { year: 2026 })).lines.map(({ title }) => title)).toContain('Zonder dag')
    await whole.call('evaluation.start', { cycleId })
    await closePlan(whole, cycleId, ['partly'])
    const offer = await whole.call('cycle.offer', { cycleId })
    const goals = offer.goals.map((goal) => goal.id)
    const next = await whole.call('cycle.next', {
      ...inputsOf()['cycle.next'],
      previousId: cycleId,
      goals,
      actions: offer.goals.flatMap((goal) => goal.actions.map((action) => action.id)),
    })
    await whole.call('conversation.open', { cycleId: next.id, force: true })
    expect(
      (await whole.call('conversation.get', { cycleId: next.id })).goals.map((goal) => [
        goal.dueDate,
        goal.actions.length,
      ]),
    ).toEqual([[null, 1]])
  })

  it('beside another of the same person keeps to itself, and both stand in overview, planner and plan', async () => {
    const first = await startPlan(whole, dates)
    const second = await startPlan(whole, { ...dates, employeeId: first.employeeId })
    const day = async (cycleId: string, date: string) =>
      (await whole.call('progress.plan', { cycleId, date, note: '' })).id
    const mine = await day(first.cycleId, '2027-03-01')
    await day(second.cycleId, '2027-03-02')
    expect((await whole.call('progress.meeting', { id: mine })).goals.map(({ id }) => id).toSorted()).toEqual(
      [...first.goals].toSorted(),
    )
    const events = (await whole.call('overview.year', { year: 2027 })).filter(
      ({ employeeId }) => employeeId === first.employeeId,
    )
    expect(events.map(({ date }) => date)).toEqual(expect.arrayContaining(['2027-03-01', '2027-03-02']))
    const cards = (await whole.call('overview.board', {})).columns.flatMap((column) =>
      column.cards.map((card) => card.cycleId),
    )
    expect(cards).toEqual(expect.arrayContaining([first.cycleId, second.cycleId]))
    const { lines } = await whole.call('training.plan', { year: 2026 })
    expect(lines.filter((line) => line.cycleId === first.cycleId).length).toBe(3)
    expect(lines.filter((line) => line.cycleId === second.cycleId).length).toBe(3)
    await whole.call('cycle.stop', { cycleId: first.cycleId, kind: 'other', reason: 'Dubbel' })
    expect(
      (await whole.call('conversation.get', { cycleId: second.cycleId })).goals.map(({ status }) => status),
    ).toEqual(['open', 'open'])
  })

  it.each(['leaves', 'is archived'])(
    'of someone who %s is asked of nobody any more; what was agreed and paid stays, and it can be stopped',
    async (how) => {
      const plan = await startPlan(whole, dates)
      await whole.call('progress.plan', { cycleId: plan.cycleId, date: '2027-03-01', note: '' })
      const { id } = await whole.call('progress.plan', { cycleId: plan.cycleId, date: '2027-05-03', note: '' })
      if (how === 'leaves')
        await whole.call('employee.save', { ...employeeInput, id: plan.employeeId, leavingDate: '2026-06-30' })
      else await whole.call('employee.archive', { id: plan.employeeId, archived: true })
      const overview = await whole.call('overview.get', {})
      expect(overview.people.some((person) => person.id === plan.employeeId)).toBe(false)
      expect(
        overview.items.filter(
          ({ target }) =>
            'cycleId' in target &&
            target.cycleId === plan.cycleId &&
            target.to === 'step' &&
            target.step === 'progress',
        ),
      ).toEqual([])
      expect(
        (await whole.call('overview.year', { year: 2027 })).filter(({ employeeId }) => employeeId === plan.employeeId),
      ).toEqual([])
      expect(
        (await whole.call('training.plan', { year: 2026 })).lines.filter(({ cycleId }) => cycleId === plan.cycleId),
      ).toHaveLength(3)
      expect((await whole.call('progress.meeting', { id })).open).toBe(true)
      await whole.call('cycle.stop', { cycleId: plan.cycleId, kind: 'leaving', reason: '' })
      expect(await whole.problem('progress.hold', { id, nextDate: null })).toBe('PHASE')
      expect(await whole.problem('dossier.get', { employeeId: plan.employeeId })).toBe('ok')
    },
  )

  it('and a year in which nothing is planned: an empty plan, also as a file; a budget of 0; one past the limit', async () => {
    expect((await whole.call('training.plan', { year: 2044 })).lines).toEqual([])
    for (const format of ['excel', 'word'] as const)
      expect((await saved('training.export', { year: 2044, format })).length).toBeGreaterThan(1_000)
    await whole.call('training.setBudget', { year: 2044, cents: 0 })
    expect((await whole.call('training.plan', { year: 2044 })).budgetCents).toBe(0)
    const sheets = await readSheets(await saved('training.export', { year: 2044, format: 'excel' }))
    const budget = sheets.find(({ sheet }) => sheet === 'Budget')?.data ?? []
    const amount = (label: string) => budget.find(([first]) => first === label)?.[1]
    expect([amount('Budget'), amount('Besteed na subsidie'), amount('Over')]).toEqual([0, 0, 0])
    expect(budget.find(([first]) => first === 'Budget')?.[2]).toBeNull()
    expect(await whole.problem('training.setBudget', { year: 2044, cents: 100_000_000 })).toBe('ok')
    expect(await whole.problem('training.setBudget', { year: 2044, cents: 1_000_000_000 })).toBe(
      'IPC_ARGS: Dat bedrag is te groot: hooguit € 1.000.000.',
    )
    expect((await whole.call('training.plan', { year: 2044 })).budgetCents).toBe(100_000_000)
  })
})

describe('the nights in which the clock changes, and 29 February', () => {
  const home = process.env.TZ
  afterEach(() => {
    vi.useRealTimers()
    process.env.TZ = home
  })
  const zones = ['Europe/Brussels', 'America/New_York']
  // In New York the clock changes on other days.
  const nights = ['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2028-02-29']
  const moments = zones.flatMap((zone) =>
    nights.flatMap((day) => ['00:30', '23:30'].map((time) => [zone, day, time] as const)),
  )

  const [winter, summer] = [-60, -120]
  const [east, eastSummer] = [300, 240]
  const behind: Record<string, Record<string, number>> = {
    'Europe/Brussels': {
      ...{ '2026-03-29 00:30': winter, '2026-03-29 23:30': summer, '2026-10-25 00:30': summer },
      ...{ '2026-10-25 23:30': winter, '2026-03-08 00:30': winter, '2026-03-08 23:30': winter },
      ...{ '2026-11-01 00:30': winter, '2026-11-01 23:30': winter },
      ...{ '2028-02-29 00:30': winter, '2028-02-29 23:30': winter },
    },
    'America/New_York': {
      ...{ '2026-03-29 00:30': eastSummer, '2026-03-29 23:30': eastSummer, '2026-10-25 00:30': eastSummer },
      ...{ '2026-10-25 23:30': eastSummer, '2026-03-08 00:30': east, '2026-03-08 23:30': eastSummer },
      ...{ '2026-11-01 00:30': eastSummer, '2026-11-01 23:30': east },
      ...{ '2028-02-29 00:30': east, '2028-02-29 23:30': east },
    },
  }

  it.each(moments)('%s on %s at %s: a day stays that day', async (zone, day, time) => {
    process.env.TZ = zone
    const at = new Date(`${day}T${time}:00`)
    // That the clock of this zone was really changed: minutes behind universal time, at that hour.
    expect(at.getTimezoneOffset()).toBe(behind[zone]?.[`${day} ${time}`])
    vi.useFakeTimers({ toFake: ['Date'], now: at })
    const clock = startApp()
    await clock.createPractice()
    const plan = await startPlan(clock, {
      periodStart: '2026-01-05',
      periodEnd: addDays(day, 200),
      conversationDate: '2026-01-10',
    })
    const { cycleId, employeeId } = plan
    const { id } = await clock.call('progress.plan', { cycleId, date: day, note: '' })
    const planner = async () =>
      (await clock.call('overview.year', { year: Number(day.slice(0, 4)) })).filter(
        (event) => event.kind === 'followUp',
      )
    expect((await planner()).map(({ date }) => date)).toContain(day)
    clock.dialogs.saveAs = path.join(clock.folder, 'dag')
    const file = await clock.call('calendar.export', { what: 'cycle', cycleId })
    const ics = readFileSync(file?.path ?? '', 'utf8')
    expect(ics).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}\r\n`)
    expect(ics).toContain(`DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}\r\n`)
    // Today is not in the future, tomorrow is.
    const level = { employeeId, competenceId: plan.competenceId, level: 3 as const, reason: 'Gezien' }
    expect(await clock.problem('level.set', { ...level, date: day })).toBe('ok')
    expect(await clock.problem('level.set', { ...level, date: addDays(day, 1) })).toBe(
      'IPC_ARGS: Deze datum ligt nog in de toekomst.',
    )
    await clock.call('progress.hold', { id, nextDate: addMonths(day, 3) })
    const { id: next } = await clock.call('progress.plan', { cycleId, date: addDays(day, 30), note: '' })
    expect((await clock.call('progress.meeting', { id: next })).previous?.date).toBe(day)

    const { id: normId } = await clock.call('register.saveNorm', {
      id: null,
      name: 'R',
      unit: 'hours',
      amount: 10,
      years: 1,
      source: '',
      checkedOn: day,
    })
    const { id: registrationId } = await clock.call('register.save', { id: null, employeeId, normId, periodStart: day })
    for (const date of [day, addDays(addMonths(day, 12), -1), addMonths(day, 12), addDays(day, -1)])
      await clock.call('register.saveCredit', {
        id: null,
        registrationId,
        actionId: null,
        description: 'Studiedag',
        date,
        amount: 1,
      })
    const [registration] = await clock.call('register.list', {})
    if (!registration) throw new Error('There is no registration')
    expect(registerMeter(registration, day)).toMatchObject({ done: 1, planned: 1 })

    const validUntil = validForYears(day, 1)
    await clock.call('certificate.save', {
      id: null,
      employeeId,
      actionId: null,
      lineId: null,
      name: 'EHBO',
      issuer: '',
      obtainedOn: day,
      validUntil,
    })
    expect(certificateState(validUntil, addDays(validUntil, 1)).days).toBe(-1)
    expect(certificateState(validUntil, validUntil).days).toBe(0)

    const { parameters } = await clock.call('law.get', {})
    for (const country of ['BE', 'NL'] as const) {
      const rows = repaymentTable(
        { country, costCents: 300_000, start: day, termMonths: 36, yearlyPayCents: null, inServiceSince: null },
        country === 'BE' ? parameters : [],
      )
      expect(rows.map(({ from }) => from)).toEqual([day, ...rows.slice(0, -1).map(({ to }) => addDays(to, 1))])
      expect(owedOn(rows, day).state).toBe('during')
      expect(owedOn(rows, addMonths(day, 36)).state).toBe('after')
    }
  })
})
