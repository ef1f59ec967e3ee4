import { timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { loadDriver } from '../../db/connection'
import type { ErasureOrder } from '../../db/erasure/for-good'
import { checkPracticeFile, translateError } from '../../db/file-check'
import { databaseKey, masterFromRecovery, newMaster, recoveryCode, typedCode } from '../../db/keys'
import {
  createPracticeFile,
  needsMigration,
  type OpenPractice,
  openPracticeFile,
  type PracticeDb,
  refuseDamage,
} from '../../db/open'
import { confirmRecovery, getPractice, isSamplePractice, recoveryConfirmed } from '../../db/practice/store'
import { fitsKey, forgetRenewal, swapRenewed } from '../../db/renew'
import {
  createSlots,
  readSlots,
  type Slots,
  setPassphrase,
  slotFile,
  unlockWithPassphrase,
  warmKeyThread,
  writeSlots,
} from '../../db/slots'
import type { BackupReason } from '../../shared/backup/schema'
import { AppError, type ErrorCode } from '../../shared/ipc/result'
import type { PracticeInput } from '../../shared/practice/schema'
import type { OpenAnyway, SessionState } from '../../shared/session/schema'
import { type CopySource, createCopies, nameFromFile } from '../backup/copies'
import type { Environment } from '../environment'
import { acceptOlder, type Custody, createCustody, refuseOlder } from '../holder/custody'
import { createKeeper, type Keeping } from '../holder/keeper'
import { createAttempts } from '../keys/attempts'
import { createOsKeys } from '../keys/os-key'
import { masterFromPassphrase } from '../keys/unlock'
import { log } from '../log'
import { fillNewPractice } from './new-practice'
import { forgetPractice, recentPractices, rememberPractice } from './recent'

type Unlocked = {
  file: OpenPractice
  keeping: Keeping
  master: Buffer
  /** As they were read or written last: those on the disk may be gone while the practice is open. */
  slots: Slots | null
  recoveryPending: boolean
  isSample: boolean
  /** While the rest of a large file is still read through: holds when it is sound. Null once that is known. */
  checking: Promise<void> | null
  /** While something is erased, and the file written anew, in another thread; holds when that ended, also badly. */
  rewriting: Promise<void> | null
  /** How often another thread changed the contents. */
  beside: number
  custody: Custody
  /** How many rows `writeUncopied` changed. */
  aside: number
}
type Chosen = {
  path: string
  name: string
  unlocked: Unlocked | null
  problem: ErrorCode | null
  restored: { moment: string; aside: string | null } | null
}

/**
 * So long the first screen waits for the check of the whole file: enough for 15 MB. A larger file opens meanwhile, and
 * its check goes on behind the first screen; see docs/adr/0012-check-behind-the-first-screen.md.
 */
const CHECK_PATIENCE_MS = 200

/** So long after opening the first screens are there, and what can wait is done. */
const SETTLED_AFTER_MS = 4_000

/** Where the slots of every practice stand a second time. */
export const mirrorFolderOf = (userData: string): string => path.join(userData, 'sleutels')

/**
 * The practice file that is chosen, and, while it is unlocked, its open database. One at a time. Long, because it is one state
 * machine: every way in, out and past a trouble changes the same `chosen`.
 */
export function createSession(environment: Environment) {
  const { userData, migrations } = environment
  const mirrorFolder = mirrorFolderOf(userData)
  const copies = createCopies(environment)
  const keeper = createKeeper(userData)
  const attempts = createAttempts(userData)
  const osKeys = createOsKeys(userData, environment.osKey)
  let chosen: Chosen | null = null
  /** What is written down while the file is still open. */
  let lastWork: () => void = () => {}
  const lockListeners = new Set<() => void>()
  const settledListeners = new Set<() => void>()

  function unlocked(): Unlocked {
    if (!chosen?.unlocked) throw new AppError('LOCKED')
    return chosen.unlocked
  }

  function lock(): void {
    const open = chosen?.unlocked
    if (!chosen || !open) return
    lastWork()
    const source = open.isSample ? null : sourceOf(chosen, open)
    chosen.unlocked = null
    open.custody.leave()
    open.file.close()
    open.master.fill(0)
    // It stands behind the lock by then, so nobody waits for it.
    if (source) void copies.makeWhenChanged(source, 'close')
    for (const listener of lockListeners) listener()
  }

  /** What a copy of an open practice is made of; null as long as it has no slots, while its passphrase is set anew. */
  function sourceOf({ path: file, name }: Pick<Chosen, 'path' | 'name'>, open: Pick<Unlocked, 'master' | 'slots'>) {
    const slots = slotsAt(file) ?? open.slots
    if (!slots) return null
    const { fileId } = slots
    return { file, name, fileId, slots: JSON.stringify(slots), key: databaseKey(open.master) } satisfies CopySource
  }

  function slotsAt(file: string): Slots | null {
    try {
      return readSlots(file, mirrorFolder)
    } catch {
      return null
    }
  }

  /** Which practice file this is, by its slots; null when those are gone. */
  const fileIdAt = (file: string): string | null => slotsAt(file)?.fileId ?? null

  function copySource(): CopySource {
    const open = unlocked()
    return (chosen && sourceOf(chosen, open)) ?? failWithoutSlots()
  }

  /** What can wait until the first screens are there; what was not copied at closing, by a crash or a full disk, is copied now. */
  async function afterOpening(open: Unlocked): Promise<void> {
    await wait(SETTLED_AFTER_MS, undefined, { ref: false })
    if (chosen?.unlocked !== open) return
    for (const listener of settledListeners) listener()
    if (open.isSample) return
    const source = sourceOf(chosen, open)
    if (!source) return
    await copies.makeWhenChanged(source, 'open')
    await copies.catchUp(source)
  }

  /**
   * Opens the chosen file with a master that the slots or the recovery code vouched for. After `patience` (ms;
   * null waits for its end) the check of the whole file goes on by itself: nothing is changed before it ends, and damage
   * locks the practice. A file that has to be migrated is copied first.
   */
  async function openWith(
    filePath: string,
    master: Buffer,
    slots: Slots | null,
    patience: number | null,
    { takeOver = false, older = false }: OpenAnyway = {},
  ): Promise<void> {
    const key = databaseKey(master)
    let isChecked = false
    const checking = checked(filePath, key).then(() => {
      isChecked = true
    })
    // When opening itself fails first, nobody waits for the check any more.
    checking.catch(() => undefined)
    await (patience === null ? checking : Promise.race([checking, wait(patience, undefined, { ref: false })]))
    const copied = needsMigration(filePath, key, migrations)
    if (copied) {
      await checking
      await copyBeforeMigration(filePath, master, slots)
    }
    // Reading the file takes a while too.
    if (chosen?.path !== filePath) throw new AppError('LOCKED')
    // Who put a copy back knows that it is older.
    if (chosen.restored) acceptOlder(filePath, key, userData)
    else if (!older) refuseOlder(filePath, key, userData)
    lock()
    const open = () => openPracticeFile(filePath, key, migrations, { checked: true, copied })
    const kept = keep(filePath, takeOver, open, master)
    const { db } = kept.file
    const { name } = getPractice(db)
    const isSample = isSamplePractice(db)
    const recoveryPending = !recoveryConfirmed(db)
    const rest = { isSample, checking: null, rewriting: null, aside: 0, beside: 0 }
    const unlocked: Unlocked = { ...kept, master, slots, recoveryPending, ...rest }
    chosen = { path: filePath, name, unlocked, problem: null, restored: null }
    if (!isChecked) unlocked.checking = checking
    checking.then(
      () => (unlocked.checking = null),
      (error: unknown) => refuseAfterwards(unlocked, error),
    )
    rememberPractice(userData, { path: filePath, name, isSample })
    void afterOpening(unlocked)
  }

  /** Throws the code of what went wrong: without a copy nothing is migrated. */
  async function copyBeforeMigration(filePath: string, master: Buffer, slots: Slots | null): Promise<void> {
    const source = sourceOf({ path: filePath, name: chosen?.name ?? nameFromFile(filePath) }, { master, slots })
    await copies.make(source ?? failWithoutSlots(), 'migration')
  }

  /** Opens a file that is kept to this process first, so that nothing is migrated under another's hands. */
  function keep(filePath: string, takeOver: boolean, open: () => OpenPractice, master: Buffer) {
    const lost = () => {
      chosen?.unlocked?.custody.lost()
      environment.changed(['session'])
    }
    const keeping = keeper.keep(filePath, takeOver, lost)
    try {
      const file = open()
      return { file, keeping, custody: custodyOf(filePath, file, master, keeping) }
    } catch (error) {
      keeping.leave()
      throw error
    }
  }

  const custodyOf = (filePath: string, file: OpenPractice, master: Buffer, keeping: Keeping) =>
    createCustody({ path: filePath, file, key: databaseKey(master), mirrorFolder, userData }, keeping)

  /** The file after its key may have been renewed. */
  function reopen(open: Unlocked, filePath: string, master: Buffer): void {
    open.file = openPracticeFile(filePath, databaseKey(master), migrations, { checked: true })
    open.slots = slotsAt(filePath)
    open.custody = custodyOf(filePath, open.file, master, open.keeping)
    if (master === open.master) return
    open.master.fill(0)
    open.master = master
    open.recoveryPending = !recoveryConfirmed(open.file.db)
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

  function lockState({ path: filePath, unlocked }: Chosen) {
    const fileId = unlocked ? null : fileIdAt(filePath)
    const until = fileId && attempts.waitUntil(fileId)
    return {
      waitUntil: until ? new Date(until).toISOString() : null,
      opensByOsKey: fileId !== null && osKeys.has(fileId) && osKeys.state() === 'ready',
    }
  }

  /** A passphrase that was refused may mean waiting, which the lock shows. */
  function tellWait(error: unknown): never {
    environment.changed(['session'])
    throw error
  }

  /** The chosen file, when it may be opened. Throws what is wrong with it from outside, and who has it open. */
  function readyToOpen({ takeOver = false }: OpenAnyway): string {
    const filePath = chosenPath()
    checkPracticeFile(filePath)
    keeper.refuse(filePath, takeOver)
    if (chosen) chosen.problem = null
    return filePath
  }

  function chosenPath(): string {
    if (!chosen) throw new AppError('FILE_GONE')
    return chosen.path
  }

  const session = {
    /** The open database. Throws LOCKED. */
    db: (): PracticeDb => unlocked().file.db,

    /** What a change waits for: the check of the whole file, as long as it runs. Throws what that check throws. */
    checking: (): Promise<void> | null => chosen?.unlocked?.checking ?? null,

    /** What everything waits for: the erasing, with the file written anew, as long as that lasts. */
    rewriting: (): Promise<void> | null => chosen?.unlocked?.rewriting ?? null,

    /**
     * Erases in another thread, and writes the file anew there, so that no page holds a trace of what went. Cut off, it leaves the
     * file as it was, or without those rows. Throws LOCKED, what `beforeChange` throws, and what `eraseForGood` throws.
     */
    async erase(order: ErasureOrder): Promise<void> {
      const requireOpen = session.openStill()
      while (session.rewriting()) await session.rewriting()
      requireOpen()
      const open = unlocked()
      // The thread knows the file by its path alone.
      open.custody.beforeChange()
      open.custody.rewriting()
      const key = databaseKey(open.master)
      const done = environment.eraseForGood(chosenPath(), key, order).finally(() => {
        key.fill(0)
        open.beside++
        if (chosen?.unlocked === open) open.custody.rewritten()
        open.rewriting = null
      })
      open.rewriting = done.catch(() => undefined)
      try {
        await done
      } catch (error) {
        throw translateError(error)
      }
    },

    /** Counts the changes so far, without what `writeUncopied` wrote: the same number means the same contents. */
    contentChanges(): number {
      const { file, aside, beside } = unlocked()
      return changesIn(file) - aside + beside
    },

    /** The open file with its master, for who works with keys. Throws LOCKED. */
    vault() {
      const { master, file, isSample } = unlocked()
      const path = chosenPath()
      return { path, master, sqlite: file.sqlite, isSample, mirrorFolder, fileId: fileIdAt(path) }
    },
    attempts,
    osKeys,

    /**
     * Puts the open practice under another master: `prepare` makes the renewed copy, while changes wait and reading goes on;
     * then it takes the place of the file. Its recovery code was never confirmed. Throws what `prepare` and `swapRenewed`
     * throw; then all is as it was.
     */
    async exchange(master: Buffer, slots: Slots, prepare: () => Promise<void>): Promise<void> {
      const open = unlocked()
      const filePath = chosenPath()
      open.custody.beforeChange()
      await open.checking
      const written = changesIn(open.file)
      const work = prepare()
      open.checking = work.catch(() => undefined)
      try {
        await work
        if (chosen?.unlocked !== open) throw new AppError('LOCKED')
        // What was on its way already may have written after the copy was begun.
        if (changesIn(open.file) !== written) throw new AppError('BUSY')
        open.custody.beforeChange()
      } catch (error) {
        forgetRenewal(filePath)
        throw error
      } finally {
        open.checking = null
      }
      open.file.close()
      let failure: unknown = null
      try {
        swapRenewed(filePath, mirrorFolder, slots)
      } catch (error) {
        failure = error
      }
      try {
        reopen(open, filePath, fitsKey(filePath, databaseKey(master)) ? master : open.master)
      } catch (error) {
        chosen.unlocked = null
        open.keeping.leave()
        throw failure ?? error
      }
      if (failure) throw failure
    },

    /** Before something is changed: throws LOCK_LOST or FILE_MOVED when nothing may be written any more. */
    beforeChange(): void {
      const before = chosen?.unlocked?.custody.trouble()
      try {
        chosen?.unlocked?.custody.beforeChange()
      } finally {
        if (chosen?.unlocked?.custody.trouble() !== before) environment.changed(['session'])
      }
    },

    /** Goes on in a copy beside a file that may not be written to any more, and gives its path. Throws PHASE without need. */
    async continueInCopy(): Promise<string> {
      const open = unlocked()
      const copy = open.custody.copy()
      const master = Buffer.from(open.master)
      session.select(copy)
      await openWith(copy, master, slotsAt(copy), null)
      return copy
    },

    /** A check for work that goes on for a while: throws LOCKED once this practice was closed, or another one is open. */
    openStill(): () => void {
      const { file } = unlocked()
      return () => {
        if (unlocked().file !== file) throw new AppError('LOCKED')
      }
    },

    /** Hears some seconds after each opening, when the first screens are there. */
    onSettled: (listener: () => void): void => void settledListeners.add(listener),

    /** Hears each time that the open practice is closed, by whatever way. */
    onLock: (listener: () => void): void => void lockListeners.add(listener),

    /**
     * Holds when this is the passphrase of the open practice, and gives the slots that it opens. Throws KEY_WRONG, KEY_WAIT,
     * what reading the slots throws, and LOCKED, also when the practice locked meanwhile.
     */
    async prove(passphrase: string): Promise<Slots> {
      unlocked()
      const filePath = chosenPath()
      const slots = readSlots(filePath, mirrorFolder)
      const found = await attempts.guard(slots.fileId, () => unlockWithPassphrase(slots, passphrase))
      try {
        if (chosenPath() !== filePath || !timingSafeEqual(found, unlocked().master)) throw new AppError('LOCKED')
      } finally {
        found.fill(0)
      }
      return slots
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
          restored: chosen.restored,
          trouble: chosen.unlocked?.custody.trouble() ?? null,
          ...lockState(chosen),
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
      let kept: ReturnType<typeof keep>
      try {
        fillNewPractice(file.db, input, isSample)
        kept = keep(filePath, true, () => file, master)
      } catch (error) {
        // A practice without its row opens nowhere, and its name would stay taken for the second try.
        file.close()
        for (const left of [filePath, `${filePath}-journal`, slotFile(filePath)]) rmSync(left, { force: true })
        throw translateError(error)
      }
      lock()
      const state = { recoveryPending: !isSample, isSample, checking: null, rewriting: null, aside: 0, beside: 0 }
      const unlocked: Unlocked = { ...kept, master, slots, ...state }
      chosen = { path: filePath, name: input.name, unlocked, problem: null, restored: null }
      rememberPractice(userData, { path: filePath, name: input.name, isSample })
      return recoveryCode(master)
    },

    /** Chooses an existing file, after a first check from outside; it stays locked. `restored` is said on its lock. */
    select(filePath: string, restored: Chosen['restored'] = null): void {
      checkPracticeFile(filePath)
      lock()
      const known = recentPractices(userData).find((entry) => entry.path === filePath)
      const name = known?.name ?? nameFromFile(filePath)
      chosen = { path: filePath, name, unlocked: null, problem: null, restored }
      // While the passphrase is typed: what unlocking would wait for.
      loadDriver()
      warmKeyThread()
    },

    async unlock(passphrase: string, anyway: OpenAnyway = {}): Promise<void> {
      const filePath = readyToOpen(anyway)
      const master = await masterFromPassphrase(filePath, mirrorFolder, passphrase, attempts).catch(tellWait)
      // Deriving the key takes a while. When another file was chosen meanwhile, or none, that holds.
      if (chosen?.path !== filePath) throw new AppError('LOCKED')
      await openWith(filePath, master, slotsAt(filePath), CHECK_PATIENCE_MS, anyway)
    },

    /** Opens with the master that this computer keeps. Throws OS_KEY when it has none, or not the one of this file. */
    async unlockByOsKey(anyway: OpenAnyway = {}): Promise<void> {
      const filePath = readyToOpen(anyway)
      const master = osKeys.open(readSlots(filePath, mirrorFolder).fileId)
      if (!fitsKey(filePath, databaseKey(master))) throw new AppError('OS_KEY')
      await openWith(filePath, master, slotsAt(filePath), CHECK_PATIENCE_MS, anyway)
    },

    /** Opens with the recovery code and sets a new passphrase. */
    async recover(code: string, passphrase: string, anyway: OpenAnyway = {}): Promise<void> {
      const filePath = chosenPath()
      const master = masterFromRecovery(code)
      checkPracticeFile(filePath)
      const slots = await slotsAfterRecovery(filePath, master, passphrase)
      try {
        await openWith(filePath, master, slots, null, anyway)
      } catch (error) {
        if (error instanceof AppError && error.code === 'FILE_DAMAGED')
          throw new AppError('RECOVERY_OTHER', undefined, { cause: error })
        throw error
      }
      try {
        writeSlots(filePath, mirrorFolder, slots)
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
      open.custody.beforeChange()
      confirmRecovery(open.file.db)
      open.recoveryPending = false
    },

    lock,

    isOpen: (): boolean => chosen?.unlocked != null,

    /** What is done with the open file just before it locks; it may not throw. */
    beforeLock(work: () => void): void {
      lastWork = work
    },

    copies,

    /** The id of the open file, by which its copies are known. Throws LOCKED. */
    fileId: (): string => unlocked().slots?.fileId ?? fileIdAt(chosenPath()) ?? failWithoutSlots(),

    /**
     * Writes in the open file what alone is no reason to copy it, and no turn of it. Throws LOCKED, what `beforeChange`
     * throws, and what the writing throws.
     */
    writeUncopied(write: () => void): void {
      const open = unlocked()
      const file = chosenPath()
      const fileId = open.isSample ? null : (open.slots?.fileId ?? fileIdAt(file))
      const guarded = () => {
        open.custody.mayWrite()
        const before = changesIn(open.file)
        write()
        open.aside += changesIn(open.file) - before
      }
      if (fileId) copies.asCopied({ file, fileId }, guarded)
      else guarded()
    },

    /** What a copy of the open practice is made of; its key is the caller's. Throws LOCKED. */
    copySource,

    /**
     * A copy of the open practice before something that cannot be undone. One that was asked for ahead, while the user still
     * thinks it over, is that copy when nothing changed since. Throws LOCKED and the code of what went wrong.
     */
    async backupBefore(reason: Exclude<BackupReason, 'close' | 'open' | 'hand'>): Promise<void> {
      if (!unlocked().isSample) await copies.makeOnce(copySource(), reason)
    },

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

  return session

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

function failWithoutSlots(): never {
  throw new AppError('KEY_MISSING')
}

/** How many rows were changed over this connection. */
const changesIn = ({ sqlite }: OpenPractice): number => Number(sqlite.prepare('SELECT total_changes()').pluck().get())

/** The folder of a new file, made when it is not there yet. */
export function ensureFolder(folder: string): string {
  mkdirSync(folder, { recursive: true })
  return folder
}
