import { Alert, List, Stack, Switch } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { hasPlan, openEnds } from '../../shared/conversation/rules'
import type { Closing as ClosingFields } from '../../shared/cycle/schema'
import { uniqueKeys } from '../../shared/format/text'
import { call } from '../api'
import { AutosaveDate, AutosaveText } from '../form/autosave-fields'
import { useAutosave } from '../form/use-autosave'
import classes from './talk.module.css'
import { useTalk } from './talk-context'

/** The last theme: when to look again, the repayment agreement, and the remarks of both. */
export function Closing() {
  const { conversation, cycleId } = useTalk()
  const { goals, promises, employeeFirstName, cycle } = conversation
  const { closing } = cycle
  const field = <K extends keyof ClosingFields>(name: K, undoLabel: string) => ({
    saveKey: `closing ${cycleId} ${name}`,
    stored: closing[name],
    save: (value: ClosingFields[K]) => call('conversation.saveClosing', { cycleId, [name]: value }),
    undoLabel,
  })
  const withPlan = hasPlan(conversation)
  const remarks = openEnds(withPlan ? goals : [], promises)
  const keys = uniqueKeys(remarks)
  return (
    <Stack my="lg">
      {remarks.length > 0 && (
        <Alert
          color="agreed"
          icon={<IconInfoCircle stroke={1.5} aria-hidden />}
          title="Misschien nog aanvullen"
          styles={{ message: { color: 'var(--ink)' } }}
        >
          <List>
            {remarks.map((remark, index) => (
              <List.Item key={keys[index]}>{remark}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <div className={classes.remarks}>
        <AutosaveDate
          {...field('followUpDate', 'opvolgmoment')}
          label="Opvolgmoment"
          lean="ahead"
          description="Kort samen kijken hoe het gaat."
        />
        <AutosaveDate
          {...field('evaluationDate', 'datum van de evaluatie')}
          label="Evaluatie"
          lean="ahead"
          description="Zijn de doelen bereikt?"
        />
        <AutosaveDate
          {...field('nextConversationDate', 'volgend gesprek')}
          label="Volgend gesprek"
          lean="ahead"
          description="Ten minste één keer per jaar."
        />
      </div>
      {withPlan && <Repayment {...field('repaymentAgreement', 'terugbetalingsregeling')} />}
      <AutosaveText
        {...field('employeeRemarks', 'opmerkingen van de medewerker')}
        label={`Opmerkingen van ${employeeFirstName}`}
        description="In eigen woorden. Ze komen letterlijk in het document."
        minRows={2}
      />
      <AutosaveText
        {...field('employerRemarks', 'opmerkingen van de werkgever')}
        label={`Opmerkingen van ${cycle.employerName}`}
        minRows={2}
      />
    </Stack>
  )
}

type RepaymentProps = {
  saveKey: string
  stored: boolean
  save: (value: boolean) => Promise<unknown>
  undoLabel: string
}

function Repayment({ saveKey, ...rest }: RepaymentProps) {
  const field = useAutosave({ key: saveKey, ...rest })
  return (
    <Switch
      label="Bij een opleiding hoort een terugbetalingsregeling"
      description="Alleen een vermelding. De regeling zelf staat in een apart document; laat dat nakijken, want niet elke opleiding komt in aanmerking."
      checked={field.value}
      onChange={(event) => field.choose(event.currentTarget.checked)}
    />
  )
}
