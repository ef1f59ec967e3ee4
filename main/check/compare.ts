/** As many differences as anyone reads. */
const MOST = 20

/**
 * The lines that stand in one and not in the other, each as often as it is missing. Where a line stands does not count:
 * a table that was moved is not another agreement.
 */
export function differences(
  expected: readonly string[],
  actual: readonly string[],
): { missing: string[]; added: string[] } {
  const counts = new Map<string, number>()
  for (const line of actual) counts.set(line, (counts.get(line) ?? 0) + 1)
  const missing = expected.filter((line) => {
    const left = counts.get(line) ?? 0
    if (left > 0) counts.set(line, left - 1)
    return left === 0
  })
  const added = actual.filter((line, index) => {
    const left = counts.get(line) ?? 0
    // Of a line that stands there too often the last ones are the added ones.
    const later = actual.slice(index).filter((other) => other === line).length
    return left >= later
  })
  return { missing: missing.slice(0, MOST), added: added.slice(0, MOST) }
}
