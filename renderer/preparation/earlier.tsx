import { formatDate } from '../../shared/format/date'
import { uniqueKeys } from '../../shared/format/text'
import type { EarlierAgreements } from '../../shared/preparation/schema'
import classes from './earlier.module.css'

type Props = {
  earlier: EarlierAgreements | null
  /** In the talk: across the width, under the heading of the theme. */
  wide?: boolean
}

/** What was agreed last time, to have beside the form and in the talk. */
export function Earlier({ earlier, wide }: Props) {
  const Heading = wide ? 'h3' : 'h2'
  if (!earlier)
    return (
      <div className={classes.earlier}>
        <Heading>Vorige afspraken</Heading>
        <p className="quiet">
          Dit is het eerste gesprek in Praktijkgroei. Volgende keer staat hier wat u nu afspreekt.
        </p>
      </div>
    )
  const after = ({ dueDate, outcome }: { dueDate: string | null; outcome?: string }) => {
    const facts = [dueDate ? `tegen ${formatDate(dueDate)}` : '', outcome ? outcome.toLowerCase() : '']
    const told = facts.filter(Boolean).join(': ')
    return told ? ` (${told})` : ''
  }
  return (
    <div className={`${classes.earlier} ${wide ? classes.wide : ''}`}>
      <Heading>
        Afgesproken {earlier.conversationDate ? `op ${formatDate(earlier.conversationDate)}` : 'de vorige keer'}
      </Heading>
      <Lines title="Doelen" lines={earlier.goals.map((goal) => `${goal.title}${after(goal)}`)} />
      <Lines
        title="Toezeggingen van de praktijk"
        lines={earlier.promises.map((promise) => `${promise.description}${after(promise)}`)}
      />
      <Lines title="Verder" lines={earlier.agreements.map((agreement) => `${agreement.theme}: ${agreement.text}`)} />
    </div>
  )
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null
  const keys = uniqueKeys(lines)
  return (
    <div>
      <strong>{title}</strong>
      <ul>
        {lines.map((line, index) => (
          <li key={keys[index]}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
