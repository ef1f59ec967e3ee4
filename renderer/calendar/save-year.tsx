import { Button, Tooltip } from '@mantine/core'
import { IconCalendarDown } from '@tabler/icons-react'
import { CALENDAR_NOTE, useSaveCalendar } from './use-save-calendar'

/** Puts all that is still to come in a year in a file for the calendar. */
export function SaveYear({ year }: { year: number }) {
  const { save, busy } = useSaveCalendar()
  return (
    <Tooltip label={CALENDAR_NOTE}>
      <Button
        variant="default"
        loading={busy}
        leftSection={<IconCalendarDown size={18} stroke={1.5} aria-hidden />}
        onClick={() => void save({ what: 'year', year })}
      >
        Agenda opslaan
      </Button>
    </Tooltip>
  )
}
