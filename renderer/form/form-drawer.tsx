import { Button, Drawer } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { Confirm } from '../components/confirm'
import classes from './form-drawer.module.css'

/** What the form in a drawer can do with it. */
export type DrawerHandle = {
  /** Closes without a question: what was typed is saved or meant to go. */
  close: () => void
  /** Something was typed or chosen: from now on closing asks first. */
  touched: () => void
}

type Props = {
  opened: boolean
  onClose: () => void
  title: string
  children: (drawer: DrawerHandle) => React.ReactNode
}

/** A form at the right edge. What was typed does not go away by a stray click or Escape. */
export function FormDrawer({ opened, onClose, title, children }: Props) {
  const [touched, setTouched] = useState(false)
  const [asking, setAsking] = useState(false)
  const close = () => {
    setTouched(false)
    setAsking(false)
    onClose()
  }
  // Not within the same key press: the Escape that asks would answer the question too.
  const ask = () => setTimeout(() => setAsking(true))
  return (
    <>
      <Drawer
        opened={opened}
        onClose={() => (touched ? ask() : close())}
        closeOnEscape={!asking}
        title={title}
        position="right"
        size={580}
        classNames={{ content: classes.content, header: classes.header, title: classes.title, body: classes.body }}
      >
        {children({ close, touched: () => setTouched(true) })}
      </Drawer>
      <Confirm
        opened={asking}
        title="Wat u invulde, is nog niet bewaard"
        action="Sluiten zonder bewaren"
        onConfirm={close}
        onClose={() => setAsking(false)}
      >
        Als u nu sluit, gaan uw wijzigingen in dit venster verloren.
      </Confirm>
    </>
  )
}

type FormProps = {
  onSubmit: (form: HTMLFormElement) => void
  /** The button that saves, as a verb. */
  action: string
  busy: boolean
  onCancel: () => void
  /** Another thing to do with what is shown, at the left of the buttons. */
  aside?: React.ReactNode
  children: React.ReactNode
}

/** The form itself: its fields below each other, its buttons always in view. */
export function DrawerForm({ onSubmit, action, busy, onCancel, aside, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // A form that waited for its data comes after the drawer gave away the focus. A moment later, when the drawer has
    // noted where the focus goes back to.
    const timer = setTimeout(() => {
      if (form.current?.contains(document.activeElement)) return
      form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true })
    })
    return () => clearTimeout(timer)
  }, [])
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit(event.currentTarget)
      }}
    >
      {children}
      <div className={classes.actions}>
        {aside && <div className={classes.aside}>{aside}</div>}
        <Button variant="default" onClick={onCancel}>
          Annuleren
        </Button>
        <Button type="submit" loading={busy}>
          {action}
        </Button>
      </div>
    </form>
  )
}
