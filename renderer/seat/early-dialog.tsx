import { Anchor, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { AppError } from '../../shared/ipc/result'
import type { SeatTask } from '../../shared/seat/schema'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { PinField } from './pin-field'
import { ResetPinForm } from './reset-pin'

type Props = {
  opened: boolean
  onClose: () => void
  title: string
  /** A verb that names the result. */
  action: string
  task: SeatTask
  cycle: { id: string; employeeId: string; employeeFirstName: string }
  /** What opens, and what that means for both. */
  children: React.ReactNode
  /** Opens, with the code of the employee where that is asked. What it throws is shown here. */
  open: (pin?: string) => Promise<unknown>
}

/**
 * Asks once before a form is opened that not both called ready. Where an own code of the employee keeps it closed, the employee
 * types that code here; the owner can only take it away, which the employee sees.
 */
export function EarlyDialog({ opened, onClose, title, ...props }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={720}>
      <Question {...props} onClose={onClose} />
    </Modal>
  )
}

function Question({ onClose, action, task, cycle, children, open }: Omit<Props, 'opened' | 'title'>) {
  const { id: cycleId, employeeId, employeeFirstName: first } = cycle
  const opening = useRoute('seat.opening', { cycleId, task })
  const [pin, setPin] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const [isForgotten, setForgotten] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const back = useRef<HTMLButtonElement>(null)
  const ownPin = opening.data?.ownPin
  // The question is on screen before it is known whether it asks a code, and comes back after a code was taken away.
  useEffect(() => {
    if (ownPin && !isForgotten) (ownPin === 'open' ? field : back).current?.focus()
  }, [ownPin, isForgotten])

  const submit = async () => {
    setBusy(true)
    try {
      await open(ownPin === 'open' ? pin : undefined)
    } catch (thrown) {
      setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL'))
      setPin('')
      // The code may count no more, or the employee wrote something a moment ago.
      void opening.refetch()
      field.current?.focus()
    } finally {
      setBusy(false)
    }
  }

  // In the place of the question: below it, the two would not fit on a small screen.
  if (isForgotten)
    return (
      <ResetPinForm
        inDialog
        employeeId={employeeId}
        first={first}
        onBack={() => setForgotten(false)}
        onReset={() => {
          setError(null)
          void opening.refetch().then(() => setForgotten(false))
        }}
      />
    )
  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack>
        <Text component="div">{children}</Text>
        {ownPin === 'open' && (
          <>
            <Text>
              {first} schreef al antwoorden en koos een eigen pincode. Geef {first} even het toetsenbord:{' '}
              <strong>{first} typt hier de eigen pincode</strong>. Zo opent niemand anders deze antwoorden.
            </Text>
            <PinField
              ref={field}
              maw={360}
              label={`Pincode van ${first}`}
              value={pin}
              error={error?.code === 'PIN_WRONG'}
              onChange={(event) => setPin(event.currentTarget.value)}
            />
          </>
        )}
        {ownPin === 'closed' && (
          <Text>
            {first} schreef al antwoorden en koos een eigen pincode. Die was vijf keer fout en telt niet meer. Wis ze
            eerst; daarna kunt u openen.
          </Text>
        )}
        {/* What stands above says the same of a code that counts no more. */}
        <ErrorNote error={opening.error ?? (ownPin === 'closed' ? null : error)} />
        <Group justify="flex-end">
          {ownPin === 'open' && (
            <Anchor component="button" type="button" size="sm" mr="auto" onClick={() => setForgotten(true)}>
              Pincode van {first} vergeten?
            </Anchor>
          )}
          <Button ref={back} variant="default" onClick={onClose} data-autofocus>
            Terug
          </Button>
          {ownPin === 'closed' ? (
            <Button onClick={() => setForgotten(true)}>Pincode van {first} wissen</Button>
          ) : (
            <Button type="submit" loading={busy} disabled={!opening.data || (ownPin === 'open' && !pin)}>
              {action}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}
