import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { IconCertificate, IconPlus, IconUserMinus } from '@tabler/icons-react'
import { useRef } from 'react'
import type { Certificate, CertificateInput } from '../../shared/certificate/schema'
import { formatDate } from '../../shared/format/date'
import { type Participant, participantsOf } from '../../shared/training/course'
import type { PlanLine } from '../../shared/training/plan'
import { counts, stageOf } from '../../shared/training/stage'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { useToday } from '../new-day'
import { leaveCourse, setStage } from './change'
import classes from './line.module.css'
import { StageControl } from './stage-control'

/** A certificate to look at, or what is known of a new one. */
export type CertificateAsked = { certificate: Certificate | null; start?: Partial<CertificateInput> }

type Props = { course: PlanLine; onCertificate: (asked: CertificateAsked) => void }

/** Who takes part in an in-house course, each with how far they are: not everyone was there that day. */
export function CoursePeople({ course, onCertificate }: Props) {
  const certificates = useRoute('certificate.list', {})
  const heading = useRef<HTMLHeadingElement>(null)
  const participants = participantsOf(course)
  if (participants.length === 0) return null
  const leave = (participant: Participant) => {
    // The row with the button goes away; the keyboard stays with the list.
    heading.current?.focus()
    void leaveCourse(course, participant)
  }
  return (
    <section className={classes.part} aria-labelledby="deelnemers">
      <h3 id="deelnemers" ref={heading} tabIndex={-1}>
        Deelnemers
      </h3>
      <ErrorNote error={certificates.error} />
      <ul className={classes.people}>
        {participants.map((participant) => (
          <li key={participant.line.key}>
            <Person participant={participant} onLeave={() => leave(participant)} />
            <Attests
              course={course}
              participant={participant}
              certificates={certificates.data ?? []}
              onCertificate={onCertificate}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Person({ participant: { name, line }, onLeave }: { participant: Participant; onLeave: () => void }) {
  const followed = stageOf(line) === 'followed'
  return (
    <div className={classes.participant}>
      <strong>{name}</strong>
      <Checkbox
        label={
          <>
            Gevolgd<span className="visually-hidden"> door {name}</span>
          </>
        }
        checked={followed}
        // Who did not follow it after all was at least enrolled; Ctrl+Z gives back what stood there before.
        onChange={(event) => void setStage(line, event.currentTarget.checked ? 'followed' : 'enrolled')}
      />
      <StageControl line={line} about={name} />
      <ActionIcon variant="subtle" color="gray" size={36} aria-label={`${name} uit de cursus halen`} onClick={onLeave}>
        <IconUserMinus size={20} stroke={1.5} aria-hidden />
      </ActionIcon>
    </div>
  )
}

/** As long as the name of a certificate may be. */
const LONGEST_NAME = 200

type AttestsProps = Props & { participant: Participant; certificates: readonly Certificate[] }

/** The certificates that someone got from the course. They hang on the action; a line of the owner's own has none. */
function Attests({ course, participant: { name, line, lines }, certificates, onCertificate }: AttestsProps) {
  const today = useToday()
  const { actionId } = line
  const employeeId = line.people[0]?.id
  if (actionId === null || !employeeId) return null
  const own = certificates.filter((one) => lines.some((each) => each.actionId === one.actionId && one.actionId))
  const lastDay = course.dueDate ?? course.fromDate
  const start = {
    ...{ employeeId, actionId, name: course.title.slice(0, LONGEST_NAME), issuer: course.provider },
    obtainedOn: lastDay !== null && lastDay <= today ? lastDay : null,
  }
  return (
    <div className={classes.attests}>
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
          <span className="visually-hidden"> van {name}</span>
        </Button>
      ))}
      {counts(line) && (
        <Button
          variant="subtle"
          size="compact-md"
          color="gray"
          leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
          onClick={() => onCertificate({ certificate: null, start })}
        >
          Certificaat toevoegen
          <span className="visually-hidden"> voor {name}</span>
        </Button>
      )}
    </div>
  )
}
