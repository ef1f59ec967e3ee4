import { databaseKey, newMaster } from '../../db/keys'
import { setPassphrase, writeSlots } from '../../db/slots'
import { AppError } from '../../shared/ipc/result'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** What opens a practice: its passphrase, its recovery code, and by choice the keychain of this computer. */
export function keysHandlers(session: Session, environment: Environment) {
  const { osKeys } = session

  /** Whose passphrase it is, asked again: who finds a practice open may not change what opens it. */
  async function proveOwner(passphrase: string) {
    if (session.vault().isSample) throw new AppError('PHASE')
    const slots = await session.prove(passphrase)
    return { ...session.vault(), slots }
  }

  let working = false

  /** One at a time: slots that were wrapped around a master that is being replaced would open nothing. */
  async function alone(work: () => Promise<void>): Promise<void> {
    if (working) throw new AppError('BUSY')
    working = true
    try {
      await work()
    } finally {
      working = false
    }
  }

  return {
    'keys.state': () => {
      const { isSample, fileId } = session.vault()
      return { isSample, osKey: osKeys.state(), opensByOsKey: fileId !== null && osKeys.has(fileId) }
    },
    'keys.changePassphrase': ({ present, next }) =>
      alone(async () => {
        const { path, mirrorFolder, slots, master } = await proveOwner(present)
        const changed = await setPassphrase(slots, master, next)
        if (session.vault().path !== path) throw new AppError('LOCKED')
        writeSlots(path, mirrorFolder, changed)
      }),
    'keys.renew': ({ passphrase }) =>
      alone(async () => {
        const { path, slots, master } = await proveOwner(passphrase)
        const next = newMaster()
        const nextSlots = await setPassphrase(slots, next, passphrase)
        await session.exchange(next, nextSlots, async () => {
          await session.backupBefore('key')
          await environment.renewedCopy(path, databaseKey(master), databaseKey(next))
        })
        if (osKeys.has(slots.fileId)) osKeys.keep(slots.fileId, next)
      }),
    'keys.setOsKey': (wish) =>
      alone(async () => {
        if (wish.on) {
          const { slots, master } = await proveOwner(wish.passphrase)
          osKeys.keep(slots.fileId, master)
          return
        }
        const { fileId } = session.vault()
        if (fileId) osKeys.forget(fileId)
      }),
  } satisfies HandlersOf<`keys.${string}`>
}
