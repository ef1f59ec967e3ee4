import { Text, Title, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { type Goal, owners } from '../../shared/goal/schema'
import type { Meeting } from '../../shared/progress/schema'
import { actionName, goalName, promiseName } from '../../shared/progress/words'
import type { EmployerPromise } from '../../shared/promise/schema'
import { Voice } from '../components/voice'
import { ActionExtras } from './action-extras'
import { ColourMark } from './colour-mark'
import classes from './meeting.module.css'
import { type LinesOf, linesOf, useMeeting } from './meeting-context'
import { MeetingLine } from './meeting-line'
import { StatusField } from './status-field'

/** Up to this many lines everything lies open; above it one goal at a time. */
const ALL_OPEN = 8
const PROMISES = 'promises'

/** Every goal with its actions, and the promises: one block each that opens and closes. */
export function MeetingLines({ meeting }: { meeting: Meeting }) {
  const said = linesOf(meeting)
  const { goals, promises } = meeting
  const count = goals.reduce((sum, goal) => sum + 1 + goal.actions.length, promises.length)
  const [shown, setShown] = useState<ReadonlySet<string>>(
    () => new Set(count <= ALL_OPEN ? [...goals.map((goal) => goal.id), PROMISES] : [goals[0]?.id ?? PROMISES]),
  )
  const toggle = (id: string) => {
    const next = new Set(shown)
    if (!next.delete(id)) next.add(id)
    setShown(next)
  }
  if (count === 0)
    return (
      <Text className="reading" c="dimmed" mb="lg">
        Er staan geen doelen, acties of toezeggingen open. Noteer hieronder hoe het gaat.
      </Text>
    )
  return (
    <>
      <div className={classes.legend}>
        <Voice of="employee" name={meeting.employeeFirstName} />
        <Voice of="employer" name={meeting.employerName} />
        <span className={classes.key}>
          <ColourMark colour="green" />
          <ColourMark colour="amber" />
          <ColourMark colour="red" />
        </span>
      </div>
      {goals.map((goal, index) => (
        <Block
          key={goal.id}
          meeting={meeting}
          label={`Doel ${index + 1}`}
          title={goalName(goal)}
          ids={[goal.id, ...goal.actions.map((action) => action.id)]}
          open={shown.has(goal.id)}
          toggle={() => toggle(goal.id)}
        >
          <GoalLines goal={goal} said={said} />
        </Block>
      ))}
      {promises.length > 0 && (
        <Block
          meeting={meeting}
          label="Toezeggingen"
          title="Wat de praktijk geeft"
          ids={promises.map((promise) => promise.id)}
          open={shown.has(PROMISES)}
          toggle={() => toggle(PROMISES)}
        >
          {promises.map((promise) => (
            <PromiseLine key={promise.id} promise={promise} said={said} />
          ))}
        </Block>
      )}
    </>
  )
}

type BlockProps = {
  meeting: Meeting
  label: string
  title: string
  ids: string[]
  open: boolean
  toggle: () => void
  children: React.ReactNode
}

function Block({ meeting, label, title, ids, open, toggle, children }: BlockProps) {
  const spoken = ids.filter((id) => meeting.lines.some((line) => line.subjectId === id && (line.colour || line.text)))
  const worst = (['red', 'amber', 'green'] as const).find((colour) =>
    meeting.lines.some((line) => ids.includes(line.subjectId) && line.colour === colour),
  )
  return (
    <section className={classes.block}>
      <Title order={2} className={classes.blockTitle}>
        <UnstyledButton className={classes.blockHead} aria-expanded={open} onClick={toggle}>
          <IconChevronDown size={20} stroke={1.5} className={classes.chevron} aria-hidden />
          <span className={classes.blockName}>
            <small>{label}</small>
            {title}
          </span>
          {worst && <ColourMark colour={worst} />}
          <span className={classes.count}>
            {spoken.length} van {ids.length} besproken
          </span>
        </UnstyledButton>
      </Title>
      {open && <div className={classes.blockBody}>{children}</div>}
    </section>
  )
}

function GoalLines({ goal, said }: { goal: Goal; said: LinesOf }) {
  const { employee } = useMeeting()
  const subject = { subject: 'goal', id: goal.id, title: goalName(goal) } as const
  const who = { ...owners, employee }
  return (
    <>
      <MeetingLine
        subject={subject}
        said={said}
        shownAs="Het doel zelf"
        dueDate={goal.dueDate}
        status={<StatusField {...subject} status={goal.status} />}
      />
      {goal.actions.map((action) => {
        const title = actionName(action)
        const about = { subject: 'action', id: action.id, title } as const
        const { line, previous } = said(action.id, 'employee')
        return (
          <MeetingLine
            key={action.id}
            subject={about}
            said={said}
            dueDate={action.dueDate}
            about={who[action.owner]}
            status={<StatusField {...about} status={action.status} />}
          >
            <ActionExtras
              action={action}
              title={title}
              expected={line?.expected ?? null}
              before={previous?.expected ?? null}
            />
          </MeetingLine>
        )
      })}
    </>
  )
}

function PromiseLine({ promise, said }: { promise: EmployerPromise; said: LinesOf }) {
  const subject = {
    subject: 'promise',
    id: promise.id,
    title: promiseName(promise),
  } as const
  return (
    <MeetingLine
      subject={subject}
      said={said}
      dueDate={promise.dueDate}
      about={promise.who}
      status={<StatusField {...subject} status={promise.status} />}
    />
  )
}
