import { Group, Text, Title } from '@mantine/core'
import { call } from '../api'
import { tell } from '../components/toast'
import { SaveButtons } from '../document/save-buttons'
import { flushSaves } from '../form/save-queue'
import { PreviewButton } from '../preview/preview-button'
import classes from './meeting.module.css'

/** The note of the meeting in pages on screen, as a file or on paper. */
export function ExportNote({ id, open }: { id: string; open: boolean }) {
  return (
    <section className={classes.note} aria-labelledby="voortgangsnota">
      <div>
        <Title order={2} size="h4" id="voortgangsnota">
          Voortgangsnota
        </Title>
        <Text size="sm" c="dimmed">
          {open
            ? 'Het gesprek zoals het nu genoteerd is. De nota wordt niet ondertekend.'
            : 'Om te bewaren of mee te geven. De nota wordt niet ondertekend.'}
        </Text>
      </div>
      <Group gap="xs">
        <PreviewButton of={{ of: 'progress', id }} before={allSaved} />
        <SaveButtons
          before={allSaved}
          save={(format) => call('progress.export', { id, format })}
          print={() => call('preview.print', { of: 'progress', id })}
        />
      </Group>
    </section>
  )
}

/** What was typed a moment ago belongs in it. */
async function allSaved(): Promise<boolean> {
  const saved = await flushSaves()
  if (!saved) tell('De nota is niet gemaakt: een deel van de tekst is nog niet bewaard.')
  return saved
}
