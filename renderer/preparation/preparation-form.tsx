import { Button, Group, Text, Title, UnstyledButton } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { formatDate } from '../../shared/format/date'
import { type Block, blocks, isAnswered } from '../../shared/preparation/rules'
import type { Answers, Preparation } from '../../shared/preparation/schema'
import { call } from '../api'
import { type Crumb, Page } from '../components/page'
import { tell, tellError } from '../components/toast'
import { Voice } from '../components/voice'
import { flushSaves } from '../form/save-queue'
import { Earlier } from './earlier'
import { FormPart } from './form-part'
import classes from './preparation.module.css'
import { QuestionField } from './question-field'
import { SignalField } from './signal-field'

const LAST = 'klaar'

type Props = {
  preparation: Preparation
  /** The way back; an employee who sits alone has none here. */
  crumbs?: Crumb[]
  /** Beside the form. */
  beside?: React.ReactNode
  onReady: () => void
}

/** The form of one side, in blocks; each answer saves itself. */
export function PreparationForm({ preparation, crumbs, beside, onReady }: Props) {
  const { side, list, cycleId, answers } = preparation
  const all = blocks(list, side, answers)
  const [at, setAt] = useState(() => (preparation.opened ? all[0]?.theme.id : startBlock(all)) ?? LAST)
  const heading = useRef<HTMLHeadingElement>(null)
  const first = preparation.employeeFirstName
  const fixed = preparation.opened
  const block = all.find((entry) => entry.theme.id === at)
  const next = all[all.findIndex((entry) => entry.theme.id === at) + 1]?.theme.id ?? LAST

  const goTo = (place: string) => {
    setAt(place)
    requestAnimationFrame(() => {
      heading.current?.focus()
      document.getElementById('inhoud')?.scrollTo({ top: 0 })
    })
  }

  return (
    <Page
      title={side === 'employee' ? `Voorbereiding van ${first}` : `Uw voorbereiding op het gesprek met ${first}`}
      state={preparation.conversationDate ? `Gesprek op ${formatDate(preparation.conversationDate)}` : undefined}
      crumbs={crumbs}
      saves
      wide
      action={<Voice of={side} name={side === 'employee' ? preparation.employeeName : preparation.employerName} />}
    >
      <div
        className={`${classes.layout} ${classes.form}`}
        data-side={side}
        data-earlier={preparation.earlier ? true : undefined}
      >
        <nav aria-label="Thema’s">
          <ol className={classes.rail}>
            {all.map((entry) => (
              <li key={entry.theme.id}>
                <UnstyledButton
                  className={classes.block}
                  aria-current={entry.theme.id === at ? 'step' : undefined}
                  onClick={() => goTo(entry.theme.id)}
                >
                  <span>{entry.theme.title}</span>
                  <span className={`${classes.count} tabular`}>
                    {entry.answered}/{entry.questions.length}
                    <span className="visually-hidden"> beantwoord</span>
                  </span>
                </UnstyledButton>
              </li>
            ))}
            {!fixed && (
              <li>
                <UnstyledButton
                  className={classes.block}
                  aria-current={at === LAST ? 'step' : undefined}
                  onClick={() => goTo(LAST)}
                >
                  Nakijken en klaar
                </UnstyledButton>
              </li>
            )}
          </ol>
        </nav>
        {block ? (
          <section>
            <Title order={2} size="h2" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
              {block.theme.title}
            </Title>
            <p className={classes.intro}>{fixed ? READ_ONLY : introOf(side, block)}</p>
            {block.questions.map((question) => (
              <QuestionField
                key={question.id}
                cycleId={cycleId}
                question={question}
                answers={answers}
                disabled={fixed}
              />
            ))}
            {block.theme.signal && (
              <SignalField cycleId={cycleId} side={side} theme={block.theme} answers={answers} disabled={fixed} />
            )}
            {!(fixed && next === LAST) && (
              <Group justify="flex-end">
                <Button
                  size="lg"
                  color={side}
                  rightSection={<IconArrowRight stroke={1.5} />}
                  onClick={() => goTo(next)}
                >
                  {next === LAST ? 'Nakijken' : 'Volgend thema'}
                </Button>
              </Group>
            )}
          </section>
        ) : (
          <section>
            <Title order={2} size="h2" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
              Nakijken en klaar
            </Title>
            <Finish preparation={preparation} all={all} answers={answers} goTo={goTo} onReady={onReady} />
          </section>
        )}
        <aside className={classes.aside}>
          <Earlier earlier={preparation.earlier} />
          {!fixed && side === 'employer' && <FormPart cycleId={cycleId} side={side} />}
          {beside}
        </aside>
      </div>
    </Page>
  )
}

const startBlock = (all: Block[]): string =>
  all.find((block) => block.answered < block.questions.length)?.theme.id ?? LAST

const introOf = (side: Preparation['side'], block: Block) =>
  side === 'employee' && block.theme.id === 'goals'
    ? 'Kies wat u echt wilt. In het gesprek maakt u er samen een duidelijk doel van.'
    : 'Steekwoorden zijn genoeg. Sla gerust over wat niet van toepassing is. Alles wordt vanzelf bewaard.'

const READ_ONLY = 'Sinds het gesprek openging, verandert hier niets meer. Lezen kan altijd.'

type FinishProps = Pick<Props, 'preparation' | 'onReady'> & {
  all: Block[]
  answers: Answers
  goTo: (place: string) => void
}

function Finish({ preparation, all, answers, goTo, onReady }: FinishProps) {
  const { cycleId, side } = preparation
  const missing = all.flatMap((block) =>
    block.questions
      .filter((question) => !isAnswered(question, answers))
      .map((question) => ({ theme: block.theme.id, question })),
  )
  const setReady = async () => {
    try {
      if (!(await flushSaves())) return tell('Nog niet klaar: een deel van de tekst is nog niet bewaard.')
      await call('preparation.setReady', { cycleId, side, ready: true })
      onReady()
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <>
      <p className={classes.intro}>
        {missing.length === 0
          ? 'Alle vragen zijn beantwoord.'
          : `Nog open: ${missing.length} ${missing.length === 1 ? 'vraag' : 'vragen'}. Dat mag zo blijven.`}
      </p>
      {missing.length > 0 && (
        <ul className={classes.open}>
          {missing.map(({ theme, question }) => (
            <li key={question.id}>
              <span>{question.text}</span>
              <Button size="compact-md" variant="subtle" color={side} onClick={() => goTo(theme)}>
                Beantwoorden
                <span className="visually-hidden">: {question.text}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button size="lg" color={side} onClick={() => void setReady()}>
        Ik ben klaar
      </Button>
      <Text size="sm" c="dimmed" mt="sm">
        Tot het gesprek opent, kunt u altijd nog iets aanpassen.
        {side === 'employee' &&
          ' Kiest u “Ik ben klaar” niet en opent het gesprek toch, dan leest u daar samen wat er op dat moment staat. Hebt u een eigen pincode, dan kan dat alleen als u die zelf intypt.'}
      </Text>
    </>
  )
}
