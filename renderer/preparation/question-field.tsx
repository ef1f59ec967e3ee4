import { Button, Group, Radio } from '@mantine/core'
import { answerKeys } from '../../shared/preparation/rules'
import type { Answers, Preparation, Question } from '../../shared/preparation/schema'
import { call } from '../api'
import { AutosaveLine, AutosaveText } from '../form/autosave-fields'
import { useAutosave } from '../form/use-autosave'
import { queryClient } from '../query-client'
import classes from './preparation.module.css'

type Props = {
  cycleId: string
  question: Question
  answers: Answers
  disabled: boolean
}

/** Saves an answer; the page that was read counts with it, so that it also stands there after coming back. */
export const saveAnswer =
  (cycleId: string, side: Question['side'], key: string) =>
  async (text: string): Promise<void> => {
    await call('preparation.saveAnswer', { cycleId, side, key, text })
    queryClient.setQueryData<Preparation>(
      ['preparation.get', { cycleId, side }],
      (known) => known && { ...known, answers: { ...known.answers, [key]: text } },
    )
  }

/** One question with its explanation; the field depends on how it is answered. */
export function QuestionField({ cycleId, question, answers, disabled }: Props) {
  const common = (key: string) => ({
    saveKey: `answer ${cycleId} ${question.side} ${key}`,
    stored: answers[key] ?? '',
    save: saveAnswer(cycleId, question.side, key),
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
            sentence
            label={`${question.text} Punt ${index + 1}`}
            hideLabel
            placeholder={`${index + 1}.`}
          />
        ))}
      </fieldset>
    )
  if (question.options)
    return <ChoiceField cycleId={cycleId} question={question} stored={answers[question.id] ?? ''} disabled={disabled} />
  return (
    <div className={classes.question}>
      <AutosaveText {...common(question.id)} label={question.text} description={question.hint} />
    </div>
  )
}

type ChoiceProps = Omit<Props, 'answers'> & { stored: string }

function ChoiceField({ cycleId, question, stored, disabled }: ChoiceProps) {
  const field = useAutosave({
    key: `answer ${cycleId} ${question.side} ${question.id}`,
    stored,
    save: saveAnswer(cycleId, question.side, question.id),
  })
  return (
    <div className={classes.question}>
      <Choices question={question} value={field.value} onChange={field.choose} disabled={disabled} />
      {question.type === 'rating' && field.value && !disabled && (
        <Button mt="xs" ml={-8} size="compact-sm" variant="subtle" color="gray" onClick={() => field.choose('')}>
          Antwoord wissen<span className="visually-hidden">: {question.text}</span>
        </Button>
      )}
    </div>
  )
}

// Here and not in the stylesheet of the form: that one speaks of every label in a question.
const questionStyle = { fontSize: '1.125rem', fontWeight: 600, lineHeight: 1.4 }
const answerStyle = { fontSize: '1rem', fontWeight: 400, color: 'var(--ink)', paddingInlineStart: '0.75rem' }

type ChoicesProps = { question: Question; value?: string; onChange?: (value: string) => void; disabled?: boolean }

/** The answers to choose from: beside each other, or as a scale of words with their numbers below each other. */
export function Choices({ question, value, onChange, disabled }: ChoicesProps) {
  const scale = question.type === 'rating'
  return (
    <Radio.Group
      label={question.text}
      description={question.hint}
      value={value}
      onChange={onChange}
      styles={{ label: questionStyle }}
    >
      <Group mt="sm" gap={scale ? 'sm' : 'lg'} {...(scale && { className: classes.scale })}>
        {question.options?.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            label={scale ? `${option.value}. ${option.label}` : option.label}
            disabled={disabled}
            styles={{ label: answerStyle }}
          />
        ))}
      </Group>
    </Radio.Group>
  )
}
