import type { PDFPageProxy } from 'pdfjs-dist'

/** In CSS pixels, as large as on paper. */
export type Size = { width: number; height: number }
/** A share of the size on paper, or what the page has to fit in. */
export type Zoom = number | 'page' | 'width'

/** A PDF measures in points of 1/72 inch, the screen in 1/96. */
export const PIXELS_PER_POINT = 96 / 72

export const zoomSteps = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const
/** The desk shows this much around each page, in CSS pixels; preview.module.css says the same. */
export const DESK_EDGE = 24
/** No page is drawn larger on screen, whatever its file claims. */
const MAX_SIDE = 12_000
/** Of one canvas: 64 MB in memory. */
const MAX_PIXELS = 16_000_000

/** The size of a page; one that claims nothing or nonsense is taken for A4. */
export function sizeOf(page: PDFPageProxy): Size {
  const { width, height } = page.getViewport({ scale: PIXELS_PER_POINT })
  return width > 0 && height > 0 && Number.isFinite(width * height) ? { width, height } : { width: 794, height: 1123 }
}

/** How large a page is shown: the share of its size on paper. `desk` is the room there is. */
export function scaleFor(zoom: Zoom, size: Size, desk: Size): number {
  const wide = Math.max(50, desk.width - 2 * DESK_EDGE) / size.width
  const high = Math.max(50, desk.height - 2 * DESK_EDGE) / size.height
  const wanted = zoom === 'width' ? wide : zoom === 'page' ? Math.min(wide, high) : zoom
  return Math.min(wanted, MAX_SIDE / Math.max(size.width, size.height))
}

/** How many dots of the canvas go in a CSS pixel: those of the screen, fewer when the page would fill the memory. */
export const dotsPerPixel = ({ width, height }: Size, screen: number): number =>
  Math.min(screen, Math.sqrt(MAX_PIXELS / (width * height)))

/** The next step up or down from what is shown now. */
export function stepFrom(scale: number, direction: 1 | -1): number {
  const steps = direction === 1 ? zoomSteps : [...zoomSteps].reverse()
  const next = steps.find((step) => (direction === 1 ? step > scale * 1.01 : step < scale * 0.99))
  return next ?? (direction === 1 ? zoomSteps[zoomSteps.length - 1] : zoomSteps[0]) ?? 1
}

/** As long as the application is open, the next document comes as large as the last one. */
let kept: Zoom | null = null
export const keptZoom = (): Zoom | null => kept
export const keepZoom = (zoom: Zoom): void => {
  kept = zoom
}
