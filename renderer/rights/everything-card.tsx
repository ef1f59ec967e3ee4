import { Button, Card, Group, SegmentedControl, Text, Title } from '@mantine/core'
import { IconFolderDown } from '@tabler/icons-react'
import { useState } from 'react'
import { type BulkShape, bulkShapes } from '../../shared/bulk/schema'
import { type Employee, fullName } from '../../shared/employee/schema'
import { useCommand, useRoute } from '../api'
import classes from '../bulk/bulk.module.css'
import { BulkEnded, BulkRunning } from '../bulk/bulk-progress'
import { ErrorNote } from '../components/error-note'

/** A copy of everything that is kept about one person, in one click: the right of access. */
export function EverythingCard({ person }: { person: Employee }) {
  const state = useRoute('bulk.state', {})
  const start = useCommand('bulk.start')
  const [shape, setShape] = useState<BulkShape>('folder')
  const { firstName, id: employeeId } = person
  if (!state.data) return <ErrorNote error={state.error} />
  const { scope } = state.data
  const isHere = scope?.kind === 'everything' && scope.employeeId === employeeId
  const isBusy = state.data.step === 'running'
  return (
    <Card component="section" padding="xl" aria-labelledby="alles-over" className={classes.card}>
      <Title order={2} size="h3" id="alles-over">
        Alles over {fullName(person)}
      </Title>
      <Text className="reading">
        Vraagt {firstName} wat u bewaart? Hier maakt u een kopie van alles: om te lezen als Word en PDF, en als
        gegevensbestand voor een ander programma. Ook uw eigen voorbereiding en uw eigen notities staan erin, want{' '}
        {firstName} mag ze opvragen. Wat {firstName} zelf schreef en nog gesloten is, blijft gesloten: dat staat erbij.
        Van anderen staat er niets in.
      </Text>
      <Text c="dimmed" className="reading">
        Geef de kopie binnen een maand na de vraag. Deze bestanden zijn niet versleuteld: bewaar ze op een plaats die u
        vertrouwt.
      </Text>
      {isHere && isBusy && state.data.step === 'running' ? (
        <BulkRunning state={state.data} />
      ) : (
        <>
          {isHere && <BulkEnded state={state.data} />}
          <ErrorNote error={start.error} />
          <Group gap="md">
            <SegmentedControl
              aria-label="Als map of als zip-bestand"
              data={Object.entries(bulkShapes).map(([value, label]) => ({ value, label }))}
              value={shape}
              onChange={(value) => setShape(value as BulkShape)}
            />
            <Button
              leftSection={<IconFolderDown size={18} stroke={1.5} aria-hidden />}
              loading={start.busy}
              disabled={isBusy}
              onClick={() =>
                void start.run({ scope: { kind: 'everything', employeeId }, shape }).catch(() => undefined)
              }
            >
              Kopie van alles maken
            </Button>
          </Group>
          {isBusy && !isHere && (
            <Text c="dimmed" role="status">
              Er worden nu andere documenten bewaard. Daarna kan het hier.
            </Text>
          )}
        </>
      )}
    </Card>
  )
}
