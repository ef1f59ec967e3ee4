import { Button, Group, Text, Title } from '@mantine/core'
import { IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { ExportFormat } from '../../shared/document/schema'
import { call } from '../api'
import { tell, tellError, tellSaved } from '../components/toast'
import { flushSaves } from '../form/save-queue'
import classes from './meeting.module.css'

/** The note of the meeting as a file or on paper. */
export function ExportNote({ id, open }: { id: string; open: boolean }) {
  const [busy, setBusy] = useState<ExportFormat | 'print' | null>(null)
  const attempt = async (what: ExportFormat | 'print', work: () => Promise<unknown>) => {
    setBusy(what)
    try {
      // What was typed a moment ago belongs in it.
      if (await flushSaves()) await work()
      else tell('De nota is niet gemaakt: een deel van de tekst is nog niet bewaard.')
    } catch (error) {
      tellError(error)
    } finally {
      setBusy(null)
    }
  }
  const save = (format: ExportFormat) =>
    attempt(format, async () => {
      const file = await call('progress.export', { id, format })
      if (file) tellSaved(file.path)
    })
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
        <Button
          variant="default"
          leftSection={<IconFileTypeDocx size={18} stroke={1.5} aria-hidden />}
          loading={busy === 'word'}
          onClick={() => void save('word')}
        >
          Word opslaan
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={18} stroke={1.5} aria-hidden />}
          loading={busy === 'pdf'}
          onClick={() => void save('pdf')}
        >
          PDF opslaan
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} stroke={1.5} aria-hidden />}
          loading={busy === 'print'}
          onClick={() => void attempt('print', () => call('progress.print', { id }))}
        >
          Afdrukken
        </Button>
      </Group>
    </section>
  )
}
