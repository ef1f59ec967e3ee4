import { Button, Group, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { ErrorCode } from '../../shared/ipc/result'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { focusFirstWrong, zodErrors } from '../form/zod-errors'
import classes from './create-practice.module.css'
import { OpenAnywayButton, useOpenAnyway } from './open-anyway'
import { NewPassphraseFields } from './passphrase-field'
import { emptyRecovery, recoveryForm } from './passphrase-form'
import recovery from './recovery.module.css'
import { WelcomeCard } from './welcome-card'

const codeErrors: ReadonlySet<ErrorCode> = new Set(['RECOVERY_FORM', 'RECOVERY_CHECK', 'RECOVERY_OTHER'])

/** Opens a practice with its recovery code, and gives it a new passphrase. */
export function RecoverCard({ name, onBack }: { name: string; onBack: () => void }) {
  const recover = useCommand('session.recover')
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: emptyRecovery,
    validate: zodErrors(recoveryForm),
  })
  const anyway = useOpenAnyway()
  const wrongCode = recover.error !== null && codeErrors.has(recover.error.code)

  async function open({ code, passphrase }: typeof emptyRecovery) {
    try {
      await recover.run({ code, passphrase, ...anyway.chosen() })
    } catch {
      form.getInputNode('code')?.focus()
    }
  }

  return (
    <WelcomeCard title="Openen met de herstelcode" wide>
      <Text mt="xs" c="dimmed">
        Neem het herstelblad van {name} erbij. Met de code opent u de praktijk; daarna geldt de nieuwe wachtzin die u
        hier kiest. De herstelcode zelf blijft dezelfde.
      </Text>
      <form noValidate autoComplete="off" onSubmit={form.onSubmit(open, focusFirstWrong(form))}>
        <TextInput
          key={form.key('code')}
          {...form.getInputProps('code')}
          error={form.errors.code ?? wrongCode}
          mt="lg"
          label="Herstelcode"
          description="Zeven groepjes van vier tekens. Hoofdletters, spaties en streepjes maken niet uit."
          classNames={{ input: recovery.typed }}
          spellCheck={false}
          data-autofocus
        />
        <div className={classes.problem}>
          <ErrorNote error={recover.error} />
          <OpenAnywayButton
            error={recover.error}
            busy={recover.busy}
            onChoose={(choice) => {
              anyway.choose(choice)
              form.onSubmit(open, focusFirstWrong(form))()
            }}
            onCancel={onBack}
          />
        </div>
        <NewPassphraseFields form={form} label="Nieuwe wachtzin" known={[name]} />
        <Group justify="space-between" mt="xl">
          <Button variant="default" onClick={onBack} disabled={recover.busy}>
            Terug
          </Button>
          <Button type="submit" loading={recover.busy}>
            Openen met nieuwe wachtzin
          </Button>
        </Group>
      </form>
    </WelcomeCard>
  )
}
