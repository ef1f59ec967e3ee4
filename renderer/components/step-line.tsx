import { stepLine } from '../../shared/cycle/rules'
import { type Phase, phases } from '../../shared/cycle/schema'
import classes from './step-line.module.css'

/** The four phases as one line; where the cycle is now is said in words too. */
export function StepLine({ phase }: { phase: Phase }) {
  const now = phase === 'closed' ? stepLine.length : stepLine.indexOf(phase)
  return (
    <ol className={classes.line} aria-label="Fasen van de cyclus">
      {stepLine.map((step, index) => (
        <li
          key={step}
          className={classes.step}
          data-state={index < now ? 'done' : index === now ? 'now' : 'later'}
          aria-current={index === now ? 'step' : undefined}
        >
          {phases[step]}
        </li>
      ))}
    </ol>
  )
}
