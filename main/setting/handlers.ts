import type { PracticeDb } from '../../db/open'
import { getSettings, setSetting } from '../../db/setting/store'
import { readSettings, type Settings, settingsSchema } from '../../shared/setting/schema'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

/** The settings of the practice, each with its default where nothing readable is kept. */
export const settingsOf = (db: PracticeDb): Settings => readSettings(getSettings(db, Object.keys(settingsSchema.shape)))

/** The choices of the practice. */
export function settingHandlers(session: Session) {
  return {
    'setting.get': () => settingsOf(session.db()),
    'setting.save': ({ rhythm, notify, sensitiveHints, lockAfter }) => {
      const db = session.db()
      if (rhythm) setSetting(db, 'rhythm', { ...settingsOf(db).rhythm, ...rhythm } satisfies Settings['rhythm'])
      if (lockAfter) setSetting(db, 'lockAfter', lockAfter satisfies Settings['lockAfter'])
      if (notify !== undefined) setSetting(db, 'notify', notify satisfies Settings['notify'])
      if (sensitiveHints !== undefined)
        setSetting(db, 'sensitiveHints', sensitiveHints satisfies Settings['sensitiveHints'])
    },
  } satisfies HandlersOf<`setting.${string}`>
}
