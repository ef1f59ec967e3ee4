import { Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { PersonCard } from '../../shared/overview/schema'
import { ShowMore, useFirst } from '../components/show-more'
import { StepLine } from '../components/step-line'
import classes from './overview.module.css'

const FIRST = 8

/** Who works here, each with the four steps and what comes next; the whole card leads to the person. */
export function PeopleCards({ people }: { people: readonly PersonCard[] }) {
  const { shown, rest, more } = useFirst(people, FIRST)
  return (
    <section aria-labelledby="mensen">
      <Title order={2} size="h3" id="mensen" className={classes.heading}>
        Medewerkers
      </Title>
      <ul className={classes.people}>
        {shown.map((person) => (
          <li key={person.id} className={classes.person}>
            <Link className={classes.personName} to="/medewerkers/$employeeId" params={{ employeeId: person.id }}>
              {person.name}
            </Link>
            {person.role && <span className={classes.role}>{person.role}</span>}
            <p className={classes.next}>{person.next}</p>
            {person.cycle && <StepLine phase={person.cycle.phase} />}
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} more={more} of="medewerkers" />
    </section>
  )
}
