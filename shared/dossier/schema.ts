import type { IsoDate } from '../format/date'

/** What stands in someone's dossier; each kind has its own filter. */
export const dossierKinds = {
  cycle: 'Gesprekken',
  goal: 'Doelen',
  training: 'Opleidingen',
  meeting: 'Opvolging',
  evaluation: 'Evaluaties',
  document: 'Documenten',
  certificate: 'Certificaten',
  level: 'Niveaus',
} as const
export type DossierKind = keyof typeof dossierKinds

/** Where an entry leads. */
export type DossierTarget =
  | { to: 'cycle'; cycleId: string }
  | { to: 'documents'; cycleId: string }
  | { to: 'meeting'; cycleId: string; followUpId: string }
  | { to: 'evaluation'; cycleId: string }
  | { to: 'part'; part: 'certificaten' | 'niveaus' }

/** One line of the timeline. */
export type DossierEntry = {
  key: string
  kind: DossierKind
  /** Null when nobody wrote down on which day it was. */
  date: IsoDate | null
  title: string
  /** How it stands or ended, in a few words; empty when the title says it all. */
  detail: string
  target: DossierTarget
}
