import { type PDFPageProxy, type RenderTask, TextLayer } from 'pdfjs-dist'
import { type RefObject, useEffect, useState } from 'react'
import type { Pdf } from './pdf'
import { dotsPerPixel, PIXELS_PER_POINT, type Size, sizeOf } from './zoom'

type Wish = { pdf: Pdf; number: number; scale: number; isCurrent: boolean }
type Places = { paint: RefObject<HTMLDivElement | null>; text: RefObject<HTMLDivElement | null> }
export type Drawn = { size: Size | null; spans: readonly HTMLElement[]; state: 'busy' | 'drawn' | 'failed' }

const none: readonly HTMLElement[] = []
/** A page that one does not look at yet leaves the worker this long to the one that one does look at. */
const STEP_BACK_MS = 120

/**
 * Draws a page on a canvas in `paint`, and lays its text over it in `text`. At another size it is drawn anew, and the
 * picture that is there stretches until then. The page is the component's: what it leaves behind goes with it.
 */
export function useDrawnPage({ pdf, number, scale, isCurrent }: Wish, { paint, text }: Places): Drawn {
  const [page, setPage] = useState<PDFPageProxy | null>(null)
  const [spans, setSpans] = useState(none)
  const [state, setState] = useState<Drawn['state']>('busy')

  useEffect(() => {
    let isGone = false
    const failed = () => !isGone && setState('failed')
    const get = () => pdf.getPage(number).then((got) => !isGone && setPage((known) => known ?? got), failed)
    const timer = setTimeout(() => void get(), isCurrent ? 0 : STEP_BACK_MS)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [pdf, number, isCurrent])

  useEffect(() => {
    if (!page) return
    let isGone = false
    let task: RenderTask | null = null
    const draw = async () => {
      const viewport = page.getViewport({ scale: scale * PIXELS_PER_POINT })
      const dots = dotsPerPixel(viewport, window.devicePixelRatio)
      const canvas = document.createElement('canvas')
      canvas.width = Math.max(1, Math.floor(viewport.width * dots))
      canvas.height = Math.max(1, Math.floor(viewport.height * dots))
      task = page.render({ canvas, viewport, transform: [dots, 0, 0, dots, 0, 0] })
      await task.promise
      paint.current?.replaceChildren(canvas)
      setState('drawn')
    }
    draw().catch(() => !isGone && setState('failed'))
    return () => {
      isGone = true
      task?.cancel()
    }
  }, [page, scale, paint])

  useEffect(() => {
    const container = text.current
    // First what is seen.
    if (!page || !container || state === 'busy') return
    let layer: TextLayer | null = null
    let isGone = false
    const lay = async () => {
      const content = await page.getTextContent()
      if (isGone) return
      // Its pieces are placed in shares of the page, so they follow every size (preview.module.css).
      const viewport = page.getViewport({ scale: PIXELS_PER_POINT })
      layer = new TextLayer({ textContentSource: content, container, viewport })
      await layer.render()
      if (!isGone) setSpans(layer.textDivs)
    }
    // Without it the page can still be seen.
    lay().catch(() => undefined)
    return () => {
      isGone = true
      layer?.cancel()
      container.replaceChildren()
    }
  }, [page, text, state])

  return { size: page && sizeOf(page), spans, state }
}
