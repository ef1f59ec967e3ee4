/** Why the data of someone were erased. */
export const erasureGrounds = ['retention', 'request', 'mistake', 'old-report'] as const
export type ErasureGround = (typeof erasureGrounds)[number]

/** How many rows of each kind went; the only thing that stays of them. */
export type ErasureCounts = Record<string, number>
