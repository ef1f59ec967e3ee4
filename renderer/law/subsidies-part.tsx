import { Title } from '@mantine/core'
import { formatEuro } from '../../shared/format/money'
import type { LegalParameter } from '../../shared/law/schema'
import { deadlineInWords, subsidyEstimate } from '../../shared/law/subsidy'
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
  const found = (plan.data?.lines ?? [])
    .filter(({ status, approval }) => status !== 'cancelled' && status !== 'followed' && approval !== 'rejected')
    .map((line) => ({ line, estimates: subsidyEstimate(line, parameters, { country, profession }) }))
    .filter(({ estimates }) => estimates.length > 0)
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
                {estimates.map(({ key, name, cents, deadline }) => {
                  const asked = deadlineInWords(deadline, today)
                  return (
                    <span key={key} className="tabular" style={{ display: 'block' }}>
                      {name}: ongeveer {formatEuro(cents)}
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
