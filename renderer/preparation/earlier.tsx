import { formatDate } from '../../shared/format/date'
import type { EarlierAgreements } from '../../shared/preparation/schema'

/** What was agreed last time, to have beside the form and the talk. */
export function Earlier({ earlier }: { earlier: EarlierAgreements | null }) {
  if (!earlier)
    return (
      <>
        <h2>Vorige afspraken</h2>
        <p className="quiet">
          Dit is het eerste gesprek in Praktijkgroei. Volgende keer staat hier wat u nu afspreekt.
        </p>
      </>
    )
  const due = (date: string | null) => (date ? ` (tegen ${formatDate(date)})` : '')
  return (
    <>
      <h2>Afgesproken {earlier.conversationDate ? `op ${formatDate(earlier.conversationDate)}` : 'de vorige keer'}</h2>
      <List title="Doelen" lines={earlier.goals.map((goal) => `${goal.title}${due(goal.dueDate)}`)} />
      <List
        title="Toezeggingen van de praktijk"
        lines={earlier.promises.map((promise) => `${promise.description}${due(promise.dueDate)}`)}
      />
      <List title="Verder" lines={earlier.agreements.map((agreement) => `${agreement.theme}: ${agreement.text}`)} />
    </>
  )
}

function List({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <strong>{title}</strong>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
