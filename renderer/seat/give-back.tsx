import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { AppError } from '../../shared/ipc/result'
import type { PinState, SeatView } from '../../shared/seat/schema'
import { lockPractice } from '../commands'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { PassphraseField } from '../welcome/passphrase-field'
import { takeBack } from './hand-over'
import { PinField } from './pin-field'

type Props = { seat: SeatView; employerPin: PinState; onBack: () => void }

/** The way back to the whole practice: the employer's code, or the passphrase. The lock is always there. */
export function GiveBack({ seat, employerPin, onBack }: Props) {
  const [wantsPassphrase, setWantsPassphrase] = useState(false)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const byPin = employerPin === 'open' && !wantsPassphrase

  // Also when the other of the two is asked.
  useEffect(() => {
    if (byPin || wantsPassphrase || employerPin !== 'open') field.current?.focus()
  }, [byPin, wantsPassphrase, employerPin])

  const submit = async () => {
    setBusy(true)
    try {
      await takeBack(byPin ? { pin: typed } : { passphrase: typed }, seat)
    } catch (thrown) {
      setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL'))
      setTyped('')
      if (thrown instanceof AppError && thrown.code === 'PIN_CLOSED') setWantsPassphrase(true)
      field.current?.focus()
    } finally {
      setBusy(false)
    }
  }
  const common = {
    ref: field,
    maw: 420,
    value: typed,
    error: error?.code === 'PIN_WRONG' || error?.code === 'KEY_WRONG',
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.currentTarget.value),
  }

  return (
    <Page title={`Laptop teruggeven aan ${seat.employerName}`} saves>
      <Card padding="xl" maw={640}>
        <form
          noValidate
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          <Stack>
            <Text>
              Uw antwoorden blijven gesloten. {seat.employerName} gaat hier verder met{' '}
              {byPin ? 'de pincode' : 'de wachtzin'}.
            </Text>
            {byPin ? (
              <PinField key="pin" {...common} label="Pincode van de werkgever" />
            ) : (
              <PassphraseField key="passphrase" {...common} label="Wachtzin van de praktijk" />
            )}
            <ErrorNote error={error} />
            <Group>
              <Button type="submit" loading={busy}>
                Verder in de praktijk
              </Button>
              <Button variant="default" onClick={onBack}>
                Terug naar mijn antwoorden
              </Button>
            </Group>
            {employerPin === 'open' && (
              <Anchor
                component="button"
                type="button"
                style={{ alignSelf: 'flex-start' }}
                onClick={() => {
                  setTyped('')
                  setError(null)
                  setWantsPassphrase(byPin)
                }}
              >
                {byPin ? 'Liever met de wachtzin' : 'Liever met de pincode'}
              </Anchor>
            )}
          </Stack>
        </form>
      </Card>
      <Text c="dimmed" mt="lg" maw={640}>
        Is {seat.employerName} er nu niet?{' '}
        <Anchor component="button" type="button" onClick={() => void lockPractice()}>
          Vergrendel de praktijk
        </Anchor>
        . Uw antwoorden blijven bewaard.
      </Text>
    </Page>
  )
}
