import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { call, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { AutosaveText } from '../form/autosave-fields'
import classes from './cycle-page.module.css'

/** The employer's own note: hidden until asked for, never on the screen of the talk. */
export function PrivateNote({ cycleId }: { cycleId: string }) {
  const [shown, setShown] = useState(false)
  const note = useRoute('note.get', { cycleId }, { enabled: shown })
  return (
    <section className={classes.note}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h4">
            Eigen notities
          </Title>
          <Text size="sm" c="dimmed" className="reading">
            Alleen voor u, en nooit op het scherm tijdens het gesprek. De medewerker mag ze opvragen: schrijf niets wat
            u niet zou willen tonen.
          </Text>
        </div>
        <Button variant="default" size="sm" onClick={() => setShown(!shown)} aria-expanded={shown}>
          {shown ? 'Verbergen' : 'Tonen'}
        </Button>
      </Group>
      <ErrorNote error={note.error} />
      {shown && note.data && (
        <AutosaveText
          className="reading"
          saveKey={`note ${cycleId}`}
          stored={note.data.text}
          save={(text) => call('note.save', { cycleId, text })}
          label="Eigen notities"
          hideLabel
          minRows={4}
        />
      )}
    </section>
  )
}
