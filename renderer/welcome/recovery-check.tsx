import { Button, Group, SimpleGrid, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { z } from 'zod'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { focusFirstWrong, zodErrors } from '../form/zod-errors'
import classes from './recovery.module.css'

const GROUPS = 7

const group = z.string().trim().min(1, 'Typ dit groepje van uw herstelblad.').max(20, 'Dit groepje is te lang.')
const groupsSchema = z.object({ first: group, second: group })

/** Two different positions of the seven, in order. */
function twoPositions(): { first: number; second: number } {
  const first = 1 + Math.floor(Math.random() * GROUPS)
  const other = 1 + ((first + Math.floor(Math.random() * (GROUPS - 1))) % GROUPS)
  return { first: Math.min(first, other), second: Math.max(first, other) }
}

/** Proof that the code is on paper: two groups, typed back. Then the practice opens. */
export function RecoveryCheck({ onBack }: { onBack: () => void }) {
  const [positions] = useState(twoPositions)
  const confirm = useCommand('session.confirmRecovery')
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { first: '', second: '' },
    validate: zodErrors(groupsSchema),
  })

  async function check({ first, second }: { first: string; second: string }) {
    try {
      await confirm.run({
        groups: [
          { position: positions.first, text: first },
          { position: positions.second, text: second },
        ],
      })
    } catch {
      form.getInputNode('first')?.focus()
    }
  }

  const field = (name: 'first' | 'second') => ({
    key: form.key(name),
    ...form.getInputProps(name),
    error: form.errors[name] ?? confirm.error?.code === 'RECOVERY_GROUPS',
    label: `Groepje ${positions[name]}`,
    classNames: { input: classes.typed },
    spellCheck: false,
  })
  return (
    <form noValidate autoComplete="off" onSubmit={form.onSubmit(check, focusFirstWrong(form))}>
      <Text mt="xs" c="dimmed">
        Neem het blad in de hand en typ de twee gevraagde groepjes over. Daarna gaat uw praktijk open.
      </Text>
      <SimpleGrid cols={2} mt="lg" mb="md">
        <TextInput {...field('first')} data-autofocus />
        <TextInput {...field('second')} />
      </SimpleGrid>
      <ErrorNote error={confirm.error} />
      <Group justify="space-between" mt="xl">
        <Button variant="default" onClick={onBack} disabled={confirm.busy}>
          Terug naar het blad
        </Button>
        <Button type="submit" loading={confirm.busy}>
          Praktijk openen
        </Button>
      </Group>
    </form>
  )
}
