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
