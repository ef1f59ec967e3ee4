import { Button } from '@mantine/core'
import { IconCertificate, IconPlus } from '@tabler/icons-react'
import type { Certificate, CertificateInput } from '../../shared/certificate/schema'
import { formatDate } from '../../shared/format/date'
import type { PlanLine } from '../../shared/training/plan'
import { counts } from '../../shared/training/stage'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { useToday } from '../new-day'
import classes from './line.module.css'

/** A certificate to look at, or what is known of a new one and the training it comes from. */
export type CertificateAsked = { certificate: Certificate | null; start?: Partial<CertificateInput>; from?: string }

type Props = {
  /** The line that a new certificate comes from, and all lines whose certificates are shown. */
  line: PlanLine
  lines?: readonly PlanLine[]
  /** What the training is and when; an in-house course says that for all who take part. */
  training: Pick<PlanLine, 'title' | 'provider' | 'fromDate' | 'dueDate'>
  /** Whose certificates, where several people stand on the screen. */
  about?: string
  onCertificate: (asked: CertificateAsked) => void
}

/** As long as the name of a certificate may be. */
const LONGEST_NAME = 200

/** The certificates that someone got from a training, and a button to add one. */
export function LineCertificates({ line, lines = [line], training, about, onCertificate }: Props) {
  const certificates = useRoute('certificate.list', {})
  const today = useToday()
  const sources = new Set(lines.map((each) => each.actionId ?? each.lineId))
  const own = (certificates.data ?? []).filter((one) => sources.has(one.actionId ?? one.lineId ?? ''))
  const lastDay = training.dueDate ?? training.fromDate
  const start = {
    ...(line.people[0] && { employeeId: line.people[0].id }),
    ...(line.actionId ? { actionId: line.actionId } : { lineId: line.lineId }),
    ...{ name: training.title.slice(0, LONGEST_NAME), issuer: training.provider },
    obtainedOn: lastDay !== null && lastDay <= today ? lastDay : null,
  }
  return (
    <div className={classes.attests}>
      <ErrorNote error={certificates.error} />
      {own.map((certificate) => (
        <Button
          key={certificate.id}
          variant="subtle"
          size="compact-md"
          leftSection={<IconCertificate size={18} stroke={1.5} aria-hidden />}
          onClick={() => onCertificate({ certificate })}
        >
          {certificate.name}
          {certificate.validUntil && `, geldig tot ${formatDate(certificate.validUntil)}`}
          {about && <span className="visually-hidden"> van {about}</span>}
          {!about && line.people.length === 0 && ` (${certificate.employeeName})`}
        </Button>
      ))}
      {counts(line) && (
        <Button
          variant="subtle"
          size="compact-md"
          color="gray"
          leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
          onClick={() => onCertificate({ certificate: null, start, from: line.title })}
        >
          Certificaat toevoegen
          {about && <span className="visually-hidden"> voor {about}</span>}
        </Button>
      )}
    </div>
  )
}
