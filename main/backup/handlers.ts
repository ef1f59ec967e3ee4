import { reminderDue } from '../../shared/backup/rules'
import type { BackupState } from '../../shared/backup/schema'
import { localDay } from '../../shared/format/date'
import { errorMessage } from '../../shared/ipc/messages'
import { AppError } from '../../shared/ipc/result'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { restoreHandlers } from './restore'
import { allCopies, copyFolder, keep, keepSecond, keptOf } from './state'

/** The copies of the open practice: seeing and making them, and the place outside this laptop. */
export function backupHandlers(session: Session, environment: Environment) {
  const { copyWork, userData } = environment

  async function state(): Promise<BackupState> {
    const fileId = session.fileId()
    const { second, lastOutside, behindSince } = keptOf(userData, fileId)
    const folder = copyFolder(userData, fileId)
    const own = (await copyWork.listFolder({ folder, place: 'laptop' })) ?? []
    const there = second === null ? null : await copyWork.listFolder({ folder: second, place: 'second' })
    const outside = (there ?? []).filter((copy) => copy.fileId === fileId && copy.whole)
    const moments = new Set(outside.map(({ moment }) => moment))
    const here = new Set(own.map(({ moment }) => moment))
    const copies = [
      ...own.map((copy) => ({ ...copy, outside: moments.has(copy.moment) })),
      ...outside.filter(({ moment }) => !here.has(moment)).map((copy) => ({ ...copy, outside: true })),
    ].sort((a, b) => b.moment.localeCompare(a.moment))
    const code = session.copies.failureOf(fileId)
    return {
      making: session.copies.isMaking(),
      ...{ copies, folder, lastOutside, behindSince },
      second: second === null ? null : { path: second, reachable: there !== null },
      failure: code && { code, ...errorMessage(code) },
    }
  }

  return {
    ...restoreHandlers(session, environment),

    'backup.get': state,

    'backup.make': () => session.copies.make(session.copySource(), 'hand'),

    'backup.chooseSecond': async () => {
      const fileId = session.fileId()
      const folder = await environment.askFolder({ title: 'In welke map komt elke kopie ook?' })
      if (!folder) return null
      if (folder.startsWith(allCopies(userData))) throw new AppError('BACKUP_PLACE')
      keepSecond(userData, fileId, folder)
      const source = session.copySource()
      await session.copies.makeWhenChanged(source, 'hand')
      await session.copies.catchUp(source)
      return { path: folder }
    },

    'backup.forgetSecond': () => keepSecond(userData, session.fileId(), null),

    'backup.showFolder': async () => {
      const fileId = session.fileId()
      const [newest] = (await copyWork.listFolder({ folder: copyFolder(userData, fileId), place: 'laptop' })) ?? []
      if (newest) environment.showInFolder(newest.path)
    },

    'backup.reminder': () => {
      if (session.state().practice?.isSample) return null
      const { behindSince, reminderOff, second } = keptOf(userData, session.fileId())
      const isDue = !reminderOff && reminderDue(behindSince, localDay(new Date()))
      return isDue && behindSince ? { since: behindSince, second } : null
    },

    'backup.stopReminding': () => keep(userData, session.fileId(), { reminderOff: true }),
  } satisfies HandlersOf<`backup.${string}`>
}
