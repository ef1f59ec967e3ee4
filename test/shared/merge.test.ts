import { describe, expect, it, test } from 'vitest'
import { groupKey, mergeProposals } from '../../shared/training/merge'
import type { PlanLine } from '../../shared/training/plan'
import { subjectOf } from '../../shared/training/words'
import { lineOf } from '../support/training'

const none = new Set<string>()
const wish = (who: string, title: string, change: Partial<PlanLine> = {}): PlanLine =>
  lineOf({ title, people: [{ id: who, name: who, role: null }], ...change })
const together = (...lines: PlanLine[]) => mergeProposals(lines, none).map((merge) => merge.people)

describe('equal wishes', () => {
  test.each([
    ['Cursus reanimatie en AED volgen', 'Opleiding reanimeren (BLS)'],
    ['EHBO', 'Cursus eerste hulp bij ongevallen'],
    ['Opleiding stralingsbescherming', 'Röntgen: verplichte bijscholing van 6 uur'],
    ['Excel voor beginners', 'excel basis'],
    ['Omgaan met agressie aan de balie', 'Workshop agressie aan de balie, halve dag'],
    ['Communicatie met patiënten', 'Communiceren met patienten'],
    ['Sterilisatie van instrumenten', 'Instrumenten steriliseren'],
    ['Cursus GDPR', 'Opleiding privacy'],
    ['Reanimatie 2026', 'Reanimatie, herhaling'],
  ])('%s and %s are proposed as one course', (a, b) => {
    expect(together(wish('Emma', a), wish('Bram', b))).toEqual([['Emma', 'Bram']])
  })

  test.each([
    ['Excel basis', 'Excel voor gevorderden'],
    ['Reanimatie', 'Reanimatie bij kinderen'],
    ['Communicatie met patiënten', 'Communicatie met collega’s'],
    ['Opleiding mondhygiëne', 'Opleiding boekhouding'],
    ['Leidinggeven deel 1', 'Leidinggeven deel 2'],
    ['Anesthesie bij honden', 'Anesthesie bij katten'],
    ['Cursus volgen', 'Opleiding volgen'],
    ['Engels', 'Frans'],
    ['Arbeidsrecht', 'Erfrecht'],
  ])('%s and %s stay apart', (a, b) => {
    expect(together(wish('Emma', a), wish('Bram', b))).toEqual([])
  })

  it('need less in common when the provider is the same', () => {
    const [a, b] = ['Klachten aan de balie', 'Klachten aan de telefoon en de balie afhandelen']
    expect(together(wish('Emma', a), wish('Bram', b))).toEqual([])
    const provider = { provider: 'Vormingscentrum Zuid' }
    expect(together(wish('Emma', a, provider), wish('Bram', b, provider))).toEqual([['Emma', 'Bram']])
  })

  it('are of several people, one line each', () => {
    expect(together(wish('Emma', 'Reanimatie'), wish('Emma', 'Reanimatie'))).toEqual([])
    const lines = [wish('Emma', 'Reanimatie'), wish('Emma', 'Reanimatie'), wish('Bram', 'Reanimatie')]
    expect(together(...lines)).toEqual([['Emma', 'Bram']])
    expect(mergeProposals(lines, none)[0]?.lineKeys).toEqual([lines[0]?.key, lines[2]?.key])
  })

  it('can be followed by a group, and are not decided for good', () => {
    for (const type of ['shadowing', 'selfStudy', 'congress', 'rotation'] as const)
      expect(together(wish('Emma', 'Reanimatie', { type }), wish('Bram', 'Reanimatie', { type })), type).toEqual([])
    for (const status of ['enrolled', 'followed', 'cancelled'] as const)
      expect(together(wish('Emma', 'Reanimatie', { status }), wish('Bram', 'Reanimatie')), status).toEqual([])
    const rejected = wish('Bram', 'Reanimatie', { approval: 'rejected' })
    expect(together(wish('Emma', 'Reanimatie'), rejected)).toEqual([])
  })

  it('do not pull in what is only like the last of them', () => {
    const lines = [
      wish('Emma', 'Klachten balie'),
      wish('Bram', 'Klachten balie telefoon'),
      wish('Noor', 'Balie telefoon planning'),
    ]
    expect(together(...lines)).toEqual([['Emma', 'Bram']])
  })

  it('say what they cost apart, and take the shortest name', () => {
    const lines = [
      wish('Emma', 'Cursus reanimatie en AED', { grossCents: 9_500, hours: 4 }),
      wish('Bram', 'Reanimatie', { grossCents: 8_000, hours: null }),
    ]
    expect(mergeProposals(lines, none)).toEqual([
      {
        title: 'Reanimatie',
        lineKeys: lines.map((line) => line.key),
        people: ['Emma', 'Bram'],
        grossCents: 17_500,
        hours: 4,
      },
    ])
  })

  it('can join a course in house that is planned already', () => {
    const people = ['Emma', 'Bram'].map((name) => ({ id: name, name, role: null }))
    const course = lineOf({ key: 'course:1', kind: 'course', title: 'Reanimatie in huis', people })
    expect(together(course, wish('Noor', 'Cursus reanimatie in huis'))).toEqual([['Noor']])
    expect(together(course, wish('Bram', 'Cursus reanimatie in huis'))).toEqual([])
  })

  it('stay apart once the owner said so, until someone joins', () => {
    const lines = [wish('Emma', 'Reanimatie'), wish('Bram', 'Reanimatie')]
    const apart = new Set([groupKey(lines.map((line) => line.key).reverse())])
    expect(mergeProposals(lines, apart)).toEqual([])
    expect(mergeProposals([...lines, wish('Noor', 'Reanimatie')], apart)).toHaveLength(1)
  })
})

test('a subject leaves out the name of the provider and what stands after the first clause', () => {
  expect([...subjectOf('Cursus Vormingscentrum reanimatie', 'Vormingscentrum').words]).toEqual(['reanim'])
  expect([...subjectOf('Reanimatie: vier namiddagen met een proef').words]).toEqual(['reanim'])
  expect([...subjectOf('Cursus: reanimatie').words]).toEqual(['reanim'])
})
