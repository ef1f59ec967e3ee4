import { Group, Text, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { readyAtOf } from '../../shared/cycle/rules'
import type { CycleSummary } from '../../shared/cycle/schema'
import { formatMoment } from '../../shared/format/date'
import type { Side } from '../../shared/preparation/schema'
import { Voice } from '../components/voice'
import classes from './cycle-page.module.css'
import { LinkButton } from './links'

/** Both preparations beside each other, each with how far it is. */
export function PreparationCards({ cycle }: { cycle: CycleSummary }) {
  return (
    <div className={classes.grid}>
      <PreparationCard cycle={cycle} side="employee" />
      <PreparationCard cycle={cycle} side="employer" />
    </div>
  )
}

function PreparationCard({ cycle, side }: { cycle: CycleSummary; side: Side }) {
  const { answered, total } = cycle.progress[side]
  const readyAt = readyAtOf(cycle, side)
  const first = cycle.employeeFirstName
  const open = cycle.phase === 'preparation'
  const action = !open ? 'Antwoorden lezen' : readyAt ? 'Nakijken' : answered ? 'Verder voorbereiden' : 'Voorbereiden'
  return (
    <section
      className={classes.side}
      data-side={side}
      aria-label={`Voorbereiding ${side === 'employee' ? first : 'van u'}`}
    >
      <Voice of={side} />
      <Title order={2} size="h3">
        {side === 'employee' ? `Voorbereiding van ${first}` : 'Uw voorbereiding'}
      </Title>
      {open && (
        <div className={classes.progress} aria-hidden>
          <div className={classes.bar} style={{ width: `${total ? (100 * answered) / total : 0}%` }} />
        </div>
      )}
      <Group justify="space-between">
        {open && (
          <Text c="dimmed" size="sm">
            {answered} van {total} vragen beantwoord
          </Text>
        )}
        {readyAt && (
          <Group gap={6}>
            <IconCheck size={18} stroke={1.5} aria-hidden />
            <Text size="sm">Klaar sinds {formatMoment(readyAt)}</Text>
          </Group>
        )}
      </Group>
      {open && (
        <Text size="sm" c="dimmed">
          {side === 'employee'
            ? `${first} vult dit zelf in op deze laptop. U ziet de antwoorden pas als het gesprek open is.`
            : `${first} ziet uw antwoorden pas als het gesprek open is.`}
        </Text>
      )}
      {(open || cycle.openedAt) && (
        <LinkButton
          mt="auto"
          variant="light"
          color={side}
          to="/gesprekken/$cycleId/voorbereiding/$side"
          params={{ cycleId: cycle.id, side }}
          aria-label={`${action}: ${side === 'employee' ? first : 'uw deel'}`}
        >
          {action}
        </LinkButton>
      )}
    </section>
  )
}
