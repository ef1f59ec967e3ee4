import { describe, expect, it } from 'vitest'
import { type CompetenceMap, competenceRows, coverageInWords, isVulnerable } from '../../shared/competence/coverage'
import type { Level } from '../../shared/competence/schema'

const person = (id: string, ...asks: string[]) => ({
  id,
  name: `${id} Aerts`,
  firstName: id,
  roleName: null,
  talkId: null,
  learning: [],
  expected: asks.map((competenceId) => ({ competenceId, level: 3 as const })),
})
const known = (employeeId: string, competenceId: string, level: Level) => ({
  employeeId,
  competenceId,
  level,
  settled: true,
})
const map: CompetenceMap = {
  people: [person('Noor', 'plan', 'bel'), person('Bram', 'plan'), person('Emma')],
  competences: ['plan', 'bel', 'scan', 'rest', 'team'].map((id) => ({ id, name: id, group: 'work' as const })),
  levels: [
    known('Noor', 'plan', 3),
    known('Bram', 'plan', 2),
    known('Noor', 'bel', 2),
    known('Emma', 'scan', 4),
    known('Noor', 'team', 3),
    known('Bram', 'team', 4),
    known('Weg', 'bel', 4),
  ],
}
const rows = competenceRows(map)
const row = (id: string) => rows.find((one) => one.id === id) ?? expect.fail(id)

describe('who can do what', () => {
  it('level 3 and above is mastering it; people who left do not count', () => {
    expect(rows.map(({ id, coverage }) => [id, coverage])).toEqual([
      ['bel', 'missing'],
      ['plan', 'single'],
      ['scan', 'single'],
      ['team', 'shared'],
      ['rest', 'unknown'],
    ])
    expect(row('plan').masters).toEqual(['Noor'])
    expect(rows.filter(isVulnerable).map(({ id }) => id)).toEqual(['bel', 'plan', 'scan'])
  })

  it('is said in words', () => {
    expect(coverageInWords(row('plan'), map.people)).toBe('Alleen Noor')
    expect(coverageInWords(row('team'), map.people)).toBe('2 mensen')
    expect(coverageInWords(row('bel'), map.people)).toBe('Nog niemand')
    expect(coverageInWords(row('rest'), map.people)).toBe('Niet gevraagd')
  })

  it('shows per person the level and what the role asks', () => {
    expect(row('plan').cells).toEqual([
      { personId: 'Noor', level: 3, settled: true, expected: 3 },
      { personId: 'Bram', level: 2, settled: true, expected: 3 },
      { personId: 'Emma', level: null, settled: false, expected: null },
    ])
    expect(row('plan').asked).toBe(2)
  })

  it('stands at once for ten people and sixty competences', () => {
    const people = Array.from({ length: 10 }, (_, index) => person(`p${index}`))
    const competences = Array.from({ length: 60 }, (_, index) => ({
      id: `c${index}`,
      name: '',
      group: 'work' as const,
    }))
    const levels = people.flatMap(({ id }) => competences.map((one) => known(id, one.id, 3)))
    const started = performance.now()
    expect(competenceRows({ people, competences, levels })).toHaveLength(60)
    expect(performance.now() - started).toBeLessThan(50)
  })
})
