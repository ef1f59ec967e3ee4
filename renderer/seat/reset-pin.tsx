import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { PassphraseField } from '../welcome/passphrase-field'

/** An employee who forgot the own code: the employer takes it away, and the employee sees that. */
export function ResetPin({ employeeId, first }: { employeeId: string; first: string }) {
  const [asking, setAsking] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const reset = useCommand('seat.resetPin')
  if (!asking)
    return (
      <Text size="sm" c="dimmed" mt="lg">
        {first} heeft een eigen pincode.{' '}
        <Anchor component="button" type="button" size="sm" onClick={() => setAsking(true)}>
          Pincode van {first} vergeten?
        </Anchor>
      </Text>
    )
  const submit = async () => {
    await reset.run({ employeeId, passphrase })
    tell(`De pincode van ${first} is gewist.`)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit().catch(() => undefined)
      }}
    >
      <Stack mt="lg" maw={420}>
        <Text>
          Wis de pincode samen met {first}, met uw wachtzin. De antwoorden blijven staan. {first} ziet de volgende keer
          dat de pincode gewist is, en wanneer.
        </Text>
        <PassphraseField
          label="Uw wachtzin"
          value={passphrase}
          error={reset.error?.code === 'KEY_WRONG'}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <ErrorNote error={reset.error} />
        <Group>
          <Button type="submit" loading={reset.busy}>
            Pincode van {first} wissen
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            Terug
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
