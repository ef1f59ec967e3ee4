import { Title } from '@mantine/core'
import type { LegalParameter } from '../../shared/law/schema'
import { deadlineInWords, estimateInWords, isPc330, yearEstimates } from '../../shared/law/subsidy'
import type { Country, Profession } from '../../shared/practice/schema'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { useToday } from '../new-day'
import classes from './law.module.css'
import { SourceLine } from './source-line'

type Props = { country: Country; parameters: LegalParameter[]; profession: Profession; year: number }

/** Per line of this year's plan what a subsidy could bring, and until when it can be asked for. */
export function SubsidiesPart({ country, parameters, profession, year }: Props) {
  const plan = useRoute('training.plan', { year })
  const today = useToday()
  const found = yearEstimates(plan.data?.lines ?? [], parameters, { country, profession })
  const kinds = new Map(found.flatMap(({ estimates }) => estimates.map((estimate) => [estimate.key, estimate])))
  return (
    <>
      <section className={classes.card} aria-labelledby="schatting">
        <Title order={2} size="h3" id="schatting">
          Wat een subsidie in {year} kan opbrengen
        </Title>
        <ErrorNote error={plan.error} />
        <p className="quiet reading" style={{ margin: '0.25rem 0 0' }}>
          {found.length > 0
            ? 'Een schatting op de prijs van de opleiding, zonder btw. Noteer wat u echt krijgt bij de regel in het plan.'
            : `In het plan van ${year} staat geen opleiding met een prijs waarvoor een subsidie geschat kan worden.`}
        </p>
        <ul className={classes.lines}>
          {found.map(({ line, estimates }) => (
            <li key={line.key} className={classes.line}>
              <span>
                {line.title}
                <span className={classes.small}>{line.people.map(({ name }) => name).join(', ')}</span>
              </span>
              <span className={classes.amount}>
                {estimates.map((estimate) => {
                  const { key, name, deadline } = estimate
                  const asked = deadlineInWords(deadline, today)
                  return (
                    <span key={key} className="tabular" style={{ display: 'block' }}>
                      {name}: {estimateInWords(estimate)}
                      <span className={`${classes.small} ${asked.late ? classes.late : ''}`}>{asked.text}</span>
                    </span>
                  )
                })}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {[...kinds.values()].map(({ key, name, condition, ...source }) => (
        <section key={key} className={classes.card} aria-label={name}>
          <Title order={2} size="h4">
            {name}
          </Title>
          <p className="reading" style={{ margin: '0.25rem 0 0' }}>
            {condition}
          </p>
          <SourceLine {...source} />
        </section>
      ))}
      {isPc330({ country, profession }) && (
        <section className={classes.card} aria-label="Fonds van PC 330">
          <Title order={2} size="h4">
            Fonds van PC 330
          </Title>
          <p className="reading" style={{ margin: '0.25rem 0 0' }}>
            Tandartsen en huisartsen vallen onder PC 330. Wat dat fonds voor een opleiding betaalt, weet Praktijkgroei
            niet. Er staat daarom geen schatting bij uw opleidingen. Vraag de bedragen na bij het fonds of bij uw
            sociaal secretariaat.
          </p>
        </section>
      )}
      {country === 'BE' && (
        <section className={classes.card} aria-label="Vlaams opleidingsverlof">
          <Title order={2} size="h4">
            Vlaams opleidingsverlof
          </Title>
          <p className="reading" style={{ margin: '0.25rem 0 0' }}>
            De regels werden in 2025 strenger; die voor 2026-2027 kent Praktijkgroei niet. Zoek ze op bij de Vlaamse
            overheid. Het plan uit Praktijkgroei is niet het document dat daarvoor nodig is.
          </p>
          <SourceLine source="Vlaams opleidingsverlof" state="2025" toCheck />
        </section>
      )}
    </>
  )
}
