import { Radio, Text, Title } from '@mantine/core'
import {
  type EvaluationForm,
  emptyJudgement,
  type Verdict,
  verdictHelp,
  verdicts,
} from '../../shared/evaluation/schema'
import { formatDate } from '../../shared/format/date'
import { isFilled } from '../../shared/format/text'
import type { Goal } from '../../shared/goal/schema'
import { call } from '../api'
import { AutosaveText } from '../form/autosave-fields'
import { useAutosave } from '../form/use-autosave'
import classes from './evaluation.module.css'

type Props = { form: EvaluationForm; goal: Goal; number: number }

/** One goal as it was agreed, with the verdict of one side and its reason. */
export function JudgeGoal({ form: { cycleId, side, judgements }, goal, number }: Props) {
  const stored = judgements[goal.id] ?? emptyJudgement
  const place = { cycleId, goalId: goal.id, side }
  const key = `judgement ${cycleId} ${goal.id} ${side}`
  const verdict = useAutosave<Verdict | null>({
    key: `${key} verdict`,
    stored: stored.verdict,
    save: (value) => call('evaluation.saveJudgement', { ...place, verdict: value }),
  })
  const done = goal.actions.filter((action) => action.status === 'done').length
  return (
    <section className={classes.goal} aria-label={`Doel ${number}`}>
      <div>
        <Text size="sm" c="dimmed">
          Doel {number}
        </Text>
        <Title order={2} size="h3">
          {isFilled(goal.title) ? goal.title : 'Nog zonder titel'}
        </Title>
      </div>
      <dl className={classes.facts}>
        {isFilled(goal.result) && <Fact label="Verwacht resultaat" value={goal.result} />}
        {isFilled(goal.indicator) && <Fact label="Zichtbaar aan" value={goal.indicator} />}
        {goal.dueDate && <Fact label="Klaar tegen" value={formatDate(goal.dueDate)} />}
        {goal.actions.length > 0 && <Fact label="Acties" value={`${done} van ${goal.actions.length} gedaan`} />}
      </dl>
      <Radio.Group
        label="Is het doel bereikt?"
        value={verdict.value}
        error={verdict.error}
        onChange={(value) => verdict.choose((Object.keys(verdicts) as Verdict[]).find((one) => one === value) ?? null)}
      >
        <div className={classes.verdicts}>
          {(Object.keys(verdicts) as Verdict[]).map((value) => (
            <Radio key={value} value={value} label={verdicts[value]} description={verdictHelp[value]} />
          ))}
        </div>
      </Radio.Group>
      <AutosaveText
        saveKey={`${key} reason`}
        stored={stored.reason}
        save={(reason) => call('evaluation.saveJudgement', { ...place, reason })}
        label="Waarom vindt u dat?"
        description="Wat lukte, wat bleef liggen, en hoe dat kwam."
        minRows={2}
      />
    </section>
  )
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
