import { Button, Card, Progress, SegmentedControl, Select, Stack, Text, Title } from '@mantine/core'
import { IconFolderDown, IconFolders } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { type BulkChoice, type BulkScope, type BulkShape, type BulkState, bulkShapes } from '../../shared/bulk/schema'
import { formatNumber } from '../../shared/format/money'
import { call, useCommand, useRoute } from '../api'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import { tellError } from '../components/toast'
import { MOST_OPTIONS } from '../form/options'
import classes from './bulk.module.css'

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
        <Running state={state.data} />
      ) : (
        <>
          <Ended state={state.data} />
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

function Running({ state: { done, total, stopping } }: { state: Extract<BulkState, { step: 'running' }> }) {
  return (
    <div className={classes.running}>
      <div className={classes.count}>
        <span role="status">
          {stopping ? 'Wordt gestopt…' : `${formatNumber(done)} van ${formatNumber(total)} documenten klaar`}
        </span>
        <Button variant="default" disabled={stopping} onClick={() => void call('bulk.stop', {}).catch(tellError)}>
          Stoppen
        </Button>
      </div>
      <Progress value={(done / total) * 100} aria-label="Voortgang" size="lg" />
      <Text c="dimmed">U kunt intussen verder werken. Vergrendelt u de praktijk, dan stopt het bewaren.</Text>
    </div>
  )
}

function Ended({ state }: { state: BulkState }) {
  const note = useRef<HTMLDivElement>(null)
  const { step } = state
  useEffect(() => {
    if (step === 'done' || step === 'failed' || step === 'stopped') note.current?.focus()
  }, [step])
  if (state.step === 'stopped')
    return (
      <div ref={note} tabIndex={-1} className={classes.note} role="status">
        Het bewaren is gestopt. Er staat niets half op uw schijf.
      </div>
    )
  if (state.step === 'failed')
    return (
      <div ref={note} tabIndex={-1} className={classes.note} data-wrong role="alert">
        <strong>{state.title}</strong>
        <span>
          {state.text} Er staat niets half op uw schijf. Code: {state.code}
        </span>
      </div>
    )
  if (state.step !== 'done') return null
  const { failed, files, path, shape } = state
  return (
    <div ref={note} tabIndex={-1} className={classes.note} role="status">
      <strong>
        {formatNumber(files)} bestanden staan in “{path.split(/[\\/]/).pop()}”.
      </strong>
      {failed.length > 0 && (
        <>
          <span>{failed.length === 1 ? 'Eén document lukte niet:' : `${failed.length} documenten lukten niet:`}</span>
          <ul>
            {failed.map(({ name, reason }) => (
              <li key={name}>
                {name}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button
          variant="light"
          size="compact-md"
          onClick={() => void call('document.showInFolder', { path }).catch(tellError)}
        >
          {shape === 'folder' ? 'Map tonen' : 'Tonen in map'}
        </Button>
      </div>
    </div>
  )
}
