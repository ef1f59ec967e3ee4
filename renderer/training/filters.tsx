import { Button, Select, Switch } from '@mantine/core'
import type { PlanLine } from '../../shared/training/plan'
import { type LinePriority, linePriorities, type Stage, stages } from '../../shared/training/schema'
import { stageOf } from '../../shared/training/stage'
import { type Grouping, groupings } from '../../shared/training/sums'
import { MOST_OPTIONS, options } from '../form/options'
import classes from './plan.module.css'

/** Options are made when a list opens: with many people, closed lists would cost more than the table. */
const light = { shadow: 'sm', keepMounted: false }

export type Filter = { person: string | null; stage: string | null; priority: string | null; draft: boolean }
export const noFilter: Filter = { person: null, stage: null, priority: null, draft: false }

/** Whether a line is among those asked for. */
export const passes = (line: PlanLine, filter: Filter): boolean =>
  (!filter.person || line.people.some((who) => who.id === filter.person)) &&
  (!filter.stage || stageOf(line) === filter.stage) &&
  (!filter.priority || line.priority === filter.priority) &&
  (!filter.draft || line.draft || line.changing === true)

type Props = {
  lines: readonly PlanLine[]
  filter: Filter
  onFilter: (filter: Filter) => void
  by: Grouping
  onGroup: (by: Grouping) => void
}

/** Which lines, and in which order. Only what occurs can be chosen. */
export function Filters({ lines, filter, onFilter, by, onGroup }: Props) {
  const set = (change: Partial<Filter>) => onFilter({ ...filter, ...change })
  const people = new Map(lines.flatMap((line) => line.people.map((who) => [who.id, who.name])))
  const has = {
    stage: new Set<Stage>(lines.map(stageOf)),
    priority: new Set<LinePriority>(lines.map((line) => line.priority)),
  }
  const occurring = <K extends string>(words: Record<K, string>, present: ReadonlySet<string>) =>
    options(words).filter(({ value }) => present.has(value))
  const choice = (label: string, name: 'person' | 'stage' | 'priority', data: { value: string; label: string }[]) => (
    <Select
      size="sm"
      w="11rem"
      aria-label={label}
      placeholder={label}
      clearable
      allowDeselect
      searchable={name === 'person'}
      comboboxProps={light}
      limit={MOST_OPTIONS}
      nothingFoundMessage="Niemand gevonden"
      clearButtonProps={{ 'aria-label': 'Keuze wissen' }}
      data={data}
      value={filter[name]}
      onChange={(value) => set({ [name]: value })}
    />
  )
  const active = filter.person || filter.stage || filter.priority || filter.draft
  const drafts = lines.some((line) => line.draft || line.changing)
  return (
    <div className={classes.filters}>
      <Select
        size="sm"
        w="13rem"
        aria-label="Groeperen"
        comboboxProps={light}
        data={Object.entries(groupings).map(([value, label]) => ({ value, label: `Per ${label.toLowerCase()}` }))}
        value={by}
        onChange={(value) => {
          if (value === 'person' || value === 'quarter' || value === 'priority') onGroup(value)
        }}
      />
      {choice(
        'Alle medewerkers',
        'person',
        [...people].map(([value, label]) => ({ value, label })),
      )}
      {choice('Elke stand', 'stage', occurring(stages, has.stage))}
      {choice('Elke prioriteit', 'priority', occurring(linePriorities, has.priority))}
      {drafts && (
        <Switch
          size="sm"
          label="Alleen concept"
          checked={filter.draft}
          onChange={(event) => set({ draft: event.currentTarget.checked })}
        />
      )}
      {active && (
        <Button size="compact-md" variant="subtle" onClick={() => onFilter(noFilter)}>
          Filters wissen
        </Button>
      )}
    </div>
  )
}
