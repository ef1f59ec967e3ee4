import { useState } from 'react'
import { MAX_CHECKED_BYTES, MAX_WORD_BYTES } from '../../shared/check/schema'
import { base64Of } from './drop-zone'

/** A file that was dropped, as it crosses the bridge: never as a place on disk. */
export type Dropped = { name: string; data: string }

type Options = {
  /** The button that chooses the same file in a dialog. */
  button: string
  /** Said of a file of more than 20 MB, and of one that is no Word file. */
  tooLarge: string
  otherKind: string
  /** Shows itself what goes wrong. */
  onFile: (dropped: Dropped) => Promise<unknown>
  /** What an earlier file left on screen goes away. */
  reset: () => void
}

/**
 * A Word file that is dropped in a `DropZone`: what cannot be one is refused in words by what the computer says of it, before
 * it is read. `refused` is shown as an alert; `clear` when a file is chosen in another way.
 */
export function useWordDrop({ button, tooLarge, otherKind, onFile, reset }: Options) {
  const [refused, setRefused] = useState('')
  const onRefuse = (why: string) => {
    reset()
    setRefused(why)
  }
  const whyNot = ({ name, size }: File): string => {
    if (size > MAX_WORD_BYTES) return `Dit bestand is groter dan 20 MB. ${tooLarge}`
    if (size > MAX_CHECKED_BYTES)
      return `Dit bestand is te groot om te slepen. Kies het met “${button}”: dat gaat tot 20 MB.`
    return /\.(?:docx?|docm|dotx)$/i.test(name) ? '' : `Dit is geen Word-document. ${otherKind}`
  }
  const drop = async (file: File): Promise<void> => {
    const why = whyNot(file)
    if (why) return onRefuse(why)
    setRefused('')
    // The folder or the disk may go away between letting go and reading.
    const data = await base64Of(file).catch(() => null)
    if (data === null) return onRefuse(`Dit bestand is niet te lezen. Er is niets veranderd. Kies het met “${button}”.`)
    await onFile({ name: file.name.slice(0, 300), data })
  }
  return {
    refused,
    clear: () => setRefused(''),
    zone: { onFile: (file: File) => void drop(file).catch(() => undefined), onRefuse },
  }
}
