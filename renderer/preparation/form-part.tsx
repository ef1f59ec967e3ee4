import { Button, Group } from '@mantine/core'
import { IconFileDownload, IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import type { FormReading } from '../../shared/preparation/form-reading'
import type { Side } from '../../shared/preparation/schema'
import { call, useCommand } from '../api'
import { DropZone } from '../components/drop-zone'
import { ErrorNote } from '../components/error-note'
import { tell, tellError, tellSaved } from '../components/toast'
import { type Dropped, useWordDrop } from '../components/use-word-drop'
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
  const read = useCommand('form.read')
  const open = async (dropped?: Dropped) => {
    // What was typed last counts as what is there already.
    if (!(await flushSaves())) return tell('Nog niet ingelezen: een deel van de tekst is nog niet bewaard.')
    setReading(await read.run({ cycleId, side, dropped }))
  }
  const drop = useWordDrop({
    button: 'Formulier inlezen',
    tooLarge: 'Dat is geen formulier van Praktijkgroei.',
    otherKind: 'Sleep het ingevulde formulier zoals het bewaard werd: een bestand dat eindigt op .docx.',
    onFile: open,
    reset: read.reset,
  })
  const choose = () => {
    drop.clear()
    open().catch(() => undefined)
  }
  return (
    <section aria-label="Liever in Word of op papier?" style={{ marginTop: '2rem' }}>
      <h2 style={{ fontSize: '1rem', margin: '0 0 0.5rem' }}>Liever in Word of op papier?</h2>
      <DropZone wide {...drop.zone}>
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
      {drop.refused && (
        <p role="alert" style={{ margin: '0.5rem 0 0' }}>
          {drop.refused}
        </p>
      )}
      <ErrorNote error={read.error} />
      <FormReadingDrawer reading={reading} cycleId={cycleId} side={side} onClose={() => setReading(null)} />
    </section>
  )
}
