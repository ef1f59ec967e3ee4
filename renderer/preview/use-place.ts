import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Hit } from './find'
import { DESK_EDGE } from './zoom'

/** Where one reads: the page, and how far down it the top of the desk stands, as a share of its height. */
type Place = { page: number; share: number }

const sheetOf = (desk: HTMLElement, number: number) => desk.querySelector<HTMLElement>(`[data-page="${number}"]`)

/**
 * Where one reads in the pages on the desk, and the ways to go elsewhere. `layout` changes whenever the pages get
 * another size; one then still reads in the same place.
 */
export function usePlace(desk: HTMLElement | null, count: number, near: ReadonlySet<number>, layout: unknown) {
  const [current, setCurrent] = useState(1)
  const place = useRef<Place>({ page: 1, share: 0 })
  /** Asked for by number: with several whole pages in sight, that is the one. */
  const wanted = useRef(1)
  const shown = useRef(near)
  shown.current = near

  const onScroll = useCallback(() => {
    if (!desk) return
    place.current = placeOf(desk, shown.current) ?? place.current
    setCurrent(mostSeen(desk, shown.current, wanted.current))
  }, [desk])

  // biome-ignore lint/correctness/useExhaustiveDependencies: again after each change of the layout
  useLayoutEffect(() => {
    const { page, share } = place.current
    const sheet = desk && sheetOf(desk, page)
    if (!desk || !sheet || (page === 1 && share <= 0)) return
    desk.scrollTop = sheet.offsetTop + share * sheet.offsetHeight
  }, [desk, layout])

  const goToPage = useCallback(
    (number: number) => {
      const page = Math.min(Math.max(1, number), count)
      const sheet = desk && sheetOf(desk, page)
      if (!sheet) return
      wanted.current = page
      desk.scrollTop = sheet.offsetTop - DESK_EDGE
      setCurrent(page)
    },
    [desk, count],
  )

  const goToHit = useCallback(
    ({ page, x, y }: Hit, scale: number) => {
      const sheet = desk && sheetOf(desk, page)
      if (!sheet) return
      wanted.current = page
      const [top, left] = [sheet.offsetTop + y * scale, sheet.offsetLeft + x * scale]
      const isInSight =
        top > desk.scrollTop + DESK_EDGE &&
        top < desk.scrollTop + desk.clientHeight - 3 * DESK_EDGE &&
        left > desk.scrollLeft &&
        left < desk.scrollLeft + desk.clientWidth - 3 * DESK_EDGE
      if (!isInSight) desk.scrollTo({ top: top - desk.clientHeight / 3, left: left - desk.clientWidth / 2 })
      setCurrent(page)
    },
    [desk],
  )
  return { current, onScroll, goToPage, goToHit }
}

function placeOf(desk: HTMLElement, near: ReadonlySet<number>): Place | null {
  for (const page of [...near].sort((a, b) => a - b)) {
    const sheet = sheetOf(desk, page)
    if (!sheet || sheet.offsetTop + sheet.offsetHeight + DESK_EDGE < desk.scrollTop) continue
    return { page, share: (desk.scrollTop - sheet.offsetTop) / sheet.offsetHeight }
  }
  return null
}

/** The page of which the largest part, or the most of the screen, is in sight; among equals the one asked for. */
function mostSeen(desk: HTMLElement, near: ReadonlySet<number>, wanted: number): number {
  let best = { page: wanted, seen: 0 }
  for (const page of [wanted, ...[...near].sort((a, b) => a - b)]) {
    const sheet = sheetOf(desk, page)
    if (!sheet) continue
    const from = Math.max(sheet.offsetTop, desk.scrollTop)
    const to = Math.min(sheet.offsetTop + sheet.offsetHeight, desk.scrollTop + desk.clientHeight)
    const seen = (to - from) / Math.min(sheet.offsetHeight, desk.clientHeight)
    if (seen > best.seen + 0.01) best = { page, seen }
  }
  return best.page
}
