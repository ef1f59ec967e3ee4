import { ActionIcon, Button, Input, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { MAX_OPTIONS } from '../../shared/question/schema'
import classes from './questions.module.css'

type Props = { value: string[]; onChange: (choices: string[]) => void; error?: React.ReactNode }

/** The answers to choose from, two at least; empty ones do not count. */
export function ChoicesField({ value, onChange, error }: Props) {
  return (
    <fieldset className={classes.fieldset}>
      <Input.Label component="legend">Antwoorden om uit te kiezen</Input.Label>
      {error && (
        <Input.Error mb="xs" role="alert">
          {error}
        </Input.Error>
      )}
      <div className={classes.choices}>
        {value.map((choice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer is its place; its text changes while typing
          <div key={index} className={classes.choice}>
            <TextInput
              aria-label={`Antwoord ${index + 1}`}
              placeholder={`Antwoord ${index + 1}`}
              maxLength={80}
              error={index === 0 && !!error}
              value={choice}
              onChange={(event) => onChange(value.with(index, event.currentTarget.value))}
            />
            {value.length > 2 && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={`Antwoord ${index + 1} verwijderen`}
                onClick={() => onChange(value.toSpliced(index, 1))}
              >
                <IconTrash size={18} stroke={1.5} aria-hidden />
              </ActionIcon>
            )}
          </div>
        ))}
      </div>
      {value.length < MAX_OPTIONS && (
        <Button
          mt="xs"
          ml={-11}
          size="compact-md"
          variant="subtle"
          leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
          onClick={() => onChange([...value, ''])}
        >
          Antwoord toevoegen
        </Button>
      )}
    </fieldset>
  )
}
