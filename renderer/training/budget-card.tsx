import { Button, Card } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { formatEuro, formatHours, formatNumber } from '../../shared/format/money'
import type { TrainingPlan } from '../../shared/training/plan'
import { type BudgetState, budgetState, budgetTone } from '../../shared/training/sums'
import { BudgetDrawer } from './budget-drawer'
import classes from './plan.module.css'

const parts = { spent: 'Besteed na subsidie', approved: 'Goedgekeurd', planned: 'Nog te beslissen' } as const

/** How the year stands against its budget: one sentence, one bar, and the amounts in words beside it. */
export function BudgetCard({ plan }: { plan: TrainingPlan }) {
  const [opened, setOpened] = useState(false)
  const state = budgetState(plan.lines, plan.budgetCents)
  const amounts = { spent: state.spentCents, approved: state.approvedCents, planned: state.plannedCents }
  const asked = state.spentCents + state.approvedCents + state.plannedCents
  const whole = Math.max(asked, plan.budgetCents ?? 0)
  const width = (cents: number) => `${whole > 0 ? (cents / whole) * 100 : 0}%`
  const { totals } = plan
  return (
    <Card component="section" aria-label="Budget" className={classes.budget}>
      <div className={classes.budgetHead}>
        <Verdict state={state} />
        <Button variant="subtle" size="compact-md" onClick={() => setOpened(true)}>
          {plan.budgetCents === null ? 'Budget bepalen' : 'Budget wijzigen'}
        </Button>
      </div>
      <div className={classes.bar} aria-hidden>
        {Object.keys(parts).map((name) => (
          <span key={name} data-part={name} style={{ width: width(amounts[name as keyof typeof parts]) }} />
        ))}
        {plan.budgetCents !== null && plan.budgetCents < whole && (
          <i className={classes.limit} style={{ left: width(plan.budgetCents) }} />
        )}
      </div>
      <dl className={classes.legend}>
        {Object.entries(parts).map(([name, label]) => (
          <div key={name}>
            <dt>
              <span className={classes.swatch} data-part={name} aria-hidden />
              {label}
            </dt>
            <dd className="tabular">{formatEuro(amounts[name as keyof typeof parts])}</dd>
          </div>
        ))}
        {state.leftCents !== null && (
          <div>
            <dt>
              <span className={classes.swatch} data-part={state.leftCents < 0 ? 'short' : undefined} aria-hidden />
              {state.leftCents < 0 ? 'Te weinig' : 'Over'}
            </dt>
            <dd className="tabular">{formatEuro(Math.abs(state.leftCents))}</dd>
          </div>
        )}
        <div className={classes.learning}>
          <dt>Leertijd van iedereen samen</dt>
          <dd className="tabular">
            {formatHours(totals.hours)}
            <span className={classes.days}> · {formatNumber(Math.round(totals.days * 10) / 10)} dagen</span>
          </dd>
        </div>
      </dl>
      <p className={classes.counted}>
        Alles staat hier na subsidie, net als het budget: wat al betaald is, wat goedgekeurd en nog te betalen is, en
        wat nog te beslissen is. Wat niet doorgaat, telt alleen mee als er al voor betaald is.
      </p>
      <BudgetDrawer opened={opened} onClose={() => setOpened(false)} year={plan.year} cents={plan.budgetCents} />
    </Card>
  )
}

function Verdict({ state }: { state: BudgetState }) {
  const tone = budgetTone(state)
  if (tone === null || state.leftCents === null || state.budgetCents === null)
    return (
      <p className={classes.verdict}>
        <IconInfoCircle size={22} stroke={1.5} aria-hidden />
        Er is nog geen budget voor dit jaar.
      </p>
    )
  const budget = formatEuro(state.budgetCents)
  if (tone === 'fits')
    return (
      <p className={classes.verdict} data-tone="fits">
        <IconCircleCheck size={22} stroke={1.5} aria-hidden />
        <span>
          Als alles doorgaat, blijft er <strong>{formatEuro(state.leftCents)}</strong> over van {budget}.
        </span>
      </p>
    )
  const over = tone === 'over' ? state.spentCents + state.approvedCents - state.budgetCents : -state.leftCents
  return (
    <p className={classes.verdict} data-tone={tone}>
      <IconAlertTriangle size={22} stroke={1.5} aria-hidden />
      <span>
        {tone === 'over' ? 'Wat al goedgekeurd is, gaat ' : 'Als alles doorgaat, komt u '}
        <strong>{formatEuro(over)}</strong> boven het budget van {budget}.
      </span>
    </p>
  )
}
