import { Radio, Text, Title } from '@mantine/core'
import { IconArrowForwardUp, IconArrowsDiff, IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { judgementView } from '../../shared/evaluation/rules'
import { type EvaluatedGoal, type Evaluation, type Verdict, verdicts } from '../../shared/evaluation/schema'
import { formatDate } from '../../shared/format/date'
import { isFilled } from '../../shared/format/text'
import type { Side } from '../../shared/preparation/schema'
import { call } from '../api'
import { Voice } from '../components/voice'
import { useAutosave } from '../form/use-autosave'
import { ActionOutcome } from './action-outcome'
import classes from './evaluation.module.css'
import { GoalLevel } from './goal-level'

type Props = { evaluation: Evaluation; goal: EvaluatedGoal; number: number; fixed: boolean }

const icons = { same: IconCheck, differs: IconArrowsDiff, half: IconInfoCircle, none: IconInfoCircle } as const

/** One goal: both judgements beside each other, and below them what both conclude. */
export function TogetherGoal({ evaluation, goal, number, fixed }: Props) {
  const { cycleId, employeeFirstName, employeeName, employerName, revealed } = evaluation
  const view = judgementView(goal.judgements.employee, goal.judgements.employer, employeeFirstName)
  const Icon = icons[view.state]
  const carried = goal.status === 'carried'
  return (
    <section className={classes.goal} aria-label={`Doel ${number}`}>
      <div>
        <Text size="sm" c="dimmed">
          Doel {number}
          {goal.dueDate && `, klaar tegen ${formatDate(goal.dueDate)}`}
        </Text>
        <Title order={2} size="h3">
          {isFilled(goal.title) ? goal.title : 'Nog zonder titel'}
        </Title>
        {isFilled(goal.indicator) && (
          <p className={classes.indicator}>
            <span className="quiet">Zichtbaar aan:</span> {goal.indicator}
          </p>
        )}
      </div>
      {revealed && (
        <>
          <div className={classes.pair}>
            <Judgement goal={goal} side="employee" name={employeeName} />
            <Judgement goal={goal} side="employer" name={employerName} />
          </div>
          <p className={classes.difference} data-state={view.state}>
            <Icon size={20} stroke={1.5} aria-hidden />
            {view.words}
          </p>
          {goal.verdictBefore && (
            <Text size="sm" c="dimmed">
              In de voortgang stond dit doel op “{verdicts[goal.verdictBefore]}”.
            </Text>
          )}
        </>
      )}
      <div className={classes.agreed}>
        <Voice of="agreed" name="Samen" />
        {fixed || carried ? (
          <p className={classes.final}>{goal.verdict ? verdicts[goal.verdict] : 'Zonder oordeel'}</p>
        ) : (
          <JointVerdict cycleId={cycleId} goal={goal} />
        )}
        {carried && (
          <p className={classes.carried}>
            <IconArrowForwardUp size={18} stroke={1.5} aria-hidden />
            Dit doel loopt door in de volgende cyclus en wordt daar beoordeeld.
          </p>
        )}
        {goal.competenceId && <GoalLevel cycleId={cycleId} goal={goal} fixed={fixed} />}
        {goal.actions.length > 0 && (
          <ul className={classes.lines} aria-label={`Acties bij doel ${number}`}>
            {goal.actions.map((action) => (
              <ActionOutcome key={action.id} cycleId={cycleId} action={action} goal={goal} fixed={fixed} />
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

function Judgement({ goal, side, name }: { goal: EvaluatedGoal; side: Side; name: string }) {
  const { verdict, reason } = goal.judgements[side]
  return (
    <div className={classes.voice} data-side={side}>
      <Voice of={side} name={name} />
      <p className={classes.verdict}>{verdict ? verdicts[verdict] : 'Geen oordeel'}</p>
      {isFilled(reason) ? (
        <p className={classes.said}>{reason}</p>
      ) : (
        <p className="quiet" style={{ margin: 0 }}>
          Zonder toelichting.
        </p>
      )}
    </div>
  )
}

function JointVerdict({ cycleId, goal }: { cycleId: string; goal: EvaluatedGoal }) {
  const field = useAutosave<Verdict | null>({
    key: `verdict ${cycleId} ${goal.id}`,
    stored: goal.verdict,
    save: (verdict) => call('evaluation.setVerdict', { cycleId, goalId: goal.id, verdict }),
    undoLabel: 'oordeel',
  })
  const all = Object.keys(verdicts) as Verdict[]
  return (
    <Radio.Group
      label="Hoe liep dit doel af?"
      value={field.value}
      error={field.error}
      onChange={(value) => field.choose(all.find((one) => one === value) ?? null)}
    >
      <div className={classes.row}>
        {all.map((value) => (
          <Radio key={value} value={value} label={verdicts[value]} />
        ))}
      </div>
    </Radio.Group>
  )
}
