import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type CycleSummary, postponeSchema } from '../../shared/cycle/schema'
import { addMonths, formatDate, localDay } from '../../shared/format/date'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { DateField } from '../form/date-field'
import { flushSaves } from '../form/save-queue'
import { zodErrors } from '../form/zod-errors'

type Props = { cycle: CycleSummary; opened: boolean; onClose: () => void }

/** Puts the evaluation off to a later day; what was signed stays as it is. */
export function PostponeModal({ opened, ...props }: Props) {
  return (
    <Modal opened={opened} onClose={props.onClose} title="Evaluatie uitstellen">
      <PostponeForm {...props} />
    </Modal>
  )
}

function PostponeForm({ cycle, onClose }: Omit<Props, 'opened'>) {
  const postpone = useCommand('evaluation.postpone')
  const [date, setDate] = useState<string | null>(addMonths(localDay(new Date()), 1))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    if (!date) return setErrors({ date: 'Kies een dag.' })
    const values = { cycleId: cycle.id, date }
    const found = zodErrors(postponeSchema)(values)
    setErrors(found)
    if (Object.keys(found).length) return
    if (!(await flushSaves())) return tell('Nog niet uitgesteld: een deel van de tekst is nog niet bewaard.')
    await postpone.run(values)
    onClose()
    tell(`De evaluatie is uitgesteld tot ${formatDate(date)}. Wat al ingevuld is, blijft bewaard.`)
  }
  return (
    <form onSubmit={(event) => void submit(event).catch(() => undefined)} noValidate>
      <Stack>
        <ErrorNote error={postpone.error} />
        <Text>De cyclus gaat terug naar de voortgang. Wat getekend is, verandert niet.</Text>
        <DateField
          label="Nieuwe dag voor de evaluatie"
          value={date}
          error={errors.date}
          onChange={setDate}
          lean="ahead"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Terug
          </Button>
          <Button type="submit" loading={postpone.busy}>
            Evaluatie uitstellen
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
