import { Button, Group } from '@mantine/core'
import { IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { PreviewOf } from '../../shared/preview/schema'
import { call } from '../api'
import { tellError, tellSaved } from '../components/toast'
import { waysToSave } from './leave'

/** Paper, and files, of what may leave. */
export function LeaveButtons({ of, prints }: { of: PreviewOf; prints: boolean }) {
  const [busy, setBusy] = useState<string | null>(null)
  const attempt = async (what: string, work: () => Promise<unknown>) => {
    setBusy(what)
    await work().catch(tellError)
    setBusy(null)
  }
  return (
    <Group gap="xs" wrap="nowrap">
      {prints && (
        <Button
          size="sm"
          variant="default"
          leftSection={<IconPrinter size={18} stroke={1.5} aria-hidden />}
          loading={busy === 'print'}
          onClick={() => void attempt('print', () => call('preview.print', of))}
        >
          Afdrukken
        </Button>
      )}
      {waysToSave(of).map(({ label, format, save }) => {
        const Icon = format === 'word' ? IconFileTypeDocx : IconFileTypePdf
        return (
          <Button
            key={format}
            size="sm"
            variant="default"
            leftSection={<Icon size={18} stroke={1.5} aria-hidden />}
            loading={busy === format}
            onClick={() => void attempt(format, async () => tellIfSaved(await save()))}
          >
            {label}
          </Button>
        )
      })}
    </Group>
  )
}

const tellIfSaved = (file: { path: string } | null) => file && tellSaved(file.path)
