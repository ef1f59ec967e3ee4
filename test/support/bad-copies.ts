import { copyFileSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import JSZip from 'jszip'
import { readContainer, writeContainer } from '../../db/backup/container'
import { connect } from '../../db/connection'
import type { ErrorCode } from '../../shared/ipc/result'
import { plainDatabase } from '../db/bad-files'

/** A sound copy of the practice that is open, and what the kinds below are made of. */
export type SoundCopy = { file: string; key: Buffer; otherPractice: string }
type Write = (file: string, sound: SoundCopy) => unknown
/** By which key it is looked in: that of the open practice when nothing is said. */
export type CopyKey = 'own' | 'passphrase' | 'wrongPassphrase' | 'code'

export type BadCopy = {
  code: ErrorCode
  what: string
  write: Write
  by: CopyKey
  /** What happens to it between looking in it and putting it back. */
  meanwhile?: (file: string) => void
}

/** What is in a sound copy: the about, the slots, the name and bytes of the practice file, and where that begins. */
function partsOf({ file }: SoundCopy) {
  const bytes = readFileSync(file)
  const { about, slots, name, practice } = readContainer(file)
  const from = practice.offset + 30 + Buffer.byteLength(name)
  return { bytes, about, slots, name, from, practice: bytes.subarray(from, from + practice.size), at: practice.offset }
}
type Parts = ReturnType<typeof partsOf>

/** A copy of which each byte is as the product would write it, with other things in it. */
function laid(
  change: (parts: Parts, sound: SoundCopy) => { [K in 'about' | 'slots' | 'name' | 'practice']?: unknown },
): Write {
  return (file, sound) => {
    const parts = partsOf(sound)
    const { about, slots, name, practice } = { ...parts, ...change(parts, sound) } as Parts
    writeContainer(file, { about, slots, name, size: practice.length, practice: [practice] })
  }
}

/** The same with the practice file in it changed as a file. */
const inside = (spoil: (file: string, sound: SoundCopy) => void): Write =>
  laid(({ practice }, sound) => {
    const taken = `${sound.file}.uit`
    writeFileSync(taken, practice)
    spoil(taken, sound)
    const changed = readFileSync(taken)
    for (const one of [taken, `${taken}-journal`]) rmSync(one, { force: true })
    return { practice: changed }
  })

const pragma = (text: string) =>
  inside((file, { key }) => {
    const sqlite = connect(file, key)
    sqlite.pragma(text)
    sqlite.close()
  })

/** The bytes of a sound copy, changed: those that are given back, or else those that were changed themselves. */
const bytes =
  (change: (bytes: Buffer, parts: Parts, sound: SoundCopy) => unknown): Write =>
  (file, sound) => {
    const parts = partsOf(sound)
    const made = change(parts.bytes, parts, sound)
    writeFileSync(file, typeof made === 'string' || Buffer.isBuffer(made) ? made : parts.bytes)
  }

const turned = (copy: Buffer, at: number): void => void copy.writeUInt8(copy.readUInt8(at) ^ 1, at)

/** In the header of the entry that begins at `at`: how large it says that it is. */
const says = (copy: Buffer, at: number, size: number): void => {
  for (const field of [18, 22]) copy.writeUInt32LE(size, at + field)
}

/** A zip by another program. */
const zipped = (parts: Record<string, string | Buffer>): Promise<Buffer> => {
  const archive = new JSZip()
  for (const [name, content] of Object.entries(parts)) archive.file(name, content)
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
const byAnother =
  (contents: (parts: Parts) => Record<string, string | Buffer>): Write =>
  async (file, sound) =>
    writeFileSync(file, await zipped(contents(partsOf(sound))))

/** The bytes of a copy with another `inhoud.json` of the same length, and the checksums to match. */
export function changedAbout(copy: Buffer, change: (about: string) => string): Buffer {
  const changed = Buffer.from(copy)
  const from = 30 + 'inhoud.json'.length
  const about = Buffer.from(change(changed.subarray(from, from + changed.readUInt32LE(18)).toString('utf8')))
  about.copy(changed, from)
  changed.writeUInt32LE(crc32(about), 14)
  changed.writeUInt32LE(crc32(about), changed.indexOf(Buffer.from('PK\x01\x02', 'latin1'), changed.length - 400) + 16)
  return changed
}

const slots = (change: (slots: string) => string | null) => laid((parts) => ({ slots: change(parts.slots ?? '') }))

const kinds: [ErrorCode, string, Write, CopyKey?, BadCopy['meanwhile']?][] = [
  ['BACKUP_KIND', 'empty', bytes(() => '')],
  ['BACKUP_KIND', 'a text', bytes(() => 'Beste collega,\r\nzie de bijlage.\r\n'.repeat(100))],
  ['BACKUP_KIND', 'a folder', (file) => mkdirSync(file)],
  ['BACKUP_KIND', 'a practice file', bytes((_, { practice }) => practice)],
  ['BACKUP_KIND', 'a zip of something else', byAnother(() => ({ 'vakantie.jpg': 'geen kopie' }))],
  [
    'BACKUP_KIND',
    'packed anew by another program',
    byAnother(({ about, name, practice }) => ({ 'inhoud.json': JSON.stringify(about), [name]: practice })),
  ],
  [
    'BACKUP_KIND',
    'a bomb of 50 MB',
    byAnother(({ about, name }) => ({ 'inhoud.json': JSON.stringify(about), [name]: Buffer.alloc(50_000_000) })),
  ],
  ['BACKUP_KIND', 'with something before it', bytes((copy) => Buffer.concat([Buffer.from('MZ'), copy]))],
  ['BACKUP_KIND', 'that does not say what it is', bytes((copy) => copy.subarray(copy.indexOf('PK\x03\x04', 30)))],
  ['BACKUP_KIND', 'that says something else', laid(() => ({ about: { moment: '2026-11-27', kleur: 'blauw' } }))],
  ['BACKUP_KIND', 'that says it in no JSON', bytes((copy) => changedAbout(copy, (text) => text.replace('{', '<')))],
  ['BACKUP_KIND', 'of a file that climbs out', laid(() => ({ name: '../../Elders.praktijk' }))],
  ['BACKUP_KIND', 'of a file with a whole path', laid(() => ({ name: '/tmp/Elders.praktijk' }))],
  ['FILE_NEWER', 'in a form of later', laid(({ about }) => ({ about: { ...about, v: 2 } }))],
  ['BACKUP_DAMAGED', 'cut off in its first line', bytes((copy) => copy.subarray(0, 60))],
  ['BACKUP_DAMAGED', 'cut off halfway', bytes((copy) => copy.subarray(0, copy.length >> 1))],
  ['BACKUP_DAMAGED', 'without its last byte', bytes((copy) => copy.subarray(0, -1))],
  ['BACKUP_DAMAGED', 'with something behind it', bytes((copy) => Buffer.concat([copy, Buffer.from('\n')]))],
  [
    'BACKUP_DAMAGED',
    'without a practice file',
    laid((parts) => ({ slots: null, name: `${parts.name}.sleutels`, practice: Buffer.from(parts.slots ?? '') })),
  ],
  ['BACKUP_DAMAGED', 'that says it is 4 GB', bytes((copy, { at }) => says(copy, at, 0xffff_ffff))],
  ['BACKUP_DAMAGED', 'of which the first line says it is 2 GB', bytes((copy) => says(copy, 0, 0x7fff_ffff))],
  [
    'BACKUP_DAMAGED',
    'that has another name in its list',
    bytes((copy) => copy.write('X', copy.lastIndexOf('PK\x01\x02') + 46)),
  ],
  ['BACKUP_DAMAGED', 'with one bit turned in its keys', bytes((copy, { at }) => turned(copy, at - 5))],
  ['FILE_GONE', 'gone', () => {}],
  ['BACKUP_DAMAGED', 'with one bit turned in the practice file', bytes((copy, { from }) => turned(copy, from + 9_000))],
  [
    'BACKUP_DAMAGED',
    'of a damaged file',
    inside((file) => writeFileSync(file, readFileSync(file).fill(7, 9_000, 9_100))),
  ],
  ['BACKUP_DAMAGED', 'of a file that was cut off', inside((file) => truncateSync(file, 4_096 * 20))],
  ['BACKUP_KIND', 'of an empty file', inside((file) => truncateSync(file, 0))],
  ['BACKUP_KIND', 'of another program’s database', pragma('application_id = 1')],
  ['FILE_NEWER', 'of a later version', pragma('user_version = 9000')],
  ['KEY_WRONG', 'with another passphrase', laid(() => ({})), 'wrongPassphrase'],
  ['KEY_MISSING', 'without keys', slots(() => null), 'passphrase'],
  ['KEY_PARAMS', 'with half of its keys', slots((text) => text.slice(0, 40)), 'passphrase'],
  ['KEY_PARAMS', 'with keys hungry for memory', slots((text) => text.replace('131072', '1073741824')), 'passphrase'],
  [
    'BACKUP_DAMAGED',
    'of another practice, with these keys',
    inside((file, { otherPractice }) => copyFileSync(otherPractice, file)),
    'passphrase',
  ],
  ['BACKUP_DAMAGED', 'of a database without encryption', inside(plainDatabase), 'passphrase'],
  [
    'RECOVERY_OTHER',
    'of another practice, with this recovery code',
    inside((file, { otherPractice }) => copyFileSync(otherPractice, file)),
    'code',
  ],
  [
    'BACKUP_DAMAGED',
    'that changed after it was looked in',
    laid(() => ({})),
    'own',
    (file) => {
      const copy = readFileSync(file)
      turned(copy, copy.length >> 1)
      writeFileSync(file, copy)
    },
  ],
  ['FILE_GONE', 'pulled out after it was looked in', laid(() => ({})), 'own', (file) => rmSync(file)],
]

/** What a copy of a practice can turn into from outside: each is refused with its code, and nothing is put back. */
export const badCopies: BadCopy[] = kinds.map(([code, what, write, by = 'own', meanwhile]) => ({
  ...{ code, what: `copy: ${what}`, write, by },
  ...(meanwhile && { meanwhile }),
}))

/** Whether a usual reader of zips takes a practice file out of it, and asks no more. */
export async function anyReaderTakes(file: string): Promise<boolean> {
  try {
    const zip = await JSZip.loadAsync(readFileSync(file))
    const [practice] = zip.file(/\.praktijk$/)
    return practice !== undefined && (await practice.async('nodebuffer')).length >= 0
  } catch {
    return false
  }
}
