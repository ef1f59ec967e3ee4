import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { COPY_EXTENSION } from '../../db/backup/container'
import { ASIDE, putBack } from '../../db/backup/put-back'
import { translateError } from '../../db/file-check'
import { databaseKey, masterFromRecovery } from '../../db/keys'
import { readMigrations } from '../../db/migrate'
import { parseSlots, readSlots, unlockWithPassphrase } from '../../db/slots'
import type { BackupLook, BackupView } from '../../shared/backup/schema'
import { safeName } from '../../shared/document/file-name'
import { AppError } from '../../shared/ipc/result'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import { recentPractices } from '../practice/recent'
import { ensureFolder, mirrorFolderOf, type Session } from '../practice/session'
import { nameFromFile, stampOf } from './copies'
import { allCopies, secondPlaces } from './state'

type RestoreRoute = 'backup.list' | 'backup.choose' | 'backup.look' | 'backup.restore' | 'backup.leave'
type KeyTyped = { passphrase?: string | undefined; code?: string | undefined }

/** Putting a copy back, before the lock and behind it: what is in it is shown first, and what makes way is kept. */
export function restoreHandlers(session: Session, environment: Environment) {
  const { copyWork, userData } = environment
  // The page may only name copies in the places of copies, or that the user chose in a dialog.
  const chosenInDialog = new Set<string>()
  /** The copy that opened, and the key that opened it, from looking to putting back. */
  let opened: { copy: BackupView; key: Buffer } | null = null

  const newest = () => readMigrations(environment.migrations).length
  const laptopFolders = () => foldersIn(allCopies(userData))
  const isKnown = (file: string) =>
    chosenInDialog.has(file) || [...laptopFolders(), ...secondPlaces(userData)].includes(path.dirname(file))
  const forget = () => {
    opened?.key.fill(0)
    opened = null
  }

  async function allKnown(): Promise<BackupView[]> {
    const folders = laptopFolders().map((folder) => ({ folder, place: 'laptop' as const }))
    const seconds = secondPlaces(userData).map((folder) => ({ folder, place: 'second' as const }))
    const lists = await Promise.all([...folders, ...seconds].map((input) => copyWork.listFolder(input)))
    return lists.flatMap((list) => list ?? []).sort((a, b) => b.moment.localeCompare(a.moment))
  }

  /** The practice file on this laptop that a copy is of, also when that file is gone; one that was set aside comes last. */
  function placeOf({ fileId }: BackupView): string | null {
    const chosen = session.state().practice?.path
    const recent = recentPractices(userData).map(({ path: place }) => place)
    const isAside = (place: string) => place.includes(` ${ASIDE} `)
    const places = [chosen, ...recent.filter((place) => !isAside(place)), ...recent.filter(isAside)].filter(isFilled)
    return places.find((place) => fileIdOf(place, userData) === fileId) ?? null
  }

  /** The contents of the copy by the key that was typed, or by the one of the open practice; null when that does not fit. */
  async function contentsBy(copy: BackupView, typed: KeyTyped) {
    const own = typed.code === undefined && typed.passphrase === undefined
    const key = own ? ownKey() : databaseKey(await masterFor(copy, typed))
    if (!key) return null
    try {
      const at = path.join(ensureFolder(allCopies(userData)), `inkijk.${COPY_EXTENSION}.${process.pid}.tmp`)
      const contents = await copyWork.lookInCopy({ copy: copy.path, key, newest: newest(), at })
      return { contents, key }
    } catch (error) {
      key.fill(0)
      if (!(error instanceof AppError) || error.code !== 'KEY_WRONG') throw error
      if (own) return null
      // The slots of the copy vouched for the key.
      throw new AppError(typed.code === undefined ? 'BACKUP_DAMAGED' : 'RECOVERY_OTHER', undefined, { cause: error })
    }
  }

  async function masterFor(copy: BackupView, { passphrase = '', code }: KeyTyped): Promise<Buffer> {
    if (code !== undefined) return masterFromRecovery(code)
    const slots = await copyWork.slotsOf({ file: copy.path })
    if (slots === null) throw new AppError('KEY_MISSING')
    const parsed = parseSlots(slots)
    // A copy is no way around the waiting: its passphrase is that of the practice, or was.
    return session.attempts.guard(parsed.fileId, () => unlockWithPassphrase(parsed, passphrase))
  }

  function ownKey(): Buffer | null {
    return session.state().practice?.status === 'open' ? session.copySource().key : null
  }

  async function presentAt(file: string | null, key: Buffer): Promise<BackupLook['present']> {
    const found = file === null ? undefined : statSync(file, { throwIfNoEntry: false })
    if (!file || !found) return null
    const isOpen = session.state().practice?.path === file
    const contents = await copyWork.lookInFile({ file, key: (isOpen && ownKey()) || key })
    return { changed: found.mtime.toISOString(), bytes: found.size, contents }
  }

  return {
    'backup.list': async () => ({ copies: await allKnown() }),

    'backup.choose': async () => {
      const file = await environment.askOpen({
        title: 'Kopie kiezen',
        filters: [{ name: 'Kopie van een praktijk', extensions: [COPY_EXTENSION] }],
      })
      if (!file) return null
      const copy = await copyWork.describe({ file })
      chosenInDialog.add(file)
      return copy
    },

    'backup.look': async ({ path: file, ...typed }) => {
      if (!isKnown(file)) throw new AppError('FILE_GONE')
      forget()
      const copy = await copyWork.describe({ file })
      const found = await contentsBy(copy, typed)
      if (!found) return null
      opened = { copy, key: found.key }
      const { moment, reason } = copy
      const target = placeOf(copy)
      const present = await presentAt(target, found.key)
      return { copy: { ...found.contents, moment, reason }, target, present }
    },

    'backup.restore': async ({ path: file }) => {
      const ready = opened
      if (ready?.copy.path !== file) throw new AppError('NOT_FOUND')
      const { copy, key } = ready
      const target = placeOf(copy) ?? (await askPlace(copy))
      if (!target) return null
      const now = new Date()
      const taken = `${target}.${process.pid}.tmp`
      const { slots } = await copyWork.takeOut({ copy: file, key, newest: newest(), target: taken })
      try {
        // From here the page shows the lock. What was open until now gets its last copy as always.
        session.lock()
        await session.copies.settled()
        const aside = putBack(taken, slots, { file: target, mirrorFolder: mirrorFolderOf(userData) }, stampOf(now))
        const restored = { moment: copy.moment, aside: aside && path.basename(aside) }
        session.select(target, restored)
        return restored
      } catch (error) {
        rmSync(taken, { force: true })
        throw translateError(error)
      } finally {
        forget()
      }
    },

    'backup.leave': forget,
  } satisfies HandlersOf<RestoreRoute>

  async function askPlace(copy: BackupView): Promise<string | null> {
    const { name } = await copyWork.contained({ file: copy.path })
    const chosen = await environment.askSaveAs({
      title: 'Waar komt het teruggezette praktijkbestand?',
      defaultPath: path.join(environment.documents, `${safeName(nameFromFile(name)) || 'Praktijk'}.praktijk`),
      filters: [{ name: 'Praktijkbestand', extensions: ['praktijk'] }],
    })
    if (!chosen) return null
    return path.extname(chosen) === '.praktijk' ? chosen : `${chosen}.praktijk`
  }
}

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
        one.isDirectory() ? [path.join(folder, one.name)] : [],
      )
    : []

function fileIdOf(file: string, userData: string): string | null {
  try {
    return readSlots(file, mirrorFolderOf(userData)).fileId
  } catch {
    return null
  }
}

const isFilled = (place: string | undefined): place is string => place !== undefined
