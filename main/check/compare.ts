/** As many differences as anyone reads. */
const MOST = 20

/**
 * The lines that stand in one and not in the other, each as often as it is missing. Where a line stands does not count:
 * a table that was moved is not another agreement.
 */
export const differences = (expected: readonly string[], actual: readonly string[]) => ({
  missing: without(expected, actual).slice(0, MOST),
  added: without(actual, expected).slice(0, MOST),
})

/** The lines that are left when each of the others takes one like it away. In one pass: a file may have a million lines. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const left = counts.get(line) ?? 0
    if (left > 0) counts.set(line, left - 1)
    return left === 0
  })
}
