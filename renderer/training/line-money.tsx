import { formatEuro } from '../../shared/format/money'
import type { PlanLine, TrainingPlan } from '../../shared/training/plan'
import { AutosaveDate, AutosaveLine, AutosaveNumber } from '../form/autosave-fields'
import { SubsidyHint } from '../law/subsidy-hint'
import classes from './line.module.css'
import { lineField, lineMoney } from './line-field'

/** What an empty field falls back to, when the plan of the employee itself expects a subsidy. */
function planHint({ planned, subsidyCents }: PlanLine): string | undefined {
  const expected = planned?.subsidyCents ?? null
  if (expected === null) return undefined
  return subsidyCents === expected ? 'Zoals in het plan.' : `Leeg is ${formatEuro(expected)}, zoals in het plan.`
}

/** The subsidy, and what the practice pays in the end. */
export function LineMoney({ line, plan }: { line: PlanLine; plan: TrainingPlan }) {
  return (
    <section className={classes.part}>
      <h3>Kosten en subsidie</h3>
      <p className={`${classes.sum} tabular`}>
        {formatEuro(line.grossCents)} min {formatEuro(line.subsidyCents ?? 0)} subsidie is{' '}
        <strong>{formatEuro(line.netCents)}</strong>
      </p>
      <SubsidyHint line={line} plan={plan} />
      <div className={classes.three}>
        <AutosaveLine
          {...lineField(line, 'subsidySource', 'subsidie')}
          label="Subsidie van"
          placeholder="Bijvoorbeeld kmo-portefeuille"
        />
        {line.kind !== 'course' && (
          <AutosaveNumber
            {...lineField(line, 'subsidyPercent', 'percentage')}
            label="Deel van de cursusprijs"
            suffix=" %"
          />
        )}
        <AutosaveNumber
          {...lineMoney(line, 'subsidyCents', 'bedrag subsidie')}
          label="Bedrag"
          description={planHint(line)}
        />
        <AutosaveDate {...lineField(line, 'subsidyDeadline', 'uiterste dag')} label="Aanvragen tegen" lean="ahead" />
      </div>
    </section>
  )
}
