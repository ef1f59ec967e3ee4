import { Button, Group, Text, Title } from '@mantine/core'
import { IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import type { ExportFormat } from '../../shared/document/schema'
import { call } from '../api'
import { tellError } from '../components/toast'
import { PreviewButton } from '../preview/preview-button'
import classes from './evaluation.module.css'

/** The report of the evaluation as a file; after saving, the way to it. */
export function ExportEvaluation({ cycleId, fixed }: { cycleId: string; fixed: boolean }) {
  const [busy, setBusy] = useState<ExportFormat | 'open' | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const attempt = async (what: ExportFormat | 'open', work: () => Promise<unknown>) => {
    setBusy(what)
    try {
      await work()
    } catch (error) {
      tellError(error)
    } finally {
      setBusy(null)
    }
  }
  const save = (format: ExportFormat) =>
    attempt(format, async () => {
      const file = await call('evaluation.export', { cycleId, format })
      if (file) setSaved(file.path)
    })
  return (
    <section className={classes.export} aria-labelledby="evaluatieverslag">
      <div>
        <Title order={2} size="h4" id="evaluatieverslag">
          Evaluatieverslag
        </Title>
        <Text size="sm" c="dimmed">
          {fixed
            ? 'Om te bewaren of mee te geven. Het wordt niet ondertekend.'
            : 'Zoals het nu staat. Het wordt niet ondertekend.'}
        </Text>
        {saved && (
          <Text size="sm" role="status" mt="xs" style={{ overflowWrap: 'anywhere' }}>
            Bewaard als <strong>{saved.split(/[\\/]/).pop()}</strong>
          </Text>
        )}
      </div>
      <Group gap="xs">
        <PreviewButton of={{ of: 'evaluation', cycleId }} />
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
        {saved && (
          <>
            <Button variant="subtle" onClick={() => void attempt('open', () => call('document.open', { path: saved }))}>
              Openen
            </Button>
            <Button
              variant="subtle"
              onClick={() => void attempt('open', () => call('document.showInFolder', { path: saved }))}
            >
              Tonen in map
            </Button>
          </>
        )}
      </Group>
    </section>
  )
}
