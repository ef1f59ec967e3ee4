import { formatShortDate } from '../../shared/format/date'
import { isFilled } from '../../shared/format/text'
import { lineSubjects } from '../../shared/progress/schema'
import classes from './meeting.module.css'
import type { LinesOf, Subject } from './meeting-context'
import { VoiceCell } from './voice-cell'

type Props = {
  subject: Subject
  said: LinesOf
  /** Instead of its title, where that stands above it already. */
  shownAs?: string
  dueDate: string | null
  /** Who does it, or another fact beside the date. */
  about?: string
  /** Its status, at the right. */
  status: React.ReactNode
  children?: React.ReactNode
}

/** A goal, action or promise: what it is, how it stands, and what each side says. */
export function MeetingLine({ subject, said, shownAs, dueDate, about, status, children }: Props) {
  const facts = [lineSubjects[subject.subject], about, dueDate && `tegen ${formatShortDate(dueDate)}`]
  return (
    <article className={classes.line} aria-label={`${lineSubjects[subject.subject]}: ${subject.title}`}>
      <div className={classes.lineHead}>
        <div className={classes.what}>
          <span className={classes.title}>{shownAs ?? subject.title}</span>
          <span className={classes.facts}>{facts.filter(isFilled).join(' · ')}</span>
        </div>
        {status}
      </div>
      <div className={classes.cells}>
        <VoiceCell {...subject} side="employee" {...said(subject.id, 'employee')} />
        <VoiceCell {...subject} side="employer" {...said(subject.id, 'employer')} />
      </div>
      {children}
    </article>
  )
}
