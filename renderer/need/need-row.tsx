import { ActionIcon } from '@mantine/core'
import { IconAlertCircle, IconArrowDown, IconArrowUp, IconCircleCheck, IconTrash } from '@tabler/icons-react'
import type { Need, NeedOverview } from '../../shared/need/schema'
import { linePriorities } from '../../shared/training/schema'
import { call } from '../api'
import { tellError, tellWithUndo } from '../components/toast'
import { AutosaveChoice, AutosaveText } from '../form/autosave-fields'
import { options } from '../form/options'
import { NeedLinks } from './need-links'
import classes from './needs.module.css'

type Props = {
  need: Need
  overview: NeedOverview
  first: boolean
  last: boolean
  /** Just made: the cursor goes there. */
  fresh: boolean
}

const horizons = { 1: 'dit jaar', 2: 'binnen twee jaar', 3: 'binnen drie jaar' }

/** One need: what, by when, how much it matters, and what works on it. */
export function NeedRow({ need, overview, first, last, fresh }: Props) {
  const filled = need.description.trim() !== ''
  const open = filled && overview.openIds.includes(need.id)
  const name = filled ? need.description.trim().slice(0, 60) : 'nieuwe behoefte'
  const move = (to: 'up' | 'down') => void call('need.move', { id: need.id, to }).catch(tellError)
  const remove = async () => {
    try {
      await call('need.setRemoved', { ids: [need.id], removed: true })
      tellWithUndo('De behoefte is verwijderd.', () => call('need.setRemoved', { ids: [need.id], removed: false }))
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <div className={classes.need} data-open={open}>
      <AutosaveText
        saveKey={`need ${need.id} description`}
        stored={need.description}
        save={(description) => call('need.save', { id: need.id, description })}
        undoLabel="behoefte"
        label="Behoefte"
        hideLabel
        minRows={1}
        placeholder="In één zin, zo concreet als u kunt"
        inputProps={{ autoFocus: fresh }}
      />
      <div className={classes.meta}>
        <AutosaveChoice
          saveKey={`need ${need.id} horizon`}
          stored={String(need.horizon)}
          save={(value) => call('need.save', { id: need.id, horizon: Number(value) })}
          undoLabel="termijn"
          label="Nodig"
          className={classes.choice}
          data={options(horizons)}
        />
        <AutosaveChoice
          saveKey={`need ${need.id} priority`}
          stored={need.priority}
          save={(value) => call('need.save', { id: need.id, priority: value as Need['priority'] })}
          undoLabel="prioriteit"
          label="Prioriteit"
          className={classes.choice}
          data={options(linePriorities)}
        />
        <div className={classes.tidy}>
          <ActionIcon
            variant="subtle"
            color="gray"
            className={first ? classes.away : undefined}
            aria-label={`Omhoog: ${name}`}
            onClick={() => move('up')}
          >
            <IconArrowUp size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            className={last ? classes.away : undefined}
            aria-label={`Omlaag: ${name}`}
            onClick={() => move('down')}
          >
            <IconArrowDown size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label={`Verwijderen: ${name}`} onClick={() => void remove()}>
            <IconTrash size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      {filled && (
        <NeedLinks need={need} overview={overview}>
          {open ? (
            <span className={classes.word} data-tone="open">
              <IconAlertCircle size={18} stroke={1.5} aria-hidden />
              Nog zonder doel of opleiding
            </span>
          ) : (
            <span className={classes.word} data-tone="covered">
              <IconCircleCheck size={18} stroke={1.5} aria-hidden />
              {overview.reachedIds.includes(need.id) ? 'Het doel is bereikt' : 'Er wordt aan gewerkt'}
            </span>
          )}
        </NeedLinks>
      )}
    </div>
  )
}
