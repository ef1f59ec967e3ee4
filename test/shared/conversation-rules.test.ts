import { describe, expect, it, test } from 'vitest'
import { appendText, balance, openEnds, titleFromAnswer } from '../../shared/conversation/rules'
import type { Action, Goal, Owner } from '../../shared/goal/schema'
import type { EmployerPromise } from '../../shared/promise/schema'

const id = '00000000-0000-4000-8000-000000000001'
const action = (owner: Owner, dueDate: string | null = '2026-06-01'): Action => ({
  id,
  goalId: id,
  type: 'course',
  formal: true,
  description: 'Cursus',
  provider: '',
  owner,
  fromDate: null,
  dueDate,
  ownHours: null,
  coachHours: null,
  coachKind: null,
  courseCents: null,
  materialCents: null,
  travelCents: null,
  replacementCents: null,
  subsidyCents: null,
  proof: '',
  status: 'planned',
  actualHours: null,
  actualCents: null,
})
const goal = (change: Partial<Goal> = {}): Goal => ({
  id,
  employeeId: id,
  cycleId: id,
  title: 'Echo’s lezen',
  kind: null,
  scope: null,
  basis: null,
  competenceId: null,
  competenceName: null,
  levelNow: null,
  levelWanted: null,
  reason: '',
  result: '',
  indicator: '',
  startDate: null,
  dueDate: '2026-06-01',
  priority: 'normal',
  status: 'open',
  actions: [action('employee')],
  ...change,
})
const promise = (change: Partial<EmployerPromise> = {}): EmployerPromise => ({
  id,
  employeeId: id,
  cycleId: id,
  goalId: null,
  description: 'Cursus betalen',
  kind: 'budget',
  who: 'Mieke Claes',
  dueDate: '2026-05-01',
  status: 'open',
  ...change,
})

test('the balance counts lines per party: what is done together for both, a promise for the employer', () => {
  expect(balance([], [])).toEqual({ employee: 0, employer: 0 })
  const goals = [goal({ actions: [action('employee'), action('both')] }), goal({ actions: [action('employer')] })]
  expect(balance(goals, [promise(), promise()])).toEqual({ employee: 2, employer: 4 })
})

describe('a title from an answer', () => {
  it.each([
    ['Echo’s leren lezen. Dat lijkt me fijn.', 'Echo’s leren lezen'],
    ['Kan ik echo’s leren lezen? Graag.', 'Kan ik echo’s leren lezen?'],
    ['  Echo’s lezen\nen röntgen  ', 'Echo’s lezen'],
    ['Versie 2.0 leren kennen', 'Versie 2.0 leren kennen'],
    ['Leren...', 'Leren'],
    ['', ''],
  ])('“%s” gives “%s”', (text, title) => {
    expect(titleFromAnswer(text)).toBe(title)
  })

  it('is cut at a word, and is whole also without spaces and with emoji on the edge', () => {
    const exact = 'w'.repeat(120)
    expect(titleFromAnswer(exact)).toBe(exact)
    const cut = titleFromAnswer('woord '.repeat(40))
    expect(cut.length).toBeLessThanOrEqual(120)
    expect(cut).toMatch(/woord…$/)
    expect(titleFromAnswer('w'.repeat(500))).toBe(`${'w'.repeat(119)}…`)
    expect(titleFromAnswer(`${'w'.repeat(118)}😀😀😀`).isWellFormed()).toBe(true)
  })
})

test('a text is added on a line of its own', () => {
  expect(appendText('', ' nieuw\n')).toBe('nieuw')
  expect(appendText(' \n', 'nieuw')).toBe('nieuw')
  expect(appendText('Wat er stond.\n\n', ' nieuw ')).toBe('Wat er stond.\nnieuw')
})

describe('what is still open before the end', () => {
  it('is nothing when all is filled in', () => {
    expect(openEnds([], [])).toEqual([])
    expect(openEnds([goal()], [promise()])).toEqual([])
  })

  it.each([
    [{ title: ' ' }, ['Een doel heeft nog geen titel.']],
    [{ dueDate: null }, ['“Echo’s lezen” heeft nog geen einddatum.']],
    [{ actions: [] }, ['“Echo’s lezen” heeft nog geen actie.']],
    [
      { actions: [action('both', null), action('employee', null)] },
      ['“Echo’s lezen”: een actie heeft nog geen einddatum.'],
    ],
    [
      { title: '', dueDate: null },
      ['Een doel heeft nog geen titel.', 'Een doel zonder titel heeft nog geen einddatum.'],
    ],
  ] satisfies [Partial<Goal>, string[]][])('is named for a goal: %o', (change, remarks) => {
    expect(openEnds([goal(), goal(change)], [promise()])).toEqual(remarks)
  })

  it('is named once for the promises', () => {
    const empty = promise({ dueDate: null, description: ' ' })
    expect(openEnds([], [empty, empty])).toEqual([
      'Een toezegging heeft nog geen einddatum.',
      'Een toezegging is nog leeg.',
    ])
  })
})
