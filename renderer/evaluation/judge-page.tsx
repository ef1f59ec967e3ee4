import { Button, Card, Group, Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { isRevealed } from '../../shared/evaluation/rules'
import type { EvaluationForm } from '../../shared/evaluation/schema'
import { formatMoment } from '../../shared/format/date'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { tell } from '../components/toast'
import { Waiting } from '../components/waiting'
import { LinkButton } from '../cycle/links'
import { handOver } from '../seat/hand-over'
import { evaluationCrumbs } from './crumbs'
import { JudgeForm, judgeTitle } from './judge-form'
import { JudgeGate } from './judge-gate'

const route = getRouteApi('/gesprekken/$cycleId/evaluatie/$side')

/** The evaluation of one side. That of the employee, as long as it is theirs, is filled in from the seat alone. */
export function JudgePage() {
  const { cycleId, side } = route.useParams()
  const cycles = useRoute('cycle.list', {}, { enabled: side === 'employee' })
  if (side === 'employer') return <Read cycleId={cycleId} side={side} />
  if (cycles.error) return <ErrorNote error={cycles.error} />
  if (!cycles.data) return <Waiting />
  const cycle = cycles.data.find(({ id }) => id === cycleId)
  if (cycle?.phase === 'evaluation' && !cycle.employeeJudgedAt && !isRevealed(cycle))
    return <JudgeGate key={cycleId} cycle={cycle} />
  return <Read cycleId={cycleId} side={side} />
}

function Read(of: { cycleId: string; side: 'employee' | 'employer' }) {
  const navigate = useNavigate()
  const form = useRoute('evaluation.get', of)
  if (form.error) return <ErrorNote error={form.error} />
  if (!form.data) return <Waiting />
  const { cycleId, phase, revealed, readyAt } = form.data
  if (phase !== 'evaluation' || revealed) return <Together form={form.data} />
  if (readyAt) return <Ready form={form.data} />
  return (
    <JudgeForm
      key={`${cycleId} ${of.side}`}
      form={form.data}
      crumbs={evaluationCrumbs(form.data)}
      onReady={() => {
        tell('Uw evaluatie is klaar en bewaard.')
        void navigate({ to: '/gesprekken/$cycleId/evaluatie', params: { cycleId } })
      }}
    />
  )
}

function Ready({ form }: { form: EvaluationForm }) {
  const { cycleId, side, employeeFirstName: first, employerName, readyAt } = form
  const setReady = useCommand('evaluation.setReady')
  return (
    <Page title={judgeTitle(form)} crumbs={evaluationCrumbs(form)}>
      <Card padding="xl" maw={640}>
        <Stack>
          <IconCircleCheck size={36} stroke={1.25} color={`var(--${side})`} aria-hidden />
          <Text fz="xl" fw={600}>
            Klaar{readyAt ? ` sinds ${formatMoment(readyAt)}` : ''}
          </Text>
          <Text>
            Alles is bewaard. {side === 'employee' ? employerName : first} leest het pas als u beiden klaar bent.
            {side === 'employee' && ` Alleen ${first} opent het weer om iets aan te passen.`}
          </Text>
          <ErrorNote error={setReady.error} />
          <Group>
            <LinkButton to="/gesprekken/$cycleId/evaluatie" params={{ cycleId }}>
              Naar de evaluatie
            </LinkButton>
            {side === 'employee' ? (
              <Button variant="default" onClick={() => void handOver(cycleId, 'evaluation')}>
                Ik ben {first} en pas iets aan
              </Button>
            ) : (
              <Button
                variant="default"
                loading={setReady.busy}
                onClick={() => void setReady.run({ cycleId, side, ready: false }).catch(() => undefined)}
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

function Together({ form }: { form: EvaluationForm }) {
  return (
    <Page title={judgeTitle(form)} crumbs={evaluationCrumbs(form)}>
      <Card padding="xl" maw={640}>
        <Stack align="flex-start">
          <Text>
            {form.revealed
              ? 'U bent beiden klaar. Wat u schreef, staat nu naast elkaar en verandert niet meer.'
              : form.phase === 'closed'
                ? 'Deze cyclus is afgesloten. Er verandert hier niets meer.'
                : 'Er loopt nu geen evaluatie. Wat u al schreef, blijft bewaard.'}
          </Text>
          <LinkButton to="/gesprekken/$cycleId/evaluatie" params={{ cycleId: form.cycleId }}>
            Naar de evaluatie
          </LinkButton>
        </Stack>
      </Card>
    </Page>
  )
}
