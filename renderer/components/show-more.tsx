import { Button } from '@mantine/core'
import { useState } from 'react'

/** The first `size` of a long list, and how to see more of it: hundreds of rows at once would make a screen slow. */
export function useFirst<T>(
  items: readonly T[],
  size: number,
): { shown: readonly T[]; rest: number; more: () => void } {
  const [count, setCount] = useState(size)
  return {
    shown: items.slice(0, count),
    rest: Math.max(0, items.length - count),
    more: () => setCount((now) => now + 2 * size),
  }
}

/** The button under such a list; nothing when all is shown. `of` says what is listed, for who does not see the list. */
export function ShowMore({ rest, more, of }: { rest: number; more: () => void; of?: string }) {
  if (rest === 0) return null
  return (
    <Button variant="subtle" size="compact-md" onClick={more} aria-label={of && `Toon meer ${of} (nog ${rest})`}>
      Toon meer (nog {rest})
    </Button>
  )
}
