import { Button, Group } from '@mantine/core'
import { IconFileDownload, IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { MAX_CHECKED_BYTES } from '../../shared/check/schema'
import { type FormReading, MAX_FORM_BYTES } from '../../shared/preparation/form-reading'
import type { Side } from '../../shared/preparation/schema'
import { call, useCommand } from '../api'
import { base64Of, DropZone } from '../components/drop-zone'
import { ErrorNote } from '../components/error-note'
import { tell, tellError, tellSaved } from '../components/toast'
import { flushSaves } from '../form/save-queue'
import { PreviewButton } from '../preview/preview-button'
import { FormReadingDrawer } from './form-reading-drawer'

type Props = { cycleId: string; side: Side }

/** Makes the empty form; it holds no answers. */
function MakeForm({ cycleId, side }: Props) {
  const make = async () => {
    try {
      const saved = await call('form.export', { cycleId, side })
      if (saved) tellSaved(saved.path)
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <Button
      size="compact-md"
      variant="subtle"
      color="gray"
      leftSection={<IconFileDownload size={18} stroke={1.5} aria-hidden />}
      onClick={() => void make()}
    >
      Formulier klaarmaken
    </Button>
  )
}

/** The same form as it will print: from there it can go straight to paper. */
function PreviewForm(of: Props) {
  return (
    <PreviewButton
      size="compact-md"
      variant="subtle"
      color="gray"
      label="Formulier bekijken"
      of={{ of: 'form', ...of }}
    />
  )
}

/** For who does not sit at this laptop: a form to take along, and the way back. */
export function FormPart({ cycleId, side }: Props) {
  const [reading, setReading] = useState<FormReading | null>(null)
  const [refused, setRefused] = useState('')
  const read = useCommand('form.read')
  const open = async (dropped?: { name: string; data: string }) => {
    // What was typed last counts as what is there already.
    if (!(await flushSaves())) return tell('Nog niet ingelezen: een deel van de tekst is nog niet bewaard.')
    setReading(await read.run({ cycleId, side, dropped }))
  }
  const refuse = (why: string) => {
    read.reset()
    setRefused(why)
  }
  const choose = () => {
    setRefused('')
    open().catch(() => undefined)
  }
  const drop = (file: File) => {
    const why = whyNot(file)
    if (why) return refuse(why)
    setRefused('')
    base64Of(file)
      // The folder or the disk went away between letting go and reading.
      .catch(() => refuse('Dit bestand is niet te lezen. Er is niets veranderd. Kies het met “Formulier inlezen”.'))
      .then((data) => (data === undefined ? undefined : open({ name: file.name.slice(0, 300), data })))
      .catch(() => undefined)
  }
  return (
    <section aria-label="Liever in Word of op papier?" style={{ marginTop: '2rem' }}>
      <h2 style={{ fontSize: '1rem', margin: '0 0 0.5rem' }}>Liever in Word of op papier?</h2>
      <DropZone wide onFile={drop} onRefuse={refuse}>
        <p style={{ margin: '0 0 0.5rem' }}>
          Maak een formulier met deze vragen en vul het elders in. Sleep het daarna hierheen, of kies het met “Formulier
          inlezen”.
        </p>
        <Group gap={4} ml={-8}>
          <MakeForm cycleId={cycleId} side={side} />
          <PreviewForm cycleId={cycleId} side={side} />
          <Button
            size="compact-md"
            variant="subtle"
            color="gray"
            leftSection={<IconFileImport size={18} stroke={1.5} aria-hidden />}
            loading={read.busy}
            onClick={choose}
          >
            Formulier inlezen
          </Button>
        </Group>
      </DropZone>
      {refused && (
        <p role="alert" style={{ margin: '0.5rem 0 0' }}>
          {refused}
        </p>
      )}
      <ErrorNote error={read.error} />
      <FormReadingDrawer reading={reading} side={side} onClose={() => setReading(null)} />
    </section>
  )
}

/** Why a file is not even read, by what the computer says of it; '' when it may be a form. */
function whyNot({ name, size }: File): string {
  if (size > MAX_FORM_BYTES) return 'Dit bestand is groter dan 20 MB. Dat is geen formulier van Praktijkgroei.'
  if (size > MAX_CHECKED_BYTES)
    return 'Dit bestand is te groot om te slepen. Kies het met “Formulier inlezen”: dat gaat tot 20 MB.'
  if (/\.(?:docx?|docm|dotx)$/i.test(name)) return ''
  return 'Dit is geen Word-document. Sleep het ingevulde formulier zoals het bewaard werd: een bestand dat eindigt op .docx.'
}
