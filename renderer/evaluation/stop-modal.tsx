import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type CycleSummary, type StopKind, stopCycleSchema, stopKinds } from '../../shared/cycle/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { flushSaves } from '../form/save-queue'
import { zodErrors } from '../form/zod-errors'
import { HintedTextarea } from '../sensitive/hinted'

type Props = { cycle: CycleSummary; opened: boolean; onClose: () => void; kind?: StopKind }

/** Stops a cycle before its evaluation, with the reason. */
export function StopModal({ opened, onClose, ...props }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title="Cyclus stoppen" size="lg">
      <StopForm {...props} onClose={onClose} />
    </Modal>
  )
}

function StopForm({ cycle, kind: proposed, onClose }: Omit<Props, 'opened'>) {
  const stop = useCommand('cycle.stop')
  const [kind, setKind] = useState<StopKind | null>(proposed ?? null)
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<Record<string, string>>({})
  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    if (!kind) return setErrors({ kind: 'Kies waarom u stopt.' })
    const values = { cycleId: cycle.id, kind, reason }
    const found = zodErrors(stopCycleSchema)(values)
    setErrors(found)
    if (Object.keys(found).length) return
    if (!(await flushSaves())) return tell('Nog niet gestopt: een deel van de tekst is nog niet bewaard.')
    await stop.run(values)
    onClose()
    tell(`De cyclus met ${cycle.employeeFirstName} is gestopt. Opnieuw openen kan altijd.`)
  }
  return (
    <form onSubmit={(event) => void submit(event).catch(() => undefined)} noValidate>
      <Stack>
        <ErrorNote error={stop.error} />
        <Text>
          Open doelen, acties en toezeggingen vervallen. Alles blijft te lezen, en wat getekend is, blijft bewaard. U
          kunt de cyclus later opnieuw openen; dan staat alles weer zoals nu.
        </Text>
        <Radio.Group
          label="Waarom stopt u?"
          value={kind}
          error={errors.kind}
          onChange={(value) => setKind((Object.keys(stopKinds) as StopKind[]).find((one) => one === value) ?? null)}
        >
          <Stack gap="xs" mt="xs">
            {(Object.keys(stopKinds) as StopKind[]).map((value) => (
              <Radio key={value} value={value} label={stopKinds[value]} />
            ))}
          </Stack>
        </Radio.Group>
        <HintedTextarea
          field={`stop ${cycle.id}`}
          label="Toelichting"
          description={kind === 'other' ? 'In één zin, voor later.' : 'Mag leeg blijven.'}
          rows={2}
          value={reason}
          error={errors.reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Terug
          </Button>
          <Button type="submit" loading={stop.busy}>
            Cyclus stoppen
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
