import { Button, Title } from '@mantine/core'
import { useState } from 'react'
import { formatEuro, formatNumber } from '../../shared/format/money'
import type { TrainingPlan } from '../../shared/training/plan'
import { groupLines } from '../../shared/training/sums'
import classes from './plan.module.css'

const FIRST = 8

type Bar = { key: string; label: string; cents: number; hours: number }

/** Where hours and money go: by person, by quarter and by priority, as plain bars with their numbers. */
export function Bars({ plan }: { plan: TrainingPlan }) {
  const people = plan.perPerson
    .map(({ employeeId, name, netCents, hours }) => ({ key: employeeId, label: name, cents: netCents, hours }))
    .sort((a, b) => b.hours - a.hours)
  const by = (grouping: 'quarter' | 'priority'): Bar[] =>
    groupLines(plan.lines, grouping).map(({ key, title, sums }) => ({
      key,
      label: title,
      cents: sums.netCents,
      hours: sums.hours,
    }))
  return (
    <section className={classes.bars} aria-labelledby="verdeling">
      <Title order={2} size="h3" id="verdeling">
        Hoe het verdeeld is
      </Title>
      <div className={classes.charts}>
        <BarList title="Per medewerker" bars={people} />
        <BarList title="Per kwartaal" bars={by('quarter')} />
        <BarList title="Per prioriteit" bars={by('priority')} />
      </div>
    </section>
  )
}

function BarList({ title, bars }: { title: string; bars: Bar[] }) {
  const [all, setAll] = useState(false)
  const most = Math.max(1, ...bars.map((bar) => bar.hours))
  return (
    <div>
      <Title order={3} size="h4">
        {title}
      </Title>
      <ul className={classes.barList}>
        {(all ? bars : bars.slice(0, FIRST)).map((bar) => (
          <li key={bar.key}>
            <span>{bar.label}</span>
            <span className={`${classes.barNumbers} tabular`}>
              {formatNumber(bar.hours)} u · {formatEuro(bar.cents)}
            </span>
            <span className={classes.track} aria-hidden>
              <span style={{ width: `${(bar.hours / most) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {!all && bars.length > FIRST && (
        <Button variant="subtle" size="compact-md" onClick={() => setAll(true)}>
          Toon alle {bars.length}
        </Button>
      )}
    </div>
  )
}
