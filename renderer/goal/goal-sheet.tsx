import { Button, Drawer, Text } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { level, levels } from '../../shared/competence/schema'
import { type Goal, type GoalFields, goalBases, goalKinds, goalScopes, priorities } from '../../shared/goal/schema'
import { call, useRoute } from '../api'
import { tellError } from '../components/toast'
import { useTalk } from '../conversation/talk-context'
import { AutosaveChoice, AutosaveDate, AutosaveText } from '../form/autosave-fields'
import { leaveField } from '../form/leave-field'
import { options } from '../form/options'
import { pushUndo } from '../form/undo'
import { ActionCard } from './action-card'
import classes from './goal.module.css'
import { GoalExample } from './goal-example'
import { SmartRow } from './smart-row'

/** A goal as a sheet that reads from top to bottom: what, why, how it shows, by when, with what help. */
export function GoalSheet({ goal, onClose: closed }: { goal: Goal | null; onClose: () => void }) {
  const onClose = () => {
    leaveField()
    closed()
  }
  return (
    <Drawer opened={goal !== null} onClose={onClose} position="right" size="50rem" padding="xl" title="Ontwikkeldoel">
      {goal && <GoalForm key={goal.id} goal={goal} onClose={onClose} />}
    </Drawer>
  )
}

const levelOptions = Object.entries(levels).map(([value, word]) => ({ value, label: `${value}, ${word}` }))

function GoalForm({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { removeGoal, conversation } = useTalk()
  const competences = useRoute('competence.list', {})

  const field = <K extends keyof GoalFields>(name: K, undoLabel: string) => ({
    saveKey: `goal ${goal.id} ${name}`,
    stored: goal[name],
    save: (value: GoalFields[K]) => call('goal.save', { id: goal.id, [name]: value }),
    undoLabel,
  })
  const choice = <K extends 'kind' | 'scope' | 'basis' | 'competenceId' | 'priority'>(name: K, undoLabel: string) => ({
    ...field(name, undoLabel),
    save: (value: string | null) => call('goal.save', { id: goal.id, [name]: value }),
  })
  const levelField = (name: 'levelNow' | 'levelWanted', undoLabel: string) => ({
    ...field(name, undoLabel),
    stored: goal[name] === null ? null : String(goal[name]),
    save: (value: string | null) =>
      call('goal.save', { id: goal.id, [name]: value === null ? null : level.parse(Number(value)) }),
  })

  const addAction = async () => {
    try {
      const { id } = await call('action.create', { goalId: goal.id })
      pushUndo('actie toevoegen', () => call('action.setRemoved', { id, removed: true }))
    } catch (error) {
      tellError(error)
    }
  }
  const supporting = conversation.promises.filter((promise) => promise.goalId === goal.id)

  return (
    <div className={classes.sheet}>
      <section className={classes.part}>
        <AutosaveText
          {...field('title', 'doel')}
          className={classes.what}
          label="Wat wilt u kunnen of doen?"
          description="Eén doel, in één zin, met een werkwoord dat u kunt zien gebeuren."
          minRows={2}
          inputProps={{ 'data-autofocus': true }}
        />
        <SmartRow goal={goal} />
        <GoalExample />
      </section>
      <section className={classes.part}>
        <AutosaveText
          {...field('reason', 'reden')}
          label="Waarom is dit belangrijk voor de praktijk?"
          description="Wat wordt er beter voor patiënten, cliënten of collega’s?"
          minRows={2}
        />
      </section>
      <section className={classes.part}>
        <AutosaveText {...field('result', 'resultaat')} label="Welk resultaat verwacht u?" minRows={2} />
        <AutosaveText
          {...field('indicator', 'succesindicator')}
          label="Waaraan ziet u beiden dat het gelukt is?"
          description="Een getal, hoe vaak, zonder hulp, of wie het nakijkt."
          minRows={2}
        />
      </section>
      <section className={classes.part}>
        <h3>Tegen wanneer?</h3>
        <div className={classes.three}>
          <AutosaveDate {...field('startDate', 'begindatum')} label="Begin" />
          <AutosaveDate {...field('dueDate', 'einddatum')} label="Klaar tegen" lean="ahead" />
          <AutosaveChoice {...choice('priority', 'prioriteit')} label="Prioriteit" data={options(priorities)} />
        </div>
      </section>
      <section className={classes.part}>
        <h3>Met welke acties?</h3>
        {goal.actions.length === 0 && (
          <Text c="dimmed">
            Leren kan op veel manieren. Een collega die meekijkt, is vaak meer waard dan een cursus.
          </Text>
        )}
        {goal.actions.map((action, index) => (
          <ActionCard key={action.id} action={action} number={index + 1} />
        ))}
        <div>
          <Button variant="light" leftSection={<IconPlus size={18} stroke={1.5} />} onClick={() => void addAction()}>
            Actie toevoegen
          </Button>
        </div>
        {supporting.length > 0 && (
          <Text c="dimmed">
            De praktijk zegt daarbij toe: {supporting.map((promise) => promise.description).join('; ')}
          </Text>
        )}
      </section>
      <section className={classes.part}>
        <h3>Nog iets preciezer</h3>
        <div className={classes.three}>
          <AutosaveChoice {...choice('kind', 'soort doel')} label="Soort doel" data={options(goalKinds)} clearable />
          <AutosaveChoice
            {...choice('scope', 'voor welke functie')}
            label="Voor welke functie"
            data={options(goalScopes)}
            clearable
          />
          <AutosaveChoice
            {...choice('basis', 'uitgangspunt')}
            label="Uitgangspunt"
            data={options(goalBases)}
            clearable
          />
          <AutosaveChoice
            {...choice('competenceId', 'competentie')}
            label="Competentie"
            clearable
            data={(competences.data ?? [])
              .filter((competence) => !competence.archived || competence.id === goal.competenceId)
              .map((competence) => ({ value: competence.id, label: competence.name }))}
          />
          <AutosaveChoice {...levelField('levelNow', 'niveau nu')} label="Niveau nu" data={levelOptions} clearable />
          <AutosaveChoice
            {...levelField('levelWanted', 'gewenst niveau')}
            label="Gewenst niveau"
            data={levelOptions}
            clearable
          />
        </div>
      </section>
      <div className={classes.foot}>
        <Button
          variant="subtle"
          color="wrong"
          leftSection={<IconTrash size={18} stroke={1.5} />}
          onClick={() => void removeGoal(goal.id)}
        >
          Doel verwijderen
        </Button>
        <Button onClick={onClose}>Terug naar het gesprek</Button>
      </div>
    </div>
  )
}
