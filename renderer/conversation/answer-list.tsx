import { Button } from '@mantine/core'
import { IconHeartHandshake, IconTargetArrow } from '@tabler/icons-react'
import { hasPlan } from '../../shared/conversation/rules'
import { uniqueKeys } from '../../shared/format/text'
import { answerLines, isOwnWords } from '../../shared/preparation/rules'
import type { Side } from '../../shared/preparation/schema'
import classes from './talk.module.css'
import { useTalk } from './talk-context'

type Props = { theme: string; side: Side; agree: (text: string) => void }

const iconProps = { size: 16, stroke: 1.5, 'aria-hidden': true }

/** What one side wrote on a theme; each answer can be taken over with one click. */
export function AnswerList({ theme, side, agree }: Props) {
  const { conversation, addGoal, addPromise } = useTalk()
  const { list, answers } = conversation
  const given = list.questions
    .filter((question) => question.theme === theme && question.side === side)
    .map((question) => ({ question, lines: answerLines(question, answers[side]) }))
    .filter(({ lines }) => lines.length > 0)
  if (given.length === 0) return <p className={classes.nothing}>Hier is niets opgeschreven.</p>
  const withPlan = hasPlan(conversation)
  return given.map(({ question, lines }) => {
    const text = lines.join('\n')
    const keys = uniqueKeys(lines)
    const about = <span className="visually-hidden">: {question.text}</span>
    return (
      <div key={question.id} className={classes.answer}>
        <p className={classes.asked}>{question.text}</p>
        {question.type === 'three' ? (
          <ol className={classes.list}>
            {lines.map((line, index) => (
              <li key={keys[index]}>{line}</li>
            ))}
          </ol>
        ) : (
          <p className={classes.said}>{text}</p>
        )}
        {isOwnWords(question) && (
          <div className={classes.take}>
            <Button
              size="compact-sm"
              variant="subtle"
              color={side}
              leftSection={<IconHeartHandshake {...iconProps} />}
              onClick={() => agree(text)}
            >
              Overnemen{about}
            </Button>
            {withPlan && (
              <Button
                size="compact-sm"
                variant="subtle"
                color={side}
                leftSection={<IconTargetArrow {...iconProps} />}
                onClick={() => void addGoal(text)}
              >
                Maak er een doel van{about}
              </Button>
            )}
            {side === 'employer' && theme === 'goals' && (
              <Button
                size="compact-sm"
                variant="subtle"
                color={side}
                leftSection={<IconHeartHandshake {...iconProps} />}
                onClick={() => void addPromise(text)}
              >
                Zeg dit toe{about}
              </Button>
            )}
          </div>
        )}
      </div>
    )
  })
}
