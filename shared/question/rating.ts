import type { Question } from '../preparation/schema'

/** The word scales of a rating, each from low to high. Five words: fewer says little, more asks for false precision. */
export const scales = {
  satisfied: ['Helemaal niet tevreden', 'Niet zo tevreden', 'Gaat wel', 'Tevreden', 'Heel tevreden'],
  agree: ['Helemaal oneens', 'Eerder oneens', 'Niet eens, niet oneens', 'Eerder eens', 'Helemaal eens'],
  often: ['Nooit', 'Zelden', 'Soms', 'Meestal', 'Altijd'],
  able: ['Lukt nog niet', 'Lukt met veel hulp', 'Lukt met een beetje hulp', 'Lukt zonder hulp', 'Lukt vlot'],
} as const
export type Scale = keyof typeof scales

/** How a scale is named where one is chosen. */
export const scaleLabels: Record<Scale, string> = {
  satisfied: 'Tevreden of niet',
  agree: 'Eens of oneens',
  often: 'Hoe vaak',
  able: 'Hoe goed het lukt',
}

/** The options of a rating: the words of the scale with "1" to "5" behind them. */
export const ratingOptions = (scale: Scale): NonNullable<Question['options']> =>
  scales[scale].map((label, index) => ({ value: String(index + 1), label }))
