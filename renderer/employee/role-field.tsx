import { Button, Group, Select, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { roleSchema } from '../../shared/role/schema'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { zodErrors } from '../form/zod-errors'

type Props = {
  value: string | null
  onChange: (roleId: string | null) => void
  /** The role that someone has but that is no longer in the list. */
  former: { id: string; name: string } | null
}

const nameErrors = zodErrors(roleSchema.pick({ name: true }))

/** Chooses a role; one that is missing is added here by its name. */
export function RoleField({ value, onChange, former }: Props) {
  const roles = useRoute('role.list', {})
  const save = useCommand('role.save')
  const [name, setName] = useState<string | null>(null)
  const [problem, setProblem] = useState<string>()

  const listed = (roles.data ?? []).map((role) => ({ value: role.id, label: role.name }))
  const missing = former && !listed.some((role) => role.value === former.id)
  const data = missing ? [...listed, { value: former.id, label: former.name }] : listed

  const add = async () => {
    const wanted = (name ?? '').trim()
    const wrong = nameErrors({ name: wanted }).name
    setProblem(wrong)
    if (wrong) return
    const known = listed.find((role) => role.label.toLowerCase() === wanted.toLowerCase())
    const id = known?.value ?? (await save.run({ id: null, name: wanted, description: '', competences: [] })).id
    onChange(id)
    setName(null)
  }

  return (
    <div>
      <Select
        label="Functie"
        placeholder={data.length > 0 ? 'Kies een functie' : 'Er zijn nog geen functies'}
        data={data}
        value={value}
        onChange={onChange}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Functie wissen' }}
        nothingFoundMessage="Geen functie gevonden"
      />
      {name === null ? (
        <Button
          variant="subtle"
          size="compact-sm"
          mt={6}
          leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
          onClick={() => setName('')}
        >
          Nieuwe functie
        </Button>
      ) : (
        <Group mt="xs" gap="xs" align="flex-start" wrap="nowrap" data-new-role>
          <TextInput
            style={{ flex: 1 }}
            size="sm"
            aria-label="Naam van de nieuwe functie"
            placeholder="Naam van de nieuwe functie"
            value={name}
            error={problem}
            autoFocus
            onChange={(event) => setName(event.currentTarget.value)}
            onBlur={(event) => {
              const within = event.currentTarget.closest('[data-new-role]')?.contains(event.relatedTarget)
              if (name.trim() && !within) setProblem('Deze functie is nog niet toegevoegd.')
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              void add().catch(() => undefined)
            }}
          />
          <Button size="sm" variant="light" loading={save.busy} onClick={() => void add().catch(() => undefined)}>
            Functie toevoegen
          </Button>
          <Button
            size="sm"
            variant="subtle"
            color="gray"
            onClick={() => {
              setName(null)
              setProblem(undefined)
            }}
          >
            Terug
          </Button>
        </Group>
      )}
      <ErrorNote error={save.error} />
    </div>
  )
}
