import { Group, Radio } from '@mantine/core'
import { answerKeys } from '../../shared/preparation/rules'
import type { Answers, Question } from '../../shared/preparation/schema'
import { call } from '../api'
import { AutosaveLine, AutosaveText } from '../form/autosave-fields'
import { useAutosave } from '../form/use-autosave'
import classes from './preparation.module.css'

type Props = {
  cycleId: string
  question: Question
  answers: Answers
  disabled: boolean
  onTyped: (key: string, text: string) => void
}

export const saveAnswer =
  (cycleId: string, side: Question['side'], key: string) =>
  (text: string): Promise<unknown> =>
    call('preparation.saveAnswer', { cycleId, side, key, text })

/** One question with its explanation; the field depends on how it is answered. */
export function QuestionField({ cycleId, question, answers, disabled, onTyped }: Props) {
  const common = (key: string) => ({
    saveKey: `answer ${cycleId} ${question.side} ${key}`,
    stored: answers[key] ?? '',
    save: saveAnswer(cycleId, question.side, key),
    onTyped: (text: string) => onTyped(key, text),
    readOnly: disabled,
  })
  if (question.type === 'three')
    return (
      <fieldset className={`${classes.question} ${classes.three}`}>
        <legend className={classes.legend}>{question.text}</legend>
        <p className={classes.hint}>{question.hint}</p>
        {answerKeys(question).map((key, index) => (
          <AutosaveLine
            key={key}
            {...common(key)}
            label={`${question.text} Punt ${index + 1}`}
            hideLabel
            placeholder={`${index + 1}.`}
          />
        ))}
      </fieldset>
    )
  if (question.type === 'choice')
    return (
      <ChoiceField
        cycleId={cycleId}
        question={question}
        stored={answers[question.id] ?? ''}
        disabled={disabled}
        onTyped={onTyped}
      />
    )
  return (
    <div className={classes.question}>
      <AutosaveText {...common(question.id)} label={question.text} description={question.hint} />
    </div>
  )
}

type ChoiceProps = Omit<Props, 'answers'> & { stored: string }

function ChoiceField({ cycleId, question, stored, disabled, onTyped }: ChoiceProps) {
  const field = useAutosave({
    key: `answer ${cycleId} ${question.side} ${question.id}`,
    stored,
    save: saveAnswer(cycleId, question.side, question.id),
  })
  return (
    <Radio.Group
      className={classes.question}
      label={question.text}
      description={question.hint}
      value={field.value}
      onChange={(value) => {
        field.choose(value)
        onTyped(question.id, value)
      }}
    >
      <Group mt="sm" gap="lg">
        {question.options?.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            label={option.label}
            disabled={disabled}
            styles={{ label: { fontSize: '1rem', fontWeight: 400, color: 'var(--ink)' } }}
          />
        ))}
      </Group>
    </Radio.Group>
  )
}
