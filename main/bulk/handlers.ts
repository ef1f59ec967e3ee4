import path from 'node:path'
import { getPractice } from '../../db/practice/store'
import type { BulkScope } from '../../shared/bulk/schema'
import { bulkName, everythingName } from '../../shared/document/file-name'
import type { IndexEntry } from '../../shared/document/index-page'
import { readFirstPage } from '../../shared/document/read-first'
import { fullName } from '../../shared/employee/schema'
import { localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import { requireEmployee } from '../cycle/find'
import { rememberFile } from '../document/save-export'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { everythingItems } from '../rights/items'
import { choiceOf, collect } from './collect'
import { type Job, startJob } from './job'
import { folderTarget, zipTarget } from './target'

/** Giving out many signed documents at once; one at a time, with its progress for the screen. */
export function bulkHandlers(session: Session, environment: Environment) {
  let job: Job | null = null
  let given: BulkScope | null = null
  return {
    'bulk.choice': () => choiceOf(session.db()),
    'bulk.state': () => {
      session.db()
      return { ...(job?.state ?? { step: 'idle' as const }), scope: given }
    },
    'bulk.start': async ({ scope, shape }) => {
      if (job?.state.step === 'running') throw new AppError('BUSY')
      const today = localDay(new Date())
      const practice = getPractice(session.db()).name
      const person = scope.kind === 'everything' ? requireEmployee(session.db(), scope.employeeId) : null
      const name = person ? everythingName(person, today) : bulkName(practice, today)
      const chosen =
        shape === 'folder'
          ? await environment.askFolder({ title: 'In welke map komen de documenten?' })
          : await environment.askSaveAs({
              title: 'Zip-bestand bewaren',
              defaultPath: path.join(environment.documents, `${name}.zip`),
              filters: [{ name: 'Zip-bestand', extensions: ['zip'] }],
            })
      if (!chosen) return null
      const db = session.db() // Locked while the question was on screen: then nothing readable leaves the app.
      const items = scope.kind === 'everything' ? everythingItems(db, scope.employeeId) : collect(db, scope)
      if (items.length === 0) throw new AppError('NOT_FOUND')
      const zip = chosen.toLowerCase().endsWith('.zip') ? chosen : `${chosen}.zip`
      job = startJob({
        ...{ db, items, shape, environment },
        requireOpen: session.openStill(),
        target: shape === 'folder' ? folderTarget(chosen, name) : zipTarget(zip),
        exported: (made) => rememberFile(session, made),
        ...(person && {
          index: (entries: readonly IndexEntry[]) => ({
            name: 'Lees eerst.html',
            page: readFirstPage(practice, fullName(person), today, entries),
          }),
        }),
      })
      given = scope
      return { total: items.length }
    },
    'bulk.stop': () => {
      session.db()
      job?.stop()
    },
  } satisfies HandlersOf<`bulk.${string}`>
}
