import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { z } from 'zod'
import { formatMoment } from '../../shared/format/date'
import { AppError, type ErrorCode } from '../../shared/ipc/result'
import { type SessionState, typedPassphrase } from '../../shared/session/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { focusFirstWrong, zodErrors } from '../form/zod-errors'
import { useWait } from '../keys/use-wait'
import { WaitNote } from '../keys/wait-note'
import { OpenAnywayButton, useOpenAnyway } from './open-anyway'
import { PassphraseField } from './passphrase-field'
import { WelcomeCard } from './welcome-card'

type Props = {
  practice: NonNullable<SessionState['practice']>
  onForgotten: () => void
  onRestore: () => void
  onLeave: () => void
}

/** Without its keys beside it a practice opens with the recovery code only. */
const needsCode: ReadonlySet<ErrorCode> = new Set(['KEY_MISSING', 'KEY_PARAMS'])
/** Here the file itself is the trouble, and another one may be sound. */
const needsFile: ReadonlySet<ErrorCode> = new Set([
  'FILE_EMPTY',
  'FILE_DAMAGED',
  'FILE_KIND',
  'FILE_PLAIN',
  'FILE_NEWER',
  'FILE_GONE',
  'MIGRATION_FAILED',
])

/** Asks for the passphrase of the chosen practice. Deriving the key takes about half a second. */
export function UnlockCard({ practice, onForgotten, onRestore, onLeave }: Props) {
  const { name, isSample, problem, restored, waitUntil, opensByOsKey } = practice
  const wait = useWait(waitUntil)
  const byOsKey = useCommand('session.unlockByOsKey')
  const unlock = useCommand('session.unlock')
  const choose = useCommand('session.choose')
  const anyway = useOpenAnyway()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { passphrase: '' },
    validate: zodErrors(z.object({ passphrase: typedPassphrase })),
  })

  const openByOsKey = () => {
    for (const command of [choose, unlock]) command.reset()
    return byOsKey.run(anyway.chosen()).catch(() => undefined)
  }

  async function open({ passphrase }: { passphrase: string }) {
    for (const command of [choose, byOsKey]) command.reset()
    try {
      await unlock.run({ passphrase, ...anyway.chosen() })
    } catch {
      const field = form.getInputNode('passphrase')
      if (field instanceof HTMLInputElement) field.select()
    }
  }

  const busy = unlock.busy || byOsKey.busy
  // Once the wait is over there is nothing to say of it any more.
  const failed = unlock.error?.code === 'KEY_WAIT' && wait === 0 ? null : unlock.error
  const error = choose.error ?? byOsKey.error ?? failed ?? (problem && !busy ? new AppError(problem) : null)
  return (
    <WelcomeCard title={name}>
      <Text mt="xs" c="dimmed">
        {isSample
          ? 'Dit is de voorbeeldpraktijk. De wachtzin is: dit is een voorbeeld'
          : 'Deze praktijk is vergrendeld. Typ uw wachtzin om verder te gaan.'}
      </Text>
      {restored && <Restored {...restored} />}
      <form noValidate autoComplete="off" onSubmit={form.onSubmit(open, focusFirstWrong(form))}>
        <Stack mt="lg">
          <PassphraseField
            key={form.key('passphrase')}
            {...form.getInputProps('passphrase')}
            error={form.errors.passphrase ?? unlock.error?.code === 'KEY_WRONG'}
            label="Wachtzin"
            data-autofocus
          />
          {error && (
            <Stack gap="sm">
              <ErrorNote error={error} />
              <OpenAnywayButton
                error={error}
                busy={busy}
                onChoose={(choice) => {
                  anyway.choose(choice)
                  if (byOsKey.error) void openByOsKey()
                  else form.onSubmit(open, focusFirstWrong(form))()
                }}
                onCancel={onLeave}
              />
              {needsCode.has(error.code) && (
                <Button variant="default" onClick={onForgotten}>
                  Openen met de herstelcode
                </Button>
              )}
              {needsFile.has(error.code) && (
                <Group gap="sm" grow>
                  <Button variant="default" loading={choose.busy} onClick={() => choose.run({}).catch(() => undefined)}>
                    Ander bestand kiezen
                  </Button>
                  <Button variant="default" onClick={onRestore}>
                    Kopie terugzetten
                  </Button>
                </Group>
              )}
            </Stack>
          )}
          <WaitNote seconds={wait} />
          <Button type="submit" loading={unlock.busy} disabled={wait > 0 || byOsKey.busy}>
            Ontgrendelen
          </Button>
          {opensByOsKey && (
            <Button variant="default" loading={byOsKey.busy} disabled={unlock.busy} onClick={() => void openByOsKey()}>
              Openen zonder wachtzin
            </Button>
          )}
        </Stack>
      </form>
      <Group justify="space-between" mt="lg">
        {!isSample && (
          <Anchor component="button" type="button" onClick={onForgotten}>
            Wachtzin vergeten
          </Anchor>
        )}
        {!isSample && (
          <Anchor component="button" type="button" onClick={onRestore}>
            Kopie terugzetten
          </Anchor>
        )}
        <Anchor component="button" type="button" onClick={onLeave}>
          Andere praktijk
        </Anchor>
      </Group>
    </WelcomeCard>
  )
}

/** Said once, right after a copy was put back: of when it is, and where the file is that made way. */
function Restored({ moment, aside }: NonNullable<Props['practice']['restored']>) {
  return (
    <Text mt="md" role="status">
      De kopie van {formatMoment(moment)} is teruggezet en opent met de wachtzin van toen.
      {aside && ` Het bestand dat hier stond, heet nu “${aside}” en staat in dezelfde map.`}
    </Text>
  )
}
