import type { CalendarWish } from '../../shared/calendar/schema'
import { useCommand } from '../api'
import { tell, tellError } from '../components/toast'

/** Asks where the calendar file goes, writes it, and says what to do with it. */
export function useSaveCalendar() {
  const command = useCommand('calendar.export')
  const save = async (wish: CalendarWish) => {
    try {
      const saved = await command.run(wish)
      if (!saved) return
      const days = saved.days === 1 ? 'Eén dag staat' : `${saved.days} dagen staan`
      tell(`${days} klaar in ${saved.path}. Open dat bestand om alles in uw agenda te zetten.`)
    } catch (error) {
      tellError(error)
    }
  }
  return { save, busy: command.busy }
}

/** What to know before names go into another program. */
export const CALENDAR_NOTE =
  'In de agenda komen alleen de soort en de naam te staan. Wie uw agenda kan inkijken, ziet die ook.'
