import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react'
import { type Light, lights, type RepaymentCheck } from '../../shared/law/repayment-check'
import law from './law.module.css'

const icons = { met: IconCircleCheck, unmet: IconCircleX, open: IconHelpCircle } as const satisfies Record<
  Light,
  unknown
>
const outcomes = { possible: IconCircleCheck, impossible: IconCircleX, open: IconHelpCircle } as const

/** The signal in words, and under it a light per condition. */
export function AgreementResult({ check, about }: { check: RepaymentCheck; about: string }) {
  const Outcome = outcomes[check.outcome]
  return (
    <div>
      <div className={law.conclusion} data-outcome={check.outcome} role="status">
        <Outcome size={22} stroke={1.5} aria-hidden />
        <span>
          {check.conclusion}
          {about && <span className={law.small}>{about}</span>}
        </span>
      </div>
      <ul className={law.lights} aria-label="Voorwaarden">
        {check.conditions.map(({ key, label, light }) => {
          const Icon = icons[light]
          return (
            <li key={key} className={law.light}>
              <span className={law.word} data-light={light}>
                <Icon size={18} stroke={1.5} aria-hidden />
                {lights[light]}
              </span>
              <span>{label}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
