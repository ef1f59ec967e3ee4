import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './passphrase-field.module.css'
import type { NewPassphrase } from './passphrase-form'
import { StrengthBar } from './strength-bar'

const ToggleIcon = ({ reveal }: { reveal: boolean }) =>
  reveal ? <IconEyeOff size={20} stroke={1.5} /> : <IconEye size={20} stroke={1.5} />

/** A passphrase, hidden until one asks to see it. */
export function PassphraseField(props: PasswordInputProps) {
  return (
    <PasswordInput
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      visibilityToggleIcon={ToggleIcon}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': 'Laten zien wat u typt' }}
      aria-invalid={Boolean(props.error)}
      {...props}
    />
  )
}

type Props<T extends NewPassphrase> = {
  form: UseFormReturnType<T>
  label: string
  /** Words that someone who knows the practice would try first. */
  known: string[]
  focusFirst?: boolean
}

/** A new passphrase: typed twice, shown or hidden together, with a word about how strong it is. */
export function NewPassphraseFields<T extends NewPassphrase>({ form, label, known, focusFirst }: Props<T>) {
  const [shown, setShown] = useState(false)
  const [typed, setTyped] = useState(form.getValues().passphrase)
  form.watch('passphrase', ({ value }) => setTyped(String(value)))
  return (
    <div className={classes.fields}>
      <div>
        <PassphraseField
          key={form.key('passphrase')}
          {...form.getInputProps('passphrase')}
          label={label}
          description="Neem vier of vijf losse woorden die samen een beeld oproepen. Spaties mogen."
          visible={shown}
          onVisibilityChange={setShown}
          data-autofocus={focusFirst || undefined}
        />
        <StrengthBar passphrase={typed} known={known} />
      </div>
      <PassphraseField
        key={form.key('repeat')}
        {...form.getInputProps('repeat')}
        label="Nog een keer"
        visible={shown}
        onVisibilityChange={setShown}
      />
    </div>
  )
}
