import { Button, Card, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { isToErase } from '../../shared/erasure/rules'
import {
  type ErasureNote,
  type ErasureTarget,
  erasureGrounds,
  type LeftPerson,
  type OldReport,
} from '../../shared/erasure/schema'
import { countsInWords } from '../../shared/erasure/words'
import { formatDate, localDay } from '../../shared/format/date'
import { call, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { ShowMore, useFirst } from '../components/show-more'
import { tellError, tellWithUndo } from '../components/toast'
import { useToday } from '../new-day'
import { EraseModal } from './erase-modal'
import classes from './erasure.module.css'
import { RetentionModal } from './retention-modal'

/** Until when what is kept about whom stays, and what was erased. */
export function ErasurePart() {
  const list = useRoute('erasure.list', {})
  const [target, setTarget] = useState<ErasureTarget | null>(null)
  const [person, setPerson] = useState<LeftPerson | null>(null)
  if (list.error) return <ErrorNote error={list.error} />
  if (!list.data) return null
  const { people, oldReports, notes, years } = list.data
  return (
    <Card component="section" padding="xl" aria-labelledby="wissen" className={classes.card}>
      <Title order={2} size="h3" id="wissen">
        Bewaren en wissen
      </Title>
      <Text className="reading">
        Vul bij een medewerker de laatste dag in dienst in. Vanaf dan telt de bewaartermijn van {inYears(years.left)}.
        Een andere termijn geldt alleen voor wie later vertrekt. U past de termijn aan bij{' '}
        <Link to="/opleidingsplan" search={{ deel: 'regels' }}>
          Regels
        </Link>
        .
      </Text>
      <div>
        <Title order={3} size="h4" mb="xs">
          Te wissen op
        </Title>
        {people.length ? (
          <People people={people} onErase={(id) => setTarget({ of: 'employee', id })} onTerm={setPerson} />
        ) : (
          <Text c="dimmed">Niemand is uit dienst. Er is dus niets te wissen.</Text>
        )}
      </div>
      {oldReports.length > 0 && (
        <div>
          <Title order={3} size="h4" mb="xs">
            Oude cycli van wie hier werkt
          </Title>
          <Text mb="sm">
            Afgesloten en ouder dan {inYears(years.report)}. Wis wat u niet meer nodig hebt; samen met de medewerker
            kiezen kan ook.
          </Text>
          <Reports reports={oldReports} onErase={(id) => setTarget({ of: 'cycle', id })} />
        </div>
      )}
      {notes.length > 0 && (
        <div>
          <Title order={3} size="h4" mb="xs">
            Gewist
          </Title>
          <Notes notes={notes} />
        </div>
      )}
      <EraseModal target={target} onClose={() => setTarget(null)} />
      <RetentionModal person={person} onClose={() => setPerson(null)} />
    </Card>
  )
}

const inYears = (count: number) => `${String(count).replace('.', ',')} jaar`

type PeopleProps = { people: LeftPerson[]; onErase: (id: string) => void; onTerm: (person: LeftPerson) => void }

function People({ people, onErase, onTerm }: PeopleProps) {
  const today = useToday()
  const { shown, rest, more } = useFirst(people, 20)
  return (
    <>
      <ul className={classes.list}>
        {shown.map((person) => (
          <li key={person.employeeId}>
            <span className={classes.what}>
              <Link className={classes.name} to="/medewerkers/$employeeId" params={{ employeeId: person.employeeId }}>
                {person.name}
              </Link>
              <span className={classes.small}>{termOf(person, today)}</span>
            </span>
            <span className={classes.buttons}>
              {person.leavingDate && (
                <Button size="compact-md" variant="subtle" onClick={() => onTerm(person)}>
                  Andere dag
                  <span className="visually-hidden"> voor {person.name}</span>
                </Button>
              )}
              <Button size="compact-md" variant="subtle" color="wrong" onClick={() => onErase(person.employeeId)}>
                Wissen…
                <span className="visually-hidden"> {person.name}</span>
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} more={more} of="medewerkers" />
    </>
  )
}

function termOf({ leavingDate, retainUntil, reason }: LeftPerson, today: string) {
  if (!retainUntil) return 'In het archief. Vul de laatste dag in dienst in, dan telt de bewaartermijn.'
  const isDue = isToErase(retainUntil, today)
  return (
    <>
      <span className={isDue ? classes.due : undefined}>
        {isDue ? `Te wissen sinds ${formatDate(retainUntil)}` : `Bewaren tot en met ${formatDate(retainUntil)}`}
      </span>
      {reason ? ` · ${reason}` : leavingDate && ` · Uit dienst sinds ${formatDate(leavingDate)}`}
    </>
  )
}

function Reports({ reports, onErase }: { reports: OldReport[]; onErase: (id: string) => void }) {
  const { shown, rest, more } = useFirst(reports, 20)
  const keep = (cycleId: string, kept: boolean) => call('erasure.keepReport', { cycleId, kept }).catch(tellError)
  return (
    <>
      <ul className={classes.list}>
        {shown.map(({ cycleId, name, periodStart, periodEnd }) => {
          const which = `${name}, ${formatDate(periodStart)} tot ${formatDate(periodEnd)}`
          return (
            <li key={cycleId}>
              <span className={classes.what}>
                <Link className={classes.name} to="/gesprekken/$cycleId" params={{ cycleId }}>
                  {name}
                </Link>
                <span className={classes.small}>
                  {formatDate(periodStart)} tot {formatDate(periodEnd)}
                </span>
              </span>
              <span className={classes.buttons}>
                <Button
                  size="compact-md"
                  variant="subtle"
                  onClick={() =>
                    void keep(cycleId, true).then(() =>
                      tellWithUndo(`De cyclus van ${name} wordt niet meer aangeboden.`, () => keep(cycleId, false)),
                    )
                  }
                >
                  Bewaren
                  <span className="visually-hidden">: {which}</span>
                </Button>
                <Button size="compact-md" variant="subtle" color="wrong" onClick={() => onErase(cycleId)}>
                  Wissen…
                  <span className="visually-hidden"> {which}</span>
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
      <ShowMore rest={rest} more={more} of="cycli" />
    </>
  )
}

function Notes({ notes }: { notes: ErasureNote[] }) {
  const { shown, rest, more } = useFirst(notes, 10)
  return (
    <>
      <ul className={classes.list}>
        {shown.map(({ id, erasedAt, ground, counts, copiesUntil }) => (
          <li key={id}>
            <span className={classes.what}>
              <span className={classes.name}>{formatDate(localDay(new Date(erasedAt)))}</span>
              <span className={classes.small}>
                {erasureGrounds[ground]}. {countsInWords(counts).join(', ')}. Uiterlijk op {formatDate(copiesUntil)} ook
                uit alle kopieën.
              </span>
            </span>
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} more={more} of="gewiste dossiers" />
    </>
  )
}
