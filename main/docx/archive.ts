import { readFileSync, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { translateError } from '../../db/file-check'
import { MAX_WORD_BYTES } from '../../shared/check/schema'
import { AppError } from '../../shared/ipc/result'

/** What an honest form with a few pictures in it never needs: on disk, in parts, and unpacked. */
const MOST_BYTES = MAX_WORD_BYTES
const MOST_PARTS = 400
const MOST_UNPACKED = 16_000_000

const ZIP = Buffer.from('PK\x03\x04', 'latin1')
/** The container of .doc, and also of a .docx with a password. */
const OLD_OFFICE = Buffer.from('\xd0\xcf\x11\xe0', 'latin1')

/** The parts of a document by their name. */
export type Parts = ReadonlyMap<string, Buffer>

/**
 * The wanted parts of a Word file from outside, by its place or its bytes, unpacked under a limit. What the directory of the archive says of itself
 * is judged before anything is unpacked; since it can lie, the bytes are counted again while they come. Throws
 * DOCX_TOO_LARGE, DOCX_KIND, DOCX_OLD, DOCX_REFUSED, DOCX_UNREADABLE, DOCX_RIGHTS, DOCX_GONE or FILE_IN_USE.
 */
export async function readParts(source: string | Uint8Array, wanted: (name: string) => boolean): Promise<Parts> {
  // Bytes that crossed to a thread are no Buffer any more.
  const bytes =
    typeof source === 'string' ? readBytes(source) : Buffer.from(source.buffer, source.byteOffset, source.length)
  const starts = (start: Buffer) => bytes.subarray(0, start.length).equals(start)
  if (starts(OLD_OFFICE)) throw new AppError('DOCX_OLD')
  if (!starts(ZIP)) throw new AppError('DOCX_KIND')
  const zip = await open(bytes)
  const parts = new Map<string, Buffer>()
  let room = MOST_UNPACKED
  for (const entry of await directory(zip)) {
    if (!wanted(entry.fileName)) continue
    const content = await unpack(zip, entry, room)
    room -= content.length
    parts.set(entry.fileName, content)
  }
  return parts
}

function readBytes(file: string): Buffer {
  try {
    const found = statSync(file)
    if (!found.isFile() || found.size === 0) throw new AppError('DOCX_KIND')
    if (found.size > MOST_BYTES) throw new AppError('DOCX_TOO_LARGE')
    return readFileSync(file)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null
    // Word keeps a file that it has open for itself.
    if (code === 'EBUSY') throw new AppError('FILE_IN_USE', undefined, { cause })
    if (code === 'EPERM' || code === 'EACCES') throw new AppError('DOCX_RIGHTS', undefined, { cause })
    if (code === 'ENOENT') throw new AppError('DOCX_GONE', undefined, { cause })
    throw translateError(cause)
  }
}

/** `strictFileNames`: without it a backslash is read as a slash. */
function open(bytes: Buffer): Promise<ZipFile> {
  const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, options, (cause, zip) => {
      if (cause || !zip) return reject(new AppError('DOCX_UNREADABLE', undefined, { cause }))
      if (zip.entryCount > MOST_PARTS) return reject(new AppError('DOCX_REFUSED', undefined, { cause: 'Many parts' }))
      resolve(zip)
    })
  })
}

/** Every part that the archive says it has, when all of them together are sane. */
function directory(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    const names = new Set<string>()
    let unpacked = 0
    zip.on('entry', (entry: Entry) => {
      const name = entry.fileName.toLowerCase()
      unpacked += entry.uncompressedSize
      if (unpacked > MOST_UNPACKED) return reject(new AppError('DOCX_TOO_LARGE'))
      if (names.has(name) || isOutside(name) || entry.isEncrypted())
        return reject(new AppError('DOCX_REFUSED', undefined, { cause: `The part ${name}` }))
      names.add(name)
      entries.push(entry)
      zip.readEntry()
    })
    zip.once('end', () => resolve(entries))
    // A name with `..`, `\` or a root in it is an error to the library already.
    zip.once('error', (cause: Error) => {
      const code = /path|fileName/i.test(cause.message) ? 'DOCX_REFUSED' : 'DOCX_UNREADABLE'
      reject(new AppError(code, undefined, { cause }))
    })
    zip.readEntry()
  })
}

const isOutside = (name: string): boolean => /\\|^\/|^[a-z]:/.test(name) || name.split('/').includes('..')

function unpack(zip: ZipFile, entry: Entry, room: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(new AppError('DOCX_UNREADABLE', undefined, { cause }))
    const take = (stream: Readable) => {
      const chunks: Buffer[] = []
      let size = 0
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size <= room) return void chunks.push(chunk)
        reject(new AppError('DOCX_TOO_LARGE'))
        stream.destroy()
      })
      stream.once('end', () => resolve(Buffer.concat(chunks)))
      stream.once('error', fail)
    }
    try {
      zip.openReadStream(entry, (error, stream) => (error ? fail(error) : take(stream)))
    } catch (cause) {
      fail(cause)
    }
  })
}
