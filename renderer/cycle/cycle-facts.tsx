import { type CycleSummary, cycleKinds } from '../../shared/cycle/schema'
import { formatDate } from '../../shared/format/date'
import classes from './cycle-page.module.css'

/** What was planned: kind, day, period, time, and who holds the talk. */
export function CycleFacts({ cycle }: { cycle: CycleSummary }) {
  return (
    <dl className={classes.facts}>
      <Fact label="Soort gesprek" value={cycleKinds[cycle.kind]} />
      <Fact label="Datum" value={cycle.conversationDate ? formatDate(cycle.conversationDate) : 'Nog niet gepland'} />
      <Fact label="Voor de praktijk" value={cycle.employerName} />
      <Fact label="Periode" value={`${formatDate(cycle.periodStart)} tot en met ${formatDate(cycle.periodEnd)}`} />
      <Fact label="Tijd" value={`${cycle.plannedMinutes} minuten`} />
    </dl>
  )
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
