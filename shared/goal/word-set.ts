/** The words of a text, split at white space. */
export const words = (text: string): string[] => text.trim().split(/\s+/)

/** The words of a text as a set. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text))

/** The words of each line of a text. */
export const wordLines = (text: string): string[][] => text.trim().split('\n').map(words)

/** Whether a word is one of the endings or a compound that ends in one: "eindtoets", "toets". */
export const endsInOne = (endings: readonly string[]) => {
  const byTail = Map.groupBy(endings, (ending) => ending.slice(-3))
  return (word: string) => byTail.get(word.slice(-3))?.some((ending) => word.endsWith(ending)) ?? false
}
