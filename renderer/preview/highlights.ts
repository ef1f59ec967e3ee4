import { useEffect } from 'react'
import type { Hit, Place } from './find'

/** Painted by the browser over the text, which itself stays as it is (preview.module.css gives the colours). */
const ALL = 'preview-hit'
const CURRENT = 'preview-current'

/** Marks what was found on one page. `spans` hold the pieces of its text, in the same order. */
export function useHighlights(spans: readonly HTMLElement[], hits: readonly Hit[], current: Hit | null): void {
  useEffect(() => {
    const ranges = hits.flatMap((hit) => {
      const range = rangeOf(spans, hit)
      return range ? [{ range, name: hit === current ? CURRENT : ALL }] : []
    })
    for (const { range, name } of ranges) highlight(name).add(range)
    return () => {
      for (const { range, name } of ranges) highlight(name).delete(range)
    }
  }, [spans, hits, current])
}

function highlight(name: string): Highlight {
  const known = CSS.highlights.get(name) ?? new Highlight()
  CSS.highlights.set(name, known)
  return known
}

function rangeOf(spans: readonly HTMLElement[], { from, to }: Hit): StaticRange | null {
  const [start, end] = [textAt(spans, from), textAt(spans, to)]
  if (!start || !end) return null
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  })
}

function textAt(spans: readonly HTMLElement[], { piece, offset }: Place) {
  const node = spans[piece]?.firstChild
  return node instanceof Text ? { node, offset: Math.min(offset, node.length) } : null
}
