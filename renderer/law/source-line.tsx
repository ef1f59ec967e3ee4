import { IconAlertCircle } from '@tabler/icons-react'
import { formatDate } from '../../shared/format/date'
import type { LegalParameter } from '../../shared/law/schema'
import classes from './law.module.css'

type Props = Pick<LegalParameter, 'source' | 'state' | 'toCheck'> & { checkedOn?: string | null }

/** Where a figure comes from, of which year, and whether it is still to be checked. */
export function SourceLine({ source, state, toCheck, checkedOn }: Props) {
  return (
    <span className={classes.source}>
      <span>
        Bron: {source}, {checkedOn ? `nagekeken op ${formatDate(checkedOn)}` : `stand ${state}`}
      </span>
      {toCheck && (
        <span className={classes.tag}>
          <IconAlertCircle size={16} stroke={1.5} aria-hidden />
          Te controleren
        </span>
      )}
    </span>
  )
}
