import { Button, Menu } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { useState } from 'react'
import { type NeedOverview, needKinds, type RunningGoal } from '../../shared/need/schema'
import rows from '../components/rows.module.css'
import { linkGoal } from './need-links'
import classes from './needs.module.css'

const FIRST = 6

/** Running goals that serve no need that was written down. That is no fault; it is worth a look. */
export function LooseGoals({ overview }: { overview: NeedOverview }) {
  const [all, setAll] = useState(false)
  const loose = overview.goals.filter((goal) => overview.looseGoalIds.includes(goal.id))
  if (loose.length === 0) return null
  return (
    <section className={classes.loose}>
      <h2 className={classes.title}>Doelen zonder behoefte</h2>
      <p className={classes.question}>
        Deze lopende doelen zijn nog aan geen behoefte gekoppeld. Dat mag; een doel kan ook van de medewerker zelf
        komen.
      </p>
      <ul className={rows.sheet}>
        {(all ? loose : loose.slice(0, FIRST)).map((goal) => (
          <li key={goal.id} className={`${rows.item} ${rows.row}`}>
            <span className={rows.text}>
              {goal.title}
              <span className="quiet">
                {' '}
                {goal.employeeName}
                {goal.draft && ', concept'}
              </span>
            </span>
            <LinkMenu goal={goal} overview={overview} />
          </li>
        ))}
      </ul>
      {!all && loose.length > FIRST && (
        <Button variant="subtle" size="compact-md" onClick={() => setAll(true)}>
          Toon alle {loose.length} doelen
        </Button>
      )}
    </section>
  )
}

function LinkMenu({ goal, overview }: { goal: RunningGoal; overview: NeedOverview }) {
  const needs = overview.current.filter((need) => need.description.trim())
  if (needs.length === 0) return null
  return (
    <Menu position="bottom-end" shadow="sm" width={380} withinPortal>
      <Menu.Target>
        <Button
          size="compact-md"
          variant="subtle"
          leftSection={<IconLink size={16} stroke={1.5} aria-hidden />}
          aria-label={`Koppelen: ${goal.title}`}
        >
          Koppelen
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {needs.map((need) => (
          <Menu.Item key={need.id} onClick={() => void linkGoal(need.id, goal.id, true)}>
            {need.description.trim()}
            <span className={classes.menuNote}>{needKinds[need.kind]}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
