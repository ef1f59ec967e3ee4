import { ActionIcon, Switch, UnstyledButton } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconEyeOff,
  IconListCheck,
  IconLock,
  IconPackage,
  IconPencil,
  IconUserEdit,
} from '@tabler/icons-react'
import { cycleKinds } from '../../shared/cycle/schema'
import { listInWords } from '../../shared/format/text'
import { kindsOfTheme } from '../../shared/preparation/rules'
import type { QuestionItem } from '../../shared/question/schema'
import { hideQuestion } from './actions'
import classes from './questions.module.css'

type Props = {
  item: QuestionItem
  /** Off: a rating is not asked. */
  allowRating: boolean
  first: boolean
  last: boolean
  onOpen: () => void
  onMove: (by: -1 | 1) => void
}

const iconProps = { size: 16, stroke: 1.5, 'aria-hidden': true }

/** One question of the list: open it, ask it or not, and move it up or down. */
export function QuestionRow({ item, allowRating, first, last, onOpen, onMove }: Props) {
  const resting = item.type === 'rating' && !allowRating
  return (
    <div className={classes.line} data-off={item.hidden || resting || undefined}>
      <UnstyledButton className={classes.open} onClick={onOpen}>
        <span className={classes.asked}>{item.text}</span>
        {item.hint && <span className={classes.hint}>{item.hint}</span>}
        <Marks item={item} resting={resting} />
      </UnstyledButton>
      {item.needed ? (
        <span className={classes.always}>
          <IconLock {...iconProps} />
          Altijd
        </span>
      ) : (
        <Switch
          className={classes.switch}
          label="Gevraagd"
          aria-label={`Gevraagd: ${item.text}`}
          checked={!item.hidden}
          onChange={() => void hideQuestion(item, !item.hidden)}
        />
      )}
      <Move by={-1} item={item} off={first} onMove={onMove} />
      <Move by={1} item={item} off={last} onMove={onMove} />
    </div>
  )
}

type MoveProps = { by: -1 | 1; item: QuestionItem; off: boolean; onMove: Props['onMove'] }

/** Stays focusable at the end of the list, so that the keyboard keeps its place. */
function Move({ by, item, off, onMove }: MoveProps) {
  const Icon = by < 0 ? IconArrowUp : IconArrowDown
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      className={classes.move}
      data-move={`${item.id} ${by}`}
      aria-label={`${by < 0 ? 'Omhoog' : 'Omlaag'}: ${item.text}`}
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) onMove(by)
      }}
    >
      <Icon size={18} stroke={1.5} aria-hidden />
    </ActionIcon>
  )
}

/** Where the question comes from and what is special about it, in words. */
function Marks({ item, resting }: { item: QuestionItem; resting: boolean }) {
  const { origin, original, originalChanged, hidden, needed, type, theme, kinds, options = [] } = item
  const everywhere = kinds.length === kindsOfTheme(theme).length
  const marks = [
    needed && { icon: IconLock, text: needed },
    origin === 'own' && { icon: IconUserEdit, text: 'Eigen vraag' },
    origin !== 'own' && origin !== 'standard' && { icon: IconPackage, text: 'Uit het pakket' },
    original && { icon: IconPencil, text: 'In uw eigen woorden' },
    originalChanged && { icon: IconPencil, text: 'De standaardtekst is intussen vernieuwd' },
    type === 'choice' && { icon: IconListCheck, text: options.map(({ label }) => label).join(' · ') },
    type === 'rating' && { icon: IconListCheck, text: 'Schaal van 1 tot 5' },
    !everywhere && { icon: IconListCheck, text: `Alleen in: ${listInWords(kinds.map((kind) => cycleKinds[kind]))}` },
    resting && { icon: IconEyeOff, text: 'Wordt niet gevraagd: scores staan uit' },
    hidden && { icon: IconEyeOff, text: 'Verborgen' },
  ].filter((mark) => !!mark)
  if (marks.length === 0) return null
  return (
    <span className={classes.marks}>
      {marks.map(({ icon: Icon, text }) => (
        <span key={text} className={classes.mark}>
          <Icon {...iconProps} />
          {text}
        </span>
      ))}
    </span>
  )
}
