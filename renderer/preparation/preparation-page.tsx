import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { Waiting } from '../components/waiting'
import { ChairGate } from './chair-gate'
import { PreparationForm } from './preparation-form'
import { ReadyPage } from './ready-page'

const route = getRouteApi('/gesprekken/$cycleId/voorbereiding/$side')

/** The form of one side. That of the employee, as long as it is theirs, is filled in from the seat alone. */
export function PreparationPage() {
  const { cycleId, side } = route.useParams()
  const cycles = useRoute('cycle.list', {}, { enabled: side === 'employee' })
  if (side === 'employer') return <Read cycleId={cycleId} side={side} />
  if (cycles.error) return <ErrorNote error={cycles.error} />
  if (!cycles.data) return <Waiting />
  const cycle = cycles.data.find(({ id }) => id === cycleId)
  if (cycle?.phase === 'preparation' && !cycle.employeeReadyAt) return <ChairGate key={cycleId} cycle={cycle} />
  return <Read cycleId={cycleId} side={side} />
}

function Read(of: { cycleId: string; side: 'employee' | 'employer' }) {
  const navigate = useNavigate()
  const preparation = useRoute('preparation.get', of)
  if (preparation.error) return <ErrorNote error={preparation.error} />
  if (!preparation.data) return <Waiting />
  const { cycleId, opened, readyAt, employeeName } = preparation.data
  if (readyAt && !opened) return <ReadyPage preparation={preparation.data} />
  return (
    <PreparationForm
      key={`${cycleId} ${of.side}`}
      preparation={preparation.data}
      crumbs={[
        { label: 'Gesprekken', to: '/gesprekken' },
        { label: employeeName, to: `/gesprekken/${cycleId}` },
      ]}
      onReady={() => {
        tell('Uw voorbereiding is klaar en bewaard.')
        void navigate({ to: '/gesprekken/$cycleId', params: { cycleId } })
      }}
    />
  )
}
