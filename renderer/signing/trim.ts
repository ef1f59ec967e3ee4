const MARGIN = 12
const MAX_WIDTH = 720

/** The drawing without the empty space around it, as a PNG data URL; null when nothing is drawn. */
export function trimmedPng(canvas: HTMLCanvasElement): string | null {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  const box = inkBox(context.getImageData(0, 0, canvas.width, canvas.height))
  if (!box) return null
  const left = Math.max(box.left - MARGIN, 0)
  const top = Math.max(box.top - MARGIN, 0)
  const width = Math.min(box.right + MARGIN, canvas.width) - left
  const height = Math.min(box.bottom + MARGIN, canvas.height) - top
  const scale = Math.min(1, MAX_WIDTH / width)
  const small = document.createElement('canvas')
  small.width = Math.max(1, Math.round(width * scale))
  small.height = Math.max(1, Math.round(height * scale))
  small.getContext('2d')?.drawImage(canvas, left, top, width, height, 0, 0, small.width, small.height)
  return small.toDataURL('image/png')
}

function inkBox({ data, width, height }: ImageData) {
  let left = width
  let right = 0
  let top = height
  let bottom = 0
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < 8) continue
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      bottom = y
    }
  return right < left ? null : { left, right, top, bottom }
}
