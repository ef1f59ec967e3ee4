/** Why a follow-up stands in the calendar. */
export const followUpKinds = {
  halfway: 'Halverwege',
  due: 'Voor een einddatum',
  course: 'Na een opleiding',
  own: 'Zelf gepland',
} as const
export type FollowUpKind = keyof typeof followUpKinds

/** How a goal, action or promise stands, in one colour; never shown without its word. */
export const colours = { green: 'Loopt goed', amber: 'Vraagt aandacht', red: 'Loopt vast' } as const
export type Colour = keyof typeof colours

/** What a line of a progress meeting is about. */
export const lineSubjects = { goal: 'Doel', action: 'Actie', promise: 'Toezegging' } as const
export type LineSubject = keyof typeof lineSubjects

/** Whether an activity gives what was expected of it. */
export const expectations = { yes: 'Ja', partly: 'Deels', no: 'Nee' } as const
export type Expectation = keyof typeof expectations
