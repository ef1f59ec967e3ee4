import type { Sender } from '../practice/schema'
import { type FieldOf, text } from './field'

/** The sender: equal in every document. */
export const senderFields = <Source>(of: (source: Source) => Sender): FieldOf<Source>[] => [
  text('praktijk', 'Naam van de praktijk', (source) => of(source).name),
  text('praktijkhouder', 'Naam van de praktijkhouder', (source) => of(source).ownerName),
  text('praktijk_adres', 'Adres van de praktijk', (source) => of(source).address),
  text('praktijk_telefoon', 'Telefoonnummer van de praktijk', (source) => of(source).phone),
  text('praktijk_email', 'E-mailadres van de praktijk', (source) => of(source).email),
]
