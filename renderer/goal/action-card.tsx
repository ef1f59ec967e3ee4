import { Button, Collapse, Switch } from '@mantine/core'
import { IconChevronDown, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { formatEuro } from '../../shared/format/money'
import { type Action, type ActionFields, actionCost, actionTypes, coachKinds, owners } from '../../shared/goal/schema'
import { call } from '../api'
import { useTalk } from '../conversation/talk-context'
import { AutosaveChoice, AutosaveDate, AutosaveLine, AutosaveNumber } from '../form/autosave-fields'
import { options } from '../form/options'
import { useAutosave } from '../form/use-autosave'
import { ApprovalMark } from '../training/approval-mark'
import { CourseField } from './course-field'
import classes from './goal.module.css'

type MoneyName = 'courseCents' | 'materialCents' | 'travelCents' | 'replacementCents' | 'subsidyCents'

/** One step towards a goal: what, how, who and by when; hours, costs and proof when they matter. */
export function ActionCard({ action, number }: { action: Action; number: number }) {
  const { removeAction, conversation } = useTalk()
  const [more, setMore] = useState(false)
  const cost = actionCost(action)

  const field = <K extends keyof ActionFields>(name: K) => ({
    saveKey: `action ${action.id} ${name}`,
    stored: action[name],
    save: (value: ActionFields[K]) => call('action.save', { id: action.id, [name]: value }),
    undoLabel: `actie ${number}`,
  })
  const choice = (name: 'type' | 'owner' | 'coachKind') => ({
    ...field(name),
    save: (value: string | null) => call('action.save', { id: action.id, [name]: value }),
  })
  const money = (name: MoneyName) => {
    const cents = action[name]
    return {
      ...field(name),
      stored: cents === null ? null : cents / 100,
      save: (euro: number | null) =>
        call('action.save', { id: action.id, [name]: euro === null ? null : Math.round(euro * 100) }),
      prefix: '€ ',
      fixedDecimals: true,
    }
  }
  const ownerOptions = options({ ...owners, employee: conversation.employeeFirstName })

  return (
    <section className={classes.action} aria-label={`Actie ${number}`}>
      <CourseField action={action} number={number} />
      <div className={classes.three}>
        <AutosaveChoice {...choice('type')} label="Vorm" data={options(actionTypes)} />
        <AutosaveChoice {...choice('owner')} label="Wie doet dit?" data={ownerOptions} />
        <AutosaveDate {...field('dueDate')} label="Klaar tegen" lean="ahead" />
      </div>
      <Collapse expanded={more}>
        <div className={classes.three}>
          <AutosaveDate {...field('fromDate')} label="Vanaf" lean="ahead" />
          <AutosaveLine {...field('provider')} label="Aanbieder" />
          <AutosaveLine {...field('proof')} label="Bewijs" placeholder="Bijvoorbeeld een attest" />
          <AutosaveNumber {...field('ownHours')} label="Eigen uren" suffix=" uur" />
          <AutosaveNumber {...field('coachHours')} label="Uren begeleiding" suffix=" uur" />
          <AutosaveChoice {...choice('coachKind')} label="Begeleiding" data={options(coachKinds)} clearable />
          <AutosaveNumber {...money('courseCents')} label="Cursusprijs" />
          <AutosaveNumber {...money('materialCents')} label="Leermiddelen" />
          <AutosaveNumber {...money('travelCents')} label="Verplaatsing" />
          <AutosaveNumber {...money('replacementCents')} label="Vervanging" />
          <AutosaveNumber {...money('subsidyCents')} label="Verwachte subsidie" />
          <Formal action={action} number={number} />
        </div>
      </Collapse>
      <div className={classes.actionFoot}>
        <Button
          variant="subtle"
          size="compact-md"
          rightSection={
            <IconChevronDown size={16} stroke={1.5} style={{ rotate: more ? '180deg' : undefined }} aria-hidden />
          }
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          Uren, kosten en bewijs{cost ? ` (${formatEuro(cost)})` : ''}
        </Button>
        <ApprovalMark cycleId={conversation.cycle.id} actionId={action.id} />
        <Button
          variant="subtle"
          size="compact-md"
          color="wrong"
          leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
          onClick={() => void removeAction(action.id)}
        >
          Verwijderen<span className="visually-hidden">: actie {number}</span>
        </Button>
      </div>
    </section>
  )
}

function Formal({ action, number }: { action: Action; number: number }) {
  const field = useAutosave({
    key: `action ${action.id} formal`,
    stored: action.formal,
    save: (formal) => call('action.save', { id: action.id, formal }),
    undoLabel: `actie ${number}`,
  })
  return (
    <Switch
      mt="1.75rem"
      label="Formele opleiding"
      description="Met een programma of een attest."
      checked={field.value}
      onChange={(event) => field.choose(event.currentTarget.checked)}
    />
  )
}
