import type { PDFPageProxy } from 'pdfjs-dist'
import { startReader } from '../preview/pdf'

/** A PDF measures in points of 1/72 inch. A printer of an office has 600 dots to the inch; above 300 nobody sees the difference in text. */
const DOTS_PER_POINT = 300 / 72
/** A page that claims to be larger than A3 gets fewer dots, so that it does not fill the memory. */
const MAX_PIXELS = 17_500_000

/** Puts every page of a PDF on this page as a picture, each on a sheet of its own size. Throws what opening it throws. */
export async function drawForPrinter(url: string): Promise<void> {
  const reader = startReader()
  try {
    const pdf = await reader.open(url)
    for (let number = 1; number <= pdf.numPages; number += 1) await addSheet(await pdf.getPage(number))
  } finally {
    reader.close()
  }
}

async function addSheet(page: PDFPageProxy): Promise<void> {
  const { width, height } = page.getViewport({ scale: 1 })
  const name = `sheet-${page.pageNumber}`
  const style = document.createElement('style')
  style.textContent = `@page ${name} { size: ${width}pt ${height}pt; margin: 0 }`
  const sheet = await picture(page)
  // A rounding more than the sheet would begin another one.
  sheet.style.cssText = `page: ${name}; display: block; break-inside: avoid; width: ${width}pt; height: ${height - 0.5}pt`
  document.head.append(style)
  document.body.append(sheet)
  page.cleanup()
}

/** As a compressed picture: a document of twenty pages would take half a gigabyte as canvases. */
async function picture(page: PDFPageProxy): Promise<HTMLImageElement> {
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(DOTS_PER_POINT, Math.sqrt(MAX_PIXELS / (width * height)))
  const viewport = page.getViewport({ scale })
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.floor(viewport.width))
  canvas.height = Math.max(1, Math.floor(viewport.height))
  // "print" does not wait for frames, which a page that is not shown never gets.
  await page.render({ canvas, viewport, intent: 'print' }).promise
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
  canvas.width = canvas.height = 0
  if (!blob) throw new Error('The page could not be kept as a picture')
  const image = new Image()
  image.src = URL.createObjectURL(blob)
  await image.decode()
  return image
}
