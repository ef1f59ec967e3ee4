import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { certificateState, validForYears } from '../../shared/certificate/rules'
import { addDays, addMonths } from '../../shared/format/date'
import { owedOn, repaymentTable } from '../../shared/law/repayment-table'
import { registerMeter } from '../../shared/register/rules'
import { startPlan } from '../support/plan'
import { startApp } from '../support/practice'

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
