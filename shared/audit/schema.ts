import { z } from 'zod'
import type { IsoDate } from '../format/date'
import { id } from '../format/fields'

/** Who did something: the employer, or an employee who had the laptop. */
export const actors = ['employer', 'employee'] as const
export type Actor = (typeof actors)[number]

/** What was done with what is kept about someone, or with the practice as a whole. */
export const auditKinds = [
  'opened',
  'changed',
  'signed',
  'exported',
  'printed',
  'erased',
  'restored',
  'handed-over',
  'unlocked',
  'key',
] as const
export type AuditKind = (typeof auditKinds)[number]

/** The same in words. */
export const actorWords: Record<Actor, string> = { employer: 'Werkgever', employee: 'Medewerker' }
export const auditKindWords: Record<AuditKind, string> = {
  opened: 'Geopend',
  changed: 'Gewijzigd',
  signed: 'Ondertekend',
  exported: 'Bewaard als bestand',
  printed: 'Afgedrukt',
  erased: 'Gewist',
  restored: 'Teruggezet',
  'handed-over': 'Laptop doorgegeven',
  unlocked: 'Ontgrendeld',
  key: 'Wachtzin of sleutel gewijzigd',
}

/** What it was done with; a word of the code, never a name or a title. */
export const auditSubjects = {
  practice: 'Praktijkbestand',
  person: 'Persoonlijke gegevens',
  dossier: 'Dossier',
  everything: 'Alles over de medewerker',
  cycle: 'Gegevens van het gesprek',
  preparation: 'Voorbereiding',
  note: 'Eigen notitie van de werkgever',
  talk: 'Gesprek',
  plan: 'Doelen, acties en toezeggingen',
  document: 'Plan of verslag',
  remark: 'Opmerking bij een document',
  scan: 'Scan',
  progress: 'Opvolgmoment',
  evaluation: 'Evaluatie',
  level: 'Niveaus',
  certificate: 'Certificaten',
  register: 'Beroepsregister',
  training: 'Opleidingsplan',
  invitation: 'Uitnodiging',
  calendar: 'Agenda',
  settings: 'Instellingen van de praktijk',
  backup: 'Reservekopie',
  accreditation: 'Overzicht zonder inhoud',
  privacy: 'Tekst voor de medewerkers',
} as const
export type AuditSubject = keyof typeof auditSubjects

/** Something that was done, with what it was done with; never with contents. */
export type AuditMoment = {
  day: IsoDate
  /** ISO moment of the last time on that day. */
  at: string
  actor: Actor
  kind: AuditKind
  subject: AuditSubject
  /** Null for what is about the practice as a whole. */
  employeeId: string | null
  times: number
}

/** The same as it is read back. */
export type AuditLine = Omit<AuditMoment, 'subject'> & { id: string; subject: string; employeeName: string | null }

/** So many lines are read at once; the screen asks for more. */
export const AUDIT_PAGE = 200
export const auditWish = z.object({ employeeId: id.nullable(), limit: z.number().int().min(1).max(20_000) })

/** A subject of an older version keeps its row. */
export const subjectInWords = (subject: string): string =>
  Object.entries<string>(auditSubjects).find(([key]) => key === subject)?.[1] ?? 'Iets van een andere versie'
