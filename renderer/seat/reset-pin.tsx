import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { PassphraseField } from '../welcome/passphrase-field'

type Props = { employeeId: string; first: string }

/** An employee who forgot the own code: the employer takes it away, and the employee sees that. */
export function ResetPin({ employeeId, first }: Props) {
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <Text size="sm" c="dimmed" mt="lg">
        {first} heeft een eigen pincode.{' '}
        <Anchor component="button" type="button" size="sm" onClick={() => setAsking(true)}>
          Pincode van {first} vergeten?
        </Anchor>
      </Text>
    )
  return <ResetPinForm employeeId={employeeId} first={first} onBack={() => setAsking(false)} mt="lg" maw={420} />
}

type FormProps = Props & {
  onBack: () => void
  /** After the code is gone, for who shows the form until then. */
  onReset?: () => void
  /** In a dialog the buttons stand at its end. */
  inDialog?: boolean
  mt?: string
  maw?: number
}

/** Takes the own code away with the passphrase; an error is shown here. */
export function ResetPinForm({ employeeId, first, onBack, onReset, inDialog, ...room }: FormProps) {
  const [passphrase, setPassphrase] = useState('')
  const reset = useCommand('seat.resetPin')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const submit = async () => {
    await reset.run({ employeeId, passphrase })
    tell(`De pincode van ${first} is gewist.`)
    onReset?.()
  }
  const back = (
    <Button variant="default" onClick={onBack}>
      Terug
    </Button>
  )
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit().catch(() => undefined)
      }}
    >
      <Stack {...room}>
        <Text>
          Wis de pincode samen met {first}, met uw wachtzin. De antwoorden blijven staan. {first} ziet de volgende keer
          dat de pincode gewist is, en wanneer.
        </Text>
        <PassphraseField
          ref={field}
          label="Uw wachtzin"
          value={passphrase}
          error={reset.error?.code === 'KEY_WRONG'}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <ErrorNote error={reset.error} />
        <Group justify={inDialog ? 'flex-end' : undefined}>
          {inDialog && back}
          <Button type="submit" loading={reset.busy}>
            Pincode van {first} wissen
          </Button>
          {!inDialog && back}
        </Group>
      </Stack>
    </form>
  )
}
