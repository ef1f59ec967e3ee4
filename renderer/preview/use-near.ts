import { useEffect, useState } from 'react'

/** Which pages are in sight, or less than a screen away from it, by their number. */
export function useNear(desk: HTMLElement | null, count: number): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([1]))
  useEffect(() => {
    if (!desk || count === 0) return
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const after = new Set(before)
          for (const { target, isIntersecting } of entries) {
            const number = numberOf(target)
            if (isIntersecting) after.add(number)
            else after.delete(number)
          }
          return after
        }),
      { root: desk, rootMargin: '60% 0px' },
    )
    for (const page of desk.querySelectorAll('[data-page]')) observer.observe(page)
    return () => observer.disconnect()
  }, [desk, count])
  return near
}

export const numberOf = (page: Element): number => Number(page.getAttribute('data-page'))
