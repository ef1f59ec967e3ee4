import { describe, expect, test } from 'vitest'
import { samplePractice } from '../../main/sample/practice'
import type { SampleCycle } from '../../main/sample/shape'
import { starterCompetences } from '../../shared/competence/starter'
import { closingSchema, newCycleSchema } from '../../shared/cycle/schema'
import { employeeSchema } from '../../shared/employee/schema'
import { isIsoDate } from '../../shared/format/date'
import { actionPatch, dateProblem, goalPatch } from '../../shared/goal/schema'
import { practiceSchema } from '../../shared/practice/schema'
import { standardQuestions } from '../../shared/preparation/questions'
import { allowedKeys, isAnswered, questionsOf } from '../../shared/preparation/rules'
import { side, signals } from '../../shared/preparation/schema'
import { promisePatch } from '../../shared/promise/schema'
import { roleSchema } from '../../shared/role/schema'

const anId = '7d3f2c1e-4b5a-4c6d-8e9f-0a1b2c3d4e5f'

// The last days of months are where adding months shortens a date.
describe.each(['2026-03-31', '2028-02-29', '2026-08-30', '2027-12-31'])('the sample practice on %s', (today) => {
  const { practice, roles, employees } = samplePractice(today)
  const cycleOf = (key: string): SampleCycle => {
    const found = employees.find((one) => one.key === key)?.cycle
    if (!found) throw new Error(`${key} has no cycle`)
    return found
  }
  const cycles = employees.flatMap(({ cycle }) => (cycle ? [cycle] : []))
  const goals = cycles.flatMap((cycle) => cycle.goals)
  const promises = cycles.flatMap((cycle) => [...cycle.promises, ...cycle.goals.flatMap((goal) => goal.promises ?? [])])

  test('is accepted by every schema as it stands', () => {
    expect(practiceSchema.parse(practice)).toEqual(practice)
    for (const { name, description, competences } of roles)
      roleSchema.parse({
        name,
        description,
        competences: competences.map(({ level }) => ({ competenceId: anId, level })),
      })
    for (const { role, ...employee } of employees.map((one) => one.employee)) {
      expect(employeeSchema.parse({ ...employee, roleId: null })).toEqual({ ...employee, roleId: null })
      expect(roles.map((one) => one.name)).toContain(role)
    }
    for (const cycle of cycles) {
      newCycleSchema.parse({ ...cycle.new, employeeId: anId })
      expect(closingSchema.partial().parse(cycle.closing)).toEqual(cycle.closing)
    }
    for (const { competenceKey, actions, promises: _, ...goal } of goals) {
      expect(goalPatch.parse(goal)).toEqual(goal)
      expect(starterCompetences.map((one) => one.key)).toContain(competenceKey)
      for (const action of actions) expect(actionPatch.parse(action)).toEqual(action)
    }
    for (const promise of promises) expect(promisePatch.parse(promise)).toEqual(promise)
  })

  test('answers only questions that exist, with values that exist', () => {
    const themes = standardQuestions.themes.map((theme) => theme.id)
    for (const cycle of cycles) {
      for (const party of side.options) {
        const answers = cycle.answers[party]
        const allowed = allowedKeys(standardQuestions, party)
        expect(Object.keys(answers).filter((key) => !allowed.has(key))).toEqual([])
        for (const [key, value] of Object.entries(answers))
          if (key.startsWith('signal:')) expect(Object.keys(signals)).toContain(value)
        for (const question of standardQuestions.questions)
          if (question.options && answers[question.id] !== undefined)
            expect(question.options.map((option) => option.value)).toContain(answers[question.id])
      }
      for (const theme of Object.keys(cycle.agreements)) expect(themes).toContain(theme)
    }
  })

  test('has every question, signal and theme of the signed talk filled in', () => {
    const signed = cycles.filter((cycle) => cycle.sign)
    expect(signed).toEqual([cycleOf('hanne')])
    for (const cycle of signed) {
      for (const party of side.options)
        expect(Object.keys(cycle.answers[party]).sort()).toEqual([...allowedKeys(standardQuestions, party)].sort())
      expect(Object.keys(cycle.agreements)).toEqual(standardQuestions.themes.map((theme) => theme.id))
      expect(Object.keys(cycle.closing).sort()).toEqual(Object.keys(closingSchema.shape).sort())
      expect(cycle.goals.map((goal) => goal.actions.length)).toEqual([3, 2])
      expect([...cycle.promises, ...cycle.goals.flatMap((goal) => goal.promises ?? [])]).toHaveLength(3)
    }
  })

  test('has each employee in another phase', () => {
    const answered = (key: string, party: 'employee' | 'employer') => {
      const questions = questionsOf(standardQuestions, party)
      const done = questions.filter((question) => isAnswered(question, cycleOf(key).answers[party]))
      return { answered: done.length, total: questions.length }
    }
    for (const party of side.options)
      for (const key of ['tine', 'jasper']) {
        const { answered: done, total } = answered(key, party)
        expect(done).toBe(total)
        expect(cycleOf(key).ready[party]).toBe(true)
      }
    expect(cycleOf('tine').open).toBe(false)
    expect(cycleOf('jasper').open).toBe(true)
    expect(answered('jolien', 'employee')).toEqual({ answered: 10, total: 21 })
    expect(answered('jolien', 'employer').answered).toBe(0)
    expect(employees.filter((one) => !one.cycle).map((one) => one.key)).toEqual(['lotte'])
  })

  test('has its dates in order', () => {
    for (const { employee, cycle } of employees) {
      expect(employee.inServiceSince && employee.inServiceSince < today).toBe(true)
      if (!cycle) continue
      const { periodStart, periodEnd, conversationDate } = cycle.new
      expect(dateProblem(periodStart, conversationDate)).toBeNull()
      expect(dateProblem(conversationDate, periodEnd)).toBeNull()
      if (cycle.open) expect(conversationDate && conversationDate <= today).toBe(true)
      else expect(conversationDate && conversationDate > today).toBe(true)
      const { followUpDate = null, evaluationDate = null, nextConversationDate = null } = cycle.closing
      expect(dateProblem(today, followUpDate)).toBeNull()
      expect(dateProblem(followUpDate, evaluationDate)).toBeNull()
      expect(dateProblem(evaluationDate, periodEnd)).toBeNull()
      expect(dateProblem(evaluationDate, nextConversationDate)).toBeNull()
      for (const promise of [...cycle.promises, ...cycle.goals.flatMap((goal) => goal.promises ?? [])])
        expect(dateProblem(conversationDate, promise.dueDate ?? null)).toBeNull()
      for (const goal of cycle.goals) {
        expect(dateProblem(conversationDate, goal.startDate ?? null)).toBeNull()
        expect(dateProblem(goal.dueDate ?? null, periodEnd)).toBeNull()
        for (const action of goal.actions) {
          expect(dateProblem(goal.startDate ?? null, action.fromDate ?? null)).toBeNull()
          expect(dateProblem(action.fromDate ?? null, action.dueDate ?? null)).toBeNull()
          expect(dateProblem(action.dueDate ?? null, goal.dueDate ?? null)).toBeNull()
        }
      }
    }
  })

  test('uses real days and no “wij”', () => {
    const text = JSON.stringify({ practice, roles, employees })
    const days = text.match(/\d{4}-\d{2}-\d{2}/g) ?? []
    expect(days.length).toBeGreaterThan(20)
    expect(days.filter((day) => !isIsoDate(day))).toEqual([])
    expect(text).not.toMatch(/\b(we|wij|ons|onze)\b|!/i)
  })
})
