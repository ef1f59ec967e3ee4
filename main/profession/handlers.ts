import { AppError } from '../../shared/ipc/result'
import { packs, packsOf } from '../../shared/profession/packs'
import type { PackId } from '../../shared/profession/schema'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { applyPack, setPackItem, viewPack } from './packs'

function requirePack(id: PackId) {
  const [pack] = packsOf([id])
  if (!pack) throw new AppError('NOT_FOUND')
  return pack
}

/** The packs for a profession: look at one, add it, take one of its items back. */
export function packHandlers(session: Session) {
  return {
    'pack.list': () => packs.map((pack) => viewPack(session.db(), pack)),
    'pack.apply': ({ packId }) => {
      session.db().transaction((tx) => applyPack(tx, requirePack(packId)), { behavior: 'immediate' })
    },
    'pack.setItem': ({ packId, on, ...item }) => {
      const found = session
        .db()
        .transaction((tx) => setPackItem(tx, requirePack(packId), item, on), { behavior: 'immediate' })
      if (!found) throw new AppError('NOT_FOUND')
    },
  } satisfies HandlersOf<`pack.${string}`>
}
