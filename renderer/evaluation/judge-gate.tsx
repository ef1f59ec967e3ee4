import { Text } from '@mantine/core'
import type { CycleSummary } from '../../shared/cycle/schema'
import { Page } from '../components/page'
import { SeatGate } from '../seat/seat-gate'
import { evaluationCrumbs } from './crumbs'

/** Before the employee's own evaluation, which opens from the seat alone. */
export function JudgeGate({ cycle }: { cycle: CycleSummary }) {
  const { id: cycleId, employeeName, employeeFirstName: first, employerName } = cycle
  return (
    <Page title={`Evaluatie door ${first}`} crumbs={evaluationCrumbs({ cycleId, employeeName })}>
      <SeatGate cycle={cycle} task="evaluation" back="/gesprekken/$cycleId/evaluatie">
        <Text>
          Wat hier staat, is van {first}. {employerName} leest het pas als beiden klaar zijn, of als u het eerder samen
          bekijkt. Geef de laptop door en laat {first} rustig alleen terugkijken. Intussen is niets anders van de
          praktijk te zien.
        </Text>
      </SeatGate>
    </Page>
  )
}
