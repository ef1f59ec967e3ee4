import { Button, Group, Modal, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { z } from 'zod'
import { typedPassphrase } from '../../shared/session/schema'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { focusFirstWrong, zodErrors } from '../form/zod-errors'
import { NewPassphraseFields, PassphraseField } from '../welcome/passphrase-field'
import { emptyPassphrase, newPassphraseForm } from '../welcome/passphrase-form'
import classes from './keys-part.module.css'

const empty = { present: '', ...emptyPassphrase }
const schema = z.intersection(z.object({ present: typedPassphrase }), newPassphraseForm)

/** Another passphrase in place of the present one, which is asked: who finds the practice open may not change it. */
export function ChangePassphrase({ onClose }: { onClose: () => void }) {
  const practice = useRoute('practice.get', {})
  const change = useCommand('keys.changePassphrase')
  const form = useForm({ mode: 'uncontrolled', initialValues: empty, validate: zodErrors(schema) })

  async function save({ present, passphrase }: typeof empty) {
    try {
      await change.run({ present, next: passphrase })
      tell('Uw nieuwe wachtzin geldt vanaf nu.')
      onClose()
    } catch {
      form.getInputNode('present')?.focus()
    }
  }

  return (
    <Modal opened onClose={onClose} title="Wachtzin wijzigen" size="lg" closeOnClickOutside={false}>
      <form
        className={classes.form}
        noValidate
        autoComplete="off"
        onSubmit={form.onSubmit(save, focusFirstWrong(form))}
      >
        <Text>Uw herstelblad blijft geldig. Kopieën van vroeger gaan open met de wachtzin van toen.</Text>
        <PassphraseField
          key={form.key('present')}
          {...form.getInputProps('present')}
          error={form.errors.present ?? change.error?.code === 'KEY_WRONG'}
          label="Wachtzin van nu"
          data-autofocus
        />
        <NewPassphraseFields
          form={form}
          label="Nieuwe wachtzin"
          known={[practice.data?.name, practice.data?.ownerName, practice.data?.city].filter(
            (word) => word !== undefined,
          )}
        />
        <ErrorNote error={change.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={change.busy}>
            Terug
          </Button>
          <Button type="submit" loading={change.busy}>
            Wachtzin wijzigen
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
