import { Button, Group, Menu, Modal, Stack, Text, Title } from '@mantine/core'
import { IconCheck, IconDots } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { nextStep, readyAtOf } from '../../shared/cycle/rules'
import { type ChangeCycle, type CycleSummary, changeCycleSchema, cycleKinds } from '../../shared/cycle/schema'
import { formatDate, formatMoment, localDay } from '../../shared/format/date'
import type { Side } from '../../shared/preparation/schema'
import { call, useCommand, useRoute } from '../api'
import { Confirm } from '../components/confirm'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { StepLine } from '../components/step-line'
import { tell, tellError } from '../components/toast'
import { Voice } from '../components/voice'
import { Waiting } from '../components/waiting'
import { AutosaveText } from '../form/autosave-fields'
import { zodErrors } from '../form/zod-errors'
import { CycleFieldset } from './cycle-fields'
import classes from './cycle-page.module.css'
import { LinkButton, useGoToStep } from './links'
import { OpenTalkButton } from './open-talk'

const route = getRouteApi('/gesprekken/$cycleId')

/** One cycle: where it stands, both preparations, and the one next step. */
export function CyclePage() {
  const { cycleId } = route.useParams()
  const cycles = useRoute('cycle.list', {})
  if (cycles.error) return <ErrorNote error={cycles.error} />
  if (!cycles.data) return <Waiting />
  const cycle = cycles.data.find((entry) => entry.id === cycleId)
  if (!cycle)
    return (
      <Page title="Dit gesprek is er niet meer" crumbs={[{ label: 'Gesprekken', to: '/gesprekken' }]}>
        <Text>Het is verwijderd. De andere gesprekken staan in de lijst.</Text>
      </Page>
    )
  return <CycleView cycle={cycle} />
}

