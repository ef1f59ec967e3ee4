import { stepLine } from '../../shared/cycle/rules'
import { type Phase, phases } from '../../shared/cycle/schema'
import classes from './step-line.module.css'

type Props = {
  phase: Phase
  /** Where a cycle was stopped: what came after was never done. */
  stoppedIn?: Exclude<Phase, 'closed'>
}

/** The four phases as one line; where the cycle is now is said in words too. */
export function StepLine({ phase, stoppedIn }: Props) {
  const now = phase === 'closed' ? (stoppedIn ? stepLine.indexOf(stoppedIn) : stepLine.length) : stepLine.indexOf(phase)
  return (
    <ol className={classes.line} aria-label="Fasen van de cyclus">
      {stepLine.map((step, index) => (
        <li
          key={step}
          className={classes.step}
          data-state={index < now ? 'done' : index === now && !stoppedIn ? 'now' : 'later'}
          aria-current={index === now && !stoppedIn ? 'step' : undefined}
        >
          {phases[step]}
        </li>
      ))}
    </ol>
  )
}
