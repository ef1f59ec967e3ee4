import { Button, Group, Modal, Radio, Select, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { leftOpen, newCycleDefaults, runningInWords } from '../../shared/cycle/rules'
import {
  type CycleKind,
  type CycleSummary,
  cycleKindHelp,
  cycleKinds,
  type NewCycle,
  newCycleSchema,
} from '../../shared/cycle/schema'
import { worksHere } from '../../shared/employee/employment'
import { fullName } from '../../shared/employee/schema'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { checkForm } from '../form/check-form'
import { MOST_OPTIONS } from '../form/options'
import { zodErrors } from '../form/zod-errors'
import { useToday } from '../new-day'
import { CycleFieldset } from './cycle-fields'
import { LinkButton } from './links'

type Props = {
  opened: boolean
  onClose: () => void
  /** Who the talk is for; asked when it is not known yet. */
  employeeId?: string
}

/** Plans a talk: the defaults are right for most, so that one choice and one click are enough. */
export function NewCycleModal({ opened, onClose, employeeId }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title="Gesprek plannen" size="lg">
      <NewCycleForm employeeId={employeeId} onClose={onClose} />
    </Modal>
  )
}

function NewCycleForm({ employeeId, onClose }: Omit<Props, 'opened'>) {
  const practice = useRoute('practice.get', {})
  const employees = useRoute('employee.list', {})
  const cycles = useRoute('cycle.list', {})
  const create = useCommand('cycle.create')
  const navigate = useNavigate()
  const [changes, setChanges] = useState<Partial<NewCycle>>({})
  const [errors, setErrors] = useState<Record<string, string>>({})
  const today = useToday()
  const values: NewCycle = {
    ...newCycleDefaults(employeeId ?? '', practice.data?.ownerName ?? '', today),
    ...changes,
  }
  const people = employees.data?.filter((employee) => worksHere(employee, today)) ?? []
  const before = leftOpen(cycles.data ?? [], values.employeeId)
  const running = runningInWords(cycles.data ?? [], values.employeeId)

  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = values.employeeId ? zodErrors(newCycleSchema)(values) : { employeeId: 'Kies een medewerker.' }
    const isRight = checkForm({ validate: () => setErrors(found) }, event.currentTarget)
    if (!isRight || Object.keys(found).length) return
    const { id } = await create.run(values)
    onClose()
    await navigate({ to: '/gesprekken/$cycleId', params: { cycleId: id } })
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ErrorNote error={create.error} />
        {!employeeId && (
          <Select
            label="Medewerker"
            placeholder="Kies een medewerker"
            searchable
            data-autofocus
            limit={MOST_OPTIONS}
            nothingFoundMessage="Niemand gevonden"
            data={people.map((employee) => ({ value: employee.id, label: fullName(employee) }))}
            value={changes.employeeId ?? null}
            onChange={(id) => id && setChanges({ ...changes, employeeId: id })}
            error={errors.employeeId}
          />
        )}
        {running && (
          <p className="quiet" style={{ margin: 0 }} role="status">
            {running}
          </p>
        )}
        {before && <LeftOpen key={before.id} cycle={before} onClose={onClose} />}
        <Radio.Group
          label="Soort gesprek"
          value={values.kind}
          onChange={(kind) => setChanges({ ...changes, kind: kind as CycleKind })}
        >
          <Stack gap="xs" mt="xs">
            {(Object.keys(cycleKinds) as CycleKind[]).map((kind) => (
              <Radio key={kind} value={kind} label={cycleKinds[kind]} description={cycleKindHelp[kind]} />
            ))}
          </Stack>
        </Radio.Group>
        <CycleFieldset values={values} errors={errors} change={(patch) => setChanges({ ...changes, ...patch })} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Terug
          </Button>
          <Button type="submit" loading={create.busy}>
            Gesprek plannen
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** What is still open in the cycle before goes on only by starting the next one from it. */
function LeftOpen({ cycle, onClose }: { cycle: CycleSummary; onClose: () => void }) {
  const offer = useRoute('cycle.offer', { cycleId: cycle.id })
  if (!offer.data || offer.data.goals.length + offer.data.promises.length === 0) return null
  return (
    <Stack gap="xs" align="flex-start" role="status">
      <p className="quiet" style={{ margin: 0 }}>
        In de vorige cyclus met {cycle.employeeFirstName} staan nog punten open. Start de volgende cyclus om ze mee te
        nemen; met een apart gesprek gaan ze niet mee.
      </p>
      <LinkButton variant="light" to="/gesprekken/$cycleId/volgende" params={{ cycleId: cycle.id }} onClick={onClose}>
        Volgende cyclus starten
      </LinkButton>
    </Stack>
  )
}
