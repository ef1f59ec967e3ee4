/** What does not belong in a personnel file (domain notes, "Personnel file"; AVG art. 9 and 87). */
export const sensitiveKinds = [
  'health',
  'pregnancy',
  'religion',
  'origin',
  'politics',
  'union',
  'orientation',
  'nationalNumber',
] as const
export type SensitiveKind = (typeof sensitiveKinds)[number]
