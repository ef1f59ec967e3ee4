import { Title, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { figureInWords } from '../../shared/law/rules'
import type { LegalParameter } from '../../shared/law/schema'
import rows from '../components/rows.module.css'
import classes from './law.module.css'
import { ParameterDrawer } from './parameter-drawer'
import { SourceLine } from './source-line'

/** Every legal figure with its source and year; the practice may put its own in its place. */
export function ParametersPart({ parameters }: { parameters: LegalParameter[] }) {
  const [chosen, setChosen] = useState<LegalParameter | null>(null)
  const [opened, setOpened] = useState(false)
  const groups = Map.groupBy(parameters, ({ group }) => group)
  return (
    <>
      <p className="quiet reading" style={{ marginTop: 0 }}>
        Met deze cijfers rekenen de andere bladen. Klopt er een niet meer, zet dan het nieuwe met zijn bron.
      </p>
      {[...groups].map(([group, figures]) => (
        <section key={group} className={classes.group}>
          <Title order={2} size="h4" mb="xs">
            {group}
          </Title>
          <ul className={rows.sheet}>
            {figures.map((parameter) => (
              <li key={parameter.key} className={rows.item}>
                <UnstyledButton
                  className={`${rows.row} ${classes.row}`}
                  onClick={() => {
                    setChosen(parameter)
                    setOpened(true)
                  }}
                >
                  <span className={rows.text}>
                    <span className={rows.name}>{parameter.label}</span>
                    <SourceLine {...parameter} />
                  </span>
                  <span className={`${classes.end} tabular`}>
                    <span>
                      {figureInWords(parameter.value, parameter.unit)}
                      {parameter.checkedOn && <span className={classes.small}>eigen cijfer</span>}
                    </span>
                    <IconChevronRight size={18} stroke={1.5} color="var(--quiet)" aria-hidden />
                  </span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {chosen && <ParameterDrawer opened={opened} onClose={() => setOpened(false)} parameter={chosen} />}
    </>
  )
}
