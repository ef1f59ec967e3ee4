import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { addMonths, localDay } from '../../shared/format/date'
import { workday } from '../../shared/progress/rules'
import type { FollowUpLine } from '../../shared/progress/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { checkForm } from '../form/check-form'
import { DateField } from '../form/date-field'
import { HintedLine } from '../sensitive/hinted'

type Props = { cycleId: string; open: FollowUpLine | 'new' | null; onClose: () => void }

/** Plans a follow-up by hand, or moves one. */
export function FollowUpForm({ cycleId, open, onClose }: Props) {
  return (
    <Modal
      opened={open !== null}
      onClose={onClose}
      title={open === 'new' ? 'Opvolgmoment toevoegen' : 'Opvolgmoment verplaatsen'}
      size="lg"
    >
      {open && (
        <Fields
          key={open === 'new' ? 'new' : open.id}
          cycleId={cycleId}
          line={open === 'new' ? null : open}
          onClose={onClose}
        />
      )}
    </Modal>
  )
}

function Fields({ cycleId, line, onClose }: { cycleId: string; line: FollowUpLine | null; onClose: () => void }) {
  const plan = useCommand('progress.plan')
  const change = useCommand('progress.change')
  const [date, setDate] = useState(line?.date ?? workday(addMonths(localDay(new Date()), 1)))
  const [error, setError] = useState<string | null>(null)
  const [note, setNote] = useState(line?.note ?? '')
  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const validate = () => setError(date ? null : 'Kies een datum.')
    if (!checkForm({ validate }, event.currentTarget)) return
    try {
      if (line) await change.run({ id: line.id, date, note })
      else await plan.run({ cycleId, date, note })
      onClose()
    } catch {
      // The message stands above the fields.
    }
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ErrorNote error={change.error ?? plan.error} />
        <DateField
          label="Datum"
          lean="ahead"
          value={date || null}
          onChange={(value) => setDate(value ?? '')}
          error={error}
          required
        />
        <HintedLine
          field={`follow-up ${line?.id ?? cycleId}`}
          label="Waarover, of met wie"
          description="Mag leeg blijven."
          value={note}
          maxLength={200}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Terug
          </Button>
          <Button type="submit" loading={plan.busy || change.busy}>
            {line ? 'Opvolgmoment verplaatsen' : 'Opvolgmoment toevoegen'}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
