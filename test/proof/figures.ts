import { appendFileSync } from 'node:fs'

/** One line of the table that `npm run proof` prints. */
type Figure = {
  proof: string
  /** What was measured of the product. */
  figure: string
  /** The same of what must fail: a proof whose control holds too proves nothing. */
  control: string
  holds: boolean
}

/** Whether `npm run proof` asks, and not the ordinary tests. */
export const isFull = process.env.PRAKTIJKGROEI_PROOF === 'full'

/** How often a proof is repeated: in full by `npm run proof`, a few times among the ordinary tests. */
export const times = (full: number, few: number): number => (isFull ? full : few)

/** Adds a line to the table, and says it. Call it before what is expected, so that a proof that fails is in the table too. */
export function report(figure: Figure): void {
  console.log(`${figure.proof}: ${figure.figure}; control: ${figure.control}`)
  const table = process.env.PRAKTIJKGROEI_PROOF_TABLE
  if (table) appendFileSync(table, `${JSON.stringify(figure)}\n`)
}

/** Repeatable "random" whole numbers below a limit (the Park–Miller generator). */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}
