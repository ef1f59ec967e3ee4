import type { PasswordInputProps } from '@mantine/core'
import { PassphraseField } from '../welcome/passphrase-field'

/** A short code, hidden until one asks to see it. */
export function PinField(props: PasswordInputProps) {
  return <PassphraseField inputMode="numeric" maxLength={8} {...props} />
}
