import { closeSync, fdatasyncSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { type BackupAbout, backupAbout } from '../../shared/backup/schema'
import { AppError } from '../../shared/ipc/result'

/**
 * A copy is a zip file in which nothing is compressed, of three files in this order: what it is (`inhoud.json`), the slots and
 * the encrypted practice file. Any program takes them out; here only what was written here is read, byte for byte: each byte stands under a
 * checksum or twice, so that one that changed is found.
 */
const ABOUT = 'inhoud.json'
export const COPY_EXTENSION = 'praktijkkopie'

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const LOCAL_BYTES = 30
const END_BYTES = 22
/** Stored names are UTF-8. */
const FLAGS = 0x0800
const MOST_SMALL = 65_536
const MOST_NAME = 1_000
const CHUNK = 1 << 20
/** So often what was written goes to the disk: all at once, the next saved sentence would wait for it. */
const PACE = 4 << 20
/** What the four bytes for a size in a zip can hold. */
export const MOST_BYTES = 0xffff_ffff

type Entry = { name: string; offset: number; size: number; crc: number; stamp: number }

/** What was read of a copy: enough to take its files out. */
export type Container = {
  about: BackupAbout
  /** The content of the slot file; null when the copy has none. */
  slots: string | null
  /** The name of the practice file when the copy was made. */
  name: string
  /** Where its bytes stand. */
  practice: Entry
  bytes: number
}

/** What goes into a copy. The parts of the practice file come one after the other, `size` bytes in all. */
export type CopyParts = {
  about: BackupAbout
  slots: string | null
  name: string
  size: number
  practice: Iterable<Uint8Array>
}

/** Writes a copy into a new file and waits until it is on the disk. Throws the file system's error. */
export function writeContainer(file: string, { about, slots, name, size, practice }: CopyParts): void {
  const handle = openSync(file, 'wx', 0o600)
  try {
    const stamp = dosTime(new Date(about.moment))
    const entries: Entry[] = []
    let at = 0
    const put = (bytes: Uint8Array) => {
      for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done, bytes.length - done, at + done)
      at += bytes.length
    }
    const add = (entry: string, length: number, parts: Iterable<Uint8Array>) => {
      const start = at
      const made = { name: entry, offset: start, size: length, crc: 0, stamp }
      put(localHeader(made))
      const from = at
      let unsynced = 0
      for (const part of parts) {
        made.crc = crc32(part, made.crc)
        put(part)
        unsynced += part.length
        if (unsynced < PACE) continue
        fdatasyncSync(handle)
        unsynced = 0
      }
      if (at - from !== length) throw new AppError('BACKUP_VERIFY')
      // Its checksum is known now.
      const header = localHeader(made)
      writeSync(handle, header, 0, header.length, start)
      entries.push(made)
    }
    const whole = (entry: string, text: string) => {
      const bytes = Buffer.from(text)
      add(entry, bytes.length, [bytes])
    }
    whole(ABOUT, `${JSON.stringify(about)}\n`)
    if (slots !== null) whole(`${name}.sleutels`, slots)
    add(name, size, practice)
    put(trailer(entries, at))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Reads what a file says of itself as a copy; of the practice file only where it stands. Throws BACKUP_KIND for anything else,
 * FILE_NEWER for a copy in a form of later, BACKUP_DAMAGED for one that is cut off or was changed, or the file system's error.
 */
export function readContainer(file: string): Container {
  return withFile(file, (handle) => {
    const bytes = fstatSync(handle).size
    const { first, about } = readFirst(handle)
    let entry = entryAt(handle, endOf(first))
    const entries = [first]
    let slots: string | null = null
    if (entry?.name.endsWith('.sleutels')) {
      slots = smallEntry(handle, entry)
      entries.push(entry)
      entry = entryAt(handle, endOf(entry))
    }
    if (!entry) throw new AppError('BACKUP_DAMAGED')
    // The writer gives a name and no path: whoever takes the file out elsewhere must not be led out of the folder.
    if (path.posix.basename(entry.name) !== entry.name) throw new AppError('BACKUP_KIND')
    const end = endOf(entry)
    // What says that it is larger than it is could not even be told in the list.
    if (end > bytes) throw new AppError('BACKUP_DAMAGED')
    entries.push(entry)
    const expected = trailer(entries, end)
    if (end + expected.length !== bytes || !readAt(handle, end, expected.length).equals(expected))
      throw new AppError('BACKUP_DAMAGED')
    return { about, slots, name: entry.name, practice: entry, bytes }
  })
}

/** Only the first part of that: also of a copy that is cut off. Throws as `readContainer`. */
export const readAbout = (file: string): BackupAbout => withFile(file, (handle) => readFirst(handle).about)

function readFirst(handle: number): { first: Entry; about: BackupAbout } {
  const first = entryAt(handle, 0)
  if (first?.name !== ABOUT) throw new AppError('BACKUP_KIND')
  return { first, about: parseAbout(smallEntry(handle, first)) }
}

/**
 * Takes the practice file out of a copy into a new file. One that `stays` is waited for until it is on the disk; one that is only
 * read and then removed would cost the disk as much as the copy itself, for nothing. Throws BACKUP_DAMAGED when a byte of it
 * changed, or the file system's error.
 */
export function extractPractice(file: string, { practice }: Container, target: string, stays: boolean): void {
  withFile(file, (handle) => {
    const out = openSync(target, 'wx', 0o600)
    try {
      let crc = 0
      let unsynced = 0
      for (const part of partsOf(handle, dataOf(practice), practice.size)) {
        crc = crc32(part, crc)
        for (let done = 0; done < part.length; ) done += writeSync(out, part, done)
        unsynced += part.length
        if (!stays || unsynced < PACE) continue
        fdatasyncSync(out)
        unsynced = 0
      }
      if (crc !== practice.crc) throw new AppError('BACKUP_DAMAGED')
      if (stays) fsyncSync(out)
    } finally {
      closeSync(out)
    }
  })
}

/** What is in memory already, in parts as they are written and waited for. */
export function* inParts(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK)
}

/** The bytes of an open file from `offset`, in parts that are overwritten by the next. Throws BACKUP_DAMAGED where it ends before. */
export function* partsOf(handle: number, offset: number, size: number): Generator<Buffer> {
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK, size))
  for (let done = 0; done < size; ) {
    const read = readSync(handle, buffer, 0, Math.min(buffer.length, size - done), offset + done)
    if (read === 0) throw new AppError('BACKUP_DAMAGED')
    yield buffer.subarray(0, read)
    done += read
  }
}

