/**
 * The text of a file whose encoding is not known: a byte order mark decides, else UTF-16 is known by its zero bytes,
 * else it is UTF-8 when it can be, and Windows-1252, in which Excel writes CSV files, when it cannot. Null when it is no text.
 */
export function decodeText(bytes: Buffer): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  return text.includes('\0') ? null : text
}

function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 4_096)
  const zeros = start.filter((byte, index) => byte === 0 && index % 2 === 1).length
  if (zeros > start.length / 4) return 'utf-16le'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
