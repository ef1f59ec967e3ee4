import { describe, expect, it } from 'vitest'
import { documentChanges } from '../../shared/document/changes'
import type { PlanContent, ReportContent } from '../../shared/document/content'
import { documentModel } from '../../shared/document/to-model'
import { draftMeta, noPlanContent, planContent, reportContent } from '../fixtures/document-content'

const [first, second] = planContent.goals
if (!first || !second) throw new Error('The sample plan has two goals')
const [course, practice] = first.actions
if (!course || !practice) throw new Error('The first goal has actions')

const plan = (change: Partial<PlanContent>): PlanContent => ({ ...planContent, version: 2, ...change })
const lines = (after: PlanContent) =>
  documentChanges(planContent, after).map(({ state, what, of, was, becomes }) => [state, what, of, was, becomes])

describe('the difference between two versions', () => {
  it('is empty when nothing changed but the version', () => {
    expect(documentChanges(planContent, plan({}))).toEqual([])
    expect(documentChanges(reportContent, { ...reportContent, version: 2 })).toEqual([])
  })

  it('names a changed field of a goal and of an action, with what it was and what it becomes', () => {
    const goals = [
      {
        ...first,
        dueDate: '2027-10-31',
        levelWanted: null,
        actions: [{ ...course, ownHours: 30 }, ...first.actions.slice(1)],
      },
      second,
    ]
    const of = `Doel: ${first.title}`
    expect(lines(plan({ goals }))).toEqual([
      ['changed', 'Klaar tegen', of, '30 september 2027', '31 oktober 2027'],
      ['changed', 'Gewenst niveau', of, '3 (zelfstandig)', ''],
      ['changed', 'Eigen uren', `${of} › Actie: ${course.description}`, '24 uur', '30 uur'],
    ])
  })

  it('names a goal by its new title when the title changed', () => {
    expect(lines(plan({ goals: [{ ...first, title: 'Opnamen maken' }, second] }))).toEqual([
      ['changed', 'Doel', 'Doel: Opnamen maken', first.title, 'Opnamen maken'],
    ])
  })

  it('tells which goals, actions and promises come and go', () => {
    const [promise, ...promises] = planContent.promises
    if (!promise) throw new Error('The sample plan has promises')
    const added = { ...second, id: '00000000-0000-4000-8000-000000000777', title: 'Een nieuw doel' }
    const goals = [{ ...first, actions: [course] }, added]
    expect(
      lines(plan({ goals, promises: [...promises, { ...promise, id: added.id, description: 'Een tweede scherm' }] })),
    ).toEqual([
      ...first.actions.slice(1).map((one) => ['removed', 'Actie', `Doel: ${first.title}`, one.description, '']),
      ['removed', 'Doel', '', second.title, ''],
      ['added', 'Doel', '', '', 'Een nieuw doel'],
      ...added.actions.map((one) => ['added', 'Actie', 'Doel: Een nieuw doel', '', one.description]),
      ['removed', 'Toezegging', '', promise.description, ''],
      ['added', 'Toezegging', '', '', 'Een tweede scherm'],
    ])
  })

  it('compares amounts, choices and the goal of a promise in words', () => {
    const goals = [
      { ...first, actions: [{ ...course, courseCents: 95_000, owner: 'both' as const }, ...first.actions.slice(1)] },
      second,
    ]
    const promises = planContent.promises.map((promise, index) => (index ? promise : { ...promise, goalId: second.id }))
    expect(
      documentChanges(planContent, plan({ goals, promises })).map(({ what, was, becomes }) => [what, was, becomes]),
    ).toEqual([
      ['Wie', 'Medewerker', 'Samen'],
      ['Cursusprijs', '€\u00a0890,00', '€\u00a0950,00'],
      ['Voor welk doel', first.title, second.title],
    ])
  })

  it('holds what was agreed in words, the follow-up, the remarks, and who and when', () => {
    const after = plan({
      now: { ...planContent.now, agreed: 'Samen herbekeken' },
      closing: { ...planContent.closing, followUpDate: null, repaymentAgreement: true, employeeRemarks: '' },
      employerName: 'Tom Maes',
      employee: { ...planContent.employee, inServiceSince: '2019-02-01' },
      practice: { ...planContent.practice, name: 'De Nieuwe Lindehoek', logoSha256: 'f'.repeat(64) },
    })
    expect(documentChanges(planContent, after).map(({ of, what, becomes }) => [of, what, becomes])).toEqual([
      ['Afgesproken', 'Waar sta ik nu', 'Samen herbekeken'],
      ['Afspraken over de opvolging', 'Opvolging', ''],
      ['Afspraken over de opvolging', 'Terugbetalingsregeling', 'Ja'],
      ['Afspraken over de opvolging', 'Opmerkingen van de medewerker', ''],
      ['Gegevens', 'In dienst sinds', '1 februari 2019'],
      ['Gegevens', 'Gesprek met', 'Tom Maes'],
      ['Praktijk', 'Naam van de praktijk', 'De Nieuwe Lindehoek'],
      ['Praktijk', 'Logo', 'Een nieuw logo'],
    ])
  })

  it('of a report holds what the report prints, theme by theme, and the choice for no plan', () => {
    const [theme] = reportContent.themes
    if (!theme) throw new Error('The sample report has themes')
    const after: ReportContent = {
      ...reportContent,
      version: 2,
      goals: [{ ...first, indicator: 'Iets anders', dueDate: '2027-10-31' }, second],
      themes: [{ ...theme, agreed: 'Nieuw afgesproken' }, ...reportContent.themes.slice(1)],
    }
    expect(documentChanges(reportContent, after).map(({ of, what }) => [of, what])).toEqual([
      [`Doel: ${first.title}`, 'Klaar tegen'],
      ['Afgesproken', theme.title],
    ])
    const dropped = documentChanges(reportContent, { ...noPlanContent, version: 2 })
    expect(dropped.filter((line) => line.state === 'removed')).toHaveLength(2 + reportContent.promises.length)
    expect(dropped.filter((line) => line.of === 'Ontwikkelingsplan').map((line) => line.becomes)).toEqual([
      'Ja',
      noPlanContent.noPlanReason,
    ])
  })
})

