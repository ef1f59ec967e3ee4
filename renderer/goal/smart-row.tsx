import { Popover, Text, UnstyledButton } from '@mantine/core'
import { IconBulb, IconCheck } from '@tabler/icons-react'
import type { Goal } from '../../shared/goal/schema'
import { type SmartRow as Letter, smartTips } from '../../shared/goal/smart'
import { useRoute } from '../api'
import { useTalk } from '../conversation/talk-context'
import { useToday } from '../new-day'
import classes from './goal.module.css'

/** The five letters as a quiet row that fills as the goal gets clearer; a click tells why, with a better example. */
export function SmartRow({ goal }: { goal: Goal }) {
  const { conversation } = useTalk()
  const practice = useRoute('practice.get', {})
  const today = useToday()
  const rows = smartTips(goal, {
    today,
    openGoals: conversation.goals.length,
    hasSupport: conversation.promises.some((promise) => promise.goalId === goal.id),
    followUpDate: conversation.cycle.closing.followUpDate,
    // Who said not to want a plan now does not stand behind a goal yet.
    agreedByBoth: conversation.answers.employee['m-readiness'] === 'no' ? false : null,
    profession: practice.data?.profession ?? 'other',
  })
  return (
    <fieldset className={classes.smart} style={{ border: 0, margin: 0, padding: 0 }}>
      <legend className="visually-hidden">Hoe duidelijk is dit doel? Tips per letter van SMART.</legend>
      {rows.map((row) => (
        <LetterButton key={row.letter} row={row} />
      ))}
    </fieldset>
  )
}

/** Escape here closes the tips only, not the sheet under them (an attribute that Mantine looks for). */
const ownEscape = { 'data-mantine-stop-propagation': 'true' }

function LetterButton({ row }: { row: Letter }) {
  const { fulfilled, letter, name, tips } = row
  return (
    <Popover width={420} position="bottom-start" shadow="sm" trapFocus returnFocus withArrow>
      <Popover.Target>
        <UnstyledButton className={classes.letter} data-fulfilled={fulfilled || undefined}>
          {fulfilled ? <IconCheck size={16} stroke={2} aria-hidden /> : <IconBulb size={16} stroke={1.5} aria-hidden />}
          <strong>{letter}</strong>
          <span>{name}</span>
          <span className="visually-hidden">{fulfilled ? '(in orde)' : '(er is een tip)'}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.tips}>
        {tips.length === 0 ? (
          <Text tabIndex={0} {...ownEscape}>
            Dit onderdeel is duidelijk.
          </Text>
        ) : (
          tips.map((tip, index) => (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the focus has to land somewhere to be read
            <div key={tip.id} className={classes.tip} tabIndex={0} {...ownEscape}>
              <p>
                <strong>{tip.text}</strong>
              </p>
              <p>{tip.why}</p>
              {tip.example !== tips[index + 1]?.example && (
                <p className={classes.example}>Bijvoorbeeld: {tip.example}</p>
              )}
            </div>
          ))
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
