import { getSetting, setSetting } from '../../db/setting/store'
import { localDay } from '../../shared/format/date'
import { attention } from '../../shared/overview/attention'
import { mayNotify, notificationOf } from '../../shared/overview/notification'
import type { Environment } from '../environment'
import { log } from '../log'
import type { Session } from '../practice/session'
import { settingsOf } from '../setting/handlers'
import { attentionFacts } from './handlers'

/** The day of the last notification, kept in the practice file so that a restart does not show it again. */
const SHOWN_ON = 'notifiedOn'
/** The first look is soon: by then the morning's practice is open, and its user may be in another window. */
const FIRST_LOOK_MS = 60_000
const LOOK_EVERY_MS = 10 * 60_000

/** Shows, when the practice is open and wants it, what asks attention today; at most once a day. True when it did. */
export function notifyOnce(session: Session, environment: Pick<Environment, 'notify'>, at: Date): boolean {
  // What is shown is written down, and nothing is written before the file is known to be sound.
  if (session.state().practice?.status !== 'open' || session.checking()) return false
  const db = session.db()
  const today = localDay(at)
  const shownOn = getSetting(db, SHOWN_ON)
  const isMoment = mayNotify({
    wanted: settingsOf(db).notify,
    today,
    hour: at.getHours(),
    shownOn: typeof shownOn === 'string' ? shownOn : null,
  })
  if (!isMoment) return false
  const notification = notificationOf(attention(attentionFacts(db, today), today).items, today)
  if (!notification || !environment.notify(notification)) return false
  setSetting(db, SHOWN_ON, today)
  return true
}

/** Looks now and then, as long as the app runs. */
export function startNotifying(session: Session, environment: Pick<Environment, 'notify'>): void {
  const look = () => {
    try {
      notifyOnce(session, environment, new Date())
    } catch (error) {
      log('notify', error)
    }
  }
  setTimeout(look, FIRST_LOOK_MS).unref()
  setInterval(look, LOOK_EVERY_MS).unref()
}
