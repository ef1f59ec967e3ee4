import { Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { phases } from '../../shared/cycle/schema'
import type { BoardColumn } from '../../shared/overview/schema'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { ShowMore, useFirst } from '../components/show-more'
import { Waiting } from '../components/waiting'
import classes from './board.module.css'

const FIRST = 8

const hints: Record<BoardColumn['phase'], string> = {
  preparation: 'Wie een gesprek voorbereidt, staat hier.',
  conversation: 'Hier staat een gesprek dat open is of op een handtekening wacht.',
  progress: 'Hier staan plannen die lopen, tot hun evaluatie.',
  evaluation: 'Hier staat waarop u samen terugkijkt.',
}

/** The running cycles as four columns, one for each phase. */
export function BoardPart() {
  const board = useRoute('overview.board', {})
  if (board.error) return <ErrorNote error={board.error} />
  if (!board.data) return <Waiting />
  const { columns, closed } = board.data
  return (
    <>
      <div className={classes.board}>
        {columns.map((column) => (
          <Column key={column.phase} column={column} />
        ))}
      </div>
      {closed > 0 && (
        <p className={classes.closed}>
          {closed === 1 ? 'Eén cyclus is afgesloten. U vindt hem' : `${closed} cycli zijn afgesloten. U vindt ze`} bij
          de <Link to="/gesprekken">gesprekken</Link> en in het dossier van elke medewerker.
        </p>
      )}
    </>
  )
}

function Column({ column: { phase, cards } }: { column: BoardColumn }) {
  const { shown, rest, more } = useFirst(cards, FIRST)
  return (
    <section className={classes.column} aria-labelledby={`bord-${phase}`}>
      <Title order={2} size="h4" id={`bord-${phase}`} className={classes.name}>
        {phases[phase]} <span className={classes.count}>{cards.length}</span>
      </Title>
      {cards.length === 0 && <p className={classes.hint}>{hints[phase]}</p>}
      <ul className={classes.cards}>
        {shown.map((card) => (
          <li key={card.cycleId} className={classes.card} data-urgent={card.urgent}>
            <Link className={classes.link} to="/gesprekken/$cycleId" params={{ cycleId: card.cycleId }}>
              {card.name}
            </Link>
            {card.left && <span className="quiet"> niet meer in dienst</span>}
            <p className={classes.sentence}>{card.sentence}</p>
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} more={more} of={phases[phase].toLowerCase()} />
    </section>
  )
}
