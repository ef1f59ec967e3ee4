import { Button, Group, Text } from '@mantine/core'
import { IconCalendarDown, IconMail } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import type { CycleSummary } from '../../shared/cycle/schema'
import { evaluationDate } from '../../shared/evaluation/rules'
import { useToday } from '../new-day'
import { CALENDAR_NOTE, useSaveCalendar } from './use-save-calendar'

const Invitation = lazy(() => import('./invitation').then((module) => ({ default: module.Invitation })))

/** The days of one cycle to the calendar, and the invitation while the talk is still to come. */
export function CycleCalendar({ cycle }: { cycle: CycleSummary }) {
  const { save, busy } = useSaveCalendar()
  const [inviting, setInviting] = useState(false)
  const today = useToday()
  const toCome = daysToCome(cycle).some((day) => day >= today)
  const canInvite = cycle.phase === 'preparation' && cycle.conversationDate !== null && cycle.conversationDate >= today
  if (!toCome && !canInvite) return null
  return (
    <Group mt="lg" gap="sm">
      {toCome && (
        <Button
          variant="default"
          loading={busy}
          leftSection={<IconCalendarDown size={18} stroke={1.5} aria-hidden />}
          aria-describedby="agenda-uitleg"
          onClick={() => void save({ what: 'cycle', cycleId: cycle.id })}
        >
          In agenda zetten
        </Button>
      )}
      {canInvite && (
        <Button
          variant="default"
          leftSection={<IconMail size={18} stroke={1.5} aria-hidden />}
          onClick={() => setInviting(true)}
        >
          Uitnodiging maken
        </Button>
      )}
      {toCome && (
        <Text id="agenda-uitleg" size="sm" c="dimmed" className="reading">
          {CALENDAR_NOTE}
        </Text>
      )}
      <Suspense>{inviting && <Invitation cycleId={cycle.id} onClose={() => setInviting(false)} />}</Suspense>
    </Group>
  )
}

/** The days of a cycle that are not held yet. */
function daysToCome(cycle: CycleSummary): string[] {
  if (cycle.phase === 'preparation') return cycle.conversationDate ? [cycle.conversationDate] : []
  if (cycle.phase === 'evaluation') return [evaluationDate(cycle)]
  if (cycle.phase !== 'progress') return []
  return [evaluationDate(cycle), ...(cycle.nextFollowUp ? [cycle.nextFollowUp.date] : [])]
}
