import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type CycleSummary, reopenCycleSchema } from '../../shared/cycle/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { zodErrors } from '../form/zod-errors'
import { HintedTextarea } from '../sensitive/hinted'

type Props = { cycle: CycleSummary; opened: boolean; onClose: () => void }

/** Opens a closed or stopped cycle again, with the reason. */
export function ReopenModal({ cycle, opened, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title="Cyclus opnieuw openen" size="lg">
      <ReopenForm cycle={cycle} onClose={onClose} />
    </Modal>
  )
}

function ReopenForm({ cycle, onClose }: Omit<Props, 'opened'>) {
  const reopen = useCommand('cycle.reopen')
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<Record<string, string>>({})
  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    const values = { cycleId: cycle.id, reason }
    const found = zodErrors(reopenCycleSchema)(values)
    setErrors(found)
    if (Object.keys(found).length) return
    await reopen.run(values)
    onClose()
    tell(`De cyclus met ${cycle.employeeFirstName} is weer open.`)
  }
  return (
    <form onSubmit={(event) => void submit(event).catch(() => undefined)} noValidate>
      <Stack>
        <ErrorNote error={reopen.error} />
        <Text>
          {cycle.stopKind
            ? 'De cyclus gaat verder waar u stopte, met alles zoals het toen stond.'
            : 'De cyclus gaat terug naar de evaluatie.'}{' '}
          Wat getekend is, verandert niet.
          {cycle.nextId && ' Wat naar de volgende cyclus meeging, blijft daar staan.'}
        </Text>
        <HintedTextarea
          field={`reopen ${cycle.id}`}
          label="Waarom opent u de cyclus opnieuw?"
          rows={2}
          data-autofocus
          value={reason}
          error={errors.reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Terug
          </Button>
          <Button type="submit" loading={reopen.busy}>
            Opnieuw openen
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
