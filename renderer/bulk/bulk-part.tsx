import { Button, Card, SegmentedControl, Select, Stack, Text, Title } from '@mantine/core'
import { IconFolderDown, IconFolders } from '@tabler/icons-react'
import { useState } from 'react'
import { type BulkChoice, type BulkScope, type BulkShape, bulkShapes } from '../../shared/bulk/schema'
import { useCommand, useRoute } from '../api'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import { MOST_OPTIONS } from '../form/options'
import classes from './bulk.module.css'
import { BulkEnded, BulkRunning } from './bulk-progress'

/** Giving out all that was signed as Word and PDF files: of everyone, of a year, or of one person. */
export function BulkPart() {
  const choice = useRoute('bulk.choice', {})
  const state = useRoute('bulk.state', {})
  if (choice.error) return <ErrorNote error={choice.error} />
  if (!choice.data || !state.data) return null
  if (choice.data.total === 0)
    return (
      <Empty icon={IconFolders} title="Nog niets ondertekend">
        Zodra een plan of verslag ondertekend is, bewaart u hier alles in één keer als Word en PDF.
      </Empty>
    )
  return (
    <Card component="section" padding="xl" aria-labelledby="alles-bewaren" className={classes.card}>
      <Title order={2} size="h3" id="alles-bewaren">
        Alles bewaren als bestanden
      </Title>
      <Text className="reading">
        Elk ondertekend plan, verslag en evaluatieverslag als Word en PDF, met een map per medewerker, de scans erbij en
        een overzicht. Deze bestanden zijn <strong>niet</strong> versleuteld: bewaar ze op een plaats die u vertrouwt.
      </Text>
      {state.data.step === 'running' ? (
        <BulkRunning state={state.data} />
      ) : (
        <>
          {state.data.scope?.kind !== 'everything' && <BulkEnded state={state.data} />}
          <Choose choice={choice.data} />
        </>
      )}
    </Card>
  )
}

const kinds = { all: 'Alles van de praktijk', year: 'Eén jaar', person: 'Eén medewerker' } as const

function Choose({ choice }: { choice: BulkChoice }) {
  const start = useCommand('bulk.start')
  const [kind, setKind] = useState<keyof typeof kinds>('all')
  const [year, setYear] = useState<string | null>(null)
  const [person, setPerson] = useState<string | null>(null)
  const [shape, setShape] = useState<BulkShape>('folder')
  const scope: BulkScope =
    kind === 'year'
      ? { kind, year: Number(year ?? choice.years[0]) }
      : kind === 'person'
        ? { kind, employeeId: person ?? choice.people[0]?.id ?? '' }
        : { kind }
  return (
    <Stack gap="md">
      <div className={classes.choices}>
        <Select
          label="Wat wilt u bewaren?"
          data={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
          value={kind}
          onChange={(value) => value && setKind(value as keyof typeof kinds)}
        />
        {kind === 'year' && (
          <Select
            label="Welk jaar?"
            data={choice.years.map(String)}
            value={year ?? String(choice.years[0])}
            onChange={setYear}
          />
        )}
        {kind === 'person' && (
          <Select
            label="Welke medewerker?"
            searchable
            limit={MOST_OPTIONS}
            nothingFoundMessage="Niemand gevonden"
            data={choice.people.map(({ id, name }) => ({ value: id, label: name }))}
            value={person ?? choice.people[0]?.id ?? null}
            onChange={setPerson}
          />
        )}
      </div>
      <div>
        <Text fw={600} id="bulk-hoe" mb={4}>
          Hoe?
        </Text>
        <SegmentedControl
          aria-labelledby="bulk-hoe"
          data={Object.entries(bulkShapes).map(([value, label]) => ({ value, label }))}
          value={shape}
          onChange={(value) => setShape(value as BulkShape)}
        />
      </div>
      <ErrorNote error={start.error} />
      <div>
        <Button
          leftSection={<IconFolderDown size={18} stroke={1.5} aria-hidden />}
          loading={start.busy}
          onClick={() => void start.run({ scope, shape }).catch(() => undefined)}
        >
          {shape === 'folder' ? 'Map kiezen en bewaren' : 'Zip-bestand bewaren'}
        </Button>
      </div>
    </Stack>
  )
}
