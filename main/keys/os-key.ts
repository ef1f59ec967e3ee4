import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { writeTextFile } from '../../db/durable'
import { translateError } from '../../db/file-check'
import { AppError } from '../../shared/ipc/result'
import type { OsKey } from '../environment'
import { log } from '../log'

const slotShape = z.strictObject({ v: z.literal(1), fileId: z.uuid(), sealed: z.base64() })
/** Bound to its file inside what is sealed, so that a slot that was renamed opens nothing. */
const sealedShape = z.strictObject({ fileId: z.uuid(), master: z.base64() })

/**
 * A master sealed by the keychain of the operating system, in the user's settings folder and never beside the practice file:
 * who can sign in to this computer as this user can open the practice, and nobody elsewhere.
 */
export function createOsKeys(userData: string, osKey: OsKey) {
  const folder = path.join(userData, 'sleutelbos')
  const placeOf = (fileId: string) =>
    path.join(folder, `${createHash('sha256').update(fileId).digest('hex').slice(0, 32)}.json`)

  return {
    state: () => osKey.state(),

    /** Whether this computer keeps the key of a file. */
    has: (fileId: string): boolean => existsSync(placeOf(fileId)),

    /** Keeps the master of a file with this computer. Throws OS_KEY where no secure keychain is. */
    keep(fileId: string, master: Buffer): void {
      if (osKey.state() !== 'ready') throw new AppError('OS_KEY')
      try {
        const sealed = osKey.seal(JSON.stringify({ fileId, master: master.toString('base64') })).toString('base64')
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        writeTextFile(placeOf(fileId), JSON.stringify({ v: 1, fileId, sealed } satisfies z.infer<typeof slotShape>))
      } catch (error) {
        const known = translateError(error)
        throw known instanceof AppError ? known : new AppError('OS_KEY', undefined, { cause: error })
      }
    },

    /** The master of a file. Throws OS_KEY when this computer does not have it, or its keychain does not give it. */
    open(fileId: string): Buffer {
      try {
        if (osKey.state() !== 'ready') throw new Error('No keychain that is secure')
        const { sealed } = slotShape.parse(JSON.parse(readFileSync(placeOf(fileId), 'utf8')))
        const opened = sealedShape.parse(JSON.parse(osKey.open(Buffer.from(sealed, 'base64'))))
        if (opened.fileId !== fileId) throw new Error('The slot is of another file')
        return Buffer.from(opened.master, 'base64')
      } catch (cause) {
        log('keychain', cause)
        throw new AppError('OS_KEY', undefined, { cause })
      }
    },

    forget: (fileId: string): void => rmSync(placeOf(fileId), { force: true }),
  }
}

export type OsKeys = ReturnType<typeof createOsKeys>
