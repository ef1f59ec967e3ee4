import { useCallback, useEffect, useRef, useState } from 'react'
import { findOnPage, type Hit, type PageText, pageText } from './find'
import type { Pdf } from './pdf'
import { PIXELS_PER_POINT } from './zoom'

/** So many are shown; who looks for the letter e wants no more. */
const MOST_HITS = 2_000
const PAUSE_MS = 150
/** What is found so far comes on screen after so many pages. */
const PAGES_AT_ONCE = 25

export type Search = {
  text: string
  setText: (text: string) => void
  hits: readonly Hit[]
  /** Which one is pointed at, from 0; -1 without any. */
  at: number
  state: 'nothing' | 'busy' | 'done' | 'more'
  move: (by: 1 | -1) => void
}

/** Searches through the pages while one types; the text of a page is read when it is searched for the first time. */
export function useSearch(pdf: Pdf, currentPage: () => number, goTo: (hit: Hit) => void): Search {
  const [text, setText] = useState('')
  const [found, setFound] = useState<Pick<Search, 'hits' | 'at' | 'state'>>({ hits: [], at: -1, state: 'nothing' })
  const texts = useRef(new Map<number, PageText>())
  const latest = useRef({ currentPage, goTo })
  latest.current = { currentPage, goTo }

  useEffect(() => {
    const wanted = text.trim()
    if (wanted === '') return setFound({ hits: [], at: -1, state: 'nothing' })
    let isOld = false
    const look = async () => {
      const hits: Hit[] = []
      let at = -1
      for (let page = 1; page <= pdf.numPages && hits.length < MOST_HITS; page++) {
        const known = texts.current.get(page) ?? (await readPage(pdf, page))
        if (isOld) return
        texts.current.set(page, known)
        hits.push(...findOnPage(page, known, wanted))
        if (at === -1 && hits.length > 0) {
          // From where one reads; what stands before comes at the end.
          const next = hits.findIndex((hit) => hit.page >= latest.current.currentPage())
          const target = hits[next]
          if (target) {
            at = next
            latest.current.goTo(target)
          }
        }
        if (page % PAGES_AT_ONCE === 0) setFound({ hits: [...hits], at, state: 'busy' })
      }
      const [first] = hits
      if (at === -1 && first) {
        at = 0
        latest.current.goTo(first)
      }
      setFound({ hits, at, state: hits.length >= MOST_HITS ? 'more' : 'done' })
    }
    const timer = setTimeout(() => void look().catch(() => setFound({ hits: [], at: -1, state: 'done' })), PAUSE_MS)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [text, pdf])

  const move = useCallback(
    (by: 1 | -1) => {
      const { hits, at } = found
      const next = (at + by + hits.length) % hits.length
      const hit = hits[next]
      if (!hit) return
      setFound({ ...found, at: next })
      latest.current.goTo(hit)
    },
    [found],
  )
  return { text, setText, ...found, move }
}

async function readPage(pdf: Pdf, number: number): Promise<PageText> {
  try {
    const page = await pdf.getPage(number)
    const viewport = page.getViewport({ scale: PIXELS_PER_POINT })
    const { items } = await page.getTextContent()
    return pageText(
      items.flatMap((item) => {
        if (!('str' in item)) return []
        const [x = 0, y = 0] = viewport.convertToViewportPoint(item.transform[4], item.transform[5])
        return [{ text: item.str, endsLine: item.hasEOL, x, y: y - item.height * PIXELS_PER_POINT }]
      }),
    )
  } catch {
    // A page that cannot be read is searched as if it were empty; it says itself that it cannot be shown.
    return pageText([])
  }
}
