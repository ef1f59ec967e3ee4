/** How a goal ended, as each side judges it on its own. */
export const verdicts = {
  reached: 'Bereikt',
  partly: 'Deels bereikt',
  notReached: 'Niet bereikt',
  dropped: 'Vervallen',
} as const
export type Verdict = keyof typeof verdicts
