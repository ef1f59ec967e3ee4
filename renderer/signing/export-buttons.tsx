import { Button, Group, Text } from '@mantine/core'
import { IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { DocumentView, ExportFormat } from '../../shared/document/schema'
import { documentKinds } from '../../shared/signing/schema'
import { call } from '../api'
import { tellError } from '../components/toast'
import { PreviewButton } from '../preview/preview-button'
import classes from './signing.module.css'

/** Word, PDF, paper and pages on screen of one frozen document; after saving, the way to the file. */
export function ExportButtons({ document, primary }: { document: DocumentView; primary?: boolean }) {
  const [busy, setBusy] = useState<ExportFormat | 'print' | null>(null)
  const [saved, setSaved] = useState<{ path: string; remarks: string | null } | null>(null)
  const { id } = document
  if (!id) return null

  const attempt = async (what: ExportFormat | 'print', work: () => Promise<unknown>) => {
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
      const file = await call('document.export', { id, format })
      if (file) setSaved(file)
    })
  const about = <span className="visually-hidden">: {documentKinds[document.kind]}</span>

  return (
    <div>
      <Group gap="xs" grow>
        <Button
          size="sm"
          variant={primary ? 'filled' : 'default'}
          leftSection={<IconFileTypeDocx size={18} stroke={1.5} />}
          loading={busy === 'word'}
          onClick={() => void save('word')}
        >
          Word opslaan{about}
        </Button>
        <PreviewButton size="sm" of={{ of: 'document', id }} about={documentKinds[document.kind]} />
      </Group>
      <Group gap="xs" grow mt="xs">
        <Button
          size="sm"
          variant="default"
          leftSection={<IconFileTypePdf size={18} stroke={1.5} />}
          loading={busy === 'pdf'}
          onClick={() => void save('pdf')}
        >
          PDF opslaan{about}
        </Button>
        <Button
          size="sm"
          variant="default"
          leftSection={<IconPrinter size={18} stroke={1.5} />}
          loading={busy === 'print'}
          onClick={() => void attempt('print', () => call('document.print', { id }))}
        >
          Afdrukken{about}
        </Button>
      </Group>
      {saved && (
        <div className={classes.file} role="status">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            Bewaard als <strong>{nameOf(saved.path)}</strong>
            {saved.remarks && (
              <>
                , met ernaast <strong>{nameOf(saved.remarks)}</strong>
              </>
            )}
          </Text>
          <Group gap="xs" mt={4}>
            <Button
              size="compact-md"
              variant="subtle"
              onClick={() => void attempt('word', () => call('document.open', { path: saved.path }))}
            >
              Openen
            </Button>
            <Button
              size="compact-md"
              variant="subtle"
              onClick={() => void attempt('word', () => call('document.showInFolder', { path: saved.path }))}
            >
              Tonen in map
            </Button>
          </Group>
        </div>
      )}
    </div>
  )
}

const nameOf = (file: string) => file.split(/[\\/]/).pop()
