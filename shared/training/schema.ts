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
