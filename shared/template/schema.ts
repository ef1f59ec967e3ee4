import { z } from 'zod'
import { oneOf } from '../practice/schema'
import type { Problem } from './problem'

/** The documents that a practice can have its own template for, by the name that they carry on screen. */
export const templateKinds = {
  plan: 'Persoonlijk ontwikkelingsplan',
  report: 'Gespreksverslag',
  employeeForm: 'Voorbereiding van de medewerker',
  employerForm: 'Voorbereiding van de werkgever',
  invitation: 'Uitnodiging',
  progress: 'Voortgangsnota',
  evaluation: 'Evaluatie',
  training: 'Opleidingsplan',
} as const
export type TemplateKind = keyof typeof templateKinds

export const templateKind = oneOf(templateKinds)
export const templateExport = z.object({ kind: templateKind, which: z.enum(['shipped', 'own']) })

/** A piece of a document as it reads: for a first look, without how it looks. */
export type ReadableBlock = { type: 'heading' | 'text'; text: string } | { type: 'table'; rows: string[][] }

/** A template of the practice that is in use. */
export type OwnTemplate = { id: string; kind: TemplateKind; name: string; addedAt: string }

/** A template that was read and waits for a decision: what is wrong with it, or how it reads with an example. */
export type TemplateReading = {
  id: string
  kind: TemplateKind
  fileName: string
  problems: Problem[]
  /** Fields that this document should not be without. */
  missing: string[]
  /** Null when something is wrong. */
  example: ReadableBlock[] | null
}
