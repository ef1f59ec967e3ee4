import { type ReactNode, useState } from 'react'
import classes from './drop-zone.module.css'

type Props = {
  onFile: (file: File) => void
  /** What was dropped is no single file: why not, in words to show. */
  onRefuse: (why: string) => void
  /** Left-aligned text with its own buttons instead of one centred line. */
  wide?: boolean
  children: ReactNode
}

/**
 * A place where one file can be let go. Dropping is an extra for who has a mouse: what is in it holds a button that
 * does the same. Nothing is read here; a drop beside it is refused by the shell.
 */
export function DropZone({ onFile, onRefuse, wide = false, children }: Props) {
  const [over, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way, the button in it is the other
    <div
      className={classes.drop}
      data-over={over}
      data-wide={wide}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        // Moving over what stands in it is not leaving it.
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const { file, why } = fileIn(event.dataTransfer)
        if (file) onFile(file)
        else onRefuse(why)
      }}
    >
      {children}
    </div>
  )
}

function fileIn({ files, items }: DataTransfer): { file: File; why: '' } | { file: null; why: string } {
  const [file, ...others] = files
  if (!file) return { file: null, why: 'Dit is geen bestand. Bewaar het eerst als bestand en sleep dat hierheen.' }
  if (others.length > 0) return { file: null, why: 'Dit zijn meer bestanden. Laat er één tegelijk los.' }
  if ([...items].some((item) => item.webkitGetAsEntry()?.isDirectory))
    return { file: null, why: 'Dit is een map. Open de map en sleep het bestand zelf hierheen.' }
  return { file, why: '' }
}

/** The contents of a file as base64, without a call for each byte. */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}
