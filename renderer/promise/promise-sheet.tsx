import { Button, Drawer, Stack, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type EmployerPromise, type PromiseFields, promiseKinds } from '../../shared/promise/schema'
import { call } from '../api'
import { useTalk } from '../conversation/talk-context'
import { AutosaveChoice, AutosaveDate, AutosaveLine, AutosaveText } from '../form/autosave-fields'
import { leaveField } from '../form/leave-field'
import { options } from '../form/options'
import classes from '../goal/goal.module.css'

/** What the practice gives, by whom and by when: of equal weight with the employee's goals. */
export function PromiseSheet({ promise, onClose: closed }: { promise: EmployerPromise | null; onClose: () => void }) {
  const onClose = () => {
    leaveField()
    closed()
  }
  return (
    <Drawer
      opened={promise !== null}
      onClose={onClose}
      position="right"
      size="36rem"
      padding="xl"
      title="Toezegging van de werkgever"
    >
      {promise && <PromiseForm key={promise.id} promise={promise} onClose={onClose} />}
    </Drawer>
  )
}

function PromiseForm({ promise, onClose }: { promise: EmployerPromise; onClose: () => void }) {
  const { conversation, removePromise } = useTalk()
  const field = <K extends keyof PromiseFields>(name: K) => ({
    saveKey: `promise ${promise.id} ${name}`,
    stored: promise[name],
    save: (value: PromiseFields[K]) => call('promise.save', { id: promise.id, [name]: value }),
    undoLabel: 'toezegging',
  })
  const choice = (name: 'kind' | 'goalId') => ({
    ...field(name),
    save: (value: string | null) => call('promise.save', { id: promise.id, [name]: value }),
  })
  return (
    <Stack gap="lg">
      <Text c="dimmed">
        Beloof alleen wat u kunt nakomen. De toezegging komt in het document, met uw naam en een datum.
      </Text>
      <AutosaveText
        {...field('description')}
        label="Wat geeft de praktijk?"
        minRows={2}
        inputProps={{ 'data-autofocus': true }}
      />
      <div className={classes.two}>
        <AutosaveChoice {...choice('kind')} label="Soort" data={options(promiseKinds)} />
        <AutosaveDate {...field('dueDate')} label="Tegen" lean="ahead" />
      </div>
      <AutosaveLine {...field('who')} label="Wie zorgt daarvoor?" />
      <AutosaveChoice
        {...choice('goalId')}
        label="Voor welk doel?"
        placeholder="Voor geen enkel doel in het bijzonder"
        clearable
        data={conversation.goals.map((goal) => ({ value: goal.id, label: goal.title || 'Doel zonder titel' }))}
      />
      <div className={classes.foot}>
        <Button
          variant="subtle"
          color="wrong"
          leftSection={<IconTrash size={18} stroke={1.5} />}
          onClick={() => void removePromise(promise.id)}
        >
          Toezegging verwijderen
        </Button>
        <Button onClick={onClose}>Terug naar het gesprek</Button>
      </div>
    </Stack>
  )
}
