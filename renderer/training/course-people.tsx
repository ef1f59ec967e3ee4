import { ActionIcon, Checkbox } from '@mantine/core'
import { IconUserMinus } from '@tabler/icons-react'
import { useRef } from 'react'
import { type Participant, participantsOf } from '../../shared/training/course'
import type { PlanLine } from '../../shared/training/plan'
import { stageOf } from '../../shared/training/stage'
import { leaveCourse, setStage } from './change'
import classes from './line.module.css'
import { type CertificateAsked, LineCertificates } from './line-certificates'
import { StageControl } from './stage-control'

type Props = { course: PlanLine; onCertificate: (asked: CertificateAsked) => void }

/** Who takes part in an in-house course, each with how far they are: not everyone was there that day. */
export function CoursePeople({ course, onCertificate }: Props) {
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
      <ul className={classes.people}>
        {participants.map((participant) => (
          <li key={participant.line.key}>
            <Person participant={participant} onLeave={() => leave(participant)} />
            {participant.line.people.length > 0 && (
              <LineCertificates
                line={participant.line}
                lines={participant.lines}
                training={course}
                about={participant.name}
                onCertificate={onCertificate}
              />
            )}
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
