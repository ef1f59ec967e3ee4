import { describe, expect, it } from 'vitest'
import type { Conversation } from '../../shared/conversation/schema'
import type { CycleKind } from '../../shared/cycle/schema'
import { type ContentSource, documentContents } from '../../shared/document/content'
import { standardQuestions } from '../../shared/preparation/questions'
import { listForKind } from '../../shared/preparation/rules'

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const closing: Conversation['cycle']['closing'] = {
  followUpDate: '2026-06-01',
  evaluationDate: null,
  nextConversationDate: null,
  repaymentAgreement: true,
  employeeRemarks: 'Fijn gesprek',
  employerRemarks: '',
  noPlan: false,
  noPlanReason: 'Nu liever niet',
}

function source(kind: CycleKind, noPlan = false): ContentSource {
  const conversation: Conversation = {
    cycle: {
      id: id(1),
      employeeId: id(2),
      kind,
      phase: 'conversation',
      periodStart: '2026-01-01',
      periodEnd: '2026-12-31',
      conversationDate: '2026-03-10',
      employerName: 'Mieke Claes',
      plannedMinutes: 60,
      secondsUsed: 1_234,
      employeeReadyAt: null,
      employerReadyAt: null,
      openedAt: '2026-03-10T09:00:00.000Z',
      version: 2,
      closing: { ...closing, noPlan },
    },
    employeeName: 'Noor Aerts',
    employeeFirstName: 'Noor',
    employeeRole: 'Dierenartsassistent',
    list: listForKind(standardQuestions, kind),
    answers: {
      employee: {
        'm-went-well': 'De nieuwe agenda',
        'm-strengths.1': 'Rustig',
        'm-strengths.3': 'Precies',
        'm-more-of': 'Meer echo’s',
        'm-readiness': 'yes',
        'signal:work': 'good',
      },
      employer: { 'w-strengths.2': 'Geduldig', 'w-points.1': 'Vaker vragen', 'w-role': ' ' },
    },
    agreements: { work: 'Elke maandag overleg', strengths: 'Samen bekeken', future: 'Echo’s erbij', practice: ' ' },
    goals: [
      {
        id: id(3),
        employeeId: id(2),
        cycleId: id(1),
        title: 'Echo’s lezen',
        kind: 'professional',
        scope: null,
        basis: null,
        competenceId: id(9),
        competenceName: 'Zorgvuldig werken',
        levelNow: 2,
        levelWanted: 3,
        reason: '',
        result: '',
        indicator: '',
        startDate: null,
        dueDate: '2026-09-01',
        priority: 'normal',
        status: 'open',
        actions: [],
      },
    ],
    promises: [
      {
        id: id(4),
        employeeId: id(2),
        cycleId: id(1),
        goalId: id(3),
        description: 'Cursus betalen',
        kind: 'budget',
        who: 'Mieke',
        dueDate: null,
        status: 'open',
      },
      {
        id: id(5),
        employeeId: id(2),
        cycleId: id(1),
        goalId: null,
        description: ' ',
        kind: 'time',
        who: 'Mieke',
        dueDate: null,
        status: 'open',
      },
    ],
    earlier: null,
    frozen: false,
  }
  return {
    practice: {
      name: 'De Wilg',
      ownerName: 'Mieke Claes',
      profession: 'vet',
      country: 'BE',
      street: 'Wilgenlaan 4',
      postalCode: '9000',
      city: 'Gent',
      phone: '',
      email: 'info@dewilg.example',
      logo: 'data:image/png;base64,AAAA',
    },
    logoSha256: 'a'.repeat(64),
    inServiceSince: '2021-09-01',
    conversation,
  }
}

const contents = (kind: CycleKind, noPlan = false) => documentContents(source(kind, noPlan))
const kinds = (kind: CycleKind, noPlan = false) => contents(kind, noPlan).map((content) => content.kind)
const planOf = (kind: CycleKind) => contents(kind).find((content) => content.kind === 'plan')
const reportOf = (kind: CycleKind, noPlan = false) =>
  contents(kind, noPlan).find((content) => content.kind === 'report')

