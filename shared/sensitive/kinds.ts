/** What does not belong in a personnel file (AVG, art. 9 on special categories and art. 87 on national numbers). */
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
