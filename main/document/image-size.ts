export type ImageSize = { type: 'png' | 'jpg'; width: number; height: number }

/** The pixels of a PNG or JPEG by its header; null when it is neither. */
export function imageSize(bytes: Buffer): ImageSize | null {
  if (bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47)
    return checked({ type: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) })
  if (bytes.length > 4 && bytes.readUInt16BE(0) === 0xffd8) return jpegSize(bytes)
  return null
}

const checked = (size: ImageSize): ImageSize | null => (size.width > 0 && size.height > 0 ? size : null)

/** Walks the segments to the start of frame: SOF0 to SOF15 without the tables DHT (C4), JPG (C8) and DAC (CC). */
function jpegSize(bytes: Buffer): ImageSize | null {
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return checked({ type: 'jpg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) })
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** Bytes of a base64 data URL with their size; null when it is not a usable image. */
export function imageOf(dataUrl: string): (ImageSize & { bytes: Buffer }) | null {
  const bytes = Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
  const size = imageSize(bytes)
  return size && { ...size, bytes }
}

/** Width and height that fit in a box, with the same proportions and never enlarged beyond the box. */
export function fitInto(size: { width: number; height: number }, box: { width: number; height: number }) {
  const scale = Math.min(box.width / size.width, box.height / size.height)
  return { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) }
}
