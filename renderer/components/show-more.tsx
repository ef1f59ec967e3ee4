import { Button } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { formatNumber } from '../../shared/format/money'

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

/** A long list of which the rows in sight are drawn first, and the rest, down the page, right after they are painted. */
export const useSightFirst = <T,>(items: readonly T[], inSight: number): readonly T[] =>
  items.slice(0, useDeferredValue(items.length, inSight))

type Props = { rest: number; more: () => void; of?: string; named?: boolean }

/**
 * The button under such a list; nothing when all is shown. `of` says what is listed, for who does not see the list, and
 * with `named` for everyone: where more than one list can be longer.
 */
export function ShowMore({ rest, more, of, named = false }: Props) {
  if (rest === 0) return null
  return (
    <Button
      variant="subtle"
      size="compact-md"
      onClick={more}
      aria-label={of && `Toon meer ${of} (nog ${formatNumber(rest)})`}
    >
      Toon meer {named && of} (nog {formatNumber(rest)})
    </Button>
  )
}
