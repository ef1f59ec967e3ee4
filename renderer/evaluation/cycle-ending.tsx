import { Button, Group, Text, Title } from '@mantine/core'
import { IconCheck, IconClock, IconDoorExit } from '@tabler/icons-react'
import { useState } from 'react'
import { type CycleSummary, stopKinds, turnKinds } from '../../shared/cycle/schema'
import { isRevealed, judgedAtOf } from '../../shared/evaluation/rules'
import { formatDate, localDay } from '../../shared/format/date'
import { useRoute } from '../api'
import { LinkButton } from '../cycle/links'
import { useToday } from '../new-day'
import classes from './cycle-ending.module.css'
import { StopModal } from './stop-modal'

/** On the page of a cycle: how its evaluation stands, how it ended, or that its employee leaves. Often nothing. */
export function CycleEnding({ cycle }: { cycle: CycleSummary }) {
  if (cycle.phase === 'closed') return <Ended cycle={cycle} />
  return (
    <>
      <Leaving cycle={cycle} />
      {cycle.reopenReason && <Reopened cycle={cycle} />}
      {cycle.phase === 'evaluation' && <EvaluationCard cycle={cycle} />}
    </>
  )
}

function EvaluationCard({ cycle }: { cycle: CycleSummary }) {
  const { employeeFirstName: first, goals } = cycle
  return (
    <section className={classes.card} aria-labelledby="evaluatie">
      <div>
        <Title order={2} size="h3" id="evaluatie">
          Evaluatie
        </Title>
        {goals > 0 ? (
          <ul className={classes.sides}>
            {(['employee', 'employer'] as const).map((side) => {
              const done = judgedAtOf(cycle, side) !== null
              const Icon = done ? IconCheck : IconClock
              return (
                <li key={side}>
                  <Icon size={18} stroke={1.5} aria-hidden />
                  {side === 'employee' ? first : 'U'}: {done ? 'klaar' : 'nog niet klaar'}
                </li>
              )
            })}
          </ul>
        ) : (
          <Text c="dimmed">Er zijn geen doelen om te beoordelen.</Text>
        )}
      </div>
      <LinkButton variant="default" to="/gesprekken/$cycleId/evaluatie" params={{ cycleId: cycle.id }}>
        {isRevealed(cycle) ? 'Samen evalueren' : 'Naar de evaluatie'}
      </LinkButton>
    </section>
  )
}

function Ended({ cycle }: { cycle: CycleSummary }) {
  const { closedAt, stopKind, stopReason, nextId } = cycle
  const on = closedAt ? ` op ${formatDate(localDay(new Date(closedAt)))}` : ''
  const kept = cycle.signedVersion ? '; wat getekend is, blijft bewaard' : ''
  return (
    <section className={classes.card} aria-labelledby="einde">
      <div>
        <Title order={2} size="h3" id="einde">
          {stopKind ? 'Gestopt' : 'Afgesloten'}
          {on}
        </Title>
        <Text className="reading">
          {stopKind
            ? `${stopKind === 'other' ? '' : `${stopKinds[stopKind]}. `}${nextId ? 'Wat niet meeging naar de volgende cyclus' : 'Wat openstond'}, is vervallen${kept}.`
            : cycle.goals > 0
              ? 'De doelen zijn beoordeeld en alles blijft te lezen.'
              : 'Deze cyclus is klaar. Alles blijft te lezen.'}
        </Text>
        {stopReason && (
          <Text className={`reading ${classes.words}`} c="dimmed">
            {stopReason}
          </Text>
        )}
        <Turns cycle={cycle} />
      </div>
      <Group>
        {stopKind && cycle.openedAt && !cycle.signedVersion && (
          <LinkButton variant="default" to="/gesprekken/$cycleId/ondertekenen" params={{ cycleId: cycle.id }}>
            Lezen wat genoteerd is
          </LinkButton>
        )}
        {(stopKind ? isRevealed(cycle) : !nextId) && (
          <LinkButton variant="default" to="/gesprekken/$cycleId/evaluatie" params={{ cycleId: cycle.id }}>
            Evaluatie bekijken
          </LinkButton>
        )}
        {nextId && (
          <LinkButton variant="default" to="/gesprekken/$cycleId" params={{ cycleId: nextId }}>
            Naar de volgende cyclus
          </LinkButton>
        )}
      </Group>
    </section>
  )
}

/** Each time the cycle was closed, stopped or opened again, one quiet line; the last one is told above it. */
function Turns({ cycle }: { cycle: CycleSummary }) {
  if (cycle.turns.length < 2) return null
  return (
    <ul className={classes.turns} aria-label="Eerder afgesloten, gestopt of geopend">
      {cycle.turns.slice(0, -1).map((turn) => (
        <li key={turn.at}>
          {turnKinds[turn.kind]} op {formatDate(localDay(new Date(turn.at)))}
          {turn.reason && `: ${turn.reason}`}
        </li>
      ))}
    </ul>
  )
}

function Reopened({ cycle }: { cycle: CycleSummary }) {
  return (
    <section className={classes.note} aria-label="Opnieuw geopend">
      <Text className={`reading ${classes.words}`}>
        <strong>Opnieuw geopend.</strong> {cycle.reopenReason}
        {cycle.nextId && ' De volgende cyclus loopt al; wat daarin meeging, blijft daar staan.'}
      </Text>
      <Turns cycle={cycle} />
    </section>
  )
}

/** Offered, never forced: someone who leaves may well finish the cycle first. */
function Leaving({ cycle }: { cycle: CycleSummary }) {
  const people = useRoute('employee.list', {})
  const [stopping, setStopping] = useState(false)
  const today = useToday()
  const person = people.data?.find(({ id }) => id === cycle.employeeId)
  if (!person || (!person.archived && !person.leavingDate)) return null
  const how = person.leavingDate
    ? `${person.leavingDate < today ? 'is uit dienst sinds' : 'gaat uit dienst op'} ${formatDate(person.leavingDate)}`
    : 'staat in het archief'
  return (
    <section className={classes.note} aria-label="Uit dienst">
      <IconDoorExit size={22} stroke={1.5} aria-hidden />
      <Text className="reading">
        {cycle.employeeFirstName} {how}. U kunt deze cyclus nog afwerken, of nu stoppen.
      </Text>
      <Button variant="default" onClick={() => setStopping(true)}>
        Cyclus stoppen
      </Button>
      <StopModal cycle={cycle} opened={stopping} onClose={() => setStopping(false)} kind="leaving" />
    </section>
  )
}
