import { IconAlertTriangle, IconCheck, IconCircleCheck, IconClockExclamation, IconInfinity } from '@tabler/icons-react'
import {
  type CertificateStatus,
  certificateInWords,
  certificateState,
  type Settled,
} from '../../shared/certificate/rules'
import type { IsoDate } from '../../shared/format/date'
import classes from './certificate.module.css'

const looks = {
  lasting: { icon: IconInfinity, tone: 'quiet' },
  valid: { icon: IconCircleCheck, tone: 'good' },
  early: { icon: IconClockExclamation, tone: 'soon' },
  late: { icon: IconAlertTriangle, tone: 'late' },
  expired: { icon: IconAlertTriangle, tone: 'late' },
} as const satisfies Record<CertificateStatus, unknown>

const settledWords: Record<Settled, string> = { renewed: 'Vernieuwd', notNeeded: 'Niet meer nodig' }

type Props = { validUntil: IsoDate | null; today: IsoDate; settled?: Settled }

/** How a certificate stands: an icon and a few words. */
export function CertificateState({ validUntil, today, settled }: Props) {
  if (settled)
    return (
      <span className={classes.state}>
        <IconCheck size={18} stroke={1.5} aria-hidden />
        {settledWords[settled]}
      </span>
    )
  const { icon: Icon, tone } = looks[certificateState(validUntil, today).status]
  return (
    <span className={classes.state} data-tone={tone}>
      <Icon size={18} stroke={1.5} aria-hidden />
      {certificateInWords(validUntil, today)}
    </span>
  )
}
