import { Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { formatTime } from '../../shared/format/date'
import { errorMessage } from '../../shared/ipc/messages'
import { useSaveState } from '../form/save-queue'
import classes from './page.module.css'

/** One quiet word on saving; loud, and read out, only when it fails. */
export function SaveState() {
  const { status, savedAt, problem } = useSaveState()
  if (status === 'failed' && problem) {
    const message = errorMessage(problem.code, problem.detail)
    return (
      <Tooltip label={message.text}>
        <span className={`${classes.save} ${classes.failed}`} role="alert">
          <IconAlertTriangle size={18} stroke={1.5} aria-hidden />
          Niet bewaard. {message.title}
          <span className="visually-hidden">{message.text}</span>
        </span>
      </Tooltip>
    )
  }
  if (!savedAt) return null
  return (
    <span className={`${classes.save} tabular`}>
      <IconCheck size={18} stroke={1.5} aria-hidden />
      Bewaard {formatTime(savedAt)}
    </span>
  )
}
