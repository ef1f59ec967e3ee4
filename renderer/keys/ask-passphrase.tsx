import { Button, Group, Modal } from '@mantine/core'
import { useForm } from '@mantine/form'
import { z } from 'zod'
import type { AppError } from '../../shared/ipc/result'
import { typedPassphrase } from '../../shared/session/schema'
import { ErrorNote } from '../components/error-note'
import { focusFirstWrong, zodErrors } from '../form/zod-errors'
import { PassphraseField } from '../welcome/passphrase-field'
import classes from './keys-part.module.css'

type Props = {
  title: string
  children: React.ReactNode
  /** A verb that names the result. */
  action: string
  busy: boolean
  error: AppError | null
  onPassphrase: (passphrase: string) => Promise<unknown>
  onClose: () => void
}

/** Something that only who knows the passphrase may do: what it does, and the field. */
export function AskPassphrase({ title, children, action, busy, error, onPassphrase, onClose }: Props) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { passphrase: '' },
    validate: zodErrors(z.object({ passphrase: typedPassphrase })),
  })

  async function send({ passphrase }: { passphrase: string }) {
    try {
      await onPassphrase(passphrase)
    } catch {
      form.getInputNode('passphrase')?.focus()
    }
  }

  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeOnClickOutside={false}>
      <form
        className={classes.form}
        noValidate
        autoComplete="off"
        onSubmit={form.onSubmit(send, focusFirstWrong(form))}
      >
        {children}
        <PassphraseField
          key={form.key('passphrase')}
          {...form.getInputProps('passphrase')}
          error={form.errors.passphrase ?? error?.code === 'KEY_WRONG'}
          label="Uw wachtzin"
          data-autofocus
        />
        <ErrorNote error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={busy}>
            Terug
          </Button>
          <Button type="submit" loading={busy}>
            {action}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
