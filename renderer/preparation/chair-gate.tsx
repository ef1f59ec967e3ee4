import { Button, Card, Group, Stack, Text } from '@mantine/core'
import { IconArmchair } from '@tabler/icons-react'
import { useState } from 'react'
import type { Preparation } from '../../shared/preparation/schema'
import { Page } from '../components/page'
import { LinkButton } from '../cycle/links'
import { MakeForm, PreviewForm } from './form-part'

type Props = { preparation: Preparation; children: React.ReactNode }

/** Before the employee's own form: whoever opens it by chance sees no answers. */
export function ChairGate({ preparation, children }: Props) {
  const [seated, setSeated] = useState(false)
  const { cycleId, employeeName, employeeFirstName: first } = preparation
  if (seated) return children
  return (
    <Page
      title={`Voorbereiding van ${first}`}
      crumbs={[
        { label: 'Gesprekken', to: '/gesprekken' },
        { label: employeeName, to: `/gesprekken/${cycleId}` },
      ]}
    >
      <Card padding="xl" maw={640}>
        <Stack>
          <IconArmchair size={36} stroke={1.25} color="var(--employee)" aria-hidden />
          <Text fz="xl" fw={600}>
            Zit {first} achter de laptop?
          </Text>
          <Text>
            Deze antwoorden zijn van {first}, en blijven dat tot het gesprek open is. Geef de laptop door en laat{' '}
            {first} de vragen rustig alleen beantwoorden.
          </Text>
          <Group>
            <Button size="lg" onClick={() => setSeated(true)}>
              Ik ben {first}
            </Button>
            <LinkButton variant="default" size="lg" to="/gesprekken/$cycleId" params={{ cycleId }}>
              Terug
            </LinkButton>
          </Group>
          <Text size="sm" c="dimmed">
            Vult {first} liever elders in? Geef een formulier mee, voor Word of voor de pen.
          </Text>
          <Group ml={-8} mt={-8}>
            <MakeForm cycleId={cycleId} side="employee" />
            <PreviewForm cycleId={cycleId} side="employee" />
          </Group>
        </Stack>
      </Card>
    </Page>
  )
}
