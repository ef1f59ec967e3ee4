import { useEffect, useState } from 'react'
import { AppError } from '../../shared/ipc/result'
import { type Preview, type PreviewOf, previewAddress } from '../../shared/preview/schema'
import { call } from '../api'
import { type Pdf, startReader } from './pdf'
import { type Size, sizeOf } from './zoom'

/** A document that is open: its pages, and the size of the first, which stands for the others until they are seen. */
export type Opened = { preview: Preview; pdf: Pdf; first: Size }

/** Opens the pages of a document as long as the component stands. */
export function usePdf(of: PreviewOf): { opened: Opened | null; error: AppError | null } {
  const [wish] = useState(of)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [error, setError] = useState<AppError | null>(null)

  useEffect(() => {
    let isGone = false
    // The worker starts while main makes the pages.
    const reader = startReader()
    const open = async () => {
      const preview = await call('preview.open', wish)
      try {
        const pdf = await reader.open(previewAddress(preview.token))
        const first = sizeOf(await pdf.getPage(1).catch(refuse))
        if (!isGone) setOpened({ preview, pdf, first })
      } finally {
        // Read once, main need not hold them any longer. Locked meanwhile, they are gone already.
        call('preview.close', { token: preview.token }).catch(() => undefined)
      }
    }
    open().catch((thrown: unknown) => {
      if (!isGone) setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL'))
    })
    return () => {
      isGone = true
      reader.close()
    }
  }, [wish])
  return { opened, error }
}

const refuse = (cause: unknown): never => {
  throw new AppError('PREVIEW_BROKEN', undefined, { cause })
}
