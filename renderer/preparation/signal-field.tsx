import { Group, Radio } from '@mantine/core'
import { signalKey } from '../../shared/preparation/rules'
import { type Answers, type Side, signals, type Theme } from '../../shared/preparation/schema'
import { useAutosave } from '../form/use-autosave'
import classes from './preparation.module.css'
import { saveAnswer } from './question-field'

type Props = {
  cycleId: string
  side: Side
  theme: Theme
  answers: Answers
  disabled: boolean
}

/** One click per theme: does it go well, or is it something to talk about. Gives the talk its order. */
export function SignalField({ cycleId, side, theme, answers, disabled }: Props) {
  const key = signalKey(theme.id)
  const field = useAutosave({
    key: `answer ${cycleId} ${side} ${key}`,
    stored: answers[key] ?? '',
    save: saveAnswer(cycleId, side, key),
  })
  return (
    <Radio.Group
      className={classes.signal}
      label="Alles bij elkaar: hoe staat dit thema ervoor?"
      description="Geen beoordeling. Het helpt om straks het gesprek te ordenen."
      value={field.value}
      onChange={field.choose}
    >
      <Group mt="sm" gap="lg">
        {Object.entries(signals).map(([value, label]) => (
          <Radio
            key={value}
            value={value}
            label={label}
            disabled={disabled}
            styles={{ label: { fontSize: '1rem', fontWeight: 400, color: 'var(--ink)' } }}
          />
        ))}
      </Group>
    </Radio.Group>
  )
}
