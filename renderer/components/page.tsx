import { Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import classes from './page.module.css'
import { SaveState } from './save-state'

export type Crumb = { label: string; to: string }

type Props = {
  title: string
  /** How it stands, in words. */
  state?: React.ReactNode
  crumbs?: Crumb[]
  /** The one next step. */
  action?: React.ReactNode
  /** Shows the quiet word about saving. */
  saves?: boolean
  wide?: boolean
  children: React.ReactNode
}

/** A screen: where am I, what is it, how does it stand, and the one next step at the right. */
export function Page({ title, state, crumbs, action, saves, wide, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Praktijkgroei`
  }, [title])
  return (
    <div className={`${classes.page} ${wide ? classes.wide : ''}`}>
      {crumbs && (
        <nav className={classes.crumbs} aria-label="Kruimelpad">
          {crumbs.map((crumb) => (
            <span key={crumb.to}>
              <Link to={crumb.to}>{crumb.label}</Link> <span aria-hidden>›</span>
            </span>
          ))}
        </nav>
      )}
      <header className={classes.head}>
        <div className={classes.about}>
          <Title order={1} size="h2" className={classes.title}>
            {title}
          </Title>
          {state && <p className={classes.state}>{state}</p>}
        </div>
        <div className={classes.actions}>
          {saves && <SaveState />}
          {action}
        </div>
      </header>
      {children}
    </div>
  )
}
