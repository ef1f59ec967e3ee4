import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { type ChangeCycle, type CycleSummary, changeCycleSchema } from '../../shared/cycle/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { checkForm } from '../form/check-form'
import { zodErrors } from '../form/zod-errors'
import { CycleFieldset } from './cycle-fields'

/** Changes when, how long and with whom. */
export function ChangeCycleForm({ cycle, onClose }: { cycle: CycleSummary; onClose: () => void }) {
  const change = useCommand('cycle.change')
  const [values, setValues] = useState<ChangeCycle>({
    cycleId: cycle.id,
    conversationDate: cycle.conversationDate,
    plannedMinutes: cycle.plannedMinutes,
    employerName: cycle.employerName,
    periodStart: cycle.periodStart,
    periodEnd: cycle.periodEnd,
  })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = zodErrors(changeCycleSchema)(values)
    const isRight = checkForm({ validate: () => setErrors(found) }, event.currentTarget)
    if (!isRight || Object.keys(found).length) return
    await change.run(values)
    onClose()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ErrorNote error={change.error} />
        <CycleFieldset values={values} errors={errors} change={(patch) => setValues({ ...values, ...patch })} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Terug
          </Button>
          <Button type="submit" loading={change.busy}>
            Wijzigingen bewaren
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