describe('between a plan and a report', () => {
  const told = (before: PlanContent | ReportContent, after: PlanContent | ReportContent) =>
    documentChanges(before, after).map(({ state, what, becomes }) => [state, what, becomes])

  it('tells that no plan is wanted any more, and which goals go with it', () => {
    const changes = told(planContent, { ...noPlanContent, version: 2 })
    expect(changes).toEqual(
      expect.arrayContaining([
        ['removed', 'Doel', ''],
        ['changed', 'Geen POP gewenst', 'Ja'],
        ['changed', 'Reden', noPlanContent.noPlanReason],
      ]),
    )
    expect(changes.filter(([state, what]) => state === 'removed' && what === 'Doel')).toHaveLength(2)
  })

  it('tells that a plan is wanted after all, and nothing of what only a report holds', () => {
    const changes = told(noPlanContent, plan({}))
    expect(changes).toContainEqual(['changed', 'Geen POP gewenst', 'Nee'])
    expect(changes).toContainEqual(['added', 'Doel', first.title])
    const [theme] = noPlanContent.themes.filter(({ id, agreed }) => agreed && id !== 'strengths' && id !== 'future')
    expect(theme).toBeDefined()
    expect(changes.map(([, what]) => what)).not.toContain(theme?.title)
  })
})

describe('the document of a next version', () => {
  const text = (content: PlanContent) => JSON.stringify(documentModel(content, draftMeta()).blocks)

  it('tells what changed, and a first version does not', () => {
    expect(text(planContent)).not.toContain('veranderd')
    const after = plan({ goals: [first] })
    const model = text({ ...after, changes: { since: 1, lines: documentChanges(planContent, after) } })
    expect(model).toContain('Wat is er veranderd sinds versie 1')
    expect(model).toContain(`"${second.title}","Vervalt"`)
    expect(text({ ...after, changes: { since: 1, lines: [] } })).toContain('niets veranderd sinds versie 1')
  })
})
