import { Button, Checkbox, Group, Radio, Stack, Text, Title } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type NextCycle, type NextOffer, nextCycleSchema } from '../../shared/cycle/next'
import { type CycleKind, cycleKinds } from '../../shared/cycle/schema'
import { verdictOf } from '../../shared/evaluation/rules'
import { formatDate, type IsoDate } from '../../shared/format/date'
import { goalStatuses } from '../../shared/goal/schema'
import { promiseStatuses } from '../../shared/promise/schema'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { tell } from '../components/toast'
import { Waiting } from '../components/waiting'
import { checkForm } from '../form/check-form'
import { zodErrors } from '../form/zod-errors'
import { useToday } from '../new-day'
import { CycleFieldset } from './cycle-fields'
import { LinkButton } from './links'
import classes from './next-cycle.module.css'

const route = getRouteApi('/gesprekken/$cycleId/volgende')

/** The next cycle after a closed one: what goes on in it, when it is, and one button. */
export function NextCyclePage() {
  const { cycleId } = route.useParams()
  const offer = useRoute('cycle.offer', { cycleId })
  if (offer.error) return <ErrorNote error={offer.error} />
  if (!offer.data) return <Waiting />
  return <NextCycleForm key={cycleId} cycleId={cycleId} offer={offer.data} />
}

const crumbs = (cycleId: string, name: string) => [
  { label: 'Gesprekken', to: '/gesprekken' },
  { label: name, to: `/gesprekken/${cycleId}` },
]

function NextCycleForm({ cycleId, offer }: { cycleId: string; offer: NextOffer }) {
  const { goals, promises, suggested, employeeFirstName: first, employeeName, nextId } = offer
  const next = useCommand('cycle.next')
  const navigate = useNavigate()
  const [values, setValues] = useState<NextCycle>({
    ...suggested,
    previousId: cycleId,
    goals: goals.map((goal) => goal.id),
    actions: goals.flatMap((goal) => goal.actions.map((action) => action.id)),
    promises: promises.map((promise) => promise.id),
  })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const change = (patch: Partial<NextCycle>) => setValues((known) => ({ ...known, ...patch }))
  const today = useToday()
  const withGoals = values.kind !== 'performance'

  if (nextId)
    return (
      <Page title="Volgende cyclus" crumbs={crumbs(cycleId, employeeName)}>
        <Stack align="flex-start">
          <Text>De volgende cyclus met {first} is al gestart.</Text>
          <LinkButton to="/gesprekken/$cycleId" params={{ cycleId: nextId }}>
            Naar de volgende cyclus
          </LinkButton>
        </Stack>
      </Page>
    )

  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = zodErrors(nextCycleSchema)(values)
    const isRight = checkForm({ validate: () => setErrors(found) }, event.currentTarget)
    if (!isRight || Object.keys(found).length) return
    const { id } = await next.run(values)
    tell(`De volgende cyclus met ${first} is gestart.`)
    await navigate({ to: '/gesprekken/$cycleId', params: { cycleId: id } })
  }

  return (
    <Page
      title={`Volgende cyclus met ${first}`}
      state="Kies wat meegaat. De rest is al ingevuld."
      crumbs={crumbs(cycleId, employeeName)}
    >
      <form onSubmit={(event) => void submit(event).catch(() => undefined)} noValidate className={classes.form}>
        <ErrorNote error={next.error} />
        <section aria-labelledby="gaat-mee">
          <Title order={2} size="h3" id="gaat-mee">
            Wat gaat mee
          </Title>
          <p className={classes.intro}>
            {goals.length + promises.length === 0
              ? 'Er staat niets meer open. De nieuwe cyclus begint zonder openstaande punten.'
              : 'Dit staat nog open. Wat u aangevinkt laat, staat klaar in het volgende gesprek. Open acties en toezeggingen zonder vinkje vervallen.'}
          </p>
          {withGoals && goals.length > 0 && <Choices goals={goals} values={values} change={change} />}
          {!withGoals && goals.length > 0 && (
            <Text c="dimmed">In een functioneringsgesprek horen geen ontwikkeldoelen. De doelen gaan niet mee.</Text>
          )}
          {promises.length > 0 && (
            <ul className={classes.list} aria-label="Toezeggingen">
              {promises.map((promise) => (
                <li key={promise.id}>
                  <Checkbox
                    label={promise.description}
                    description={[
                      'Toezegging',
                      promise.status === 'open' ? '' : promiseStatuses[promise.status].toLowerCase(),
                      termInWords(promise.dueDate, today),
                    ]
                      .filter(Boolean)
                      .join(', ')}
                    checked={values.promises.includes(promise.id)}
                    onChange={() => change({ promises: toggled(values.promises, promise.id) })}
                  />
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="wanneer">
          <Title order={2} size="h3" id="wanneer" mb="sm">
            Het volgende gesprek
          </Title>
          <Stack>
            <Radio.Group
              label="Soort gesprek"
              value={values.kind}
              onChange={(kind) => change({ kind: kind as CycleKind })}
            >
              <Group mt="xs" gap="lg">
                {(Object.keys(cycleKinds) as CycleKind[]).map((kind) => (
                  <Radio key={kind} value={kind} label={cycleKinds[kind]} />
                ))}
              </Group>
            </Radio.Group>
            <CycleFieldset values={values} errors={errors} change={change} />
          </Stack>
        </section>
        <Group>
          <Button type="submit" size="lg" loading={next.busy}>
            Volgende cyclus starten
          </Button>
          <LinkButton variant="default" size="lg" to="/gesprekken/$cycleId" params={{ cycleId }}>
            Terug
          </LinkButton>
        </Group>
      </form>
    </Page>
  )
}

const termInWords = (date: string | null, today: IsoDate) =>
  date ? `${date < today ? 'was tegen' : 'tegen'} ${formatDate(date)}` : ''

const toggled = (ids: string[], id: string) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])

type ChoicesProps = { goals: NextOffer['goals']; values: NextCycle; change: (patch: Partial<NextCycle>) => void }

/** The goals with their open actions; an action goes only with its goal. */
function Choices({ goals, values, change }: ChoicesProps) {
  const today = useToday()
  return (
    <ul className={classes.list} aria-label="Doelen">
      {goals.map((goal) => {
        const chosen = values.goals.includes(goal.id)
        const verdict = verdictOf(goal.status)
        return (
          <li key={goal.id}>
            <Checkbox
              label={<strong>{goal.title || 'Doel zonder titel'}</strong>}
              description={[
                'Doel',
                verdict ? goalStatuses[verdict].toLowerCase() : '',
                termInWords(goal.dueDate, today),
              ]
                .filter(Boolean)
                .join(', ')}
              checked={chosen}
              onChange={() => change({ goals: toggled(values.goals, goal.id) })}
            />
            {goal.actions.map((action) => (
              <Checkbox
                key={action.id}
                ml="xl"
                mt="sm"
                label={action.description || 'Actie zonder omschrijving'}
                description="Actie, nog niet gedaan"
                disabled={!chosen}
                checked={chosen && values.actions.includes(action.id)}
                onChange={() => change({ actions: toggled(values.actions, action.id) })}
              />
            ))}
          </li>
        )
      })}
    </ul>
  )
}
