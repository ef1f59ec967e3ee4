import '@mantine/dates/styles.css'
import 'dayjs/locale/nl'
import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { formatDate, type IsoDate, type Lean, localDay, parseDutchDate } from '../../shared/format/date'

type Props = {
  label: string
  description?: string
  value: IsoDate | null
  onChange: (value: IsoDate | null) => void
  error?: React.ReactNode
  disabled?: boolean
  required?: boolean
  className?: string
  /** Which year is meant when none is typed. */
  lean?: Lean
}

/**
 * A day, typed the way people write it ("31/3", "31 maart 2026") or picked from a calendar. What does not exist is
 * said in words and stays on screen; only a real day is passed on.
 */
export function DateField({ label, description, value, onChange, error, disabled, required, className, lean }: Props) {
  const [text, setText] = useState(value ? formatDate(value) : '')
  const [problem, setProblem] = useState<string | null>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    setText(value ? formatDate(value) : '')
    setProblem(null)
  }, [value])

  const accept = () => {
    if (text.trim() === '') {
      setProblem(null)
      if (value !== null) onChange(null)
      return
    }
    const parsed = parseDutchDate(text, localDay(new Date()), lean)
    if ('problem' in parsed) return setProblem(parsed.problem)
    setProblem(null)
    setText(formatDate(parsed.date))
    if (parsed.date !== value) onChange(parsed.date)
  }

  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="sm" trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <TextInput
          className={className}
          label={label}
          description={description}
          required={required}
          withAsterisk={required}
          disabled={disabled}
          value={text}
          error={problem ?? error}
          placeholder="31 maart 2026"
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={accept}
          onKeyDown={(event) => {
            if (event.key === 'Enter') accept()
          }}
          rightSection={
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={disabled}
              aria-label={`Kalender voor ${label.toLowerCase()}`}
              onClick={() => setOpen((shown) => !shown)}
            >
              <IconCalendar size={18} stroke={1.5} />
            </ActionIcon>
          }
        />
      </Popover.Target>
      <Popover.Dropdown>
        {/* Escape closes the calendar only, not the sheet under it. */}
        <DatePicker
          locale="nl"
          firstDayOfWeek={1}
          __stopPropagation
          value={value}
          defaultDate={value ?? undefined}
          onChange={(day) => {
            setOpen(false)
            if (day) onChange(day)
          }}
          aria-label={label}
          ariaLabels={{
            previousMonth: 'Vorige maand',
            nextMonth: 'Volgende maand',
            monthLevelControl: 'Kies een maand',
            yearLevelControl: 'Kies een jaar',
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
