import { Button } from '@mantine/core'
import {
  bothInWords,
  deadlineInWords,
  estimateInWords,
  isDouble,
  kmoNoted,
  type SubsidyEstimate,
  subsidyEstimate,
} from '../../shared/law/subsidy'
import type { PlanLine, TrainingPlan } from '../../shared/training/plan'
import { call, useRoute } from '../api'
import { tellError, tellWithUndo } from '../components/toast'
import { useToday } from '../new-day'
import classes from './law.module.css'
import { NoAdvice } from './no-advice'
import { SourceLine } from './source-line'

/** What a subsidy could bring for a line that has none yet, with the way to take the estimate over. */
export function SubsidyHint({ line, plan }: { line: PlanLine; plan: TrainingPlan }) {
  const law = useRoute('law.get', {})
  const practice = useRoute('practice.get', {})
  const settled = line.subsidySource !== '' || line.status === 'followed' || line.status === 'cancelled'
  if (!law.data || !practice.data || settled) return null
  const estimates = subsidyEstimate(line, law.data.parameters, practice.data, kmoNoted(plan.lines, line.key))
  if (estimates.length === 0) return null
  return (
    <div className={classes.hint}>
      {estimates.map((estimate) => (
        <Estimate key={estimate.key} line={line} estimate={estimate} />
      ))}
      {isDouble(estimates) && <p className={classes.small}>{bothInWords}</p>}
      <NoAdvice short />
    </div>
  )
}

function Estimate({ line, estimate }: { line: PlanLine; estimate: SubsidyEstimate }) {
  const { name, cents, percent, limited: _, deadline, ...source } = estimate
  const asked = deadlineInWords(deadline, useToday())
  const takeOver = async () => {
    const { key } = line
    // An in-house course has an amount only.
    const withPercent = (value: number | null) => (line.kind === 'course' ? {} : { subsidyPercent: value })
    const before = {
      key,
      subsidySource: line.subsidySource,
      subsidyCents: line.subsidyCents,
      subsidyDeadline: line.subsidyDeadline,
      ...withPercent(line.subsidyPercent),
    }
    // A plain part of the price goes along when the price changes; what a limit made smaller is an amount.
    const isPart = percent !== null && Math.abs(((line.courseCents ?? 0) * percent) / 100 - cents) < 1
    const amount = isPart && line.kind !== 'course' ? { subsidyPercent: percent } : { subsidyCents: cents }
    try {
      await call('training.changeLine', { key, subsidySource: name, subsidyDeadline: deadline, ...amount })
    } catch (error) {
      return tellError(error)
    }
    tellWithUndo('De schatting staat bij de regel.', () => call('training.changeLine', before).catch(tellError))
  }
  return (
    <div className={classes.line}>
      <span>
        {name}: {estimateInWords(estimate)}
        <span className={`${classes.small} ${asked.late ? classes.late : ''}`}>{asked.text}</span>
        <SourceLine {...source} />
      </span>
      {!asked.late && cents > 0 && (
        <Button variant="default" size="compact-md" onClick={() => void takeOver()} flex="none">
          Schatting overnemen
        </Button>
      )}
    </div>
  )
}
