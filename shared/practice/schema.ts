import { z } from 'zod'
import { requiredText, shortText } from '../format/text'

export const professions = {
  dentist: 'Tandartspraktijk',
  vet: 'Dierenartsenpraktijk',
  gp: 'Huisartsenpraktijk',
  lawyer: 'Advocatenkantoor',
  accountant: 'Accountants- of boekhoudkantoor',
  other: 'Andere praktijk',
} as const
export type Profession = keyof typeof professions

export const countries = { BE: 'België', NL: 'Nederland' } as const
export type Country = keyof typeof countries

const keys = <T extends object>(record: T) => Object.keys(record) as [keyof T & string, ...(keyof T & string)[]]
/** A zod enum of the keys of a word list such as `professions`. */
export const oneOf = <T extends object>(record: T) => z.enum(keys(record), 'Kies een van de mogelijkheden.')

export const practiceSchema = z.object({
  name: requiredText('Vul de naam van de praktijk in.', 120),
  ownerName: requiredText('Vul de naam van de praktijkhouder in.', 120),
  profession: oneOf(professions),
  country: oneOf(countries),
  street: shortText(120),
  postalCode: shortText(16),
  city: shortText(80),
  phone: shortText(40),
  email: shortText(120).pipe(z.union([z.literal(''), z.email('Dit e-mailadres is niet volledig.')])),
})
export type PracticeInput = z.infer<typeof practiceSchema>

export type Practice = PracticeInput & {
  /** The logo as a data URL, null when there is none. */
  logo: string | null
}

/** "Kerkstraat 12, 9000 Gent", with what is filled in. */
export function addressLine(practice: Pick<Practice, 'street' | 'postalCode' | 'city'>): string {
  return [practice.street, [practice.postalCode, practice.city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

/** The practice as the sender of a document. */
export type Sender = Pick<Practice, 'name' | 'ownerName' | 'phone' | 'email'> & { address: string }
export const senderOf = ({ name, ownerName, phone, email, ...place }: Practice): Sender => ({
  name,
  ownerName,
  phone,
  email,
  address: addressLine(place),
})
