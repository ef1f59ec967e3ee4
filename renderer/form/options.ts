/** So many are drawn in a list that may hold thousands; typing reaches the others. */
export const MOST_OPTIONS = 50

/** The options of a word list such as `goalKinds`. */
export const options = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))
