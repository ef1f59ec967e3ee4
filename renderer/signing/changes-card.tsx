import { Button, Text, Title } from '@mantine/core'
import { IconMinus, IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { EMPTY_VALUE } from '../../shared/document/change-blocks'
import type { Change, DocumentChanges } from '../../shared/document/changes'
import { isFilled, uniqueKeys } from '../../shared/format/text'
import classes from './changes-card.module.css'

const AT_A_TIME = 8
const icons = { added: IconPlus, removed: IconMinus, changed: IconPencil } as const
const words = { added: 'Komt erbij', removed: 'Vervalt', changed: 'Verandert' } as const

/** What is different from the version before, line by line: what it was, struck through, and what it becomes. */
export function ChangesCard({ changes }: { changes: DocumentChanges }) {
  const [all, setAll] = useState(false)
  const { since, lines } = changes
  const shown = all ? lines : lines.slice(0, AT_A_TIME)
  // Two lines can change alike: both open ends that got the same day.
  const keys = uniqueKeys(lines.map((line) => JSON.stringify(line)))
  return (
    <section className={classes.card} aria-labelledby="wijzigingen">
      <Title order={2} size="h4" id="wijzigingen">
        Wat verandert er sinds versie {since}
      </Title>
      {lines.length === 0 ? (
        <Text c="dimmed">Aan dit document is nog niets veranderd.</Text>
      ) : (
        <ul className={classes.lines}>
          {shown.map((line, index) => (
            <ChangeLine key={keys[index]} line={line} isFirst={line.of !== shown[index - 1]?.of} />
          ))}
        </ul>
      )}
      {lines.length > AT_A_TIME && !all && (
        <Button size="sm" variant="subtle" onClick={() => setAll(true)}>
          Alle {lines.length} wijzigingen tonen
        </Button>
      )}
    </section>
  )
}

function ChangeLine({ line, isFirst }: { line: Change; isFirst: boolean }) {
  const Icon = icons[line.state]
  return (
    <li>
      {isFirst && <p className={classes.of}>{line.of || (line.what === 'Doel' ? 'Doelen' : 'Toezeggingen')}</p>}
      <div className={classes.line}>
        <Icon size={18} stroke={1.5} className={classes.icon} aria-hidden />
        <div className={classes.text}>
          <span className={classes.what}>
            {line.what}
            {line.state === 'changed' ? '' : `: ${words[line.state].toLowerCase()}`}
          </span>
          {line.state === 'changed' ? (
            <span className={classes.pair}>
              <span>
                <span className={classes.word}>was</span> <del>{isFilled(line.was) ? line.was : EMPTY_VALUE}</del>
              </span>
              <span>
                <span className={classes.word}>wordt</span>{' '}
                <ins>{isFilled(line.becomes) ? line.becomes : EMPTY_VALUE}</ins>
              </span>
            </span>
          ) : line.state === 'added' ? (
            <ins>{line.becomes}</ins>
          ) : (
            <del>{line.was}</del>
          )}
        </div>
      </div>
    </li>
  )
}
