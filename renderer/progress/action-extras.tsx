import { Button, Radio, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { memo, useState } from 'react'
import { formatEuro, formatHours } from '../../shared/format/money'
import { type Action, actionCost } from '../../shared/goal/schema'
import { isExpectationAsked } from '../../shared/progress/rules'
import { type Expectation, expectations } from '../../shared/progress/schema'
import { call } from '../api'
import { AutosaveNumber } from '../form/autosave-fields'
import { useAutosave } from '../form/use-autosave'
import { ApprovalMark } from '../training/approval-mark'
import classes from './meeting.module.css'
import { useMeeting } from './meeting-context'

type Props = { action: Action; title: string; expected: Expectation | null; before: Expectation | null }

/** Of training: whether it gives what was expected. Of every action: what it really took. */
export const ActionExtras = memo(function ActionExtras({ action, title, expected, before }: Props) {
  const { cycleId } = useMeeting()
  return (
    <div className={classes.extras}>
      {isExpectationAsked(action) && <Expected action={action} title={title} expected={expected} before={before} />}
      <ApprovalMark cycleId={cycleId} actionId={action.id} />
      <Actual action={action} title={title} />
    </div>
  )
})

function Expected({ action, title, expected: stored, before }: Props) {
  const { followUpId, open } = useMeeting()
  const field = useAutosave<Expectation | null>({
    key: `progress ${followUpId} ${action.id} expected`,
    stored,
    save: (expected) =>
      call('progress.saveLine', { followUpId, subject: 'action', subjectId: action.id, side: 'employee', expected }),
    undoLabel: 'verwachting',
  })
  if (!open)
    return field.value ? (
      <Text size="sm">Voldoet aan de verwachting: {expectations[field.value].toLowerCase()}</Text>
    ) : null
  return (
    <Radio.Group
      size="sm"
      className={classes.expected}
      label="Voldoet de activiteit aan de verwachting?"
      aria-label={`Voldoet de activiteit aan de verwachting? ${title}`}
      value={field.value}
      onChange={(value) => (value === 'yes' || value === 'partly' || value === 'no') && field.choose(value)}
    >
      <div className={classes.answers}>
        {Object.entries(expectations).map(([value, label]) => (
          <Radio key={value} size="sm" value={value} label={label} />
        ))}
        {before && (
          <Text size="sm" c="dimmed">
            Vorige keer: {expectations[before].toLowerCase()}
          </Text>
        )}
      </div>
    </Radio.Group>
  )
}

/** Hours and costs as they were, beside what was planned; open once something is filled in or the action is done. */
function Actual({ action, title }: { action: Action; title: string }) {
  const { followUpId, open } = useMeeting()
  const [shown, setShown] = useState(action.actualHours !== null || action.actualCents !== null)
  const save = (actual: { actualHours?: number | null; actualCents?: number | null }) =>
    call('progress.saveActual', { followUpId, actionId: action.id, ...actual })
  const planned = actionCost(action)
  if (!open) {
    const told = [
      action.actualHours !== null && formatHours(action.actualHours),
      action.actualCents !== null && formatEuro(action.actualCents),
    ].filter(Boolean)
    return told.length ? <Text size="sm">Echt besteed: {told.join(', ')}</Text> : null
  }
  return (
    <div className={classes.actual}>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
        rightSection={
          <IconChevronDown size={16} stroke={1.5} style={{ rotate: shown ? '180deg' : undefined }} aria-hidden />
        }
      >
        Echte uren en kosten<span className="visually-hidden">: {title}</span>
      </Button>
      {shown && (
        <div className={classes.numbers}>
          <AutosaveNumber
            saveKey={`actual ${action.id} hours`}
            stored={action.actualHours}
            save={(actualHours) => save({ actualHours })}
            undoLabel="echte uren"
            label="Uren"
            description={action.ownHours ? `Gepland: ${formatHours(action.ownHours)}` : 'Niets gepland'}
            suffix=" uur"
          />
          <AutosaveNumber
            saveKey={`actual ${action.id} cents`}
            stored={action.actualCents === null ? null : action.actualCents / 100}
            save={(euro) => save({ actualCents: euro === null ? null : Math.round(euro * 100) })}
            undoLabel="echte kosten"
            label="Kosten"
            description={planned ? `Gepland: ${formatEuro(planned)}` : 'Niets gepland'}
            prefix="€ "
            fixedDecimals
          />
        </div>
      )}
    </div>
  )
}
