import { Select, Text } from '@mantine/core'
import { memo } from 'react'
import { meetingStatuses, setStatusSchema } from '../../shared/progress/schema'
import { statusWords } from '../../shared/progress/words'
import { call } from '../api'
import { options } from '../form/options'
import { useAutosave } from '../form/use-autosave'
import classes from './meeting.module.css'
import { type Subject, useMeeting } from './meeting-context'

type Props = Subject & { status: string }

/** How far it is, as a fact. What was signed does not change by it. */
export const StatusField = memo(function StatusField(props: Props) {
  const { open } = useMeeting()
  const known: Record<string, string> = statusWords[props.subject]
  const offered: Record<string, string> = meetingStatuses[props.subject]
  const editable = open && props.status in offered
  return editable ? (
    <StatusSelect {...props} offered={offered} />
  ) : (
    <Text className={classes.status}>{known[props.status]}</Text>
  )
})

function StatusSelect({ subject, id, title, status, offered }: Props & { offered: Record<string, string> }) {
  const { followUpId } = useMeeting()
  const field = useAutosave<string | null>({
    key: `status ${id}`,
    stored: status,
    save: (value) =>
      call(
        'progress.setStatus',
        setStatusSchema.parse({
          followUpId,
          subject,
          subjectId: id,
          status: value,
        }),
      ),
    undoLabel: 'status',
  })
  return (
    <Select
      size="sm"
      className={classes.statusField}
      aria-label={`Status van ${title}`}
      value={field.value}
      error={field.error}
      onChange={(next) => field.choose(next)}
      data={options(offered)}
    />
  )
}
