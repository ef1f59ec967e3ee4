import { IconAlertCircle, IconCheck } from '@tabler/icons-react'
import { formatDate, type IsoDate } from '../../shared/format/date'
import classes from './register.module.css'

/** Whether someone compared a figure with its source, and when. */
export function ToCheck({ checkedOn }: { checkedOn: IsoDate | null }) {
  if (checkedOn)
    return (
      <span className={`${classes.tag} quiet`}>
        <IconCheck size={16} stroke={1.5} aria-hidden />
        Nagekeken op {formatDate(checkedOn)}
      </span>
    )
  return (
    <span className={classes.tag}>
      <IconAlertCircle size={16} stroke={1.5} aria-hidden />
      Te controleren
    </span>
  )
}
