import { Button, List, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CycleSummary } from '../../shared/cycle/schema'
import { formatDate } from '../../shared/format/date'
import type { Side } from '../../shared/preparation/schema'
import { call } from '../api'
import { tell, tellError } from '../components/toast'
import { useToday } from '../new-day'
import { EarlyDialog } from '../seat/early-dialog'

/**
 * Opens the talk. When a side is not ready it says what is missing, and asks. A talk that is opened on another day than
 * was planned is held that day: said in the question, or afterwards when there was none.
 */
export function OpenTalkButton({ cycle, quiet }: { cycle: CycleSummary; quiet?: boolean }) {
  const [asking, setAsking] = useState(false)
  const navigate = useNavigate()
  const missing = missingInWords(cycle)
  const today = useToday()
  const moved =
    cycle.conversationDate === today ? null : `De datum van het gesprek wordt vandaag, ${formatDate(today)}.`
  const open = async (pin?: string) => {
    await call('conversation.open', { cycleId: cycle.id, force: missing.length > 0, pin })
    if (moved && !missing.length) tell(`De datum van het gesprek is nu vandaag, ${formatDate(today)}.`)
    await navigate({ to: '/gesprekken/$cycleId/gesprek', params: { cycleId: cycle.id } })
  }
  return (
    <>
      <Button
        variant={quiet ? 'default' : 'filled'}
        onClick={() => (missing.length ? setAsking(true) : void open().catch(tellError))}
      >
        Gesprek openen
      </Button>
      <EarlyDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Gesprek nu openen?"
        action="Toch openen"
        task="preparation"
        cycle={cycle}
        open={open}
      >
        <p style={{ margin: '0 0 0.5rem' }}>Nog niet alles is klaar:</p>
        <List>
          {missing.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
        <p style={{ margin: '0.5rem 0 0' }}>
          Als u nu opent, ziet u beiden elkaars antwoorden en verandert er niets meer aan de voorbereiding.
        </p>
        {moved && (
          <Text size="sm" c="dimmed" mt="xs">
            {moved}
          </Text>
        )}
      </EarlyDialog>
    </>
  )
}

function missingInWords(cycle: CycleSummary): string[] {
  const first = cycle.employeeFirstName
  const line = (side: Side, name: string, readyAt: string | null) => {
    if (readyAt) return []
    const { answered, total } = cycle.progress[side]
    return [`${name} is nog niet klaar: ${answered} van ${total} vragen beantwoord.`]
  }
  return [
    ...line('employee', `De voorbereiding van ${first}`, cycle.employeeReadyAt),
    ...line('employer', 'Uw eigen voorbereiding', cycle.employerReadyAt),
  ]
}
