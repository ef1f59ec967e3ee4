import { ActionIcon, Group, Title } from '@mantine/core'
import { IconCalendarStats, IconCheck, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { calendarEvents } from '../../shared/calendar/events'
import { capitalise } from '../../shared/format/text'
import { monthName } from '../../shared/overview/month'
import { type YearEvent, yearEventKinds } from '../../shared/overview/schema'
import { useRoute } from '../api'
import { SaveYear } from '../calendar/save-year'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import { ShowMore, useFirst } from '../components/show-more'
import { Waiting } from '../components/waiting'
import { LinkButton } from '../cycle/links'
import classes from './year-planner.module.css'

type Props = { year: number; today: string; onYear: (year: number) => void }

/** A year as twelve months, each a list of days with who and what. */
export function YearPlanner({ year, today, onYear }: Props) {
  const events = useRoute('overview.year', { year })
  const months = Array.from({ length: 12 }, (_, index) => index + 1)
  return (
    <>
      <div className={classes.tools}>
        <Group gap="xs">
          <ActionIcon variant="default" size="lg" aria-label={`Naar ${year - 1}`} onClick={() => onYear(year - 1)}>
            <IconChevronLeft size={20} stroke={1.5} />
          </ActionIcon>
          <Title order={2} size="h3" className={classes.year} aria-live="polite">
            {year}
          </Title>
          <ActionIcon variant="default" size="lg" aria-label={`Naar ${year + 1}`} onClick={() => onYear(year + 1)}>
            <IconChevronRight size={20} stroke={1.5} />
          </ActionIcon>
        </Group>
        {events.data && calendarEvents(events.data, today).length > 0 && <SaveYear year={year} />}
      </div>
      <ErrorNote error={events.error} />
      {events.isPending && <Waiting />}
      {events.data?.length === 0 && (
        <Empty
          icon={IconCalendarStats}
          title={`In ${year} staat er niets`}
          action={
            <LinkButton to="/medewerkers" variant="light">
              Naar de medewerkers
            </LinkButton>
          }
        >
          Hier komen de gesprekken, opvolgmomenten en evaluaties van dit jaar, maand per maand. Plan een gesprek bij een
          medewerker; de rest volgt vanzelf.
        </Empty>
      )}
      {events.data && events.data.length > 0 && (
        <div className={classes.months}>
          {months.map((month) => (
            <Month
              key={`${year}-${month}`}
              name={capitalise(monthName(month))}
              isNow={today.startsWith(monthKey(year, month))}
              events={events.data.filter((event) => event.date.startsWith(monthKey(year, month)))}
            />
          ))}
        </div>
      )}
    </>
  )
}

const monthKey = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}-`

const FIRST = 6

function Month({ name, isNow, events }: { name: string; isNow: boolean; events: YearEvent[] }) {
  const { shown, rest, more } = useFirst(events, FIRST)
  return (
    <section className={classes.month} data-now={isNow} aria-label={name}>
      <h3 className={classes.monthName}>
        {name}
        {isNow && <span className={classes.now}>nu</span>}
      </h3>
      {events.length === 0 ? (
        <p className={classes.none}>Niets gepland</p>
      ) : (
        <ol className={classes.days}>
          {shown.map((event) => (
            <li key={event.id} className={classes.event} data-done={event.done}>
              <span className={classes.day}>{Number(event.date.slice(8))}</span>
              <span className={classes.what}>
                <EventLink event={event} />
                <span className={classes.kind} data-kind={event.kind}>
                  {event.done && <IconCheck size={14} stroke={2} aria-hidden />}
                  {yearEventKinds[event.kind]}
                  {event.done && ', gehouden'}
                </span>
              </span>
            </li>
          ))}
        </ol>
      )}
      <ShowMore rest={rest} more={more} of={`in ${name.toLowerCase()}`} />
    </section>
  )
}

function EventLink({ event }: { event: YearEvent }) {
  const { cycleId, employeeId, kind, id, name } = event
  if (!cycleId)
    return (
      <Link className={classes.link} to="/medewerkers/$employeeId" params={{ employeeId }}>
        {name}
      </Link>
    )
  if (kind === 'followUp')
    return (
      <Link
        className={classes.link}
        to="/gesprekken/$cycleId/voortgang/$followUpId"
        params={{ cycleId, followUpId: id }}
      >
        {name}
      </Link>
    )
  return (
    <Link
      className={classes.link}
      to={kind === 'evaluation' ? '/gesprekken/$cycleId/evaluatie' : '/gesprekken/$cycleId'}
      params={{ cycleId }}
    >
      {name}
    </Link>
  )
}
