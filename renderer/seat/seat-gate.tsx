import { Button, Card, Group, Stack, Text } from '@mantine/core'
import { IconArmchair } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { CycleSummary } from '../../shared/cycle/schema'
import { newPin, type SeatTask } from '../../shared/seat/schema'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { LinkButton } from '../cycle/links'
import { handOver } from './hand-over'
import { PinField } from './pin-field'
import { ResetPin } from './reset-pin'

type Props = {
  cycle: CycleSummary
  task: SeatTask
  back: '/gesprekken/$cycleId' | '/gesprekken/$cycleId/evaluatie'
  /** What is about to be handed over, in words. */
  children: React.ReactNode
}

/** Where the laptop goes to the employee. The first time the employer chooses the code for the way back, or leaves it empty. */
export function SeatGate({ cycle, task, back, children }: Props) {
  const { id: cycleId, employeeId, employeeFirstName: first } = cycle
  const state = useRoute('seat.state', {})
  const setPin = useCommand('seat.setPin')
  const field = useRef<HTMLInputElement>(null)
  const [pin, setTyped] = useState('')
  const [wrong, setWrong] = useState('')
  const asksPin = state.data?.employerPin === 'none'

  const begin = async () => {
    if (pin) {
      const parsed = newPin.safeParse(pin)
      if (!parsed.success) {
        setWrong(parsed.error.issues[0]?.message ?? '')
        field.current?.focus()
        return
      }
      await setPin.run({ of: 'employer', pin })
    }
    await handOver(cycleId, task)
  }

  return (
    <Card padding="xl" maw={640}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void begin().catch(() => undefined)
        }}
      >
        <Stack>
          <IconArmchair size={36} stroke={1.25} color="var(--employee)" aria-hidden />
          <Text fz="xl" fw={600}>
            Zit {first} achter de laptop?
          </Text>
          {children}
          {asksPin && (
            <PinField
              ref={field}
              maw={360}
              label="Uw pincode om straks terug te keren"
              description="4 tot 8 cijfers, alleen voor u. Laat u dit leeg, dan vraagt Praktijkgroei straks uw wachtzin."
              value={pin}
              error={wrong}
              onChange={(event) => {
                setTyped(event.currentTarget.value)
                setWrong('')
              }}
            />
          )}
          <ErrorNote error={state.error ?? setPin.error} />
          <Group>
            <Button size="lg" type="submit" disabled={!state.data} loading={setPin.busy}>
              Ik ben {first}
            </Button>
            <LinkButton variant="default" size="lg" to={back} params={{ cycleId }}>
              Terug
            </LinkButton>
          </Group>
        </Stack>
      </form>
      {state.data?.ownPins.includes(employeeId) && <ResetPin employeeId={employeeId} first={first} />}
    </Card>
  )
}
