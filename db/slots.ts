/// <reference path="./raw.d.ts" />
import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import scryptSource from 'hash-wasm/dist/scrypt.umd.min.js?raw'
import { z } from 'zod'
import { AppError } from '../shared/ipc/result'
import { writeTextFile } from './durable'
import { translateError } from './file-check'

/** What a new slot costs to guess: 128 MB of memory and about a second on a laptop. */
const cost = { kdf: 'scrypt', N: 131_072, r: 8, p: 1 } as const

const IV_BYTES = 12
const TAG_BYTES = 16
const MASTER_BYTES = 16

/** A slot file is under 1 KB; what is larger than this is something else, and is not read into memory. */
const MAX_FILE_BYTES = 65_536

const base64Of = (bytes: number) => z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes)

/** The bounds refuse a file that was changed to be cheap to guess, or to exhaust this computer's memory. */
const passphraseSlot = z.strictObject({
  type: z.literal('passphrase'),
  kdf: z.literal('scrypt'),
  N: z.literal([32_768, 65_536, 131_072, 262_144, 524_288]),
  r: z.literal(8),
  p: z.literal([1, 2, 3, 4]),
  salt: base64Of(16),
  wrapped: base64Of(IV_BYTES + MASTER_BYTES + TAG_BYTES),
})

const slotsShape = z.strictObject({ v: z.literal(1), fileId: z.uuid(), slots: z.tuple([passphraseSlot]) })

/** The content of a slot file: the master, wrapped with what the user knows. */
export type Slots = z.infer<typeof slotsShape>
type SlotsHeader = Pick<Slots, 'v' | 'fileId'>
type SlotParameters = Omit<z.infer<typeof passphraseSlot>, 'wrapped'>

/** Checks text or an object as slots. Throws KEY_PARAMS for anything that is not a sound slot file. */
export function parseSlots(content: unknown): Slots {
  try {
    return slotsShape.parse(typeof content === 'string' ? JSON.parse(content) : content)
  } catch (cause) {
    throw new AppError('KEY_PARAMS', undefined, { cause })
  }
}

/** The slots of a new practice file, with one passphrase. Takes about a second, off the main thread. */
export function createSlots(master: Buffer, passphrase: string): Promise<Slots> {
  return setPassphrase({ v: 1, fileId: randomUUID() }, master, passphrase)
}

/** The same slots with this passphrase in place of the former one. Nothing is written; see `writeSlots`. */
export async function setPassphrase(slots: SlotsHeader, master: Buffer, passphrase: string): Promise<Slots> {
  const parameters = { type: 'passphrase', ...cost, salt: randomBytes(16).toString('base64') } as const
  const key = await passphraseKey(passphrase, parameters)
  try {
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(boundTo(slots, parameters))
    const wrapped = Buffer.concat([iv, cipher.update(master), cipher.final(), cipher.getAuthTag()]).toString('base64')
    return { v: slots.v, fileId: slots.fileId, slots: [{ ...parameters, wrapped }] }
  } finally {
    key.fill(0)
  }
}

/** The master, unwrapped. Throws KEY_WRONG for another passphrase and KEY_PARAMS for slots out of bounds. */
export async function unlockWithPassphrase(slots: Slots, passphrase: string): Promise<Buffer> {
  const [slot] = parseSlots(slots).slots
  const key = await passphraseKey(passphrase, slot)
  try {
    const wrapped = Buffer.from(slot.wrapped, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, IV_BYTES))
    decipher.setAAD(boundTo(slots, slot)).setAuthTag(wrapped.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(wrapped.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()])
  } catch (cause) {
    throw new AppError('KEY_WRONG', undefined, { cause })
  } finally {
    key.fill(0)
  }
}

/** What a wrapped master is bound to: a slot moved to another file, or with other parameters, does not open. */
function boundTo({ v, fileId }: SlotsHeader, { type, kdf, N, r, p, salt }: SlotParameters): Buffer {
  return Buffer.from(JSON.stringify({ domain: 'praktijkgroei/slot/v1', v, fileId, type, kdf, N, r, p, salt }))
}

/**
 * Derives the key in a thread of its own, so that the window never stands still. Not with `crypto.scrypt`: Electron's
 * cryptographic library computes scrypt twice (once to check the parameters) and took 1.1 to 1.4 s where this
 * WebAssembly gives the same key in 0.5 s.
 */
