import { fullName } from '../../shared/employee/schema'
import { actionTypes } from '../../shared/goal/schema'
import type { PlanLine } from '../../shared/training/plan'
import { call, useRoute } from '../api'
import { worksHere } from '../employee/employment'
import { AutosaveChoice, AutosaveDate, AutosaveLine, AutosaveNumber } from '../form/autosave-fields'
import { options } from '../form/options'
import { useToday } from '../new-day'
import classes from './line.module.css'
import { lineChoice, lineField, lineMoney } from './line-field'
import { LineSwitch } from './line-switch'

/** What the owner says about a line of the own, or about an in-house course. */
export function LineOwn({ line }: { line: PlanLine }) {
  const course = line.kind === 'course'
  const forEach = course ? ' per deelnemer' : ''
  return (
    <section className={classes.part}>
      <AutosaveLine {...lineField(line, 'title', 'naam')} label={course ? 'Naam van de cursus' : 'Welke opleiding?'} />
      {course ? (
        <p className={classes.explain}>
          {line.people.length > 0
            ? 'Wat u in dit venster beslist, geldt voor alle deelnemers samen. Bij “Deelnemers” beslist u per persoon.'
            : 'Er zijn geen deelnemers meer. U kunt deze cursus splitsen; dan verdwijnt de regel.'}
        </p>
      ) : (
        <Own line={line} />
      )}
      <div className={classes.three}>
        <AutosaveLine
          {...lineField(line, 'provider', 'aanbieder')}
          label={course ? 'Wie geeft de cursus?' : 'Aanbieder'}
        />
        <AutosaveDate {...lineField(line, 'fromDate', 'begindatum')} label="Vanaf" />
        <AutosaveDate {...lineField(line, 'dueDate', 'einddatum')} label="Tot" />
        <AutosaveNumber {...lineField(line, 'hours', 'uren')} label={`Uren${forEach}`} suffix=" uur" />
        <AutosaveNumber
          {...lineMoney(line, 'courseCents', 'cursusprijs')}
          label={course ? 'Cursusprijs als geheel' : 'Cursusprijs'}
        />
        <AutosaveNumber {...lineMoney(line, 'materialCents', 'leermiddelen')} label="Leermiddelen" />
        {!course && (
          <>
            <AutosaveNumber {...lineMoney(line, 'travelCents', 'verplaatsing')} label="Verplaatsing" />
            <AutosaveNumber {...lineMoney(line, 'replacementCents', 'vervanging')} label="Vervanging" />
          </>
        )}
      </div>
    </section>
  )
}

function Own({ line }: { line: PlanLine }) {
  const people = useRoute('employee.list', {})
  const competences = useRoute('competence.list', {})
  const today = useToday()
  const who = line.people[0]?.id ?? null
  return (
    <>
      <AutosaveLine {...lineField(line, 'aim', 'waarvoor')} sentence label="Waarvoor dient dit?" />
      <div className={classes.three}>
        <AutosaveChoice
          saveKey={`line ${line.key} employeeId`}
          stored={who}
          save={(employeeId) => call('training.changeLine', { key: line.key, employeeId })}
          undoLabel="voor wie"
          label="Voor wie?"
          clearable
          placeholder="De hele praktijk"
          data={(people.data ?? [])
            .filter((person) => worksHere(person, today) || person.id === who)
            .map((person) => ({ value: person.id, label: fullName(person) }))}
        />
        <AutosaveChoice {...lineChoice(line, 'type', 'vorm')} label="Vorm" data={options(actionTypes)} />
        <AutosaveChoice
          saveKey={`line ${line.key} competenceId`}
          stored={line.competenceId ?? null}
          save={(competenceId) => call('training.changeLine', { key: line.key, competenceId })}
          undoLabel="competentie"
          label="Competentie"
          clearable
          placeholder="Geen"
          data={(competences.data ?? [])
            .filter((one) => !one.archived || one.id === line.competenceId)
            .map((one) => ({ value: one.id, label: one.name }))}
        />
        <AutosaveNumber
          {...lineField(line, 'coachHours', 'uren van de begeleider')}
          label="Uren begeleider"
          suffix=" uur"
        />
        <div className={classes.beside}>
          <LineSwitch line={line} name="formal" label="Formele opleiding" />
        </div>
      </div>
    </>
  )
}