describe('the contents of the documents', () => {
  it('are those to which the kind of talk leads', () => {
    expect(kinds('combined')).toEqual(['plan', 'report'])
    expect(kinds('pop')).toEqual(['plan'])
    expect(kinds('performance')).toEqual(['report'])
    for (const kind of ['combined', 'pop', 'performance'] as const) expect(kinds(kind, true)).toEqual(['report'])
  })

  it('say who, where, when and which version', () => {
    for (const content of contents('combined'))
      expect(content).toMatchObject({
        shape: 1,
        cycleId: id(1),
        version: 2,
        practice: { name: 'De Wilg', address: 'Wilgenlaan 4, 9000 Gent', logoSha256: 'a'.repeat(64) },
        employee: { name: 'Noor Aerts', role: 'Dierenartsassistent', inServiceSince: '2021-09-01' },
        employerName: 'Mieke Claes',
        period: { start: '2026-01-01', end: '2026-12-31' },
        conversationDate: '2026-03-10',
        closing: { followUpDate: '2026-06-01', repaymentAgreement: true, employeeRemarks: 'Fijn gesprek' },
      })
  })

  it('hold the promises that say something, and the goals with the name of the competence', () => {
    for (const content of contents('combined')) {
      expect(content.promises.map((promise) => promise.description)).toEqual(['Cursus betalen'])
      expect(content.goals).toMatchObject([{ title: 'Echo’s lezen', competence: 'Zorgvuldig werken', levelWanted: 3 }])
    }
  })

  it('hold nothing that is not in the document: no signals, statuses, clock, logo bytes or ids of tables', () => {
    const text = JSON.stringify(contents('combined'))
    for (const absent of [
      'signal:',
      '"status"',
      'secondsUsed',
      '1234',
      'base64',
      'competenceId',
      'employeeId',
      'plannedMinutes',
    ])
      expect(text, absent).not.toContain(absent)
  })

  it('change when anything that is said changes, and not when the clock does', () => {
    const before = JSON.stringify(contents('combined'))
    const later = source('combined')
    later.conversation.cycle.secondsUsed = 99
    expect(JSON.stringify(documentContents(later))).toBe(before)
    later.conversation.agreements.work = 'Elke dinsdag overleg'
    expect(JSON.stringify(documentContents(later))).not.toBe(before)
  })
})

describe('the plan', () => {
  it('lays the strengths of both side by side, without the empty lines, and looks ahead', () => {
    expect(planOf('combined')).toMatchObject({
      now: {
        employeeStrengths: ['Rustig', 'Precies'],
        employeePoints: [],
        employerStrengths: ['Geduldig'],
        employerPoints: ['Vaker vragen'],
        agreed: 'Samen bekeken',
      },
      future: { agreed: 'Echo’s erbij' },
    })
    expect(planOf('combined')).toHaveProperty('future.employee.0.lines', ['Meer echo’s'])
    expect(JSON.stringify(planOf('combined'))).not.toContain('De nieuwe agenda')
  })

  it('is the same without the look back', () => {
    expect(planOf('pop')).toEqual({ ...planOf('combined'), cycleKind: 'pop' })
  })
})

describe('the report', () => {
  it('has the themes on which something was said, with the questions that were answered', () => {
    const report = reportOf('combined')
    expect(report?.themes.map((theme) => theme.id)).toEqual(['work', 'strengths', 'future', 'goals'])
    expect(report?.themes[0]).toMatchObject({
      employee: [{ question: 'Wat ging goed? Waar bent u trots op?', lines: ['De nieuwe agenda'] }],
      employer: [],
      agreed: 'Elke maandag overleg',
    })
    expect(JSON.stringify(report?.themes.at(-1))).toContain('Ja, graag')
  })

  it('of a talk without plan says why, and names no goals; promises stay promises', () => {
    const report = reportOf('combined', true)
    expect(report).toMatchObject({ noPlan: true, noPlanReason: 'Nu liever niet', goals: [] })
    expect(report?.promises).toHaveLength(1)
    expect(JSON.stringify(report)).not.toContain('Echo’s lezen')
    expect(JSON.stringify(reportOf('combined'))).not.toContain('Nu liever niet')
  })

  it('of a functioneringsgesprek leaves out what was not asked', () => {
    expect(reportOf('performance')?.themes.map((theme) => theme.id)).toEqual(['work', 'strengths'])
  })
})
