import { ActionIcon, Select } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import classes from './plan.module.css'

/** Goes to another year of this part: the one before, the one after, or any that has something to show. */
export function YearSwitch({ year, years }: { year: number; years: readonly number[] }) {
  const navigate = useNavigate({ from: '/opleidingsplan' })
  const go = (next: number) => void navigate({ search: (search) => ({ ...search, jaar: next }) })
  const all = [...new Set([...years, year])].sort((a, b) => b - a)
  return (
    <div className={classes.years}>
      <ActionIcon variant="default" size={36} aria-label={`Naar ${year - 1}`} onClick={() => go(year - 1)}>
        <IconChevronLeft size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
      <Select
        aria-label="Jaar"
        size="sm"
        w="6.5rem"
        className="tabular"
        comboboxProps={{ shadow: 'sm', keepMounted: false }}
        data={all.map(String)}
        value={String(year)}
        onChange={(value) => value && go(Number(value))}
      />
      <ActionIcon variant="default" size={36} aria-label={`Naar ${year + 1}`} onClick={() => go(year + 1)}>
        <IconChevronRight size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
    </div>
  )
}
