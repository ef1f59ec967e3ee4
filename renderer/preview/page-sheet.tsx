import { memo, useEffect, useRef } from 'react'
import type { Hit } from './find'
import { useHighlights } from './highlights'
import type { Pdf } from './pdf'
import classes from './preview.module.css'
import { useDrawnPage } from './use-drawn-page'
import { PIXELS_PER_POINT, type Size } from './zoom'

declare module 'react' {
  interface CSSProperties {
    /** By what the text layer measures (preview.module.css). */
    '--total-scale-factor'?: number
  }
}

type Props = {
  pdf: Pdf
  number: number
  size: Size
  scale: number
  /** In sight, or nearly: only then it has a canvas. */
  isNear: boolean
  /** The one that is looked at: it is drawn before its neighbours. */
  isCurrent: boolean
  hits: readonly Hit[]
  current: Hit | null
  onSize: (number: number, size: Size) => void
}

/** One page of the document, as large as it is shown. */
export const PageSheet = memo(function PageSheet({ isNear, ...props }: Props) {
  const { number, size, scale, pdf } = props
  return (
    <section
      className={classes.sheet}
      aria-label={`Pagina ${number} van ${pdf.numPages}`}
      data-page={number}
      style={{ width: size.width * scale, height: size.height * scale }}
    >
      {isNear && <Contents {...props} />}
    </section>
  )
})

function Contents({ pdf, number, scale, isCurrent, size: assumed, hits, current, onSize }: Omit<Props, 'isNear'>) {
  const paint = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const { size, spans, state } = useDrawnPage({ pdf, number, scale, isCurrent }, { paint, text })
  useHighlights(spans, hits, current)
  const [width, height] = [size?.width ?? assumed.width, size?.height ?? assumed.height]
  useEffect(() => {
    if (width !== assumed.width || height !== assumed.height) onSize(number, { width, height })
  }, [width, height, assumed, number, onSize])
  return (
    <>
      <div ref={paint} className={classes.paint} data-state={state} />
      <div ref={text} className={classes.text} style={{ '--total-scale-factor': scale * PIXELS_PER_POINT }} />
      {state === 'failed' && <p className={classes.failed}>Deze pagina kan niet getoond worden.</p>}
    </>
  )
}
