import type { Level } from '../competence/schema'
import type { StarterKey } from '../competence/starter'
import type { Profession } from '../practice/schema'
import { dentistRoles, gpRoles, vetRoles } from './starter-health'
import { accountantRoles, lawyerRoles, otherRoles } from './starter-office'

/** What the files per sector write down of a role. */
export type StarterRoleText = {
  name: string
  description: string
  /** The competences that the role asks, each with the level expected. */
  expected: { [Key in StarterKey]?: Level }
}

/** A role that is usual in a profession; `key` is that of a competence of the starter list. */
export type StarterRole = {
  name: string
  description: string
  competences: { key: string; level: Level }[]
}

const roles: Record<Profession, StarterRoleText[]> = {
  dentist: dentistRoles,
  vet: vetRoles,
  gp: gpRoles,
  lawyer: lawyerRoles,
  accountant: accountantRoles,
  other: otherRoles,
}

/** The roles to propose to a new practice of this profession; names are unique within it. Own list, freely editable. */
export const starterRoles = (profession: Profession): StarterRole[] =>
  roles[profession].map(({ name, description, expected }) => ({
    name,
    description,
    competences: Object.entries(expected).map(([key, level]) => ({ key, level })),
  }))
