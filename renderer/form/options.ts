/** The options of a word list such as `goalKinds`. */
export const options = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
