import { Button, Group, Text, Title } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import { questionsFor } from '../../shared/evaluation/questions'
import { unjudged } from '../../shared/evaluation/rules'
import type { EvaluationForm } from '../../shared/evaluation/schema'
import { call } from '../api'
import { Confirm } from '../components/confirm'
import { type Crumb, Page } from '../components/page'
import { tell, tellError } from '../components/toast'
import { Voice } from '../components/voice'
import { AutosaveText } from '../form/autosave-fields'
import { flushSaves } from '../form/save-queue'
import classes from './evaluation.module.css'
import { JudgeGoal } from './judge-goal'

/** Whose evaluation it is, and of what. */
export const judgeTitle = ({ side, employeeFirstName }: EvaluationForm) =>
  side === 'employee' ? `Evaluatie door ${employeeFirstName}` : `Uw evaluatie van de cyclus met ${employeeFirstName}`

type Props = {
  form: EvaluationForm
  /** The way back; an employee who sits alone has none here. */
  crumbs?: Crumb[]
  /** Below the form. */
  below?: React.ReactNode
  onReady: () => void
}

/** A verdict on each goal, and a look back in own words; each answer saves itself. */
export function JudgeForm({ form, crumbs, below, onReady }: Props) {
  const { cycleId, side, goals, answers } = form
  const [asking, setAsking] = useState(false)
  const [missing, setMissing] = useState(0)
  /** Ready, once everything is saved; asks first when main knows of goals without a verdict. */
  const finish = async (sure: boolean) => {
    setAsking(false)
    try {
      if (!(await flushSaves())) return tell('Nog niet klaar: een deel van de tekst is nog niet bewaard.')
      if (!sure) {
        const open = unjudged(await call('evaluation.get', { cycleId, side })).length
        setMissing(open)
        if (open > 0) return setAsking(true)
      }
      await call('evaluation.setReady', { cycleId, side, ready: true })
      onReady()
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <Page
      title={judgeTitle(form)}
      state={
        <Group gap={6} component="span">
          <IconEyeOff size={18} stroke={1.5} aria-hidden />
          {side === 'employee'
            ? `${form.employerName} leest dit pas als u beiden klaar bent, of als u het eerder samen bekijkt.`
            : `${form.employeeFirstName} leest dit pas als u beiden klaar bent.`}
        </Group>
      }
      crumbs={crumbs}
      saves
      action={<Voice of={side} name={side === 'employee' ? form.employeeName : form.employerName} />}
    >
      <div className={classes.form} data-side={side}>
        {goals.map((goal, index) => (
          <JudgeGoal key={goal.id} form={form} goal={goal} number={index + 1} />
        ))}
        <section aria-labelledby="terugblik">
          <Title order={2} size="h3" id="terugblik">
            Terugblik
          </Title>
          <p className={classes.intro}>
            Steekwoorden zijn genoeg. Sla gerust over wat niet van toepassing is. Alles wordt vanzelf bewaard.
          </p>
          {questionsFor(side, goals.length > 0).map((question) => (
            <div key={question.key} className={classes.question}>
              <AutosaveText
                saveKey={`evaluation ${cycleId} ${side} ${question.key}`}
                stored={answers[question.key] ?? ''}
                save={(text) => call('evaluation.saveAnswer', { cycleId, side, key: question.key, text })}
                label={question.text}
                description={question.hint}
              />
            </div>
          ))}
        </section>
        <Button size="lg" color={side} style={{ justifySelf: 'start' }} onClick={() => void finish(false)}>
          Ik ben klaar
        </Button>
        <Text size="sm" c="dimmed">
          Tot u beiden klaar bent, kunt u altijd nog iets aanpassen.
          {side === 'employee' &&
            ' Kiest u “Ik ben klaar” niet en bekijkt u de evaluatie toch al samen, dan leest u daar wat er op dat moment staat. Hebt u een eigen pincode, dan kan dat alleen als u die zelf intypt.'}
        </Text>
        {below}
      </div>
      <Confirm
        opened={asking}
        onClose={() => setAsking(false)}
        title="Nog niet elk doel heeft een oordeel"
        action="Toch klaar"
        onConfirm={() => void finish(true)}
      >
        {missing === 1 ? 'Bij één doel' : `Bij ${missing} doelen`} koos u nog niets. Dat mag; u bespreekt het dan samen.
      </Confirm>
    </Page>
  )
}
