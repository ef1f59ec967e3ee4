import { beforeAll, describe, expect, it } from 'vitest'
import { type RouteName, routeNames } from '../../shared/ipc/contract'
import { startYear } from '../support/full-year'
import { closePlan, startPlan } from '../support/plan'
import { bySide, startTalk } from '../support/practice'
import { inputsOf } from '../support/route-inputs'

const { app, year, fill, everything, passing } = startYear()
const { hidden, judged, running } = year
beforeAll(fill)

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
    const plan = year.inputs['progress.saveLine']
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
        ...year.inputs['certificate.save'],
        employeeId: running.employeeId,
        actionId: action?.id,
      }),
    ).toBe('NOT_FOUND')
    expect(
      await app.problem('register.saveCredit', { ...year.inputs['register.saveCredit'], actionId: action?.id }),
    ).toBe('NOT_FOUND')
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
      for (const [subject, subjectId, status] of [
        ['goal', plan.goals[0], 'reached'],
        ['action', plan.actions[0], 'busy'],
        ['promise', plan.promises[0], 'kept'],
      ]) {
        const input = { followUpId, subject, subjectId, status }
        expect(await app.problem('progress.setStatus', input), subject).toBe('PHASE')
      }
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
