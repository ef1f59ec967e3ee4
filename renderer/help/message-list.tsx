import { UnstyledButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import { guideMessages } from '../../shared/help/messages'
import classes from './message-list.module.css'

/** Every message there is, one group open at a time; `code` is the one that was asked for. */
export function MessageList({ code }: { code: string | undefined }) {
  const asked = guideMessages.find(({ messages }) => messages.some((message) => message.code === code))?.title
  const [shown, setShown] = useState(asked ?? null)
  useEffect(() => {
    if (!asked || !code) return
    setShown(asked)
    // After the group has opened.
    const frame = requestAnimationFrame(() => {
      const entry = document.getElementById(`melding-${code}`)
      entry?.scrollIntoView({ block: 'center' })
      entry?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [asked, code])
  return guideMessages.map(({ title, messages }) => (
    <div key={title} className={classes.group}>
      <h3>
        <UnstyledButton
          className={classes.title}
          aria-expanded={shown === title}
          onClick={() => setShown(shown === title ? null : title)}
        >
          {title} <span className="quiet">{messages.length}</span>
        </UnstyledButton>
      </h3>
      {shown === title &&
        messages.map((message) => (
          <section
            key={message.code}
            id={`melding-${message.code}`}
            tabIndex={-1}
            className={classes.message}
            data-asked={message.code === code || undefined}
          >
            <h4>{message.title}</h4>
            <p>
              {message.text} {message.more}
            </p>
            <p className="quiet">Code: {message.code}</p>
          </section>
        ))}
    </div>
  ))
}
