import { Button, Card, Group, Stack, Text } from '@mantine/core'
import { IconArmchair } from '@tabler/icons-react'
import { useState } from 'react'
import type { EvaluationForm } from '../../shared/evaluation/schema'
import { Page } from '../components/page'
import { LinkButton } from '../cycle/links'
import { evaluationCrumbs } from './crumbs'

type Props = { form: EvaluationForm; children: React.ReactNode }

/** Before the employee's own form: whoever opens it by chance reads nothing. */
export function JudgeGate({ form, children }: Props) {
  const [seated, setSeated] = useState(false)
  const { cycleId, employeeFirstName: first, employerName } = form
  if (seated) return children
  return (
    <Page title={`Evaluatie door ${first}`} crumbs={evaluationCrumbs(form)}>
      <Card padding="xl" maw={640}>
        <Stack>
          <IconArmchair size={36} stroke={1.25} color="var(--employee)" aria-hidden />
          <Text fz="xl" fw={600}>
            Zit {first} achter de laptop?
          </Text>
          <Text>
            Wat hier staat, is van {first}. {employerName} leest het pas als beiden klaar zijn. Geef de laptop door en
            laat {first} rustig alleen terugkijken.
          </Text>
          <Group>
            <Button size="lg" onClick={() => setSeated(true)}>
              Ik ben {first}
            </Button>
            <LinkButton variant="default" size="lg" to="/gesprekken/$cycleId/evaluatie" params={{ cycleId }}>
              Terug
            </LinkButton>
          </Group>
        </Stack>
      </Card>
    </Page>
  )
}
