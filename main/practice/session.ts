import { generateKeyPairSync, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { insertCompetence } from '../../db/competence/store'
import { loadDriver } from '../../db/connection'
import { checkPracticeFile, translateError } from '../../db/file-check'
import { databaseKey, masterFromRecovery, newMaster, recoveryCode, typedCode } from '../../db/keys'
import {
  createPracticeFile,
  isUpToDate,
  type OpenPractice,
  openPracticeFile,
  type PracticeDb,
  refuseDamage,
} from '../../db/open'
import {
  confirmRecovery,
  getPractice,
  insertPractice,
  isSamplePractice,
  recoveryConfirmed,
} from '../../db/practice/store'
import { saveRole } from '../../db/role/store'
import {
  createSlots,
  readSlots,
  setPassphrase,
  slotFile,
  unlockWithPassphrase,
  warmKeyThread,
  writeSlots,
} from '../../db/slots'
import { starterCompetences } from '../../shared/competence/starter'
import { AppError, type ErrorCode } from '../../shared/ipc/result'
import type { PracticeInput } from '../../shared/practice/schema'
import { packFor } from '../../shared/profession/packs'
import { starterRoles } from '../../shared/role/starter'
import type { SessionState } from '../../shared/session/schema'
import type { Environment } from '../environment'
import { log } from '../log'
import { applyPack } from '../profession/packs'
import { forgetPractice, recentPractices, rememberPractice } from './recent'

type Unlocked = {
  file: OpenPractice
  master: Buffer
  recoveryPending: boolean
  isSample: boolean
  /** While the rest of a large file is still read through: holds when it is sound. Null once that is known. */
  checking: Promise<void> | null
}
type Chosen = { path: string; name: string; unlocked: Unlocked | null; problem: ErrorCode | null }

/**
 * So long the first screen waits for the check of the whole file: enough for 15 MB. A larger file opens meanwhile, and
 * its check goes on behind the first screen; see docs/adr/0012-check-behind-the-first-screen.md.
 */
const CHECK_PATIENCE_MS = 200

/** The practice file that is chosen, and, while it is unlocked, its open database. One at a time. */
export function createSession(environment: Environment) {
  const { userData, migrations } = environment
  const mirrorFolder = path.join(userData, 'sleutels')
  let chosen: Chosen | null = null
  const lockListeners = new Set<() => void>()

  const nameFromFile = (file: string) => path.basename(file, path.extname(file))

  function unlocked(): Unlocked {
    if (!chosen?.unlocked) throw new AppError('LOCKED')
    return chosen.unlocked
  }

  function lock(): void {
    const open = chosen?.unlocked
    if (!chosen || !open) return
    chosen.unlocked = null
    open.file.close()
    open.master.fill(0)
    for (const listener of lockListeners) listener()
  }

  /**
   * Opens the chosen file with a master that the slots or the recovery code vouched for. After `patience` (ms;
   * null waits for its end) the check of the whole file goes on by itself: nothing is changed before it ends, and damage
   * locks the practice.
   */
  async function openWith(filePath: string, master: Buffer, patience: number | null): Promise<void> {
    const key = databaseKey(master)
    let isChecked = false
    const checking = checked(filePath, key).then(() => {
      isChecked = true
    })
    // When opening itself fails first, nobody waits for the check any more.
    checking.catch(() => undefined)
    await (patience === null ? checking : Promise.race([checking, wait(patience, undefined, { ref: false })]))
    if (!isChecked && !isUpToDate(filePath, key, migrations)) await checking
    // Reading the file takes a while too.
    if (chosen?.path !== filePath) throw new AppError('LOCKED')
    const file = openPracticeFile(filePath, key, migrations, true)
    lock()
    const { name } = getPractice(file.db)
    const isSample = isSamplePractice(file.db)
    const unlocked: Unlocked = { file, master, recoveryPending: !recoveryConfirmed(file.db), isSample, checking: null }
    chosen = { path: filePath, name, unlocked, problem: null }
    if (!isChecked) unlocked.checking = checking
    checking.then(
      () => (unlocked.checking = null),
      (error: unknown) => refuseAfterwards(unlocked, error),
    )
    rememberPractice(userData, { path: filePath, name, isSample })
  }

  async function checked(filePath: string, key: Buffer): Promise<void> {
    try {
      refuseDamage(await environment.quickCheck(filePath, key))
    } catch (error) {
      throw translateError(error)
    }
  }

  /** The file turned out to be damaged when it was open already: it is locked, and the lock says why. */
  function refuseAfterwards(unlocked: Unlocked, error: unknown): void {
    if (chosen?.unlocked !== unlocked) return
    lock()
    chosen.problem = error instanceof AppError ? error.code : 'INTERNAL'
    log('check after opening', error)
    environment.changed(['session'])
  }

  function chosenPath(): string {
    if (!chosen) throw new AppError('FILE_GONE')
    return chosen.path
  }

  return {
    /** The open database. Throws LOCKED. */
    db: (): PracticeDb => unlocked().file.db,

    /** What a change waits for: the check of the whole file, as long as it runs. Throws what that check throws. */
    checking: (): Promise<void> | null => chosen?.unlocked?.checking ?? null,

    /** Hears each time that the open practice is closed, by whatever way. */
    onLock: (listener: () => void): void => void lockListeners.add(listener),

    /** Holds when this is the passphrase of the open practice. Throws KEY_WRONG, LOCKED, and what reading the keys throws. */
    async prove(passphrase: string): Promise<void> {
      unlocked()
      const found = await unlockWithPassphrase(readSlots(chosenPath(), mirrorFolder), passphrase)
      try {
        if (!timingSafeEqual(found, unlocked().master)) throw new AppError('KEY_WRONG')
      } finally {
        found.fill(0)
      }
    },

    state(): Omit<SessionState, 'seated'> {
      const recent = recentPractices(userData)
      const isSample = recent.find((entry) => entry.path === chosen?.path)?.isSample ?? false
      return {
        practice: chosen && {
          name: chosen.name,
          path: chosen.path,
          status: chosen.unlocked ? 'open' : 'locked',
          isSample: chosen.unlocked?.isSample ?? isSample,
          problem: chosen.problem,
        },
        recoveryPending: chosen?.unlocked?.recoveryPending ?? false,
        recent,
        version: environment.version,
      }
    },

    /** Makes a new practice file with its keys and starter lists, and opens it. Gives the recovery code. */
    async create(filePath: string, input: PracticeInput, passphrase: string, isSample = false): Promise<string> {
      const master = newMaster()
      const slots = await createSlots(master, passphrase)
      // From here to the file itself nothing comes between, so two tries at once cannot take each other's slots. Slots
      // alone belong to a practice whose file is elsewhere for the moment: overwritten, it would lose its passphrase.
      if (existsSync(filePath) || existsSync(slotFile(filePath))) throw new AppError('FILE_EXISTS')
      // The slots go first: a practice without them could only be opened with a code that nobody saw yet.
      writeSlots(filePath, mirrorFolder, slots)
      let file: OpenPractice
      try {
        file = await createPracticeFile(filePath, databaseKey(master), migrations)
      } catch (error) {
        rmSync(slotFile(filePath), { force: true })
        throw error
      }
      try {
        fillNewPractice(file.db, input, isSample)
      } catch (error) {
        // A practice without its row opens nowhere, and its name would stay taken for the second try.
        file.close()
        for (const left of [filePath, `${filePath}-journal`, slotFile(filePath)]) rmSync(left, { force: true })
        throw translateError(error)
      }
      lock()
      const unlocked: Unlocked = { file, master, recoveryPending: !isSample, isSample, checking: null }
      chosen = { path: filePath, name: input.name, unlocked, problem: null }
      rememberPractice(userData, { path: filePath, name: input.name, isSample })
      return recoveryCode(master)
    },

    /** Chooses an existing file, after a first check from outside; it stays locked. */
    select(filePath: string): void {
      checkPracticeFile(filePath)
      lock()
      const known = recentPractices(userData).find((entry) => entry.path === filePath)
      chosen = { path: filePath, name: known?.name ?? nameFromFile(filePath), unlocked: null, problem: null }
      // While the passphrase is typed: what unlocking would wait for.
      loadDriver()
      warmKeyThread()
    },

    async unlock(passphrase: string): Promise<void> {
      const filePath = chosenPath()
      checkPracticeFile(filePath)
      if (chosen) chosen.problem = null
      const master = await unlockWithPassphrase(readSlots(filePath, mirrorFolder), passphrase)
      // Deriving the key takes a while. When another file was chosen meanwhile, or none, that holds.
      if (chosen?.path !== filePath) throw new AppError('LOCKED')
      await openWith(filePath, master, CHECK_PATIENCE_MS)
    },

    /** Opens with the recovery code and sets a new passphrase. */
    async recover(code: string, passphrase: string): Promise<void> {
      const filePath = chosenPath()
      const master = masterFromRecovery(code)
      checkPracticeFile(filePath)
      try {
        await openWith(filePath, master, null)
      } catch (error) {
        if (error instanceof AppError && error.code === 'FILE_DAMAGED')
          throw new AppError('RECOVERY_OTHER', undefined, { cause: error })
        throw error
      }
      try {
        writeSlots(filePath, mirrorFolder, await slotsAfterRecovery(filePath, master, passphrase))
      } catch (error) {
        // Without the new passphrase on disk the practice is not open for good: the user tries again.
        lock()
        throw error
      }
    },

    /** The code, as long as it was never confirmed; afterwards it is not shown again. */
    recoveryCode(): string {
      const open = unlocked()
      if (!open.recoveryPending) throw new AppError('PHASE')
      return recoveryCode(open.master)
    },

    /** Takes two groups typed back from the sheet. Throws RECOVERY_GROUPS when one differs. */
    confirmRecovery(groups: readonly { position: number; text: string }[]): void {
      const open = unlocked()
      const code = recoveryCode(open.master).split('-')
      const positions = new Set(groups.map((group) => group.position))
      if (positions.size < 2 || !groups.every((group) => typedCode(group.text) === code[group.position - 1]))
        throw new AppError('RECOVERY_GROUPS')
      confirmRecovery(open.file.db)
      open.recoveryPending = false
    },

    lock,

    /** Back to no practice at all. */
    close(): void {
      lock()
      chosen = null
    },

    forget(filePath: string): void {
      forgetPractice(userData, filePath)
    },

    renamed(name: string): void {
      if (!chosen?.unlocked) return
      chosen.name = name
      rememberPractice(userData, { path: chosen.path, name, isSample: chosen.unlocked.isSample })
    },
  }

  async function slotsAfterRecovery(filePath: string, master: Buffer, passphrase: string) {
    try {
      return await setPassphrase(readSlots(filePath, mirrorFolder), master, passphrase)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return createSlots(master, passphrase)
    }
  }
}

export type Session = ReturnType<typeof createSession>

function fillNewPractice(db: PracticeDb, input: PracticeInput, isSample: boolean): void {
  const { privateKey } = generateKeyPairSync('ed25519')
  const sealKey = privateKey.export({ format: 'der', type: 'pkcs8' })
  db.transaction(
    (tx) => {
      insertPractice(tx, { input, sealKey, isSample })
      const ids = new Map(starterCompetences.map(({ key, ...competence }) => [key, insertCompetence(tx, competence)]))
      for (const { competences, ...role } of starterRoles(input.profession))
        saveRole(tx, null, {
          ...role,
          competences: competences.flatMap(({ key, level }) => {
            const competenceId = ids.get(key)
            return competenceId ? [{ competenceId, level }] : []
          }),
        })
      // The sample adds its pack once its talks stand: those show the standard list.
      if (!isSample) applyPack(tx, packFor(input.profession))
    },
    { behavior: 'immediate' },
  )
}

/** The folder of a new file, made when it is not there yet. */
export function ensureFolder(folder: string): string {
  mkdirSync(folder, { recursive: true })
  return folder
}
