import { ActionIcon, Button, Select } from '@mantine/core'
import { IconLink, IconPlus, IconSchool, IconTargetArrow, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { LinkedGoal, Need, NeedOverview, RunningGoal } from '../../shared/need/schema'
import { call } from '../api'
import { tellError, tellWithUndo } from '../components/toast'
import { MOST_OPTIONS } from '../form/options'
import classes from './needs.module.css'
import { takeNeed } from './take-need'

/** Links a goal to a need or takes the link away; taking away can be undone. */
export async function linkGoal(needId: string, goalId: string, linked: boolean): Promise<void> {
  try {
    await call('need.link', { needId, goalId, linked })
    if (!linked)
      tellWithUndo('Het doel is losgemaakt van de behoefte.', () => call('need.link', { needId, goalId, linked: true }))
  } catch (error) {
    tellError(error)
  }
}

/** The goals to choose from, under the name of who they belong to. */
const pickable = (goals: readonly RunningGoal[]) => {
  const names = [...new Set(goals.map((goal) => goal.employeeName))]
  return names.map((group) => ({
    group,
    items: goals.filter((goal) => goal.employeeName === group).map(({ id, title }) => ({ value: id, label: title })),
  }))
}

type Props = { need: Need; overview: NeedOverview; children: React.ReactNode }

/** The goals and lines of the plan that work on a need, how it stands (`children`), and what can be done about it. */
export function NeedLinks({ need, overview, children }: Props) {
  const [picking, setPicking] = useState(false)
  const lines = overview.lines[need.id] ?? []
  const goals = new Map<string, RunningGoal | LinkedGoal>(
    [...overview.goals, ...overview.otherGoals].map((goal) => [goal.id, goal]),
  )
  const free = overview.goals.filter((goal) => !need.goalIds.includes(goal.id))
  const linked = need.goalIds.length + lines.length > 0
  return (
    <>
      {linked && (
        <ul className={classes.links}>
          {need.goalIds.map((goalId) => {
            const goal = goals.get(goalId)
            if (!goal) return null
            return (
              <li key={goalId}>
                <IconTargetArrow size={18} stroke={1.5} aria-hidden />
                <span>
                  <Link to="/gesprekken/$cycleId" params={{ cycleId: goal.cycleId }}>
                    {goal.title}
                  </Link>
                  <span className="quiet">
                    {' '}
                    {goal.employeeName}
                    {'ended' in goal ? `, ${goal.ended.toLowerCase()}` : goal.draft && ', concept'}
                  </span>
                </span>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={`Losmaken: ${goal.title}`}
                  onClick={() => void linkGoal(need.id, goalId, false)}
                >
                  <IconX size={16} stroke={1.5} aria-hidden />
                </ActionIcon>
              </li>
            )
          })}
          {lines.map((line) => (
            <li key={line.key}>
              <IconSchool size={18} stroke={1.5} aria-hidden />
              <span>
                <Link to="/opleidingsplan" search={{ deel: 'plan', jaar: line.year }}>
                  {line.title}
                </Link>
                <span className="quiet"> opleiding in {line.year}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {picking && (
        <Select
          size="sm"
          aria-label="Welk doel werkt hieraan?"
          placeholder="Zoek een doel of een naam"
          searchable
          autoFocus
          defaultDropdownOpened
          limit={MOST_OPTIONS}
          nothingFoundMessage="Geen lopend doel gevonden"
          data={pickable(free)}
          value={null}
          onChange={(goalId) => {
            setPicking(false)
            if (goalId) void linkGoal(need.id, goalId, true)
          }}
          onBlur={() => setPicking(false)}
        />
      )}
      <div className={classes.state}>
        {children}
        <span className={classes.doing}>
          {free.length > 0 && !picking && (
            <Button
              size="compact-md"
              variant="subtle"
              leftSection={<IconLink size={16} stroke={1.5} aria-hidden />}
              onClick={() => setPicking(true)}
            >
              Doel koppelen
            </Button>
          )}
          {lines.length === 0 && (
            <Button
              size="compact-md"
              variant="subtle"
              leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
              onClick={() => void takeNeed(need, overview.year)}
            >
              Neem op in het plan
            </Button>
          )}
        </span>
      </div>
    </>
  )
}
