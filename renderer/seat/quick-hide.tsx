import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import classes from './seat-screen.module.css'

/** One key, and everything is away. Not a lock: the same key, or a click, brings it back. */
export const HIDE_KEY = 'F9'

let hidden = false
const listeners = new Set<() => void>()

/** Hides everything, or shows it again. */
export function toggleHidden(): void {
  hidden = !hidden
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A neutral sheet over every screen, its windows and its messages, when someone walks in. */
export function QuickHide({ name }: { name: string }) {
  const isHidden = useSyncExternalStore(subscribe, () => hidden)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // No key reaches what lies under the sheet: Escape would close a window there. Enter and space still press the sheet.
      if (hidden) event.stopImmediatePropagation()
      if (hidden && event.key === 'Tab') event.preventDefault()
      if (event.key !== HIDE_KEY || event.repeat) return
      event.preventDefault()
      toggleHidden()
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => {
      removeEventListener('keydown', onKey, { capture: true })
      // The lock came over it: behind it everything is new.
      hidden = false
    }
  }, [])
  return isHidden ? createPortal(<Sheet name={name} />, document.body) : null
}

function Sheet({ name }: { name: string }) {
  const sheet = useRef<HTMLButtonElement>(null)
  const [before] = useState(() => ({ title: document.title, focus: document.activeElement }))
  useEffect(() => {
    document.body.dataset.hidden = 'true'
    document.title = 'Praktijkgroei'
    sheet.current?.focus()
    return () => {
      delete document.body.dataset.hidden
      document.title = before.title
      if (before.focus instanceof HTMLElement) before.focus.focus({ preventScroll: true })
    }
  }, [before])
  return (
    <button ref={sheet} type="button" data-quick-hide className={classes.sheet} onClick={toggleHidden}>
      <strong>{name}</strong>
      <span>Klik of druk op {HIDE_KEY} om verder te gaan.</span>
    </button>
  )
}
