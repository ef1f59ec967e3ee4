import { inflateRawSync } from 'node:zlib'
import JSZip from 'jszip'
import { AppError } from '../../shared/ipc/result'

/** What an honest list of some thousands of people never needs, unpacked: all parts together, and how many. */
const MOST_UNPACKED = 40_000_000
const MOST_PARTS = 2_000
/** The last row and column in which something may stand. A cell in the far corner would ask for a table up to it. */
const FAR = { row: 20_000, letters: 2 }

type Part = { name: string; method: number; packed: number; unpacked: number; offset: number }

const signatures = { end: 0x06054b50, directory: 0x02014b50, local: 0x04034b50 }
const wanted = (name: string): boolean =>
  name === '[Content_Types].xml' || /^_rels\/|^xl\/.*\.xml(\.rels)?$/.test(name.replace(/^\//, ''))

/**
 * An .xlsx file from outside made harmless: only its own XML parts, unpacked under a limit and without the empty cells
 * that carry nothing but a look, in an archive that is not packed any more. Sizes are judged by the directory of the
 * archive before anything is unpacked, and guarded again while unpacking, since a directory can lie. Throws IMPORT_KIND
 * (another kind of zip), IMPORT_TOO_LARGE and IMPORT_UNREADABLE.
 */
export async function unpackSafely(bytes: Buffer): Promise<ArrayBuffer> {
  const parts = directory(bytes).filter(({ name }) => wanted(name))
  if (!parts.some(({ name }) => /^\/?xl\/.*workbook.*\.xml$/.test(name))) throw new AppError('IMPORT_KIND')
  if (parts.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_UNPACKED) throw new AppError('IMPORT_TOO_LARGE')
  const zip = new JSZip()
  let room = MOST_UNPACKED
  for (const part of parts) {
    const content = unpack(bytes, part, room)
    room -= content.length
    zip.file(part.name, /\/worksheets\/[^/]+\.xml$/.test(part.name) ? slimSheet(content.toString('utf8')) : content)
  }
  return zip.generateAsync({ type: 'arraybuffer', compression: 'STORE' })
}

/** The parts that the archive says it has. Throws IMPORT_UNREADABLE when the directory makes no sense. */
function directory(bytes: Buffer): Part[] {
  try {
    const end = endOfDirectory(bytes)
    const count = bytes.readUInt16LE(end + 10)
    if (count > MOST_PARTS) throw new AppError('IMPORT_TOO_LARGE')
    const parts: Part[] = []
    let at = bytes.readUInt32LE(end + 16)
    for (let index = 0; index < count; index++) {
      if (bytes.readUInt32LE(at) !== signatures.directory) throw new RangeError('No directory entry here')
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
      parts.push({
        name: bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)),
        method: bytes.readUInt16LE(at + 10),
        packed: bytes.readUInt32LE(at + 20),
        unpacked: bytes.readUInt32LE(at + 24),
        offset: bytes.readUInt32LE(at + 42),
      })
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
    }
    return parts
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('IMPORT_UNREADABLE', undefined, { cause })
  }
}

/** The end record stands last, before a comment of at most 64 kB. */
function endOfDirectory(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (bytes.readUInt32LE(at) === signatures.end) return at
  throw new RangeError('No end of directory')
}

function unpack(bytes: Buffer, part: Part, room: number): Buffer {
  try {
    if (bytes.readUInt32LE(part.offset) !== signatures.local) throw new RangeError('No part here')
    const start = part.offset + 30 + bytes.readUInt16LE(part.offset + 26) + bytes.readUInt16LE(part.offset + 28)
    const packed = bytes.subarray(start, start + part.packed)
    if (part.method === 0) return packed
    if (part.method !== 8) throw new RangeError(`Packed in a way that is not known: ${part.method}`)
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) })
  } catch (cause) {
    const tooLarge = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
    throw new AppError(tooLarge ? 'IMPORT_TOO_LARGE' : 'IMPORT_UNREADABLE', undefined, { cause })
  }
}

/** A sheet without cells and rows in which nothing stands. Throws IMPORT_TOO_LARGE or IMPORT_UNREADABLE for a cell far out. */
function slimSheet(xml: string): string {
  const slim = xml
    .replace(/<(?:\w+:)?c\b[^<>]*\/>/g, '')
    .replace(/<(?:\w+:)?row\b[^<>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/g, '')
  // Written with the codes of its characters, a place would slip past what follows; no program does that.
  if (/\br\s*=\s*["'][^"'<>]*&/.test(slim)) throw new AppError('IMPORT_UNREADABLE')
  for (const [, letters = '', row = ''] of slim.matchAll(/\br\s*=\s*["']([A-Za-z]*)(\d+)["']/g))
    if (letters.length > FAR.letters || Number(row) > FAR.row) throw new AppError('IMPORT_TOO_LARGE')
  return slim
}
