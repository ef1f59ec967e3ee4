import { Title } from '@mantine/core'
import classes from './practice-page.module.css'

/** Fields that belong together: what they are for at the left, the fields at the right. */
export function Group({ title, explain, children }: { title: string; explain: string; children: React.ReactNode }) {
  return (
    <section className={classes.group}>
      <div>
        <Title order={2} size="h4">
          {title}
        </Title>
        <p className={classes.explain}>{explain}</p>
      </div>
      <div className={classes.fields}>{children}</div>
    </section>
  )
}
