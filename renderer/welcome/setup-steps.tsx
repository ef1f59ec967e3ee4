import classes from './setup-steps.module.css'

const steps = ['De praktijk', 'Wachtzin', 'Herstelblad'] as const

/** Where one is in making a practice; `now` counts from 0. */
export function SetupSteps({ now }: { now: number }) {
  return (
    <ol className={`${classes.steps} no-print`} aria-label="Stappen">
      {steps.map((step, index) => (
        <li
          key={step}
          className={classes.step}
          data-state={index < now ? 'done' : index === now ? 'now' : 'later'}
          aria-current={index === now ? 'step' : undefined}
        >
          {index + 1}. {step}
        </li>
      ))}
    </ol>
  )
}
