import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type LeftPerson, retentionSchema } from '../../shared/erasure/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell, tellError } from '../components/toast'
import { DateField } from '../form/date-field'
import { zodErrors } from '../form/zod-errors'
import { HintedTextarea } from '../sensitive/hinted'

type Props = { person: LeftPerson | null; onClose: () => void }

/** Another day than the usual one until which someone's file is kept, with the reason. */
export function RetentionModal({ person, onClose }: Props) {
  return (
    <Modal opened={person !== null} onClose={onClose} title="Tot wanneer bewaren?" size="lg">
      {person && <RetentionForm person={person} onClose={onClose} />}
    </Modal>
  )
}

function RetentionForm({ person, onClose }: { person: LeftPerson; onClose: () => void }) {
  const save = useCommand('erasure.setRetention')
  const usual = useCommand('erasure.usualRetention')
  const [until, setUntil] = useState(person.retainUntil)
  const [reason, setReason] = useState(person.reason)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    const values = { employeeId: person.employeeId, until: until ?? '', reason }
    const found = zodErrors(retentionSchema)(values)
    setErrors(found)
    if (Object.keys(found).length) return
    await save.run(values)
    onClose()
    tell('De bewaartermijn is aangepast.')
  }
  return (
    <form onSubmit={(event) => void submit(event).catch(() => undefined)} noValidate>
      <Stack>
        <ErrorNote error={save.error} />
        <Text>
          De gewone termijn werd vastgelegd toen u de laatste dag van {person.name} invulde. Alleen met een goede reden,
          zoals een lopend geschil, kiest u een andere dag.
        </Text>
        <DateField label="Bewaren tot en met" value={until} onChange={setUntil} error={errors.until} />
        <HintedTextarea
          field={`retention ${person.employeeId}`}
          label="Reden"
          rows={2}
          value={reason}
          error={errors.reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          {person.reason && (
            <Button
              variant="subtle"
              mr="auto"
              loading={usual.busy}
              onClick={() => void usual.run({ employeeId: person.employeeId }).then(onClose).catch(tellError)}
            >
              Gewone termijn
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            Terug
          </Button>
          <Button type="submit" loading={save.busy}>
            Bewaren
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
