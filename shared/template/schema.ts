/** The documents that a practice can have its own template for, by the name that they carry on screen. */
export const templateKinds = {
  plan: 'Persoonlijk ontwikkelingsplan',
  report: 'Gespreksverslag',
  employeeForm: 'Voorbereiding van de medewerker',
  employerForm: 'Voorbereiding van de werkgever',
  evaluation: 'Evaluatie',
  training: 'Opleidingsplan',
} as const
export type TemplateKind = keyof typeof templateKinds

/** A piece of a document as it reads: for a first look, without how it looks. */
export type ReadableBlock = { type: 'heading' | 'text'; text: string } | { type: 'table'; rows: string[][] }
