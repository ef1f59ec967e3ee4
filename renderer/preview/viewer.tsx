import { useElementSize, useWindowEvent } from '@mantine/hooks'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Hit } from './find'
import { PageSheet } from './page-sheet'
import classes from './preview.module.css'
import { Toolbar } from './toolbar'
import { useNear } from './use-near'
import type { Opened } from './use-pdf'
import { usePlace } from './use-place'
import { useSearch } from './use-search'
import { DESK_EDGE, keepZoom, keptZoom, type Size, scaleFor, stepFrom, type Zoom } from './zoom'

const noHits: readonly Hit[] = []

/** The pages under each other, with the toolbar above them. */
export function Viewer({ opened: { pdf, first } }: { opened: Opened }) {
  const [desk, setDesk] = useState<HTMLElement | null>(null)
  const { ref: measure, width, height } = useElementSize<HTMLDivElement>()
  const room = useMemo(() => ({ width: width + 2 * DESK_EDGE, height: height + 2 * DESK_EDGE }), [width, height])
  const [sizes, setSizes] = useState<ReadonlyMap<number, Size>>(new Map())
  const [chosen, setChosen] = useState(keptZoom)
  // As on paper, when that fits.
  const zoom: Zoom = chosen ?? (width > 0 && first.width > width ? 'width' : 1)
  const sizeOfPage = (number: number) => sizes.get(number) ?? first
  const scaleOf = (number: number) => scaleFor(zoom, sizeOfPage(number), room)

  // The pages lie there once the room is known.
  const near = useNear(desk, width > 0 ? pdf.numPages : 0)
  const layout = `${scaleOf(1)} ${sizes.size}`
  const { current, onScroll, goToPage, goToHit } = usePlace(desk, pdf.numPages, near, layout)
  const search = useSearch(
    pdf,
    () => current,
    (hit) => goToHit(hit, scaleOf(hit.page)),
  )
  const isAhead = useAhead(pdf.numPages, first, scaleOf(1))
  const hits = useMemo(() => Map.groupBy(search.hits, ({ page }) => page), [search.hits])
  const pointedAt = search.hits[search.at] ?? null

  const onSize = useCallback(
    (number: number, size: Size) => setSizes((before) => new Map(before).set(number, size)),
    [],
  )
  const setZoom = (wanted: Zoom) => {
    keepZoom(wanted)
    setChosen(wanted)
  }
  // Arrows and space scroll at once.
  useEffect(() => desk?.focus({ preventScroll: true }), [desk])
  const scale = scaleOf(current)
  const step = (direction: 1 | -1) => setZoom(stepFrom(scale, direction))
  const searchField = useRef<HTMLInputElement>(null)
  useWindowEvent('keydown', (event) => {
    const act = keyAction(event, {
      find: () => searchField.current?.select(),
      zoom: (direction) => (direction === 0 ? setZoom(1) : step(direction)),
      scroll: (screens) => desk?.scrollBy({ top: screens * desk.clientHeight * 0.9 }),
    })
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  })

  return (
    <>
      <Toolbar {...{ current, goToPage, zoom, setZoom, scale, step, search, searchField }} count={pdf.numPages} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section ref={setDesk} className={classes.desk} tabIndex={0} aria-label="Pagina’s" onScroll={onScroll}>
        <div ref={measure} className={classes.room} aria-hidden />
        {width > 0 &&
          Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((number) => (
            <PageSheet
              key={number}
              pdf={pdf}
              number={number}
              size={sizeOfPage(number)}
              scale={scaleOf(number)}
              isNear={isAhead || near.has(number)}
              isCurrent={number === current}
              hits={hits.get(number) ?? noHits}
              current={pointedAt?.page === number ? pointedAt : null}
              onSize={onSize}
            />
          ))}
      </section>
    </>
  )
}

/** So long one looks at the first page, before the others are drawn ahead. */
const AHEAD_MS = 1_000
/** Together no more than 96 MB of memory. */
const AHEAD_PIXELS = 24_000_000

/** Whether all pages are drawn before they are asked for: those of a short document, a moment after it opened. */
function useAhead(count: number, size: Size, scale: number): boolean {
  const [isLater, setLater] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), AHEAD_MS)
    return () => clearTimeout(timer)
  }, [])
  const dots = size.width * size.height * (scale * window.devicePixelRatio) ** 2
  return isLater && count * dots <= AHEAD_PIXELS
}

type Actions = { find: () => void; zoom: (direction: 1 | -1 | 0) => void; scroll: (screens: number) => void }

/** What a key does here, wherever the focus is; null leaves it to the page. */
function keyAction(event: KeyboardEvent, { find, zoom, scroll }: Actions): (() => void) | null {
  if (event.altKey) return null
  if (event.key === 'PageDown') return () => scroll(1)
  if (event.key === 'PageUp') return () => scroll(-1)
  if (!event.ctrlKey && !event.metaKey) return null
  if (event.key === 'f') return find
  if (event.key === '+' || event.key === '=') return () => zoom(1)
  if (event.key === '-') return () => zoom(-1)
  return event.key === '0' ? () => zoom(0) : null
}
