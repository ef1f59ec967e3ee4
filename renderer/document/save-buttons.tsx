import { Button } from '@mantine/core'
import { IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { ExportFormat } from '../../shared/document/schema'
import { tellError, tellSaved } from '../components/toast'

type Props = {
  save: (format: ExportFormat) => Promise<{ path: string } | null>
  print?: () => Promise<unknown>
  /** What must be done first; false when it could not, and was told. */
  before?: () => Promise<boolean>
}

/** A document as Word and as PDF, and on paper where that can be; where it went is told in a message. */
export function SaveButtons({ save, print, before }: Props) {
  const [busy, setBusy] = useState<ExportFormat | 'print' | null>(null)
  const attempt = async (what: ExportFormat | 'print', work: () => Promise<unknown>) => {
    setBusy(what)
    try {
      if (!before || (await before())) await work()
    } catch (error) {
      tellError(error)
    } finally {
      setBusy(null)
    }
  }
  const button = (
    what: ExportFormat | 'print',
    label: string,
    Icon: typeof IconPrinter,
    work: () => Promise<unknown>,
  ) => (
    <Button
      variant="default"
      leftSection={<Icon size={18} stroke={1.5} aria-hidden />}
      loading={busy === what}
      onClick={() => void attempt(what, work)}
    >
      {label}
    </Button>
  )
  const keep = (format: ExportFormat) => async () => {
    const file = await save(format)
    if (file) tellSaved(file.path)
  }
  return (
    <>
      {button('word', 'Word opslaan', IconFileTypeDocx, keep('word'))}
      {button('pdf', 'PDF opslaan', IconFileTypePdf, keep('pdf'))}
      {print && button('print', 'Afdrukken', IconPrinter, print)}
    </>
  )
}
