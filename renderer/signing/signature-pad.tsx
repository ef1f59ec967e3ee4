import { Button, Group, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import SignaturePadLibrary, { type PointGroup } from 'signature_pad'
import classes from './signing.module.css'
import { trimmedPng } from './trim'

/** Ink of the drawing; dark on white paper in both colour schemes. */
const INK = '#1B2A4A'

/** As many dots as the screen has under the field, and twice as many on a plain one, so that the picture is sharp. */
function sizeToScreen(canvas: HTMLCanvasElement): void {
  const scale = Math.max(window.devicePixelRatio, 2)
  canvas.width = canvas.offsetWidth * scale
  canvas.height = canvas.offsetHeight * scale
  canvas.getContext('2d')?.scale(scale, scale)
}

/** The same lines, smaller, so that they still fit in a field that became narrower. */
const scaled = (strokes: PointGroup[], ratio: number): PointGroup[] =>
  strokes.map((stroke) => ({
    ...stroke,
    points: stroke.points.map((point) => ({ ...point, x: point.x * ratio, y: point.y * ratio })),
  }))

type Props = { label: string; onChange: (image: string | null) => void; error?: string }

/**
 * A field to draw a signature in, with mouse, pen or finger. Only the trimmed picture leaves it: times and pressure
 * per point are biometric data and are never read.
 */
export function SignaturePad({ label, onChange, error }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<SignaturePadLibrary | null>(null)
  const report = useRef(onChange)
  report.current = onChange

  useEffect(() => {
    const element = canvas.current
    if (!element) return
    sizeToScreen(element)
    const drawing = new SignaturePadLibrary(element, { penColor: INK, minWidth: 0.9, maxWidth: 2.6 })
    drawing.addEventListener('endStroke', () => report.current(trimmedPng(element)))
    let width = element.offsetWidth
    // A canvas of another size than it has on screen draws beside the pen, and loses what stands on it.
    const resized = new ResizeObserver(() => {
      if (element.offsetWidth === width || element.offsetWidth === 0) return
      const ratio = Math.min(1, element.offsetWidth / width)
      width = element.offsetWidth
      const strokes = drawing.toData()
      sizeToScreen(element)
      drawing.fromData(scaled(strokes, ratio))
      if (!drawing.isEmpty()) report.current(trimmedPng(element))
    })
    resized.observe(element)
    pad.current = drawing
    return () => {
      resized.disconnect()
      drawing.off()
    }
  }, [])

  const clear = () => {
    pad.current?.clear()
    onChange(null)
  }

  return (
    <div>
      <Group justify="space-between" mb={4}>
        <Text fw={500}>{label}</Text>
        <Button variant="subtle" size="compact-md" onClick={clear}>
          Wissen
        </Button>
      </Group>
      <div className={classes.pad}>
        <canvas ref={canvas} role="img" aria-label={`${label}. Zonder muis of pen kiest u “Naam typen”.`} />
      </div>
      {error && (
        <Text c="var(--wrong)" size="sm" mt={4} role="alert">
          {error}
        </Text>
      )}
    </div>
  )
}
