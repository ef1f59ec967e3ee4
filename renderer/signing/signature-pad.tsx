import { Button, Group, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import SignaturePadLibrary from 'signature_pad'
import classes from './signing.module.css'
import { trimmedPng } from './trim'

/** Ink of the drawing; dark on white paper in both colour schemes. */
const INK = '#1B2A4A'

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
    const scale = Math.max(window.devicePixelRatio, 2)
    element.width = element.offsetWidth * scale
    element.height = element.offsetHeight * scale
    element.getContext('2d')?.scale(scale, scale)
    const drawing = new SignaturePadLibrary(element, { penColor: INK, minWidth: 0.9, maxWidth: 2.6 })
    drawing.addEventListener('endStroke', () => report.current(trimmedPng(element)))
    pad.current = drawing
    return () => drawing.off()
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
