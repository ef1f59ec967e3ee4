import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { newPin } from '../../shared/seat/schema'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { PassphraseField } from '../welcome/passphrase-field'
import { PinField } from './pin-field'

/** The employer's code for taking the laptop back: choosing it, another one, or none. */
export function SeatPart() {
  const state = useRoute('seat.state', {})
  if (state.error) return <ErrorNote error={state.error} />
  if (!state.data) return null
  return <Choose isNew={state.data.employerPin === 'none'} isClosed={state.data.employerPin === 'closed'} />
}

function Choose({ isNew, isClosed }: { isNew: boolean; isClosed: boolean }) {
  const setPin = useCommand('seat.setPin')
  const [pin, setTyped] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [wrong, setWrong] = useState('')
  const change = async (next: string | null) => {
    const parsed = newPin.nullable().safeParse(next)
    if (!parsed.success) return setWrong(parsed.error.issues[0]?.message ?? '')
    if (!isNew && !passphrase) return setWrong('Vul ook uw wachtzin in.')
    await setPin.run({ of: 'employer', pin: next, ...(isNew ? {} : { passphrase }) })
    setTyped('')
    setPassphrase('')
    tell(next ? 'De pincode is bewaard.' : 'De pincode is weg. Terugkeren gaat met de wachtzin.')
  }
  return (
    <Card component="section" padding="xl" maw={736} mt="lg" aria-labelledby="stoelwissel">
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          void change(pin).catch(() => undefined)
        }}
      >
        <Stack>
          <Title order={2} size="h3" id="stoelwissel">
            De laptop aan de medewerker geven
          </Title>
          <Text className="reading">
            Zit een medewerker alleen achter de laptop, dan is alleen de eigen vragenlijst te zien. U keert terug met uw
            pincode of uw wachtzin.{' '}
            {isNew
              ? 'U hebt nog geen pincode.'
              : isClosed
                ? 'Uw pincode was vijf keer fout en telt niet meer. Kies een nieuwe.'
                : 'U hebt een pincode.'}
          </Text>
          <PinField
            maw={360}
            label={isNew ? 'Pincode van 4 tot 8 cijfers' : 'Nieuwe pincode van 4 tot 8 cijfers'}
            value={pin}
            error={wrong}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setWrong('')
            }}
          />
          {!isNew && (
            <PassphraseField
              maw={360}
              label="Uw wachtzin"
              value={passphrase}
              error={setPin.error?.code === 'KEY_WRONG'}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
          )}
          <ErrorNote error={setPin.error} />
          <Group>
            <Button type="submit" loading={setPin.busy}>
              Pincode bewaren
            </Button>
            {!isNew && (
              <Button variant="default" onClick={() => void change(null).catch(() => undefined)}>
                Zonder pincode verder
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Card>
  )
}
