import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDate } from '../../shared/format/date'
import type { Meeting } from '../../shared/progress/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { checkForm } from '../form/check-form'
import { DateField } from '../form/date-field'
import { flushSaves } from '../form/save-queue'

type Props = { meeting: Meeting; opened: boolean; onClose: () => void }

/** Ends a meeting, with a day for the next one. */
export function HoldMeeting({ opened, onClose, meeting }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title="Voortgangsgesprek afronden" size="md">
      {opened && <Fields meeting={meeting} onClose={onClose} />}
    </Modal>
  )
}

function Fields({ meeting, onClose }: Omit<Props, 'opened'>) {
  const { followUp, next, proposal } = meeting
  const hold = useCommand('progress.hold')
  const navigate = useNavigate()
  const [date, setDate] = useState(next?.date ?? proposal)
  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!checkForm({ validate: () => undefined }, event.currentTarget)) return
    try {
      if (!(await flushSaves())) return tell('Nog niet afgerond: een deel van de tekst is nog niet bewaard.')
      await hold.run({ id: followUp.id, nextDate: date })
      tell(
        date ? `Afgerond. Het volgende opvolgmoment is op ${formatDate(date)}.` : 'Het voortgangsgesprek is afgerond.',
      )
      await navigate({ to: '/gesprekken/$cycleId', params: { cycleId: followUp.cycleId } })
    } catch {
      // The message stands above the field.
    }
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ErrorNote error={hold.error} />
        <Text>
          Wat nog openstaat, komt vanzelf terug in het volgende gesprek. U kunt dit gesprek later opnieuw openen.
        </Text>
        <DateField
          label="Volgend opvolgmoment"
          lean="ahead"
          description={
            next
              ? `Op ${formatDate(next.date)} staat er al een. Kiest u een andere dag, dan komt die erbij.`
              : 'Laat leeg als er geen opvolgmoment meer nodig is.'
          }
          value={date}
          onChange={setDate}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Terug
          </Button>
          <Button type="submit" loading={hold.busy} data-autofocus>
            Afronden
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
