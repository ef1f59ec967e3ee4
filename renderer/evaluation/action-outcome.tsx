import { Select, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { EvaluatedGoal, SettledAction } from '../../shared/evaluation/schema'
import { isFilled } from '../../shared/format/text'
import { type Action, actionStatuses, actionTypes } from '../../shared/goal/schema'
import { call } from '../api'
import { useAutosave } from '../form/use-autosave'
import classes from './evaluation.module.css'

type Props = { cycleId: string; action: Action; goal: EvaluatedGoal; fixed: boolean }

const settled = { done: 'Gedaan', cancelled: 'Vervallen', planned: 'Nog open' } as const

/** How one action ended: done, or not any more, or still to do. */
export function ActionOutcome({ cycleId, action, goal, fixed }: Props) {
  const words = isFilled(action.description) ? action.description : actionTypes[action.type]
  const ends = goal.verdict === 'reached' || goal.verdict === 'dropped'
  const stored: SettledAction = action.status === 'done' || action.status === 'cancelled' ? action.status : 'planned'
  const field = useAutosave<SettledAction>({
    key: `settle ${action.id}`,
    stored,
    save: (status) => call('evaluation.settleAction', { cycleId, id: action.id, status }),
    undoLabel: 'actie',
  })
  return (
    <li>
      <div>
        {words}
        {!fixed && field.value === 'planned' && (
          <Text size="sm" c="dimmed">
            {ends ? 'Vervalt bij het afsluiten, want dit doel is klaar.' : 'Kan mee naar de volgende cyclus.'}
          </Text>
        )}
      </div>
      {fixed || action.status === 'carried' ? (
        <span className={classes.status}>
          {action.status === 'done' && <IconCheck size={18} stroke={1.5} aria-hidden />}
          {actionStatuses[action.status]}
        </span>
      ) : (
        <Select
          size="sm"
          w={150}
          aria-label={`Hoe staat het met: ${words}`}
          data={Object.entries(settled).map(([value, label]) => ({ value, label }))}
          value={field.value}
          error={field.error}
          onChange={(value) => {
            const found = (Object.keys(settled) as SettledAction[]).find((one) => one === value)
            if (found) field.choose(found)
          }}
        />
      )}
    </li>
  )
}
