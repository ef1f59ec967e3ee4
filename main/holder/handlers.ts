import { turnOf } from '../../db/holder/turn'
import { databaseKey } from '../../db/keys'
import { mirrorSlots, readSlots } from '../../db/slots'
import { AppError } from '../../shared/ipc/result'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { conflictCopies } from './conflicts'

/** What stands beside the open practice file, and looking into it. */
export function holderHandlers(session: Session) {
  const copies = () => {
    const { path, master } = session.vault()
    return conflictCopies(path, databaseKey(master), turnOf(session.db()))
  }
  return {
    'holder.copies': copies,
    'holder.openCopy': ({ path: copy }) => {
      const { path, mirrorFolder } = session.vault()
      if (!copies().some((found) => found.path === copy)) throw new AppError('FILE_GONE')
      // Sync clients do not put keys beside a copy, and we put nothing there: this laptop knows them.
      mirrorSlots(copy, mirrorFolder, readSlots(path, mirrorFolder))
      session.select(copy)
    },
  } satisfies HandlersOf<`holder.${string}`>
}
