import { Button, Text } from '@mantine/core'
import { IconClipboardCheck, IconFlag } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { CycleSummary } from '../../shared/cycle/schema'
import { evaluationDate, isEvaluationAgreed, isRevealed } from '../../shared/evaluation/rules'
import { formatDate, localDay } from '../../shared/format/date'
import { useCommand, useRoute } from '../api'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { Waiting } from '../components/waiting'
import { LinkButton } from '../cycle/links'
import { forgetUndo } from '../form/undo'
import { CloseButton } from './close-button'
import { SideCards } from './side-cards'
import { Together } from './together'

const route = getRouteApi('/gesprekken/$cycleId/evaluatie')

/** The evaluation of a cycle: start it, judge apart, look at it together, close it, read it back. */
export function EvaluationPage() {
  const { cycleId } = route.useParams()
  const cycles = useRoute('cycle.list', {})
  if (cycles.error) return <ErrorNote error={cycles.error} />
  if (!cycles.data) return <Waiting />
  const cycle = cycles.data.find((entry) => entry.id === cycleId)
  if (!cycle)
    return (
      <Page title="Deze cyclus is er niet meer" crumbs={[{ label: 'Gesprekken', to: '/gesprekken' }]}>
        <Text>Deze cyclus is verwijderd. De andere gesprekken staan in de lijst.</Text>
      </Page>
    )
  if (cycle.phase === 'evaluation' || cycle.phase === 'closed') return <Running cycle={cycle} />
  return cycle.phase === 'progress' ? <Start cycle={cycle} /> : <TooEarly cycle={cycle} />
}

const crumbs = (cycle: CycleSummary) => [
  { label: 'Gesprekken', to: '/gesprekken' },
  { label: cycle.employeeName, to: `/gesprekken/${cycle.id}` },
]
const titleOf = (cycle: CycleSummary) => `Evaluatie met ${cycle.employeeFirstName}`

function TooEarly({ cycle }: { cycle: CycleSummary }) {
  return (
    <Page title={titleOf(cycle)} crumbs={crumbs(cycle)}>
      <Empty
        icon={IconClipboardCheck}
        title="Hier kijkt u straks samen terug"
        action={
          <LinkButton to="/gesprekken/$cycleId" params={{ cycleId: cycle.id }}>
            Naar het gesprek
          </LinkButton>
        }
      >
        Eerst voert u het gesprek en ondertekent u beiden wat u afsprak. De evaluatie volgt als er aan de doelen gewerkt
        is.
      </Empty>
    </Page>
  )
}

function Start({ cycle }: { cycle: CycleSummary }) {
  const start = useCommand('evaluation.start')
  const withGoals = cycle.goals > 0
  return (
    <Page
      title={titleOf(cycle)}
      crumbs={crumbs(cycle)}
      state={`${isEvaluationAgreed(cycle) ? 'Afgesproken op' : 'Voorstel:'} ${formatDate(evaluationDate(cycle))}`}
    >
      <ErrorNote error={start.error} />
      <Empty
        icon={withGoals ? IconClipboardCheck : IconFlag}
        title={withGoals ? 'Eerst apart, dan samen' : 'Deze cyclus heeft geen doelen'}
        action={
          <Button
            size="lg"
            loading={start.busy}
            onClick={() => void start.run({ cycleId: cycle.id }).catch(() => undefined)}
          >
            {withGoals ? 'Evaluatie starten' : 'Cyclus afronden'}
          </Button>
        }
      >
        {withGoals
          ? `${cycle.employeeFirstName} en u beoordelen elk apart of de doelen bereikt zijn. Pas als u beiden klaar bent, leest u elkaars oordeel. Daarna besluit u samen en sluit u het plan af.`
          : 'Er valt dus niets te beoordelen. U kunt beiden nog een paar vragen beantwoorden. Daarna sluit u de cyclus af.'}
      </Empty>
    </Page>
  )
}

function Running({ cycle }: { cycle: CycleSummary }) {
  // What can be taken back belongs to this evaluation; elsewhere it would be refused.
  useEffect(() => forgetUndo, [])
  const evaluation = useRoute('evaluation.together', { cycleId: cycle.id })
  if (evaluation.error) return <ErrorNote error={evaluation.error} />
  if (!evaluation.data) return <Waiting />
  const closed = cycle.phase === 'closed'
  const together = isRevealed(cycle) || cycle.goals === 0 || closed
  return (
    <Page
      title={titleOf(cycle)}
      crumbs={crumbs(cycle)}
      state={stateOf(cycle)}
      saves={together && !closed}
      action={<NextAction cycle={cycle} evaluation={evaluation.data} together={together} />}
    >
      {!isRevealed(cycle) && !closed && <SideCards cycle={cycle} />}
      {together && <Together evaluation={evaluation.data} />}
    </Page>
  )
}

function stateOf(cycle: CycleSummary): string {
  const on = cycle.closedAt ? ` op ${formatDate(localDay(new Date(cycle.closedAt)))}` : ''
  if (cycle.phase === 'closed') return `${cycle.stopKind ? 'Gestopt' : 'Afgesloten'}${on}`
  if (isRevealed(cycle)) return 'Kies per doel samen hoe het afliep. Sluit daarna het plan af.'
  if (cycle.goals === 0) return 'Er zijn geen doelen om te beoordelen.'
  return 'U beoordeelt eerst elk apart. Daarna leest u het samen.'
}

type ActionProps = {
  cycle: CycleSummary
  evaluation: React.ComponentProps<typeof Together>['evaluation']
  together: boolean
}

function NextAction({ cycle, evaluation, together }: ActionProps) {
  const params = { cycleId: cycle.id }
  if (cycle.phase === 'evaluation') return together ? <CloseButton evaluation={evaluation} /> : null
  if (cycle.nextId)
    return (
      <LinkButton variant="default" to="/gesprekken/$cycleId" params={{ cycleId: cycle.nextId }}>
        Naar de volgende cyclus
      </LinkButton>
    )
  if (cycle.stopKind === 'leaving') return null
  return (
    <LinkButton to="/gesprekken/$cycleId/volgende" params={params}>
      Volgende cyclus starten
    </LinkButton>
  )
}
