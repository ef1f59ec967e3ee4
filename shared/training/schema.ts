import { z } from 'zod'
import { cents, hours, id, optionalDate } from '../format/fields'
import { longText, requiredText, shortText } from '../format/text'
import { actionTypes } from '../goal/schema'
import { oneOf } from '../practice/schema'

/** How much a line of the training plan matters. */
export const linePriorities = { mandatory: 'Verplicht', needed: 'Nodig', wanted: 'Gewenst' } as const
export type LinePriority = keyof typeof linePriorities

/** What the owner decided about a line. */
export const approvals = { open: 'Nog te beslissen', approved: 'Goedgekeurd', rejected: 'Niet goedgekeurd' } as const
export type Approval = keyof typeof approvals

/** How far a line is. */
export const lineStatuses = {
  requested: 'Gevraagd',
  approved: 'Goedgekeurd',
  enrolled: 'Ingeschreven',
  followed: 'Gevolgd',
  cancelled: 'Geannuleerd',
} as const
export type LineStatus = keyof typeof lineStatuses

/** Where a line comes from. */
export const lineOrigins = {
  goal: 'Doel',
  need: 'Behoefte van de praktijk',
  legal: 'Wettelijke plicht',
  own: 'Eigen regel',
} as const
export type LineOrigin = keyof typeof lineOrigins

/** Approval and status as one road, which is how the owner sees and changes them. */
export const stages = {
  open: 'Nog te beslissen',
  approved: 'Goedgekeurd',
  enrolled: 'Ingeschreven',
  followed: 'Gevolgd',
  rejected: 'Niet goedgekeurd',
  cancelled: 'Geannuleerd',
} as const
export type Stage = keyof typeof stages

export const lineKey = z.string().regex(/^(action|own|course):[0-9a-f-]{36}$/, 'Dit verwijst naar niets.')
export const planYear = z.number().int().min(1900).max(2199)

const percent = z.number('Vul een getal in.').min(0, 'Vul 0 of meer in.').max(100, 'Vul hooguit 100 in.')

/** What a line says itself; of an action this stands in the plan of the employee and is changed there. */
const ownFields = z.object({
  title: requiredText('Geef deze opleiding een naam.', 300),
  aim: shortText(300),
  type: oneOf(actionTypes).nullable(),
  formal: z.boolean(),
  provider: shortText(200),
  competenceId: id.nullable(),
  hours: hours(2_000).nullable(),
  /** Hours of the coach or supervisor. */
  coachHours: hours(2_000).nullable(),
  fromDate: optionalDate,
  dueDate: optionalDate,
  courseCents: cents.nullable(),
  materialCents: cents.nullable(),
  travelCents: cents.nullable(),
  replacementCents: cents.nullable(),
  employeeId: id.nullable(),
})

/** What the owner adds to any line. */
const ownerFields = z.object({
  stage: oneOf(stages),
  priority: oneOf(linePriorities),
  origin: oneOf(lineOrigins),
  needId: id.nullable(),
  internal: z.boolean(),
  inWorkTime: z.boolean(),
  responsible: shortText(120),
  subsidyCents: cents.nullable(),
  subsidySource: shortText(200),
  subsidyPercent: percent.nullable(),
  subsidyDeadline: optionalDate,
  spentCents: cents.nullable(),
  actualHours: hours(2_000).nullable(),
  repayment: z.boolean(),
  satisfaction: longText(4_000),
  effect: longText(4_000),
})

export const linePatch = ownFields.extend(ownerFields.shape).partial()
export type LinePatch = z.infer<typeof linePatch>

/** A line that the owner adds; what is not given is empty. */
export const newLine = ownFields
  .omit({ title: true })
  .extend(ownerFields.omit({ stage: true, actualHours: true }).shape)
  .partial()
  .extend({ year: planYear, title: requiredText('Schrijf op welke opleiding het is.') })
export type NewLine = z.infer<typeof newLine>

/** One in-house course in the place of several lines. The price is that of the course as a whole. */
export const newCourse = z.object({
  year: planYear,
  keys: z
    .array(lineKey)
    .min(2)
    .max(200)
    .refine((keys) => new Set(keys).size === keys.length, 'Kies verschillende regels.'),
  title: requiredText('Geef de cursus een naam.'),
  provider: shortText(200),
  fromDate: optionalDate,
  hours: hours(2_000).nullable(),
  courseCents: cents.nullable(),
})
export type NewCourse = z.infer<typeof newCourse>

/** What a patch may say about each kind of line; the rest is changed elsewhere or does not exist there. */
export const patchable = {
  action: Object.keys(ownerFields.shape),
  own: [...Object.keys(ownFields.shape), ...Object.keys(ownerFields.shape)],
  course: [
    ...['title', 'provider', 'hours', 'fromDate', 'dueDate', 'courseCents', 'materialCents', 'subsidyCents'],
    ...Object.keys(ownerFields.shape).filter((name) => name !== 'subsidyPercent' && name !== 'internal'),
  ],
} as const
