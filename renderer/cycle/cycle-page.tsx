import { Button, Group, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { nextStep } from '../../shared/cycle/rules'
import type { CycleSummary } from '../../shared/cycle/schema'
import { stoppedIn } from '../../shared/evaluation/rules'
import { useRoute } from '../api'
import { CycleCalendar } from '../calendar/cycle-calendar'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { StepLine } from '../components/step-line'
import { Waiting } from '../components/waiting'
import { CycleEnding } from '../evaluation/cycle-ending'
import { useToday } from '../new-day'
import { FollowUps } from '../progress/follow-ups'
import { PlanRow } from '../progress/plan-row'
import { CycleFacts } from './cycle-facts'
import { CycleMenu } from './cycle-menu'
import classes from './cycle-page.module.css'
import { LinkButton, useGoToStep } from './links'
import { OpenTalkButton } from './open-talk'
import { PreparationCards } from './preparation-card'
import { PrivateNote } from './private-note'

const route = getRouteApi('/gesprekken/$cycleId')

/** One cycle: where it stands, both preparations, and the one next step. */
export function CyclePage() {
  const { cycleId } = route.useParams()
  const cycles = useRoute('cycle.list', {})
  if (cycles.error) return <ErrorNote error={cycles.error} />
  if (!cycles.data) return <Waiting />
  const cycle = cycles.data.find((entry) => entry.id === cycleId)
  if (!cycle)
    return (
      <Page title="Dit gesprek is er niet meer" crumbs={[{ label: 'Gesprekken', to: '/gesprekken' }]}>
        <Text>Het is verwijderd. De andere gesprekken staan in de lijst.</Text>
      </Page>
    )
  return <CycleView cycle={cycle} />
}

function CycleView({ cycle }: { cycle: CycleSummary }) {
  const next = nextStep(cycle, useToday())
  const goToStep = useGoToStep()
  return (
    <Page
      title={cycle.employeeName}
      state={next.sentence}
      crumbs={[{ label: 'Gesprekken', to: '/gesprekken' }]}
      saves
      action={
        <>
          <CycleMenu cycle={cycle} />
          {cycle.phase === 'preparation' && next.to === 'conversation' ? (
            <OpenTalkButton cycle={cycle} />
          ) : cycle.phase === 'conversation' && !cycle.frozen ? (
            <LinkButton to="/gesprekken/$cycleId/gesprek" params={{ cycleId: cycle.id }}>
              {next.action}
            </LinkButton>
          ) : (
            next.to !== 'cycle' && <Button onClick={() => goToStep(cycle.id, next.to)}>{next.action}</Button>
          )}
        </>
      }
    >
      <div className={classes.steps}>
        <StepLine phase={cycle.phase} stoppedIn={stoppedIn(cycle)} />
      </div>
      <CycleEnding cycle={cycle} />
      <FollowUps cycle={cycle} />
      <PlanRow cycle={cycle} />
      <PreparationCards cycle={cycle} />
      {cycle.phase === 'preparation' && next.to !== 'conversation' && (
        <Group mt="lg" justify="space-between">
          <Text c="dimmed" className="reading">
            Zit u al samen en is niet alles ingevuld? Dat geeft niet. U kunt het gesprek ook zo openen.
          </Text>
          <OpenTalkButton cycle={cycle} quiet />
        </Group>
      )}
      <CycleFacts cycle={cycle} />
      <CycleCalendar cycle={cycle} />
      <PrivateNote cycleId={cycle.id} />
    </Page>
  )
}
