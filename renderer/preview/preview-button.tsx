import { Button, type ButtonProps } from '@mantine/core'
import { IconFileSearch } from '@tabler/icons-react'
import { lazy, Suspense, useRef, useState } from 'react'
import type { PreviewOf } from '../../shared/preview/schema'

// What reads a PDF is large, and wanted by nobody who only types.
const load = () => import('./preview-modal')
const PreviewModal = lazy(() => load().then((module) => ({ default: module.PreviewModal })))

type Props = Pick<ButtonProps, 'size' | 'variant' | 'color'> & {
  of: PreviewOf
  /** What it is of, for who hears the buttons one by one. */
  about?: string
  label?: string
  /** Told when the pages open and close: what stands behind them keeps still meanwhile. */
  onOpen?: (isOpen: boolean) => void
  /** What must be done first; false when it could not, and was told. */
  before?: () => Promise<boolean>
}

/** Opens the pages of a document as they will print. */
export function PreviewButton({ of, about, label = 'Voorbeeld', onOpen, before, ...look }: Props) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    onOpen?.(false)
    // When the window over it is gone, and no longer keeps the focus inside.
    requestAnimationFrame(() => button.current?.focus())
  }
  const open = async () => {
    if (before && !(await before())) return
    setOpen(true)
    onOpen?.(true)
  }
  return (
    <>
      <Button
        ref={button}
        variant="default"
        {...look}
        leftSection={<IconFileSearch size={18} stroke={1.5} aria-hidden />}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => void open()}
      >
        {label}
        {about && <span className="visually-hidden">: {about}</span>}
      </Button>
      {isOpen && (
        <Suspense>
          <PreviewModal of={of} onClose={close} />
        </Suspense>
      )}
    </>
  )
}
