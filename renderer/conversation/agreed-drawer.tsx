import { Button, UnstyledButton } from '@mantine/core'
import { IconArrowForwardUp, IconPlus } from '@tabler/icons-react'
import { balance, hasPlan, MANY_GOALS } from '../../shared/conversation/rules'
import { formatShortDate } from '../../shared/format/date'
import classes from './talk.module.css'
import { useTalk } from './talk-context'

const due = (date: string | null) => (date ? `tegen ${formatShortDate(date)}` : 'nog geen datum')
const actionsInWords = (count: number) => (count === 0 ? 'nog geen actie' : count === 1 ? '1 actie' : `${count} acties`)

/** What was agreed so far, always in sight, and how it is shared out. */
export function AgreedDrawer() {
  const { conversation, openSheet, addGoal, addPromise } = useTalk()
  const { goals, promises, employeeFirstName } = conversation
  const withPlan = hasPlan(conversation)
  const counts = balance(withPlan ? goals : [], promises)
  const total = counts.employee + counts.employer
  return (
    <aside className={classes.drawer} aria-label="Doelen en toezeggingen">
      {withPlan && (
        <>
          <div className={classes.drawerHead}>
            <h2>Doelen</h2>
            <AddButton onClick={() => void addGoal()} label="Doel toevoegen" />
          </div>
          {goals.length === 0 && <p className={classes.nothing}>Nog geen. Eén of twee doelen is genoeg.</p>}
          {goals.map((goal) => (
            <UnstyledButton key={goal.id} className={classes.line} onClick={() => openSheet({ goal: goal.id })}>
              {goal.carriedFromId && <FromBefore />}
              {goal.title || 'Doel zonder titel'}
              <small>
                {due(goal.dueDate)} · {actionsInWords(goal.actions.length)}
              </small>
            </UnstyledButton>
          ))}
          {goals.length > MANY_GOALS && (
            <p className={classes.nothing} style={{ marginTop: '0.5rem' }}>
              Dat zijn veel doelen tegelijk. Twee doelen die lukken, zijn meer waard dan vijf die blijven liggen.
            </p>
          )}
        </>
      )}
      <div className={classes.drawerHead}>
        <h2>Toezeggingen</h2>
        <AddButton onClick={() => void addPromise()} label="Toezegging toevoegen" />
      </div>
      {promises.length === 0 && (
        <p className={classes.nothing}>Wat de praktijk geeft: tijd, budget, begeleiding, materiaal.</p>
      )}
      {promises.map((promise) => (
        <UnstyledButton key={promise.id} className={classes.line} onClick={() => openSheet({ promise: promise.id })}>
          {promise.carriedFromId && <FromBefore />}
          {promise.description || 'Lege toezegging'}
          <small>{[promise.who, due(promise.dueDate)].filter(Boolean).join(' · ')}</small>
        </UnstyledButton>
      ))}
      {total > 0 && (
        <section className={classes.balance} aria-label="Verdeling van acties en toezeggingen">
          <div className={classes.drawerHead}>
            <h2>Wie doet wat</h2>
          </div>
          <div className={classes.scale} aria-hidden>
            <span style={{ flex: counts.employee }} />
            <span style={{ flex: counts.employer }} />
          </div>
          <div className={`${classes.legend} tabular`}>
            <span>
              {employeeFirstName} {counts.employee}
            </span>
            <span>Werkgever {counts.employer}</span>
          </div>
        </section>
      )}
    </aside>
  )
}

/** A goal or promise that goes on from the cycle before. */
const FromBefore = () => (
  <span className={classes.before}>
    <IconArrowForwardUp size={15} stroke={1.5} aria-hidden /> Uit de vorige cyclus
  </span>
)

function AddButton({ onClick, label }: { onClick: () => void; label: string }) {
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
      onClick={onClick}
      aria-label={label}
    >
      Toevoegen
    </Button>
  )
}
