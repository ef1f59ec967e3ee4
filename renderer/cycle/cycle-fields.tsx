import { Group, Stack, TextInput } from '@mantine/core'
import type { NewCycle } from '../../shared/cycle/schema'
import { DateField } from '../form/date-field'
import { NumberField } from '../form/number-field'

export type CycleFields = Omit<NewCycle, 'employeeId' | 'kind'>

type Props = {
  values: CycleFields
  errors: Partial<Record<string, string>>
  change: (patch: Partial<CycleFields>) => void
}

/** When, how long and with whom: the same fields for a new talk and for a change of plans. */
export function CycleFieldset({ values, errors, change }: Props) {
  return (
    <Stack gap="sm">
      <Group grow align="flex-start">
        <DateField
          label="Datum van het gesprek"
          lean="ahead"
          description="Nodig uit twee weken vooraf."
          value={values.conversationDate}
          onChange={(conversationDate) => change({ conversationDate })}
          error={errors.conversationDate}
        />
        <NumberField
          label="Tijd voor het gesprek"
          description="Meestal 30 tot 60 minuten."
          suffix=" minuten"
          value={Number.isNaN(values.plannedMinutes) ? null : values.plannedMinutes}
          onChange={(minutes) => change({ plannedMinutes: minutes ?? Number.NaN })}
          error={errors.plannedMinutes}
          allowDecimal={false}
        />
      </Group>
      <TextInput
        label="Wie voert het gesprek voor de praktijk?"
        value={values.employerName}
        onChange={(event) => change({ employerName: event.currentTarget.value })}
        error={errors.employerName}
      />
      <Group grow align="flex-start">
        <DateField
          label="Periode van"
          value={values.periodStart || null}
          onChange={(periodStart) => change({ periodStart: periodStart ?? '' })}
          error={errors.periodStart}
        />
        <DateField
          label="Periode tot en met"
          lean="ahead"
          value={values.periodEnd || null}
          onChange={(periodEnd) => change({ periodEnd: periodEnd ?? '' })}
          error={errors.periodEnd}
        />
      </Group>
    </Stack>
  )
}
