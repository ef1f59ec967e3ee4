import { Group, Text, Title } from '@mantine/core'
import { questionsFor } from '../../shared/evaluation/questions'
import type { Evaluation } from '../../shared/evaluation/schema'
import { isFilled } from '../../shared/format/text'
import type { Side } from '../../shared/preparation/schema'
import { Voice } from '../components/voice'
import { CloseButton } from './close-button'
import classes from './evaluation.module.css'
import { ExportEvaluation } from './export-evaluation'
import { TogetherGoal } from './together-goal'
import { TogetherPromises } from './together-promises'

/** What both sides said, side by side, and per goal what both conclude. Read only once the cycle is closed. */
export function Together({ evaluation }: { evaluation: Evaluation }) {
  const { goals, promises, phase, revealed, stopKind } = evaluation
  const fixed = phase === 'closed'
  return (
    <div className={classes.together}>
      {stopKind && (
        <Text className="reading">
          Deze cyclus is gestopt vóór het einde van de evaluatie.
          {!revealed && ' Wat u elk apart schreef, blijft gesloten.'}
        </Text>
      )}
      {goals.map((goal, index) => (
        <TogetherGoal key={goal.id} evaluation={evaluation} goal={goal} number={index + 1} fixed={fixed} />
      ))}
      {promises.length > 0 && <TogetherPromises evaluation={evaluation} fixed={fixed} />}
      <LookBack evaluation={evaluation} />
      {!fixed && goals.length > 0 && (
        <Group justify="flex-end">
          <CloseButton evaluation={evaluation} quiet />
        </Group>
      )}
      {(revealed || (fixed && !stopKind)) && <ExportEvaluation cycleId={evaluation.cycleId} fixed={fixed} />}
    </div>
  )
}

function LookBack({ evaluation }: { evaluation: Evaluation }) {
  const { answers, goals, employeeName, employerName } = evaluation
  const given = (side: Side) =>
    questionsFor(side, goals.length > 0).filter((question) => isFilled(answers[side][question.key]))
  const sides = (['employee', 'employer'] as const).map((side) => ({ side, questions: given(side) }))
  if (sides.every(({ questions }) => questions.length === 0)) return null
  return (
    <section aria-labelledby="terugkijken">
      <Title order={2} size="h3" id="terugkijken" mb="sm">
        Hoe u beiden terugkijkt
      </Title>
      <div className={classes.pair}>
        {sides.map(({ side, questions }) => (
          <div key={side} className={classes.voice} data-side={side}>
            <Voice of={side} name={side === 'employee' ? employeeName : employerName} />
            {questions.length === 0 && <p className="quiet">Hier is niets opgeschreven.</p>}
            {questions.map((question) => (
              <div key={question.key}>
                <p className={classes.asked}>{question.text}</p>
                <p className={classes.said}>{answers[side][question.key]}</p>
              </div>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}
