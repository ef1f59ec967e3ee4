import { Card, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import icon from '../../build/icons/icon.svg'
import classes from './welcome-card.module.css'

type Props = {
  title: string
  /** Above the title: where this screen stands in a row of steps. */
  steps?: React.ReactNode
  /** Under the card. */
  below?: React.ReactNode
  wide?: boolean
  children: React.ReactNode
}

/**
 * The card in the middle of every screen before the lock. Puts the cursor in the field marked `data-autofocus`, or
 * else reading on the title, so that a new step starts at its beginning.
 */
export function WelcomeCard({ title, steps, below, wide, children }: Props) {
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    document.title = `${title} · Praktijkgroei`
    const start = card.current?.querySelector<HTMLElement>('[data-autofocus]') ?? card.current?.querySelector('h1')
    start?.focus()
  }, [title])
  return (
    <main className={classes.page}>
      <div className={classes.column} data-wide={wide || undefined}>
        <p className={classes.brand}>
          <img src={icon} alt="" width={32} height={32} />
          Praktijkgroei
        </p>
        <Card className={classes.card} ref={card} shadow="sm">
          {steps}
          <Title order={1} size="h2" className={classes.title} tabIndex={-1}>
            {title}
          </Title>
          {children}
        </Card>
        {below}
      </div>
    </main>
  )
}
