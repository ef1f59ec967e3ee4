import { Button, Card, Group, Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { formatMoment } from '../../shared/format/date'
import type { Preparation } from '../../shared/preparation/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { LinkButton } from '../cycle/links'
import { handOver } from '../seat/hand-over'

/** A preparation that is done: closed to everyone until the talk opens, unless its writer takes it back. */
export function ReadyPage({ preparation }: { preparation: Preparation }) {
  const { cycleId, side, employeeName, employeeFirstName: first, readyAt } = preparation
  const setReady = useCommand('preparation.setReady')
  return (
    <Page
      title={side === 'employee' ? `Voorbereiding van ${first}` : 'Uw voorbereiding'}
      crumbs={[
        { label: 'Gesprekken', to: '/gesprekken' },
        { label: employeeName, to: `/gesprekken/${cycleId}` },
      ]}
    >
      <Card padding="xl" maw={640}>
        <Stack>
          <IconCircleCheck size={36} stroke={1.25} color={`var(--${side})`} aria-hidden />
          <Text fz="xl" fw={600}>
            Klaar{readyAt ? ` sinds ${formatMoment(readyAt)}` : ''}
          </Text>
          <Text>
            De antwoorden zijn bewaard en blijven gesloten tot het gesprek opent.
            {side === 'employee' && ` Alleen ${first} opent ze weer om iets aan te passen.`}
          </Text>
          <ErrorNote error={setReady.error} />
          <Group>
            <LinkButton to="/gesprekken/$cycleId" params={{ cycleId }}>
              Naar het gesprek
            </LinkButton>
            {side === 'employee' ? (
              <Button variant="default" onClick={() => void handOver(cycleId, 'preparation')}>
                Ik ben {first} en pas iets aan
              </Button>
            ) : (
              <Button
                variant="default"
                loading={setReady.busy}
                onClick={() => void setReady.run({ cycleId, side, ready: false })}
              >
                Toch nog iets aanpassen
              </Button>
            )}
          </Group>
        </Stack>
      </Card>
    </Page>
  )
}
