import { z } from 'zod'
import { hours, id, optionalDate } from '../format/fields'
import { requiredText, searchable, shortText } from '../format/text'

export const employeeSchema = z
  .object({
    firstName: requiredText('Vul de voornaam in.', 60),
    lastName: requiredText('Vul de achternaam in.', 80),
    roleId: id.nullable(),
    supervisor: shortText(120),
    /** Hours a week in the contract. */
    contractHours: hours(60).nullable(),
    inServiceSince: optionalDate,
    leavingDate: optionalDate,
    email: shortText(120).pipe(z.union([z.literal(''), z.email('Dit e-mailadres is niet volledig.')])),
  })
  .refine((value) => !value.inServiceSince || !value.leavingDate || value.leavingDate >= value.inServiceSince, {
    path: ['leavingDate'],
    message: 'De datum uit dienst ligt voor de datum in dienst.',
  })
export type EmployeeInput = z.infer<typeof employeeSchema>

export type Employee = EmployeeInput & { id: string; archived: boolean; roleName: string | null }

/** "Emma De Smet". */
export const fullName = (person: { firstName: string; lastName: string }): string =>
  `${person.firstName} ${person.lastName}`

/** "ED". */
export const initials = (person: { firstName: string; lastName: string }): string =>
  [person.firstName, person.lastName].map((word) => Array.from(word)[0]?.toUpperCase() ?? '').join('')

/** Whether a search text is found in the name, role or e-mail; capitals and accents do not matter. */
export function matchesSearch(employee: Employee, search: string): boolean {
  const hay = searchable(`${fullName(employee)} ${employee.roleName ?? ''} ${employee.email}`)
  return searchable(search)
    .split(/\s+/)
    .every((word) => hay.includes(word))
}
