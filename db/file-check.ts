import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError, type ErrorCode } from '../shared/ipc/result'

const PAGE_BYTES = 4_096

/** The first bytes by which other kinds of file are known. A practice file starts with 16 random bytes. */
const otherKinds = [
  Buffer.from('%PDF-'),
  Buffer.from('PK\x03\x04', 'latin1'),
  Buffer.from('\x89PNG\r\n', 'latin1'),
  Buffer.from('\xff\xd8\xff', 'latin1'),
  Buffer.from('GIF8'),
  Buffer.from('\xd0\xcf\x11\xe0', 'latin1'),
]

/**
 * Looks at a file before SQLite does, and writes nothing. SQLite opens a missing or empty file as a new, empty
 * database, and says only "not a database" about the rest. Throws FILE_GONE, FILE_KIND, FILE_EMPTY, FILE_PLAIN,
 * FILE_DAMAGED (cut off), FILE_READONLY or FOLDER_RIGHTS.
 */
export function checkPracticeFile(file: string): void {
  try {
    const found = statSync(file)
    if (!found.isFile()) throw new AppError('FILE_KIND')
    if (found.size <= 1) throw new AppError('FILE_EMPTY')
    checkContent(file, found.size)
    checkWritable(file)
  } catch (error) {
    throw translateError(error)
  }
}

function checkContent(file: string, size: number): void {
  const start = readStart(file)
  if (start.subarray(0, 16).toString('latin1') === 'SQLite format 3\0') throw new AppError('FILE_PLAIN')
  if (otherKinds.some((kind) => start.subarray(0, kind.length).equals(kind)) || isText(start)) {
    throw new AppError('FILE_KIND')
  }
  // A half-written last page is mended from the journal, so with a journal beside it the length says nothing yet.
  const isWhole = size >= PAGE_BYTES && (size % PAGE_BYTES === 0 || hasJournal(file))
  if (!isWhole) throw new AppError(hasOurName(file) ? 'FILE_DAMAGED' : 'FILE_KIND')
}

function readStart(file: string): Buffer {
  const handle = openSync(file, 'r')
  try {
    const start = Buffer.alloc(PAGE_BYTES)
    return start.subarray(0, readSync(handle, start, 0, PAGE_BYTES, 0))
  } finally {
    closeSync(handle)
  }
}

/** No control characters but tabs and line ends. In a page of random bytes there are always some. */
function isText(start: Buffer): boolean {
  return start.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13)
}

/** Whether SQLite left a journal with content beside a file: of an interrupted write, or of a file that is gone. */
export function hasJournal(file: string): boolean {
  return (statSync(`${file}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

function hasOurName(file: string): boolean {
  return ['.praktijk', '.kopie'].includes(path.extname(file).toLowerCase())
}

function checkWritable(file: string): void {
  try {
    accessSync(file, constants.W_OK)
  } catch (cause) {
    throw new AppError('FILE_READONLY', undefined, { cause })
  }
  // SQLite keeps its journal in the folder.
  accessSync(path.dirname(file), constants.W_OK)
}

/** SQLite's and the file system's codes, most particular first. */
const codes: readonly [RegExp, ErrorCode][] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/, 'DISK_FULL'],
  [/^(SQLITE_READONLY_DBMOVED|ENOENT|ENOTDIR)$/, 'FILE_GONE'],
  [/^(SQLITE_READONLY_DIRECTORY|SQLITE_CANTOPEN.*|SQLITE_PERM|EACCES|EPERM)$/, 'FOLDER_RIGHTS'],
  [/^(SQLITE_READONLY.*|EROFS)$/, 'FILE_READONLY'],
  [/^(SQLITE_IOERR.*|EIO)$/, 'DISK_IO'],
  [/^(SQLITE_BUSY.*|SQLITE_LOCKED.*|EBUSY)$/, 'BUSY'],
  [/^(SQLITE_CORRUPT.*|SQLITE_NOTADB)$/, 'FILE_DAMAGED'],
]

/**
 * An error of SQLite or the file system as an `AppError` with the original as its cause. Anything else, an
 * `AppError` too, comes back as it was, so a catch can always `throw translateError(error)`.
 */
export function translateError(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('code' in error)) return error
  const { code: original } = error
  const known = codes.find(([pattern]) => typeof original === 'string' && pattern.test(original))
  return known ? new AppError(known[1], undefined, { cause: error }) : error
}
