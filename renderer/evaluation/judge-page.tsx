import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { IconCircleCheck, IconEyeOff } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { questionsFor } from '../../shared/evaluation/questions'
import { unjudged } from '../../shared/evaluation/rules'
import type { EvaluationForm } from '../../shared/evaluation/schema'
import { formatMoment } from '../../shared/format/date'
import { call, useCommand, useRoute } from '../api'
import { Confirm } from '../components/confirm'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { tell, tellError } from '../components/toast'
import { Voice } from '../components/voice'
import { Waiting } from '../components/waiting'
import { LinkButton } from '../cycle/links'
import { AutosaveText } from '../form/autosave-fields'
import { flushSaves } from '../form/save-queue'
import { evaluationCrumbs } from './crumbs'
import classes from './evaluation.module.css'
import { JudgeGate } from './judge-gate'
import { JudgeGoal } from './judge-goal'

const route = getRouteApi('/gesprekken/$cycleId/evaluatie/$side')

/** The evaluation of one side: a verdict on each goal, and a look back in own words. */
export function JudgePage() {
  const { cycleId, side } = route.useParams()
  const form = useRoute('evaluation.get', { cycleId, side })
  if (form.error) return <ErrorNote error={form.error} />
  if (!form.data) return <Waiting />
  if (form.data.phase !== 'evaluation' || form.data.revealed) return <Together form={form.data} />
  if (form.data.readyAt) return <Ready form={form.data} />
  const page = <Judge key={`${cycleId} ${side}`} form={form.data} />
  return side === 'employee' ? (
    <JudgeGate key={cycleId} form={form.data}>
      {page}
    </JudgeGate>
  ) : (
    page
  )
}

const titleOf = ({ side, employeeFirstName }: EvaluationForm) =>
  side === 'employee' ? `Evaluatie door ${employeeFirstName}` : `Uw evaluatie van de cyclus met ${employeeFirstName}`

function Judge({ form }: { form: EvaluationForm }) {
  const { cycleId, side, goals, answers } = form
  const navigate = useNavigate()
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
      // The employee stays here and gives the laptop back; what comes next is for the employer.
      if (side === 'employee') return
      tell('Uw evaluatie is klaar en bewaard.')
      await navigate({ to: '/gesprekken/$cycleId/evaluatie', params: { cycleId } })
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <Page
      title={titleOf(form)}
      state={
        <Group gap={6} component="span">
          <IconEyeOff size={18} stroke={1.5} aria-hidden />
          {side === 'employee'
            ? `${form.employerName} leest dit pas als u beiden klaar bent.`
            : `${form.employeeFirstName} leest dit pas als u beiden klaar bent.`}
        </Group>
      }
      crumbs={evaluationCrumbs(form)}
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
        </Text>
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

function Ready({ form }: { form: EvaluationForm }) {
  const { cycleId, side, employeeFirstName: first, employerName, readyAt } = form
  const setReady = useCommand('evaluation.setReady')
  return (
    <Page title={titleOf(form)} crumbs={evaluationCrumbs(form)}>
      <Card padding="xl" maw={640}>
        <Stack>
          <IconCircleCheck size={36} stroke={1.25} color={`var(--${side})`} aria-hidden />
          <Text fz="xl" fw={600}>
            Klaar{readyAt ? ` sinds ${formatMoment(readyAt)}` : ''}
          </Text>
          <Text>
            Alles is bewaard. {side === 'employee' ? employerName : first} leest het pas als u beiden klaar bent.
            {side === 'employee' &&
              ` Alleen ${first} opent het weer om iets aan te passen. U mag de laptop teruggeven aan ${employerName}.`}
          </Text>
          <ErrorNote error={setReady.error} />
          <Group>
            <LinkButton to="/gesprekken/$cycleId/evaluatie" params={{ cycleId }}>
              Naar de evaluatie
            </LinkButton>
            <Button
              variant="default"
              loading={setReady.busy}
              onClick={() => void setReady.run({ cycleId, side, ready: false }).catch(() => undefined)}
            >
              Toch nog iets aanpassen
            </Button>
          </Group>
        </Stack>
      </Card>
    </Page>
  )
}

function Together({ form }: { form: EvaluationForm }) {
  return (
    <Page title={titleOf(form)} crumbs={evaluationCrumbs(form)}>
      <Card padding="xl" maw={640}>
        <Stack align="flex-start">
          <Text>
            {form.revealed
              ? 'U bent beiden klaar. Wat u schreef, staat nu naast elkaar en verandert niet meer.'
              : form.phase === 'closed'
                ? 'Deze cyclus is afgesloten. Er verandert hier niets meer.'
                : 'Er loopt nu geen evaluatie. Wat u al schreef, blijft bewaard.'}
          </Text>
          <LinkButton to="/gesprekken/$cycleId/evaluatie" params={{ cycleId: form.cycleId }}>
            Naar de evaluatie
          </LinkButton>
        </Stack>
      </Card>
    </Page>
  )
}
