/** The largest logo that is taken, in bytes, and the longest side in pixels. */
export const LOGO_MAX_BYTES = 5_000_000
export const LOGO_MAX_SIDE = 6_000

const kinds = [
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
] as const

/** The kind of an image by its first eight bytes; null when it is no PNG or JPEG. */
export const logoType = (start: Uint8Array): (typeof kinds)[number]['type'] | null =>
  kinds.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte))?.type ?? null
