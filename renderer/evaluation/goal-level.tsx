import { useRef } from 'react'
import { level, levelInWords, levels } from '../../shared/competence/schema'
import type { EvaluatedGoal } from '../../shared/evaluation/schema'
import { isFilled } from '../../shared/format/text'
import { call } from '../api'
import { AutosaveChoice, AutosaveLine } from '../form/autosave-fields'
import classes from './evaluation.module.css'

const levelOptions = Object.entries(levels).map(([value, word]) => ({ value, label: `${value}, ${word}` }))

/** The level of the competence before and after; the level after goes into the history of the person. */
export function GoalLevel({ cycleId, goal, fixed }: { cycleId: string; goal: EvaluatedGoal; fixed: boolean }) {
  const { levelBefore, levelAfter, levelReason, competenceName } = goal
  // The words go with the level that is cleared; they come back with the next one, also by undo.
  const putAside = useRef('')
  const before = levelBefore ? levelInWords(levelBefore) : 'niet bepaald'
  if (fixed)
    return levelAfter ? (
      <p className={classes.levelFixed}>
        <span className="quiet">{competenceName}:</span> van {before} naar <strong>{levelInWords(levelAfter)}</strong>
        {isFilled(levelReason) && <span className="quiet">. {levelReason}</span>}
      </p>
    ) : null
  const place = { cycleId, goalId: goal.id }
  return (
    <div className={classes.level}>
      <div>
        <div className={classes.label}>{competenceName}, vooraf</div>
        <div className={classes.before}>{before}</div>
      </div>
      <AutosaveChoice
        saveKey={`level ${cycleId} ${goal.id}`}
        stored={levelAfter === null ? null : String(levelAfter)}
        save={(value) => {
          if (value === null) putAside.current = levelReason
          const words = value === null ? '' : putAside.current
          if (value !== null) putAside.current = ''
          return call('evaluation.setLevel', {
            ...place,
            level: value === null ? null : level.parse(Number(value)),
            ...(words && { reason: words }),
          })
        }}
        label={`${competenceName}, nu`}
        placeholder="Kies een niveau"
        data={levelOptions}
        clearable
        undoLabel="niveau"
      />
      {levelAfter !== null && (
        <AutosaveLine
          sentence
          saveKey={`level reason ${cycleId} ${goal.id}`}
          stored={levelReason}
          save={(reason) => call('evaluation.setLevel', { ...place, reason })}
          label="Waaraan ziet u dat?"
          placeholder="Mag in enkele woorden"
          undoLabel="uitleg bij het niveau"
        />
      )}
    </div>
  )
}
