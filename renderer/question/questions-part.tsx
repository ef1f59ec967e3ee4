import { Button, Group, SegmentedControl, Title } from '@mantine/core'
import { IconEye, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { type Side, sideLabels, type Theme } from '../../shared/preparation/schema'
import { isAsked } from '../../shared/question/rules'
import { MAX_QUESTIONS, type QuestionItem, type QuestionListView } from '../../shared/question/schema'
import { call, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import rows from '../components/rows.module.css'
import { tellError } from '../components/toast'
import { Waiting } from '../components/waiting'
import { PackOffer, PacksPart } from '../profession/packs-part'
import { QuestionDrawer } from './question-drawer'
import { QuestionPreview } from './question-preview'
import { QuestionRow } from './question-row'
import classes from './questions.module.css'
import { RatingSetting } from './rating-setting'

/** The practice's own question list: what each side is asked, per theme. */
export function QuestionsPart() {
  const list = useRoute('question.list', {})
  if (list.error) return <ErrorNote error={list.error} />
  if (!list.data) return <Waiting />
  return <Questions view={list.data} />
}

const sides = ['employee', 'employer'] satisfies Side[]
/** From here on it is told how many questions there may be. */
const NEARLY_FULL = MAX_QUESTIONS - 10

function Questions({ view }: { view: QuestionListView }) {
  const [side, setSide] = useState<Side>('employee')
  const [chosen, setChosen] = useState<QuestionItem | null>(null)
  const [opened, setOpened] = useState(false)
  const [previewing, setPreviewing] = useState(false)
  const [moved, setMoved] = useState('')
  const open = (item: QuestionItem | null) => {
    setChosen(item)
    setOpened(true)
  }
  const asked = view.items.filter((item) => isAsked(item, view.allowRating))
  const count = (of: Side) => asked.filter((item) => item.side === of).length

  const move = async (items: QuestionItem[], item: QuestionItem, by: -1 | 1) => {
    const ids = items.map(({ id }) => id)
    const from = ids.indexOf(item.id)
    ids.splice(from, 1)
    ids.splice(from + by, 0, item.id)
    try {
      await call('question.setOrder', { side: item.side, theme: item.theme, ids })
    } catch (error) {
      return tellError(error)
    }
    setMoved(`Verplaatst naar plaats ${from + by + 1} van ${ids.length}.`)
    // The browser lets go of a button that changes place.
    setTimeout(() => document.querySelector<HTMLElement>(`[data-move="${item.id} ${by}"]`)?.focus(), 50)
  }

  return (
    <>
      <PackOffer themes={view.themes} />
      <p className={`${classes.about} reading`}>
        Nieuwe gesprekken krijgen deze vragen. Gesprekken die al gepland zijn, houden de vragen waarmee ze begonnen.
        {asked.length >= NEARLY_FULL && ` U stelt nu samen ${asked.length} van de hooguit ${MAX_QUESTIONS} vragen.`}
      </p>
      <div className={rows.tools}>
        <SegmentedControl
          aria-label="Vragen aan"
          data={sides.map((of) => ({ value: of, label: `${sideLabels[of]} (${count(of)})` }))}
          value={side}
          onChange={(value) => setSide(value === 'employer' ? 'employer' : 'employee')}
        />
        <Group gap="sm">
          <Button
            variant="default"
            leftSection={<IconEye size={18} stroke={1.5} aria-hidden />}
            onClick={() => setPreviewing(true)}
          >
            Voorbeeld bekijken
          </Button>
          <Button leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => open(null)}>
            Vraag toevoegen
          </Button>
        </Group>
      </div>
      {view.themes.map((theme) => {
        const items = view.items.filter((item) => item.side === side && item.theme === theme.id)
        return (
          <ThemeQuestions
            key={theme.id}
            theme={theme}
            items={items}
            allowRating={view.allowRating}
            onOpen={open}
            onMove={(item, by) => void move(items, item, by)}
          />
        )
      })}
      <span className="visually-hidden" role="status">
        {moved}
      </span>
      <RatingSetting allowed={view.allowRating} />
      <PacksPart themes={view.themes} />
      <QuestionDrawer opened={opened} onClose={() => setOpened(false)} item={chosen} side={side} view={view} />
      <QuestionPreview opened={previewing} onClose={() => setPreviewing(false)} view={view} side={side} />
    </>
  )
}

type ThemeProps = {
  theme: Theme
  items: QuestionItem[]
  allowRating: boolean
  onOpen: (item: QuestionItem) => void
  onMove: (item: QuestionItem, by: -1 | 1) => void
}

function ThemeQuestions({ theme, items, allowRating, onOpen, onMove }: ThemeProps) {
  if (items.length === 0) return null
  return (
    <section className={classes.theme}>
      <Title order={2} size="h4" mb="xs">
        {theme.title}
      </Title>
      <ul className={rows.sheet}>
        {items.map((item, index) => (
          <li key={item.id} className={rows.item}>
            <QuestionRow
              item={item}
              allowRating={allowRating}
              first={index === 0}
              last={index === items.length - 1}
              onOpen={() => onOpen(item)}
              onMove={(by) => onMove(item, by)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
