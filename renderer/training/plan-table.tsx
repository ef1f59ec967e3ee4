import { Button } from '@mantine/core'
import { IconChevronRight, IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import { formatShortDate } from '../../shared/format/date'
import { formatEuro, formatHours, formatNumber } from '../../shared/format/money'
import { actionTypes } from '../../shared/goal/schema'
import type { PlanLine } from '../../shared/training/plan'
import { linePriorities } from '../../shared/training/schema'
import { stageOf } from '../../shared/training/stage'
import { type Grouping, hoursTogether, type LineGroup } from '../../shared/training/sums'
import { useSightFirst } from '../components/show-more'
import { approveAll } from './change'
import { StageControl } from './stage-control'
import classes from './table.module.css'

/** More lines than this and the groups start closed: the page stands at once, whatever the size of the practice. */
const OPEN_UP_TO = 40
const FIRST_GROUPS = 40
const GROUPS_IN_SIGHT = 16
const FIRST_LINES = 15

type Props = {
  groups: LineGroup[]
  by: Grouping
  /** Who no longer works here. */
  gone: ReadonlySet<string>
  onOpen: (line: PlanLine) => void
}

/** The lines of the plan in groups with their sums; a line opens with all that is known of it. */
export function PlanTable({ groups, by, gone, onOpen }: Props) {
  const [all, setAll] = useState(false)
  const lines = groups.reduce((sum, group) => sum + group.lines.length, 0)
  const shown = useSightFirst(all ? groups : groups.slice(0, FIRST_GROUPS), GROUPS_IN_SIGHT)
  return (
    <div className={classes.sheet}>
      <table className={classes.table}>
        <colgroup>
          <col />
          <col className={classes.when} />
          <col className={classes.hours} />
          <col className={classes.net} />
          <col className={classes.rank} />
          <col className={classes.stand} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={`${classes.column} ${classes.what}`}>
              Wat
            </th>
            <th scope="col" className={classes.column}>
              Wanneer
            </th>
            <th scope="col" className={`${classes.column} ${classes.number}`}>
              Uren
            </th>
            <th scope="col" className={`${classes.column} ${classes.number}`}>
              Na subsidie
            </th>
            <th scope="col" className={classes.column}>
              Prioriteit
            </th>
            <th scope="col" className={classes.column}>
              Stand
            </th>
          </tr>
        </thead>
        {shown.map((group) => (
          <GroupRows
            key={group.key}
            group={group}
            by={by}
            gone={gone}
            startOpen={lines <= OPEN_UP_TO}
            onOpen={onOpen}
          />
        ))}
      </table>
      {!all && groups.length > FIRST_GROUPS && (
        <MoreButton onClick={() => setAll(true)}>Toon alle {groups.length} groepen</MoreButton>
      )}
    </div>
  )
}

const MoreButton = ({ onClick, children }: { onClick: () => void; children: React.ReactNode }) => (
  <div className={classes.moreRow}>
    <Button variant="subtle" size="compact-md" onClick={onClick}>
      {children}
    </Button>
  </div>
)

type GroupProps = Omit<Props, 'groups'> & { group: LineGroup; startOpen: boolean }

function GroupRows({ group, by, gone, startOpen, onOpen }: GroupProps) {
  const [open, setOpen] = useState(startOpen)
  const [all, setAll] = useState(false)
  const { sums, lines } = group
  const undecided = lines.filter((line) => stageOf(line) === 'open')
  const shown = all ? lines : lines.slice(0, FIRST_LINES)
  return (
    <tbody>
      <tr className={classes.group}>
        <th scope="rowgroup" colSpan={2}>
          <button type="button" className={classes.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
            <IconChevronRight size={18} stroke={1.5} aria-hidden className={classes.chevron} data-open={open} />
            <span>
              {group.title}
              <span className={classes.groupNote}>
                {group.note ? `${group.note}, ` : ''}
                {gone.has(group.key) && 'uit dienst, '}
                {lines.length === 1 ? '1 regel' : `${formatNumber(lines.length)} regels`}
              </span>
            </span>
          </button>
        </th>
        <td className={classes.number}>{formatHours(sums.hours).replace(' uur', ' u')}</td>
        <td className={classes.number}>{formatEuro(sums.netCents)}</td>
        <td colSpan={2} className={classes.groupAction}>
          {open && undecided.length > 1 && (
            <Button variant="subtle" size="compact-sm" onClick={() => void approveAll(undecided)}>
              Alle {undecided.length} goedkeuren
              <span className="visually-hidden">: {group.title}</span>
            </Button>
          )}
        </td>
      </tr>
      {open && shown.map((line) => <LineRow key={line.key} line={line} by={by} gone={gone} onOpen={onOpen} />)}
      {open && !all && lines.length > FIRST_LINES && (
        <tr>
          <td colSpan={6}>
            <MoreButton onClick={() => setAll(true)}>Toon alle {formatNumber(lines.length)} regels</MoreButton>
          </td>
        </tr>
      )}
    </tbody>
  )
}

function LineRow({ line, by, gone, onOpen }: Omit<Props, 'groups'> & { line: PlanLine }) {
  const hours = hoursTogether(line)
  const off = stageOf(line) === 'rejected' || stageOf(line) === 'cancelled'
  return (
    <tr className={`${classes.line} ${off ? classes.off : ''}`}>
      <td className={classes.what}>
        <button type="button" className={classes.title} onClick={() => onOpen(line)}>
          {line.kind === 'course' && <IconUsersGroup size={18} stroke={1.5} aria-label="Cursus in huis" />}
          <span className={classes.clip}>{line.title}</span>
        </button>
        <span className={classes.about}>{aboutLine(line, by, gone)}</span>
      </td>
      <td className="tabular">{whenOf(line)}</td>
      <td className={classes.number}>
        {hours === null ? <span className="quiet">–</span> : `${formatNumber(hours)} u`}
      </td>
      <td className={classes.number}>
        {line.grossCents === 0 ? <span className="quiet">–</span> : formatEuro(line.netCents)}
      </td>
      <td>
        <span className={classes.priority} data-priority={line.priority}>
          {linePriorities[line.priority]}
        </span>
      </td>
      <td className={classes.above}>
        <StageControl line={line} />
      </td>
    </tr>
  )
}

/** Who, in what form, with whom, and what is not yet sure, in one quiet line. */
function aboutLine(line: PlanLine, by: Grouping, gone: ReadonlySet<string>): string {
  const names = line.people.map((who) => (gone.has(who.id) ? `${who.name} (uit dienst)` : who.name))
  const who = by !== 'person' || names.length > 1 ? names.join(', ') : ''
  const state = line.draft ? 'concept' : line.changing ? 'wordt gewijzigd' : ''
  return [who, line.type && actionTypes[line.type], line.provider, state].filter((part) => part).join(' · ')
}

/** "3 mrt. 2026", or the day by which it is done. */
function whenOf(line: PlanLine): React.ReactNode {
  if (line.fromDate) return formatShortDate(line.fromDate)
  if (line.dueDate) return `tegen ${formatShortDate(line.dueDate)}`
  return <span className="quiet">Nog geen datum</span>
}
