import type { Competence, CompetenceGroup, Level } from './schema'

/** From this level on someone does it without help, and so can take it over. */
export const MASTERED: Level = 3

/** The level of one person in one competence; `settled` is false when it only comes from a goal that runs. */
export type KnownLevel = { employeeId: string; competenceId: string; level: Level; settled: boolean }

export type MapPerson = {
  id: string
  name: string
  firstName: string
  roleName: string | null
  /** The talk that is open now, in which a goal can be agreed; null when there is none. */
  talkId: string | null
  /** The competences in which a goal of this person is open now. */
  learning: string[]
  /** What the role asks. */
  expected: { competenceId: string; level: Level }[]
}

/** All that the map is drawn from. */
export type CompetenceMap = {
  people: MapPerson[]
  competences: Pick<Competence, 'id' | 'name' | 'group'>[]
  levels: KnownLevel[]
}

export type MapCell = { personId: string; level: Level | null; settled: boolean; expected: Level | null }

/**
 * How safely a competence is in the house: `missing` when a role asks it and nobody masters it, `single` when exactly
 * one person does, `shared` when more do, `unknown` when nobody does and no role asks it.
 */
export type Coverage = 'missing' | 'single' | 'shared' | 'unknown'

export type MapRow = {
  id: string
  name: string
  group: CompetenceGroup
  cells: MapCell[]
  coverage: Coverage
  /** Who masters it, by id. */
  masters: string[]
  /** How many people have a role that asks it. */
  asked: number
}

/** Whether one person falling ill, or nobody at all, stands between the practice and this competence. */
export const isVulnerable = ({ coverage }: Pick<MapRow, 'coverage'>): boolean =>
  coverage === 'missing' || coverage === 'single'

const order: Record<Coverage, number> = { missing: 0, single: 1, shared: 2, unknown: 3 }

/** The rows of the map, the most vulnerable first and otherwise in the order of the list. */
export function competenceRows({ people, competences, levels }: CompetenceMap): MapRow[] {
  const known = new Map(levels.map((entry) => [`${entry.employeeId} ${entry.competenceId}`, entry]))
  return competences
    .map(({ id, name, group }) => {
      const cells = people.map((person): MapCell => {
        const found = known.get(`${person.id} ${id}`)
        return {
          personId: person.id,
          level: found?.level ?? null,
          settled: found?.settled ?? false,
          expected: person.expected.find(({ competenceId }) => competenceId === id)?.level ?? null,
        }
      })
      const masters = cells.filter(({ level }) => level !== null && level >= MASTERED).map(({ personId }) => personId)
      const asked = cells.filter(({ expected }) => expected !== null).length
      return { id, name, group, cells, coverage: coverageOf(masters.length, asked), masters, asked }
    })
    .sort((a, b) => order[a.coverage] - order[b.coverage])
}

function coverageOf(masters: number, asked: number): Coverage {
  if (masters > 1) return 'shared'
  if (masters === 1) return 'single'
  return asked > 0 ? 'missing' : 'unknown'
}

/** "Alleen Hanne", "Nog niemand": what stands out in a row, in words. */
export function coverageInWords(row: Pick<MapRow, 'coverage' | 'masters'>, people: readonly MapPerson[]): string {
  if (row.coverage === 'missing') return 'Nog niemand'
  if (row.coverage === 'unknown') return 'Niet gevraagd'
  const names = people.filter(({ id }) => row.masters.includes(id)).map(({ firstName }) => firstName)
  return row.coverage === 'single' ? `Alleen ${names[0]}` : `${names.length} mensen`
}
