import { competence } from '../competence/table'
import { need } from '../need/table'
import type { PracticeDb } from '../open'
import { registerNorm } from '../register/table'
import { role } from '../role/table'
import { inHouseCourse } from '../training/table'

/** The names of what belongs to the practice and is pointed at from someone's data, by id. */
export const namesOfReferred = (db: PracticeDb): [string, string][] =>
  [
    db.select({ id: role.id, name: role.name }).from(role).all(),
    db.select({ id: competence.id, name: competence.name }).from(competence).all(),
    db.select({ id: need.id, name: need.description }).from(need).all(),
    db.select({ id: inHouseCourse.id, name: inHouseCourse.title }).from(inHouseCourse).all(),
    db.select({ id: registerNorm.id, name: registerNorm.name }).from(registerNorm).all(),
  ]
    .flat()
    .map(({ id, name }) => [id, name])