const keyThread = `
  ${scryptSource}
  const { parentPort } = require('node:worker_threads')
  const wanted = { blockSize: 8, parallelism: 1, hashLength: 32, outputType: 'binary' }
  const warm = exports.scrypt({ ...wanted, costFactor: 2, password: 'warm', salt: new Uint8Array(16) })
  parentPort.once('message', async ({ secret, salt, N, r, p }) => {
    await warm
    const cost = { costFactor: N, blockSize: r, parallelism: p }
    const key = await exports.scrypt({ ...wanted, ...cost, password: secret, salt })
    secret.fill(0)
    parentPort.postMessage(key)
  })
`

let spare: Worker | null = null

/** Makes the next key's thread ready while someone types the passphrase: a tenth of a second of the wait after it. */
export function warmKeyThread(): void {
  if (spare) return
  spare = new Worker(keyThread, { eval: true })
  spare.unref()
  // A thread that died is made anew when the key is wanted, and says then what is wrong.
  spare.once('exit', () => (spare = null)).once('error', () => (spare = null))
}

/** NFKC, because one keyboard writes "é" as one character and another as two. */
function passphraseKey(passphrase: string, { N, r, p, salt }: SlotParameters): Promise<Buffer> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const thread = spare ?? new Worker(keyThread, { eval: true })
  spare = null
  return new Promise((resolve, reject) => {
    thread.ref()
    thread.once('message', (key: Uint8Array) => {
      resolve(Buffer.from(key))
      void thread.terminate()
    })
    thread.once('error', reject)
    thread.once('exit', (code) => reject(new Error(`The thread that derives the key ended with code ${code}`)))
    thread.postMessage({ secret, salt: Buffer.from(salt, 'base64'), N, r, p }, [secret.buffer])
  })
}

/** The slot file that belongs beside a practice file. */
export function slotFile(practiceFile: string): string {
  return `${practiceFile}.sleutels`
}

/** Its copy in `mirrorFolder`, found by the place of the practice file: the only thing known before opening. */
export function mirrorFile(practiceFile: string, mirrorFolder: string): string {
  const name = createHash('sha256').update(path.resolve(practiceFile)).digest('hex').slice(0, 32)
  return path.join(mirrorFolder, `${name}.sleutels`)
}

/**
 * The slots beside a practice file or, when those are gone or damaged, the mirror's. Throws KEY_MISSING when there
 * are none at all, and otherwise what is wrong with the first that is there: KEY_PARAMS, FOLDER_RIGHTS, DISK_IO.
 */
export function readSlots(practiceFile: string, mirrorFolder?: string): Slots {
  const places = [slotFile(practiceFile)]
  if (mirrorFolder !== undefined) places.push(mirrorFile(practiceFile, mirrorFolder))
  let problem: unknown
  for (const place of places) {
    try {
      const found = statSync(place, { throwIfNoEntry: false })
      if (!found) continue
      if (!found.isFile() || found.size > MAX_FILE_BYTES) throw new AppError('KEY_PARAMS')
      return parseSlots(readFileSync(place, 'utf8'))
    } catch (error) {
      problem ??= translateError(error)
    }
  }
  throw problem ?? new AppError('KEY_MISSING')
}

/** Keeps the slots of a practice file in `mirrorFolder` alone, for a file beside which nothing may be put. */
export function mirrorSlots(practiceFile: string, mirrorFolder: string, slots: Slots): void {
  mkdirSync(mirrorFolder, { recursive: true })
  writeTextFile(mirrorFile(practiceFile, mirrorFolder), `${JSON.stringify(slots, null, 2)}\n`)
}

/**
 * Writes the slots in both places, each atomically. The mirror goes first: as long as the file beside the practice
 * file is the old one, the old passphrase holds, so after a failure nothing has changed for the user.
 */
export function writeSlots(practiceFile: string, mirrorFolder: string, slots: Slots): void {
  try {
    mirrorSlots(practiceFile, mirrorFolder, slots)
    writeTextFile(slotFile(practiceFile), `${JSON.stringify(slots, null, 2)}\n`)
  } catch (error) {
    throw translateError(error)
  }
}
