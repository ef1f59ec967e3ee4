import { UnstyledButton } from '@mantine/core'
import classes from './on-this-page.module.css'

/** A long page with its headings beside it: `sections` are their ids and titles, in order. A click goes there. */
export function OnThisPage({
  sections,
  children,
}: {
  sections: Readonly<Record<string, string>>
  children: React.ReactNode
}) {
  return (
    <div className={classes.columns}>
      <div>{children}</div>
      <nav className={classes.contents} aria-label="Op deze pagina">
        <span className="quiet">Op deze pagina</span>
        <ul>
          {Object.entries(sections).map(([id, title]) => (
            <li key={id}>
              <UnstyledButton className={classes.jump} onClick={() => jump(id)}>
                {title}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

/** The keyboard goes on from there. */
function jump(id: string) {
  const heading = document.getElementById(id)
  if (!heading) return
  heading.tabIndex = -1
  heading.scrollIntoView()
  heading.focus({ preventScroll: true })
}
