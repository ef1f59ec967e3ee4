import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * What a power cut leaves of a folder. A program runs under strace, which writes down every call that changes a file; the
 * calls are made again here on a disk in memory, which knows what was synced and what was only promised.
 */

/** The calls that change files or their names, and those that would, if a program used them: then the replay stops. */
const replayed = [
  'openat',
  'write',
  'pwrite64',
  'lseek',
  'ftruncate',
  'fsync',
  'fdatasync',
  'rename',
  'unlink',
  'close',
]
const notReplayed = [
  'writev',
  'pwritev',
  'pwritev2',
  'truncate',
  'fallocate',
  'copy_file_range',
  'renameat',
  'renameat2',
]
const watched = [...replayed, ...notReplayed, 'unlinkat', 'link', 'linkat', 'sendfile'].join(',')

/** What goes before a command to have its calls written to `trace`; of its main thread, where SQLite works. */
export const underStrace = (trace: string): string[] => [
  ...['strace', '-qq', '-xx', '-y', '-s', '1000000', '-e', `trace=${watched}`, '-e', 'signal=none', '-o', trace],
]

type Call = { name: string; args: string[]; result: number }

/** Reads a trace. With -xx every text and path is written as `\x..`, so commas and quotes only divide. */
function readTrace(trace: string): Call[] {
  return readFileSync(trace, 'latin1')
    .split('\n')
    .flatMap((line) => {
      const [, name = '', args = '', result = ''] = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(line) ?? []
      return name ? [{ name, args: args.split(', '), result: Number(result) }] : []
    })
}

