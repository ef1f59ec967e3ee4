import { PNG } from 'pngjs'

/** Two renderers put no two edges on the same dot; a line that is elsewhere is seen in many more. */
export const MOST_DIFFERENT = 0.06
/** A dot differs when it is this much lighter or darker, of 255. */
const DIFFERENT = 96

/** How many dots of two pictures of a page (PNG) differ, as a share of them all; 1 when they are not of the same size. */
export function difference(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)]
  if (Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1) return 1
  let different = 0
  const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (Math.abs((a.data[(y * a.width + x) * 4] ?? 0) - (b.data[(y * b.width + x) * 4] ?? 0)) > DIFFERENT) different++
  return different / (width * height)
}
