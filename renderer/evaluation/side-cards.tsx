import { Button, Group, Text, Title } from '@mantine/core'
import { IconCheck, IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import type { CycleSummary } from '../../shared/cycle/schema'
import { judgedAtOf } from '../../shared/evaluation/rules'
import { formatMoment } from '../../shared/format/date'
import type { Side } from '../../shared/preparation/schema'
import { call } from '../api'
import { Voice } from '../components/voice'
import { LinkButton } from '../cycle/links'
import { EarlyDialog } from '../seat/early-dialog'
import classes from './evaluation.module.css'

/** Both sides apart, each with how it stands; and the way on together when not all is filled in. */
export function SideCards({ cycle }: { cycle: CycleSummary }) {
  const [asking, setAsking] = useState(false)
  const waiting = (['employee', 'employer'] as const).filter((side) => !judgedAtOf(cycle, side))
  return (
    <>
      <div className={classes.pair}>
        <SideCard cycle={cycle} side="employee" />
        <SideCard cycle={cycle} side="employer" />
      </div>
      {cycle.goals > 0 && (
        <Group mt="lg" justify="space-between">
          <Text c="dimmed" className="reading">
            Zit u al samen? Dan kunt u de oordelen ook nu naast elkaar leggen en de rest samen bespreken.
          </Text>
          <Button variant="default" onClick={() => setAsking(true)}>
            Nu samen bekijken
          </Button>
        </Group>
      )}
      <EarlyDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Nu samen bekijken?"
        action="Samen bekijken"
        task="evaluation"
        cycle={cycle}
        open={(pin) => call('evaluation.reveal', { cycleId: cycle.id, pin })}
      >
        {waiting.length === 2
          ? 'U bent beiden nog niet klaar.'
          : waiting[0] === 'employee'
            ? `${cycle.employeeFirstName} is nog niet klaar.`
            : 'U bent zelf nog niet klaar.'}{' '}
        U leest dan samen wat er tot nu toe staat, ook wat nog niet af is. De aparte oordelen kunt u daarna niet meer
        aanpassen.
      </EarlyDialog>
    </>
  )
}

function SideCard({ cycle, side }: { cycle: CycleSummary; side: Side }) {
  const readyAt = judgedAtOf(cycle, side)
  const first = cycle.employeeFirstName
  const optional = cycle.goals === 0
  const action = readyAt ? 'Nakijken' : side === 'employee' ? `Aan ${first} geven` : 'Invullen'
  return (
    <section
      className={classes.side}
      data-side={side}
      aria-label={side === 'employee' ? `Evaluatie door ${first}` : 'Uw evaluatie'}
    >
      <Voice of={side} />
      <Title order={2} size="h3">
        {side === 'employee' ? `Evaluatie door ${first}` : 'Uw evaluatie'}
      </Title>
      <Group gap={6} wrap="nowrap" align="flex-start">
        {readyAt ? <IconCheck size={20} stroke={1.5} aria-hidden /> : <IconClock size={20} stroke={1.5} aria-hidden />}
        <Text>
          {readyAt ? `Klaar sinds ${formatMoment(readyAt)}` : optional ? 'Hoeft niet, mag wel' : 'Nog niet klaar'}
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        {side === 'employee'
          ? `${first} vult dit zelf in op deze laptop. U leest het pas als u beiden klaar bent.`
          : `${first} leest uw oordeel pas als u beiden klaar bent.`}
      </Text>
      <LinkButton
        mt="auto"
        variant={!readyAt && !optional && side === firstToDo(cycle) ? 'filled' : 'light'}
        color={side}
        to="/gesprekken/$cycleId/evaluatie/$side"
        params={{ cycleId: cycle.id, side }}
        aria-label={`${action}: ${side === 'employee' ? `evaluatie door ${first}` : 'uw evaluatie'}`}
      >
        {action}
      </LinkButton>
    </section>
  )
}

const firstToDo = (cycle: CycleSummary): Side => (cycle.employerJudgedAt ? 'employee' : 'employer')
