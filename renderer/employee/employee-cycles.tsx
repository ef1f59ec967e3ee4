import { Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { nextStep } from '../../shared/cycle/rules'
import { type CycleSummary, cycleKinds } from '../../shared/cycle/schema'
import { stoppedIn } from '../../shared/evaluation/rules'
import { formatDate, type IsoDate } from '../../shared/format/date'
import { StepLine } from '../components/step-line'
import classes from './employee-page.module.css'

type Props = { cycles: CycleSummary[]; loaded: boolean; today: IsoDate }

/** The talks of one person, newest first, each with its four steps and what comes next. */
export function EmployeeCycles({ cycles, loaded, today }: Props) {
  return (
    <section className={classes.section} aria-labelledby="gesprekken">
      <div className={classes.heading}>
        <Title order={2} size="h3" id="gesprekken">
          Gesprekken
        </Title>
      </div>
      {loaded && cycles.length === 0 && (
        <p className="quiet reading">
          Nog geen gesprek. Hier komt elk gesprek van deze medewerker te staan, met de voorbereiding, de afspraken en de
          ondertekende documenten.
        </p>
      )}
      <ul className={classes.cycles}>
        {cycles.map((cycle) => (
          <li key={cycle.id} className={classes.cycle}>
            <Link className={classes.link} to="/gesprekken/$cycleId" params={{ cycleId: cycle.id }}>
              {cycleKinds[cycle.kind]}, {formatDate(cycle.periodStart)} tot en met {formatDate(cycle.periodEnd)}
            </Link>
            <p className={classes.sentence}>{nextStep(cycle, today).sentence}</p>
            <StepLine phase={cycle.phase} stoppedIn={stoppedIn(cycle)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
