/** What opens the search; null before the lock opens. */
let opener: (() => void) | null = null

/** Says what Ctrl+K opens as long as this screen stands; gives the way to take it back. */
export function offerSearch(open: () => void): () => void {
  opener = open
  return () => {
    if (opener === open) opener = null
  }
}

/** Opens the search, where there is one. */
export const openSearch = (): void => opener?.()