const bytesOf = (text = ''): Buffer => Buffer.from(text.replace(/"|\\x/g, ''), 'hex')
const pathOf = (argument = ''): string => bytesOf(/<(.*)>/.exec(argument)?.[1] ?? argument).toString()

type Change = { at: number; data: Buffer } | { size: number }
/** A file: what is surely on the disk, and what was written since. */
type Inode = { durable: Buffer; pending: Change[] }
type Names = Map<string, Inode>
/** `lasting` are the names that are surely on the disk; `waiting` the later ones, each as the whole folder then was. */
type Disk = { names: Names; lasting: Names; waiting: Names[] }

/** The folder after a cut: names and contents. */
export type Image = Map<string, Buffer>
/** A moment at which the power may go: what the program had said by then, and what the disk may hold. */
export type Moment = { said: string[]; disk: Disk }

function withChange(content: Buffer, change: Change): Buffer {
  if ('size' in change)
    return change.size <= content.length
      ? content.subarray(0, change.size)
      : Buffer.concat([content, Buffer.alloc(change.size - content.length)])
  const grown = Buffer.alloc(Math.max(content.length, change.at + change.data.length))
  content.copy(grown)
  change.data.copy(grown, change.at)
  return grown
}

const settled = ({ durable, pending }: Inode): Buffer => pending.reduce(withChange, durable)

/**
 * Makes the calls of a trace again on `start`, the files of `folder` before them, and shows the disk after each call that
 * changed it. The moment is valid only until the next one. Gives the folder at the end.
 */
export function replay(trace: string, folder: string, start: Image, show: (moment: Moment) => void): Image {
  const names: Names = new Map([...start].map(([name, durable]) => [name, { durable, pending: [] }]))
  const disk: Disk = { names, lasting: new Map(names), waiting: [] }
  const said: string[] = []
  const open = new Map<string, { inode: Inode; at: number }>()
  const nameIn = (file: string) => (path.dirname(file) === folder ? path.basename(file) : null)
  const descriptor = (argument = '') => argument.replace(/<.*/, '')
  const named = (change: () => void) => {
    change()
    disk.waiting.push(new Map(names))
  }
  const sync = (inode: Inode) => Object.assign(inode, { durable: settled(inode), pending: [] })

  const changes: Record<string, (call: Call) => boolean> = {
    openat: ({ args: [, file, flags = ''], result }) => {
      const name = nameIn(pathOf(file))
      open.delete(String(result))
      if (name === null) return false
      const isNew = !names.has(name)
      const inode = names.get(name) ?? { durable: Buffer.alloc(0), pending: [] }
      open.set(String(result), { inode, at: 0 })
      if (isNew) named(() => names.set(name, inode))
      else if (flags.includes('O_TRUNC')) inode.pending.push({ size: 0 })
      return isNew || flags.includes('O_TRUNC')
    },
    close: ({ args: [fd] }) => {
      open.delete(descriptor(fd))
      return false
    },
    lseek: ({ args: [fd], result }) => {
      const file = open.get(descriptor(fd))
      if (file) file.at = result
      return false
    },
    write: ({ args: [fd, data], result }) => {
      if (descriptor(fd) === '1') return said.push(bytesOf(data).toString().trim()) > 0
      const file = open.get(descriptor(fd))
      if (!file) return false
      file.inode.pending.push({ at: file.at, data: bytesOf(data).subarray(0, result) })
      file.at += result
      return true
    },
    pwrite64: ({ args: [fd, data, , at], result }) => {
      const file = open.get(descriptor(fd))
      file?.inode.pending.push({ at: Number(at), data: bytesOf(data).subarray(0, result) })
      return file !== undefined
    },
    ftruncate: ({ args: [fd, size] }) => {
      const file = open.get(descriptor(fd))
      file?.inode.pending.push({ size: Number(size) })
      return file !== undefined
    },
    fsync: ({ args: [fd] }) => {
      const file = open.get(descriptor(fd))
      if (file) sync(file.inode)
      if (pathOf(fd) !== folder) return file !== undefined
      Object.assign(disk, { lasting: new Map(names), waiting: [] })
      return true
    },
    rename: ({ args: [from, to] }) => {
      const [old, next] = [from, to].map((file) => nameIn(pathOf(file)))
      const inode = names.get(old ?? '')
      if (!old || !next || !inode) return false
      named(() => names.set(next, inode) && names.delete(old))
      return true
    },
    unlink: ({ args: [file] }) => {
      const name = nameIn(pathOf(file))
      if (!name || !names.has(name)) return false
      named(() => names.delete(name))
      return true
    },
  }
  changes.fdatasync = changes.fsync ?? (() => false)

  for (const call of readTrace(trace)) {
    if (call.result < 0) continue
    const change = changes[call.name]
    if (!change && call.args.some((one) => pathOf(one).startsWith(folder)))
      throw new Error(`${call.name} is not replayed`)
    if (change?.(call)) show({ said, disk })
  }
  return new Map([...names].map(([name, inode]) => [name, settled(inode)]))
}

/** The first way in which a disk may leave things: everything that was not synced is gone. */
export const nothingUnsynced = ({ disk }: Moment): Image =>
  new Map([...disk.lasting].map(([name, { durable }]) => [name, durable]))

/**
 * The second way: of what was not synced any part is there, in any order, torn at sectors. Names come in their order, as
 * far as they came.
 */
export function anythingUnsynced({ disk }: Moment, below: (limit: number) => number, sector = 4_096): Image {
  const names = [disk.lasting, ...disk.waiting][below(disk.waiting.length + 1)] ?? disk.lasting
  // Sometimes nearly all arrived, sometimes nearly nothing.
  const share = below(101)
  return new Map(
    [...names].map(([name, { durable, pending }]) => {
      const kept = pending.flatMap((change) => torn(change, sector)).filter(() => below(100) < share)
      return [name, shuffled(kept, below).reduce(withChange, durable)]
    }),
  )
}

/** A write as the sectors that reach the disk one by one. */
function torn(change: Change, sector: number): Change[] {
  if ('size' in change) return [change]
  const parts: Change[] = []
  for (let from = 0; from < change.data.length; ) {
    const to = Math.min(change.data.length, from + sector - ((change.at + from) % sector))
    parts.push({ at: change.at + from, data: change.data.subarray(from, to) })
    from = to
  }
  return parts
}

function shuffled<T>(list: T[], below: (limit: number) => number): T[] {
  const mixed = [...list]
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = below(at + 1)
    const one = mixed[at] as T
    mixed[at] = mixed[other] as T
    mixed[other] = one
  }
  return mixed
}
