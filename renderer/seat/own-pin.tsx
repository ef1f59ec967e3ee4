import { Alert, Button, Card, Stack, Text } from '@mantine/core'
import { IconArmchair, IconInfoCircle } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { formatMoment } from '../../shared/format/date'
import { newPin, type SeatView } from '../../shared/seat/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { PinField } from './pin-field'
import classes from './seat-screen.module.css'

/** Before the form of who has a code of their own. */
export function OwnPinGate({ seat }: { seat: SeatView }) {
  const resume = useCommand('seat.resume')
  const [pin, setPin] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { employeeFirstName: first, employerName } = seat
  useEffect(() => field.current?.focus(), [])
  return (
    <Page title={`Dag ${first}`}>
      <Card padding="xl" maw={640}>
        <form
          noValidate
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault()
            void resume.run({ pin }).catch(() => setPin(''))
          }}
        >
          <Stack>
            <IconArmchair size={36} stroke={1.25} color="var(--employee)" aria-hidden />
            <Text>U koos een eigen pincode. Met die pincode gaat alleen u verder met uw antwoorden.</Text>
            <PinField
              ref={field}
              maw={360}
              label="Uw pincode"
              value={pin}
              error={resume.error?.code === 'PIN_WRONG'}
              onChange={(event) => setPin(event.currentTarget.value)}
            />
            <ErrorNote error={resume.error} />
            <Button type="submit" size="lg" style={{ alignSelf: 'flex-start' }} loading={resume.busy}>
              Verder
            </Button>
            <Text size="sm" c="dimmed">
              Vergeten? {employerName} kan uw pincode wissen. Uw antwoorden blijven dan staan, en u ziet wanneer dat
              gebeurde.
            </Text>
          </Stack>
        </form>
      </Card>
    </Page>
  )
}

/** Beside the form: an own code, for who wants it, and what became of the last one. */
export function OwnPin({ seat: { ownPin, pinResetAt, employerName } }: { seat: SeatView }) {
  const setPin = useCommand('seat.setPin')
  const [pin, setTyped] = useState('')
  const [wrong, setWrong] = useState('')
  const [changing, setChanging] = useState(false)
  const save = async () => {
    const parsed = newPin.safeParse(pin)
    if (!parsed.success) return setWrong(parsed.error.issues[0]?.message ?? '')
    await setPin.run({ of: 'employee', pin })
    setTyped('')
    setChanging(false)
  }
  return (
    <section className={classes.own} aria-label="Uw eigen pincode">
      <h2>Uw eigen pincode</h2>
      {pinResetAt && (
        <Alert variant="light" icon={<IconInfoCircle stroke={1.5} aria-hidden />} mb="sm">
          Uw vorige pincode is gewist op {formatMoment(pinResetAt)}, met de wachtzin van de praktijk. Sindsdien kon ook
          iemand anders hier lezen. Uw antwoorden staan er nog.
        </Alert>
      )}
      {ownPin && !changing ? (
        <>
          <p role="status">U hebt een eigen pincode. Alleen daarmee gaan deze antwoorden weer open tot u klaar bent.</p>
          <Button size="compact-md" variant="subtle" ml={-8} onClick={() => setChanging(true)}>
            Andere pincode kiezen
          </Button>
        </>
      ) : (
        <form
          noValidate
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault()
            void save().catch(() => undefined)
          }}
        >
          <p className="quiet">
            Komt u later terug? Kies een pincode, zodat alleen u verder kunt met deze antwoorden, en niemand ze opent
            voor u klaar bent. Het hoeft niet. Vergeten? {employerName} kan ze wissen, en dat leest u dan hier.
          </p>
          <Stack gap="xs">
            <PinField
              maw={280}
              label="Pincode van 4 tot 8 cijfers"
              value={pin}
              error={wrong}
              onChange={(event) => {
                setTyped(event.currentTarget.value)
                setWrong('')
              }}
            />
            <ErrorNote error={setPin.error} />
            <Button type="submit" variant="light" style={{ alignSelf: 'flex-start' }} loading={setPin.busy}>
              Pincode bewaren
            </Button>
          </Stack>
        </form>
      )}
    </section>
  )
}
