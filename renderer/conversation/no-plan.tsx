import { Button, Card, Group, Switch } from '@mantine/core'
import { IconHeartHandshake, IconTargetArrow } from '@tabler/icons-react'
import { call } from '../api'
import { AutosaveText } from '../form/autosave-fields'
import { useAutosave } from '../form/use-autosave'
import { useTalk } from './talk-context'

/** "Geen POP gewenst": a normal outcome, and never pushed. What was written before stays and can come back. */
export function NoPlan() {
  const { conversation, cycleId, addGoal, addPromise } = useTalk()
  const { goals, cycle } = conversation
  const { closing } = cycle
  const field = useAutosave({
    key: `closing ${cycleId} noPlan`,
    stored: closing.noPlan,
    save: (noPlan) => call('conversation.saveClosing', { cycleId, noPlan }),
    undoLabel: 'geen POP gewenst',
  })
  return (
    <>
      <Group mb="md">
        {!field.value && (
          <Button leftSection={<IconTargetArrow size={18} stroke={1.5} />} onClick={() => void addGoal()}>
            Doel toevoegen
          </Button>
        )}
        <Button
          variant="light"
          color="employer"
          leftSection={<IconHeartHandshake size={18} stroke={1.5} />}
          onClick={() => void addPromise()}
        >
          Toezegging toevoegen
        </Button>
      </Group>
      <Card mb="md" padding="md">
        <Switch
          label="Geen POP gewenst"
          description={
            field.value && goals.length
              ? 'Er komt alleen een gespreksverslag. De doelen die al genoteerd zijn, staan er niet in; ze blijven bewaard.'
              : 'De medewerker kiest nu niet voor een ontwikkelingsplan. Dat is een gewone uitkomst; er komt dan alleen een gespreksverslag.'
          }
          checked={field.value}
          onChange={(event) => field.choose(event.currentTarget.checked)}
        />
        {field.value && (
          <AutosaveText
            saveKey={`closing ${cycleId} noPlanReason`}
            stored={closing.noPlanReason}
            save={(noPlanReason) => call('conversation.saveClosing', { cycleId, noPlanReason })}
            undoLabel="reden"
            label="Reden, als de medewerker die wil geven"
            minRows={2}
          />
        )}
      </Card>
    </>
  )
}
