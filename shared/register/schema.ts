/** What a professional register counts. */
export const registerUnits = { hours: 'uren', points: 'punten' } as const
export type RegisterUnit = keyof typeof registerUnits