function CycleView({ cycle }: { cycle: CycleSummary }) {
  const next = nextStep(cycle, localDay(new Date()))
  const goToStep = useGoToStep()
  return (
    <Page
      title={cycle.employeeName}
      state={next.sentence}
      crumbs={[{ label: 'Gesprekken', to: '/gesprekken' }]}
      saves
      action={
        <>
          <CycleMenu cycle={cycle} />
          {cycle.phase === 'preparation' && next.to === 'conversation' ? (
            <OpenTalkButton cycle={cycle} />
          ) : cycle.phase === 'conversation' && !cycle.frozen ? (
            <LinkButton to="/gesprekken/$cycleId/gesprek" params={{ cycleId: cycle.id }}>
              Verder met het gesprek
            </LinkButton>
          ) : (
            <Button onClick={() => goToStep(cycle.id, next.to)}>{next.action}</Button>
          )}
        </>
      }
    >
      <div className={classes.steps}>
        <StepLine phase={cycle.phase} />
      </div>
      <div className={classes.grid}>
        <PreparationCard cycle={cycle} side="employee" />
        <PreparationCard cycle={cycle} side="employer" />
      </div>
      {cycle.phase === 'preparation' && next.to !== 'conversation' && (
        <Group mt="lg" justify="space-between">
          <Text c="dimmed" className="reading">
            Zit u al samen en is niet alles ingevuld? Dat geeft niet. U kunt het gesprek ook zo openen.
          </Text>
          <OpenTalkButton cycle={cycle} quiet />
        </Group>
      )}
      <dl className={classes.facts}>
        <Fact label="Soort gesprek" value={cycleKinds[cycle.kind]} />
        <Fact label="Datum" value={cycle.conversationDate ? formatDate(cycle.conversationDate) : 'Nog niet gepland'} />
        <Fact label="Voor de praktijk" value={cycle.employerName} />
        <Fact label="Periode" value={`${formatDate(cycle.periodStart)} tot en met ${formatDate(cycle.periodEnd)}`} />
        <Fact label="Tijd" value={`${cycle.plannedMinutes} minuten`} />
      </dl>
      <PrivateNote cycleId={cycle.id} />
    </Page>
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

function PreparationCard({ cycle, side }: { cycle: CycleSummary; side: Side }) {
  const { answered, total } = cycle.progress[side]
  const readyAt = readyAtOf(cycle, side)
  const first = cycle.employeeFirstName
  const open = cycle.phase === 'preparation'
  const action = !open ? 'Antwoorden lezen' : readyAt ? 'Nakijken' : answered ? 'Verder voorbereiden' : 'Voorbereiden'
  return (
    <section
      className={classes.side}
      data-side={side}
      aria-label={`Voorbereiding ${side === 'employee' ? first : 'van u'}`}
    >
      <Voice of={side} />
      <Title order={2} size="h3">
        {side === 'employee' ? `Voorbereiding van ${first}` : 'Uw voorbereiding'}
      </Title>
      <div className={classes.progress} aria-hidden>
        <div className={classes.bar} style={{ width: `${total ? (100 * answered) / total : 0}%` }} />
      </div>
      <Group justify="space-between">
        <Text c="dimmed" size="sm">
          {answered} van {total} vragen beantwoord
        </Text>
        {readyAt && (
          <Group gap={6}>
            <IconCheck size={18} stroke={1.5} aria-hidden />
            <Text size="sm">Klaar sinds {formatMoment(readyAt)}</Text>
          </Group>
        )}
      </Group>
      {open && (
        <Text size="sm" c="dimmed">
          {side === 'employee'
            ? `${first} vult dit zelf in op deze laptop. U ziet de antwoorden pas als het gesprek open is.`
            : `${first} ziet uw antwoorden pas als het gesprek open is.`}
        </Text>
      )}
      <LinkButton
        mt="auto"
        variant="light"
        color={side}
        to="/gesprekken/$cycleId/voorbereiding/$side"
        params={{ cycleId: cycle.id, side }}
        aria-label={`${action}: ${side === 'employee' ? first : 'uw deel'}`}
      >
        {action}
      </LinkButton>
    </section>
  )
}

function PrivateNote({ cycleId }: { cycleId: string }) {
  const note = useRoute('note.get', { cycleId })
  const [shown, setShown] = useState(false)
  return (
    <section className={classes.note}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h4">
            Eigen notities
          </Title>
          <Text size="sm" c="dimmed" className="reading">
            Alleen voor u, en nooit op het scherm tijdens het gesprek. De medewerker mag ze opvragen: schrijf niets wat
            u niet zou willen tonen.
          </Text>
        </div>
        <Button variant="default" size="sm" onClick={() => setShown(!shown)} aria-expanded={shown}>
          {shown ? 'Verbergen' : 'Tonen'}
        </Button>
      </Group>
      {shown && note.data && (
        <AutosaveText
          className="reading"
          saveKey={`note ${cycleId}`}
          stored={note.data.text}
          save={(text) => call('note.save', { cycleId, text })}
          label="Eigen notities"
          hideLabel
          minRows={4}
        />
      )}
    </section>
  )
}

function CycleMenu({ cycle }: { cycle: CycleSummary }) {
  const [changing, setChanging] = useState(false)
  const [removing, setRemoving] = useState(false)
  const navigate = useNavigate()
  const removable =
    cycle.phase === 'preparation' || (cycle.phase === 'conversation' && cycle.version === 1 && !cycle.frozen)
  const remove = async () => {
    try {
      await call('cycle.remove', { cycleId: cycle.id })
      tell(`Het gesprek met ${cycle.employeeName} is verwijderd.`)
      await navigate({ to: '/gesprekken' })
    } catch (error) {
      tellError(error)
    }
  }
  if (cycle.frozen) return null
  return (
    <>
      <Menu position="bottom-end" shadow="sm">
        <Menu.Target>
          <Button variant="default" leftSection={<IconDots size={18} stroke={1.5} />}>
            Meer
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setChanging(true)}>Datum en gegevens wijzigen</Menu.Item>
          {removable && (
            <Menu.Item color="wrong" onClick={() => setRemoving(true)}>
              Gesprek verwijderen
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={changing} onClose={() => setChanging(false)} title="Datum en gegevens wijzigen" size="lg">
        <ChangeForm cycle={cycle} onClose={() => setChanging(false)} />
      </Modal>
      <Confirm
        opened={removing}
        onClose={() => setRemoving(false)}
        title="Gesprek verwijderen?"
        action="Verwijderen"
        grave
        onConfirm={() => void remove()}
      >
        Beide voorbereidingen en alles wat in dit gesprek is genoteerd, gaan weg. Dat kan niet ongedaan gemaakt worden.
      </Confirm>
    </>
  )
}

function ChangeForm({ cycle, onClose }: { cycle: CycleSummary; onClose: () => void }) {
  const change = useCommand('cycle.change')
  const [values, setValues] = useState<ChangeCycle>({
    cycleId: cycle.id,
    conversationDate: cycle.conversationDate,
    plannedMinutes: cycle.plannedMinutes,
    employerName: cycle.employerName,
    periodStart: cycle.periodStart,
    periodEnd: cycle.periodEnd,
  })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    const found = zodErrors(changeCycleSchema)(values)
    setErrors(found)
    if (Object.keys(found).length) return
    await change.run(values)
    onClose()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ErrorNote error={change.error} />
        <CycleFieldset values={values} errors={errors} change={(patch) => setValues({ ...values, ...patch })} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Terug
          </Button>
          <Button type="submit" loading={change.busy}>
            Wijzigingen bewaren
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
