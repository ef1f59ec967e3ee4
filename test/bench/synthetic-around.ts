import { insertCertificate } from '../../db/certificate/store'
import { insertLevel } from '../../db/competence/level-store'
import { insertNeed } from '../../db/need/store'
import type { PracticeDb } from '../../db/open'
import { setBudget } from '../../db/training/store'
import { addMonths } from '../../shared/format/date'
import { needKinds } from '../../shared/need/schema'
import type { Person, Practice } from './synthetic-cycle'
import { sentence } from './words'

const kinds = Object.keys(needKinds) as (keyof typeof needKinds)[]

/** Adds what stands around the talks: a year's budget and needs, and of each person a certificate and two levels a year. */
export function addAround(
  db: PracticeDb,
  { chance, today, competenceIds }: Practice,
  people: readonly Person[],
  years: number,
): void {
  for (let age = years - 1; age >= 0; age--) {
    const year = Number(today.slice(0, 4)) - age
    const date = addMonths(today, -12 * age)
    setBudget(db, year, 5_000_000)
    for (const kind of kinds)
      insertNeed(db, { year, horizon: 2, kind, description: sentence(chance), priority: 'needed' })
    for (const { id: employeeId } of people) {
      const common = { employeeId, actionId: null, lineId: null, issuer: 'Nascholing', obtainedOn: date }
      insertCertificate(db, { ...common, name: sentence(chance), validUntil: addMonths(date, chance.between(6, 60)) })
      for (const level of [2, 3] as const)
        insertLevel(db, {
          employeeId,
          competenceId: chance.pick(competenceIds),
          level,
          date,
          reason: sentence(chance),
          cycleId: null,
          goalId: null,
        })
    }
  }
}
