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
  key: 'Sleutel vernieuwd',
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
} as const
export type AuditSubject = keyof typeof auditSubjects
