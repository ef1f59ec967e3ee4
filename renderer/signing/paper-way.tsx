import { Button, Group, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { DocumentView } from '../../shared/document/schema'
import { documentKinds } from '../../shared/signing/schema'
import { call, useCommand } from '../api'
import { Confirm } from '../components/confirm'
import { ErrorNote } from '../components/error-note'
import { tellError } from '../components/toast'
import { DateField } from '../form/date-field'
import { flushSaves } from '../form/save-queue'

type Props = {
  cycleId: string
  documents: DocumentView[]
  /** The day of the signature, and what is wrong with it. */
  day: string | null
  error: string | undefined
  change: (day: string | null) => void
}

/** Signing with a pen: first the contents are laid down and printed, then the day of the signature is written here. */
export function PaperWay({ cycleId, documents, day, error, change }: Props) {
  const frozen = documents.every(({ id }) => id !== null)
  if (!frozen) return <LayDown cycleId={cycleId} documents={documents} />
  return (
    <>
      <Print documents={documents} />
      <DateField
        label="Op papier getekend op"
        description="Voeg daarna onderaan een scan of foto van het blad toe."
        lean="back"
        value={day}
        onChange={change}
        error={error}
      />
    </>
  )
}

function LayDown({ cycleId, documents }: { cycleId: string; documents: DocumentView[] }) {
  const freeze = useCommand('signing.freeze')
  const [asking, setAsking] = useState(false)
  const layDown = async () => {
    setAsking(false)
    // What is printed must be what stands on screen elsewhere.
    if (!(await flushSaves())) return
    const hashes = Object.fromEntries(documents.map(({ kind, sha256 }) => [kind, sha256]))
    await freeze.run({ cycleId, hashes }).catch(() => undefined)
  }
  return (
    <>
      <Text size="sm">
        Leg de inhoud vast. Daarna drukt u ze af en tekent u beiden met de pen, of één van u op het scherm.
      </Text>
      <ErrorNote error={freeze.error} />
      <Button variant="default" loading={freeze.busy} onClick={() => setAsking(true)}>
        Inhoud vastleggen
      </Button>
      <Confirm
        opened={asking}
        title="Inhoud vastleggen om af te drukken?"
        action="Inhoud vastleggen"
        onConfirm={() => void layDown()}
        onClose={() => setAsking(false)}
      >
        Wat op papier komt, verandert daarna niet meer. Moet er toch iets anders, dan maakt u een nieuwe versie.
      </Confirm>
    </>
  )
}

function Print({ documents }: { documents: DocumentView[] }) {
  const [busy, setBusy] = useState<string | null>(null)
  const print = async (id: string) => {
    setBusy(id)
    await call('document.print', { id }).catch(tellError)
    setBusy(null)
  }
  return (
    <Group gap="xs" grow>
      {documents.map(
        ({ id, kind }) =>
          id && (
            <Button
              key={id}
              size="sm"
              variant="default"
              leftSection={<IconPrinter size={18} stroke={1.5} aria-hidden />}
              loading={busy === id}
              onClick={() => void print(id)}
            >
              {kind === 'plan' ? 'Plan' : 'Verslag'} afdrukken
              <span className="visually-hidden">: {documentKinds[kind]}</span>
            </Button>
          ),
      )}
    </Group>
  )
}
