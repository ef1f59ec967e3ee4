import { Select, Title } from '@mantine/core'
import { useState } from 'react'
import { fullName } from '../../shared/employee/schema'
import { type AgreementTraining, agreementTrainings } from '../../shared/law/agreement-training'
import { agreementNames, checkRepaymentAgreement, type RepaymentFacts } from '../../shared/law/repayment-check'
import type { LegalParameter } from '../../shared/law/schema'
import type { Country } from '../../shared/practice/schema'
import { useRoute } from '../api'
import { trainingName } from '../certificate/training-options'
import { ErrorNote } from '../components/error-note'
import { worksHere } from '../employee/employment'
import { useToday } from '../new-day'
import classes from './agreement.module.css'
import { AgreementFacts } from './agreement-facts'
import { AgreementResult } from './agreement-result'
import law from './law.module.css'
import { RepaymentPart } from './repayment-part'

const nothingKnown: RepaymentFacts = {
  hours: null,
  costCents: null,
  termMonths: null,
  required: null,
  written: null,
  openEnded: null,
  shortage: null,
  yearlyPayCents: null,
  signature: null,
  needed: null,
  sliding: null,
  explained: null,
}

type Props = { country: Country; parameters: LegalParameter[]; year: number }

/**
 * Can a repayment agreement go with this training of this employee? Hours and cost come from the plan, the rest is
 * asked. Nothing of it is kept: pay has no place in the practice file.
 */
export function AgreementPart({ country, parameters, year }: Props) {
  const everyone = useRoute('employee.list', {})
  const trainings = useRoute('certificate.trainings', {})
  const plan = useRoute('training.plan', { year })
  const [personId, setPersonId] = useState<string | null>(null)
  const [trainingId, setTrainingId] = useState<string | null>(null)
  const [facts, setFacts] = useState(nothingKnown)
  const [start, setStart] = useState<string | null>(null)
  const today = useToday()
  if (!everyone.data || !trainings.data || !plan.data)
    return <ErrorNote error={everyone.error ?? trainings.error ?? plan.error} />
  const person = everyone.data.find(({ id }) => id === personId)
  const name = agreementNames[country]

  const choices: AgreementTraining[] = [
    ...trainings.data
      .filter(({ employeeId }) => employeeId === personId)
      .map((action) => ({
        ...{ id: action.id, group: action.goalTitle || 'Doel zonder titel', label: trainingName(action) },
        ...{ hours: action.hours, costCents: action.courseCents, fromDate: action.fromDate },
      })),
    ...agreementTrainings(plan.data.lines, personId ?? ''),
  ]

  const choosePerson = (id: string | null) => {
    setPersonId(id)
    setTrainingId(null)
    // Pay and contract are those of one person, and never go on to the next.
    if (personId === null) return
    setFacts(nothingKnown)
    setStart(null)
  }
  const chooseTraining = (id: string | null) => {
    setTrainingId(id)
    const chosen = choices.find((one) => one.id === id)
    if (!chosen) return
    setFacts({ ...facts, hours: chosen.hours, costCents: chosen.costCents })
    setStart(chosen.fromDate)
  }
  const training = choices.find(({ id }) => id === trainingId)

  const check = checkRepaymentAgreement(country, facts, parameters)

  return (
    <>
      <section className={law.card} aria-labelledby="beding">
        <Title order={2} size="h3" id="beding">
          Is een {name} mogelijk?
        </Title>
        <p className="quiet reading" style={{ margin: '0.25rem 0 1.25rem' }}>
          Per medewerker en per opleiding. Voor de meeste korte opleidingen kan het niet. Wat u hier invult, wordt niet
          bewaard.
        </p>
        <div className={law.form}>
          <Select
            label="Medewerker"
            placeholder="Kies een medewerker"
            searchable
            nothingFoundMessage="Niemand gevonden"
            data={everyone.data
              .filter((one) => worksHere(one, today))
              .map((one) => ({ value: one.id, label: fullName(one) }))}
            value={personId}
            onChange={choosePerson}
          />
          <Select
            label="Opleiding uit het plan"
            placeholder={personId ? 'Kies een opleiding, of vul zelf in' : 'Kies eerst een medewerker'}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': 'Keuze wissen' }}
            nothingFoundMessage="Geen opleiding gevonden"
            disabled={!personId}
            data={[...Map.groupBy(choices, ({ group }) => group)].map(([group, items]) => ({
              group,
              items: items.map(({ id, label }) => ({ value: id, label })),
            }))}
            value={trainingId}
            onChange={chooseTraining}
          />
        </div>
        <div className={classes.columns}>
          <AgreementFacts country={country} facts={facts} onChange={setFacts} />
          <AgreementResult
            check={check}
            about={[person && fullName(person), training?.label].filter((word) => !!word).join(', ')}
          />
        </div>
      </section>
      <RepaymentPart
        country={country}
        parameters={parameters}
        facts={facts}
        outcome={check.outcome}
        start={start}
        onStart={setStart}
        inServiceSince={person?.inServiceSince ?? null}
      />
    </>
  )
}
