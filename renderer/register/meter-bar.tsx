import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react'
import { formatNumber } from '../../shared/format/money'
import type { Meter, Pace } from '../../shared/register/rules'
import { type RegisterUnit, registerUnits } from '../../shared/register/schema'
import classes from './register.module.css'

const looks = {
  reached: { icon: IconCircleCheck, tone: 'good' },
  planned: { icon: IconCircleCheck, tone: 'good' },
  onPace: { icon: IconCircleCheck, tone: 'good' },
  ahead: { icon: IconClock, tone: 'quiet' },
  behind: { icon: IconAlertTriangle, tone: 'late' },
  missed: { icon: IconAlertTriangle, tone: 'late' },
} as const satisfies Record<Pace, unknown>

/** Done, planned and still to find as one bar, with the numbers and one sentence under it. */
export function MeterBar({ meter, unit }: { meter: Meter; unit: RegisterUnit }) {
  const { icon: Icon, tone } = looks[meter.pace]
  const part = (value: number) => `${Math.min((value / meter.amount) * 100, 100)}%`
  const planned = Math.min(meter.planned, Math.max(meter.amount - meter.done, 0))
  return (
    <>
      <div className={classes.bar} aria-hidden>
        <span className={classes.done} style={{ width: part(meter.done) }} />
        <span className={classes.planned} style={{ width: part(planned) }} />
      </div>
      <ul className={`${classes.numbers} tabular`}>
        <li>
          <span className={classes.key} data-of="done" aria-hidden />
          Gedaan {formatNumber(meter.done)}
        </li>
        <li>
          <span className={classes.key} data-of="planned" aria-hidden />
          Gepland {formatNumber(meter.planned)}
        </li>
        <li>
          <span className={classes.key} aria-hidden />
          Nog te vinden {formatNumber(meter.open)}
        </li>
        <li className="quiet">
          Norm {formatNumber(meter.amount)} {registerUnits[unit]}
        </li>
      </ul>
      <p className={classes.sentence} data-tone={tone}>
        <Icon size={18} stroke={1.5} aria-hidden />
        {meter.sentence}
      </p>
    </>
  )
}