function withFile<T>(file: string, read: (handle: number) => T): T {
  const handle = openSync(file, 'r')
  try {
    if (!fstatSync(handle).isFile()) throw new AppError('BACKUP_KIND')
    return read(handle)
  } finally {
    closeSync(handle)
  }
}

function readAt(handle: number, offset: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  return buffer.subarray(0, readSync(handle, buffer, 0, length, offset))
}

/** What begins at this place, or null when that is no entry. */
function entryAt(handle: number, offset: number): Entry | null {
  const header = readAt(handle, offset, LOCAL_BYTES)
  if (header.length < LOCAL_BYTES || header.readUInt32LE(0) !== LOCAL) return null
  const length = header.readUInt16LE(26)
  if (length > MOST_NAME) return null
  const name = readAt(handle, offset + LOCAL_BYTES, length).toString('utf8')
  const [crc, size, stamp] = [header.readUInt32LE(14), header.readUInt32LE(22), header.readUInt32LE(10)]
  const entry = { name, offset, size, crc, stamp }
  const ours = localHeader(entry)
  return readAt(handle, offset, ours.length).equals(ours) ? entry : null
}

const dataOf = ({ offset, name }: Entry): number => offset + LOCAL_BYTES + Buffer.byteLength(name)
const endOf = (entry: Entry): number => dataOf(entry) + entry.size

function smallEntry(handle: number, entry: Entry): string {
  if (entry.size > MOST_SMALL) throw new AppError('BACKUP_DAMAGED')
  const bytes = readAt(handle, dataOf(entry), entry.size)
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new AppError('BACKUP_DAMAGED')
  return bytes.toString('utf8')
}

function parseAbout(text: string): BackupAbout {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (cause) {
    throw new AppError('BACKUP_KIND', undefined, { cause })
  }
  const about = backupAbout.safeParse(content)
  if (about.success) return about.data
  const isNewer = typeof content === 'object' && content && 'v' in content && Number(content.v) > 1
  throw new AppError(isNewer ? 'FILE_NEWER' : 'BACKUP_KIND')
}

function localHeader({ name, size, crc, stamp }: Entry): Buffer {
  const bytes = Buffer.from(name)
  const header = Buffer.alloc(LOCAL_BYTES)
  header.writeUInt32LE(LOCAL, 0)
  common(header, 4, { size, crc, stamp, name: bytes })
  return Buffer.concat([header, bytes])
}

/** The fields that the header at the entry and the one in the list at the end have alike. */
function common(
  header: Buffer,
  at: number,
  { size, crc, stamp, name }: Pick<Entry, 'size' | 'crc' | 'stamp'> & { name: Buffer },
): void {
  header.writeUInt16LE(20, at)
  header.writeUInt16LE(FLAGS, at + 2)
  header.writeUInt32LE(stamp, at + 6)
  header.writeUInt32LE(crc, at + 10)
  header.writeUInt32LE(size, at + 14)
  header.writeUInt32LE(size, at + 18)
  header.writeUInt16LE(name.length, at + 22)
}

/** The list of entries and the end of a zip file. */
function trailer(entries: readonly Entry[], offset: number): Buffer {
  const list = entries.map((entry) => {
    const name = Buffer.from(entry.name)
    const header = Buffer.alloc(46)
    header.writeUInt32LE(CENTRAL, 0)
    header.writeUInt16LE(20, 4)
    common(header, 6, { ...entry, name })
    header.writeUInt32LE(entry.offset, 42)
    return Buffer.concat([header, name])
  })
  const size = list.reduce((sum, header) => sum + header.length, 0)
  const end = Buffer.alloc(END_BYTES)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...list, end])
}

/** A moment in the form of a zip: in steps of two seconds, in the machine's time zone. */
function dosTime(at: Date): number {
  const time = (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1)
  const date = ((at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate()
  return ((date << 16) | time) >>> 0
}
