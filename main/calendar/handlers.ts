import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { listEmployees } from '../../db/employee/store'
import type { PracticeDb } from '../../db/open'
import { allFollowUps } from '../../db/progress/store'
import { type CalendarEvent, calendarEvents } from '../../shared/calendar/events'
import type { CalendarWish } from '../../shared/calendar/schema'
import { safeName } from '../../shared/document/file-name'
import { type IsoDate, localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import { cycleEvents, yearEvents } from '../../shared/overview/year'
import { requireCycle } from '../cycle/find'
import { summaries } from '../cycle/handlers'
import { saveExport } from '../document/save-export'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { settingsOf } from '../setting/handlers'
import { toIcs } from './ics'

/** Days for the calendar program of the user, as a file that it opens. */
export function calendarHandlers(session: Session, environment: Environment) {
  return {
    'calendar.export': async (wish) => {
      const { name, events } = wanted(session.db(), wish, localDay(new Date()))
      if (events.length === 0) throw new AppError('NOT_FOUND')
      const chosen = await environment.askSaveAs({
        title: 'Agenda bewaren',
        defaultPath: path.join(environment.documents, `${name}.ics`),
        filters: [{ name: 'Agenda', extensions: ['ics'] }],
      })
      if (!chosen) return null
      session.db() // Locked while the question was on screen: then nothing readable leaves the app.
      const text = await toIcs(events, new Date())
      return { ...saveExport(session, chosen, 'ics', (file) => writeFileSync(file, text)), days: events.length }
    },
  } satisfies HandlersOf<`calendar.${string}`>
}

function wanted(db: PracticeDb, wish: CalendarWish, today: IsoDate): { name: string; events: CalendarEvent[] } {
  const facts = {
    employees: listEmployees(db),
    cycles: summaries(db),
    followUps: allFollowUps(db),
    rhythm: settingsOf(db).rhythm,
  }
  if (wish.what === 'year')
    return { name: `Agenda ${wish.year}`, events: calendarEvents(yearEvents(facts, wish.year, today), today) }
  requireCycle(db, wish.cycleId)
  const events = cycleEvents(facts, wish.cycleId)
  return { name: safeName(`Gesprek ${events[0]?.name ?? ''}`), events: calendarEvents(events, today) }
}
