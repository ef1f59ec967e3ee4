import { Text } from '@mantine/core'
import type { CycleSummary } from '../../shared/cycle/schema'
import { Page } from '../components/page'
import { SeatGate } from '../seat/seat-gate'
import { FormPart } from './form-part'

/** Before the employee's own form, which opens from the seat alone; and the form for who does not come to this laptop. */
export function ChairGate({ cycle }: { cycle: CycleSummary }) {
  const { id: cycleId, employeeName, employeeFirstName: first } = cycle
  return (
    <Page
      title={`Voorbereiding van ${first}`}
      crumbs={[
        { label: 'Gesprekken', to: '/gesprekken' },
        { label: employeeName, to: `/gesprekken/${cycleId}` },
      ]}
    >
      <SeatGate cycle={cycle} task="preparation" back="/gesprekken/$cycleId">
        <Text>
          Deze antwoorden zijn van {first}, en blijven dat tot het gesprek open is. Geef de laptop door en laat {first}{' '}
          de vragen rustig alleen beantwoorden. Intussen is niets anders van de praktijk te zien.
        </Text>
      </SeatGate>
      <div style={{ maxWidth: 640 }}>
        <FormPart cycleId={cycleId} side="employee" />
      </div>
    </Page>
  )
}
