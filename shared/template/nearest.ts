/** How many letters one word must lose, get or change to become the other (Levenshtein, 1965). */
export function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...a].entries()) {
    const now = [row + 1]
    for (const [column, other] of [...b].entries())
      now.push(
        Math.min(
          (now[column] ?? 0) + 1,
          (before[column + 1] ?? 0) + 1,
          (before[column] ?? 0) + (letter === other ? 0 : 1),
        ),
      )
    before = now
  }
  return before.at(-1) ?? 0
}

/** As Word and people write: capitals, accents, spaces and hyphens make no other name. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

/** The name that was probably meant; null when none looks like it. */
export function nearest(written: string, names: readonly string[]): string | null {
  const wanted = plain(written).slice(0, 60)
  const [best] = names.map((name) => ({ name, off: distance(wanted, name) })).sort((one, other) => one.off - other.off)
  const most = Math.max(2, Math.floor(wanted.length / 3))
  if (best && best.off <= most) return best.name
  // "naam_medewerker" and "medewerker" are far apart by letters, and the same to a reader.
  return (
    names.find((name) => name.length > 4 && wanted.length > 4 && (wanted.includes(name) || name.includes(wanted))) ??
    null
  )
}
