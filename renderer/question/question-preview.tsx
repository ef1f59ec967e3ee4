import { Drawer, Group, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type CycleKind, cycleKinds } from '../../shared/cycle/schema'
import { blocks, listForKind } from '../../shared/preparation/rules'
import { type Question, type Side, sideLabels } from '../../shared/preparation/schema'
import { isAsked } from '../../shared/question/rules'
import type { QuestionListView } from '../../shared/question/schema'
import { options } from '../form/options'
import form from '../preparation/preparation.module.css'
import { Choices } from '../preparation/question-field'
import classes from './questions.module.css'

type Props = { opened: boolean; onClose: () => void; view: QuestionListView; side: Side }

/** The preparation as a new talk would show it; what is typed here goes nowhere. */
export function QuestionPreview({ opened, onClose, ...props }: Props) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={760}
      padding="lg"
      title="Zo ziet een nieuwe voorbereiding eruit"
    >
      <Preview {...props} />
    </Drawer>
  )
}

function Preview({ view, side: first }: Omit<Props, 'opened' | 'onClose'>) {
  const [side, setSide] = useState(first)
  const [kind, setKind] = useState<CycleKind>('combined')
  const asked = view.items.filter((item) => isAsked(item, view.allowRating))
  const list = listForKind({ version: '', themes: view.themes, questions: asked }, kind)
  return (
    <div className={classes.preview}>
      <Group mb="md" align="flex-end">
        <SegmentedControl
          aria-label="Voorbereiding van"
          data={options(sideLabels)}
          value={side}
          onChange={(value) => setSide(value === 'employer' ? 'employer' : 'employee')}
        />
        <Select
          aria-label="Soort gesprek"
          data={options(cycleKinds)}
          value={kind}
          onChange={(value) => setKind(value === 'pop' || value === 'performance' ? value : 'combined')}
        />
      </Group>
      <p className="quiet" style={{ margin: 0 }}>
        Wat u hier typt of kiest, wordt niet bewaard.
      </p>
      {blocks(list, side, {}).map(({ theme, questions }) => (
        <section key={theme.id}>
          <h3>{theme.title}</h3>
          {questions.map((question) => (
            <div key={`${side} ${question.id}`} className={form.question}>
              <PreviewField question={question} />
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}

function PreviewField({ question }: { question: Question }) {
  if (question.options) return <Choices question={question} />
  if (question.type === 'three')
    return (
      <fieldset className={form.three}>
        <legend className={form.legend}>{question.text}</legend>
        <p className={form.hint}>{question.hint}</p>
        {[1, 2, 3].map((line) => (
          <TextInput key={line} aria-label={`${question.text} Punt ${line}`} placeholder={`${line}.`} />
        ))}
      </fieldset>
    )
  return (
    <Textarea
      className="growing"
      label={question.text}
      description={question.hint}
      inputWrapperOrder={['label', 'description', 'input']}
      styles={{ input: { minHeight: '5.85em' } }}
    />
  )
}
