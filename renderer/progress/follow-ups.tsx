import { Button, Group, Menu, Text, Title } from '@mantine/core'
import { IconAlertCircle, IconCalendar, IconCheck, IconDots, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { nextStep } from '../../shared/cycle/rules'
import type { CycleSummary } from '../../shared/cycle/schema'
import { formatDate, localDay } from '../../shared/format/date'
import { isFilled } from '../../shared/format/text'
import type { FollowUpLine } from '../../shared/progress/schema'
import { call, useRoute } from '../api'
import { Confirm } from '../components/confirm'
import { ErrorNote } from '../components/error-note'
import { tellError, tellWithUndo } from '../components/toast'
import { LinkButton } from '../cycle/links'
import { useToday } from '../new-day'
import { FollowUpForm } from './follow-up-form'
import classes from './progress.module.css'

const AT_A_TIME = 6

/** When the two look again at how the plan goes: what comes, and what was held. */
export function FollowUps({ cycle }: { cycle: CycleSummary }) {
  const shown =
    cycle.phase === 'progress' ||
    cycle.phase === 'evaluation' ||
    cycle.phase === 'closed' ||
    (cycle.phase === 'conversation' && cycle.signedVersion !== null)
  const followUps = useRoute('progress.followUps', { cycleId: cycle.id }, { enabled: shown })
  const [form, setForm] = useState<FollowUpLine | 'new' | null>(null)
  const [all, setAll] = useState(false)
  const today = useToday()
  if (!shown) return null
  if (followUps.error) return <ErrorNote error={followUps.error} />
  const lines = followUps.data
  if (!lines) return null
  // Once the evaluation began nothing is followed up any more; what was said in a meeting stays to be read.
  const editable = cycle.phase === 'progress' || cycle.phase === 'conversation'
  const open = lines.filter((line) => !line.heldAt && (editable || line.startedAt))
  const held = lines.filter((line) => line.heldAt).toReversed()
  const rows = [...open, ...held]
  if (!editable && rows.length === 0) return null
  // Then nothing else on the page is: its head has no button.
  const isNextStep = cycle.phase === 'progress' && nextStep(cycle, today).to === 'cycle'
  return (
    <section className={classes.section} aria-labelledby="opvolgmomenten">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4" id="opvolgmomenten">
          Opvolgmomenten
        </Title>
        {editable && (
          <Button
            size="sm"
            variant={isNextStep ? 'filled' : 'default'}
            leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
            onClick={() => setForm('new')}
          >
            Opvolgmoment toevoegen
          </Button>
        )}
      </Group>
      {rows.length === 0 ? (
        <Text c="dimmed" className="reading">
          Hier komen de momenten waarop u samen kort bekijkt hoe het gaat. Er staat nu geen gepland.
        </Text>
      ) : (
        <ul className={classes.followUps}>
          {rows.slice(0, all ? undefined : AT_A_TIME).map((line) => (
            <FollowUpRow
              key={line.id}
              line={line}
              editable={editable}
              closed={cycle.phase === 'closed'}
              move={() => setForm(line)}
            />
          ))}
        </ul>
      )}
      {rows.length > AT_A_TIME && !all && (
        <Button mt="sm" size="sm" variant="subtle" onClick={() => setAll(true)}>
          Alle {rows.length} tonen
        </Button>
      )}
      <FollowUpForm cycleId={cycle.id} open={form} onClose={() => setForm(null)} />
    </section>
  )
}

type RowProps = { line: FollowUpLine; editable: boolean; closed: boolean; move: () => void }

function FollowUpRow({ line, editable, closed, move }: RowProps) {
  const today = useToday()
  const day = line.heldAt ? localDay(new Date(line.heldAt)) : line.date
  const late = editable && !line.heldAt && line.date < today
  const state = line.heldAt ? 'Gehouden' : late ? 'Nog niet gehouden' : editable ? null : 'Niet afgerond'
  const readOnly = line.heldAt !== null || closed
  const remove = async () => {
    try {
      await call('progress.setRemoved', { id: line.id, removed: true })
      tellWithUndo('Het opvolgmoment is verwijderd.', () =>
        call('progress.setRemoved', { id: line.id, removed: false }).catch(tellError),
      )
    } catch (error) {
      tellError(error)
    }
  }
  const [asking, setAsking] = useState(false)
  const Icon = line.heldAt ? IconCheck : late ? IconAlertCircle : IconCalendar
  return (
    <li className={classes.followUp}>
      <Icon size={20} stroke={1.5} aria-hidden className={late ? classes.late : classes.icon} />
      <div className={classes.when}>
        <span className={classes.day}>{formatDate(day)}</span>
        <span className={classes.reason}>{[state, line.reason, line.note].filter(isFilled).join(' · ')}</span>
      </div>
      <LinkButton
        size="sm"
        variant="subtle"
        to="/gesprekken/$cycleId/voortgang/$followUpId"
        params={{ cycleId: line.cycleId, followUpId: line.id }}
        aria-label={`${readOnly ? 'Lezen' : line.startedAt ? 'Verder bespreken' : 'Bespreken'}: ${formatDate(day)}`}
      >
        {readOnly ? 'Lezen' : line.startedAt ? 'Verder bespreken' : 'Bespreken'}
      </LinkButton>
      {editable && !line.heldAt ? (
        <Menu position="bottom-end" shadow="sm">
          <Menu.Target>
            <Button
              size="sm"
              variant="subtle"
              color="gray"
              px="xs"
              aria-label={`Meer over het opvolgmoment van ${formatDate(day)}`}
            >
              <IconDots size={18} stroke={1.5} />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={move}>Verplaatsen</Menu.Item>
            <Menu.Item color="wrong" onClick={() => (line.startedAt ? setAsking(true) : void remove())}>
              Verwijderen
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : (
        <span className={classes.noMenu} />
      )}
      <Confirm
        opened={asking}
        onClose={() => setAsking(false)}
        title="Opvolgmoment verwijderen?"
        action="Verwijderen"
        onConfirm={() => {
          setAsking(false)
          void remove()
        }}
      >
        Dit opvolgmoment is al begonnen. Wat u erin opschreef, verdwijnt mee uit beeld.
      </Confirm>
    </li>
  )
}
