import { Alert, Button, Text } from '@mantine/core'
import { IconCheck, IconPencil } from '@tabler/icons-react'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { formatDate, localDay } from '../../shared/format/date'
import type { Meeting } from '../../shared/progress/schema'
import { call, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { tellError } from '../components/toast'
import { Waiting } from '../components/waiting'
import { LinkButton, NEXT_FOLLOW_UP } from '../cycle/links'
import { forgetUndo } from '../form/undo'
import { AmendButton } from './amend-button'
import { ExportNote } from './export-note'
import { HoldMeeting } from './hold-meeting'
import { MeetingContext } from './meeting-context'
import { MeetingLines } from './meeting-lines'
import { MeetingTexts } from './meeting-texts'

const route = getRouteApi('/gesprekken/$cycleId/voortgang/$followUpId')

/** The progress meeting: ten minutes, side by side. */
export function MeetingPage() {
  const { cycleId, followUpId } = route.useParams()
  return followUpId === NEXT_FOLLOW_UP ? <NextMeeting cycleId={cycleId} /> : <OneMeeting id={followUpId} />
}

/** The address of a next step names no meeting: the first one that was not held is meant. */
function NextMeeting({ cycleId }: { cycleId: string }) {
  const cycles = useRoute('cycle.list', {})
  if (cycles.error) return <ErrorNote error={cycles.error} />
  if (!cycles.data) return <Waiting />
  const next = cycles.data.find((cycle) => cycle.id === cycleId)?.nextFollowUp
  if (next)
    return (
      <Navigate to="/gesprekken/$cycleId/voortgang/$followUpId" params={{ cycleId, followUpId: next.id }} replace />
    )
  return (
    <Page title="Voortgang" crumbs={[{ label: 'Gesprekken', to: '/gesprekken' }]}>
      <Text className="reading" mb="md">
        Er staat geen opvolgmoment gepland. Bij het gesprek kunt u er een toevoegen.
      </Text>
      <LinkButton to="/gesprekken/$cycleId" params={{ cycleId }}>
        Naar het gesprek
      </LinkButton>
    </Page>
  )
}

function OneMeeting({ id }: { id: string }) {
  const meeting = useRoute('progress.meeting', { id })
  if (meeting.error) return <ErrorNote error={meeting.error} />
  if (!meeting.data) return <Waiting />
  return <MeetingView key={id} meeting={meeting.data} />
}

function MeetingView({ meeting }: { meeting: Meeting }) {
  const { followUp, employeeName, employeeFirstName: employee, employerName: employer, open } = meeting
  const facts = useMemo(
    () => ({ followUpId: followUp.id, cycleId: followUp.cycleId, open, employee, employer }),
    [followUp.id, followUp.cycleId, open, employee, employer],
  )
  const [ending, setEnding] = useState(false)
  // What can be taken back belongs to this meeting; elsewhere it would be refused.
  useEffect(() => forgetUndo, [])
  const reopen = () => call('progress.reopen', { id: followUp.id }).catch(tellError)
  const draft = meeting.phase === 'conversation'
  return (
    <MeetingContext value={facts}>
      <Page
        title={`Voortgang van ${employeeName}`}
        state={stateInWords(meeting)}
        wide
        saves={open}
        crumbs={[
          { label: 'Gesprekken', to: '/gesprekken' },
          { label: employeeName, to: `/gesprekken/${followUp.cycleId}` },
        ]}
        action={
          open ? (
            <>
              {meeting.phase === 'progress' && <AmendButton cycleId={followUp.cycleId} version={meeting.version} />}
              <Button leftSection={<IconCheck size={18} stroke={1.5} aria-hidden />} onClick={() => setEnding(true)}>
                Voortgangsgesprek afronden
              </Button>
            </>
          ) : (
            followUp.heldAt &&
            meeting.phase !== 'closed' && (
              <Button variant="default" onClick={() => void reopen()}>
                Opnieuw openen
              </Button>
            )
          )
        }
      >
        {draft && (
          <Alert
            mb="lg"
            maw="104rem"
            color="agreed"
            icon={<IconPencil stroke={1.5} aria-hidden />}
            title={`Versie ${meeting.version} van het plan is in de maak`}
            styles={{ message: { color: 'var(--ink)' } }}
          >
            Wat u hier noteert, blijft bewaard. Ga daarna verder met aanpassen en teken beiden opnieuw.
          </Alert>
        )}
        <MeetingLines meeting={meeting} />
        <MeetingTexts meeting={meeting} />
        <ExportNote id={followUp.id} open={open} />
        <HoldMeeting meeting={meeting} opened={ending} onClose={() => setEnding(false)} />
      </Page>
    </MeetingContext>
  )
}

function stateInWords({ followUp, previous }: Meeting): string {
  const before = previous ? ` Het vorige was op ${formatDate(previous.date)}.` : ''
  if (followUp.heldAt) return `Gehouden op ${formatDate(localDay(new Date(followUp.heldAt)))}.${before}`
  // The reason can be what someone wrote, with a full stop of its own.
  return `${formatDate(followUp.date)}. ${followUp.reason.replace(/[.\s]+$/, '')}.${before}`
}
