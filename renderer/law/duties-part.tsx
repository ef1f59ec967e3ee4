import { Title } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { LegalParameter } from '../../shared/law/schema'
import { type TrainingRight, trainingRight } from '../../shared/law/training-right'
import type { Country } from '../../shared/practice/schema'
import { isMandatory } from '../../shared/training/line'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { useToday } from '../new-day'
import classes from './law.module.css'
import { SourceLine } from './source-line'

type Props = { country: Country; parameters: LegalParameter[]; year: number }

/** Whether employees have a right to training days, and which training must be free. */
export function DutiesPart({ country, parameters, year }: Props) {
  return (
    <>
      {country === 'BE' && <Right parameters={parameters} />}
      <Mandatory country={country} year={year} />
    </>
  )
}

const looks = {
  under: { icon: IconCircleCheck, tone: 'good' },
  near: { icon: IconAlertTriangle, tone: 'soon' },
  right: { icon: IconInfoCircle, tone: 'soon' },
  full: { icon: IconInfoCircle, tone: 'soon' },
} as const satisfies Record<TrainingRight['status'], unknown>

function Right({ parameters }: { parameters: LegalParameter[] }) {
  const everyone = useRoute('employee.list', {})
  const today = useToday()
  if (!everyone.data) return <ErrorNote error={everyone.error} />
  const right = trainingRight(everyone.data, parameters, today)
  const { icon: Icon, tone } = looks[right.status]
  const line = parameters.find(({ key }) => key === 'rightFrom')
  return (
    <section className={classes.card} aria-labelledby="opleidingsrecht">
      <Title order={2} size="h3" id="opleidingsrecht">
        Individueel opleidingsrecht
      </Title>
      <p className={classes.signal} data-tone={tone}>
        <Icon size={20} stroke={1.5} aria-hidden />
        <span>
          {right.sentence} Geteld zijn de contracturen van wie nu werkt; de wet rekent met een gemiddelde over een
          langere tijd.
        </span>
      </p>
      {right.unknown > 0 && (
        <p className={classes.signal} data-tone="soon">
          <IconAlertTriangle size={20} stroke={1.5} aria-hidden />
          <span>
            Van {right.unknown} {right.unknown === 1 ? 'medewerker' : 'medewerkers'} zijn de uren per week niet
            ingevuld. Die tellen hier niet mee.
          </span>
        </p>
      )}
      {line && <SourceLine {...line} />}
    </section>
  )
}

const sources = {
  BE: {
    text: 'Opleiding die de wet of een cao voorschrijft en die nodig is voor het werk, is gratis voor de medewerker. Ze telt als werktijd en valt zoveel mogelijk binnen de gewone uren. Een scholingsbeding kan daarvoor niet.',
    source: {
      source: 'Belgische regels over verplichte opleiding, sinds 10 november 2022',
      state: '2022',
      toCheck: true,
    },
  },
  NL: {
    text: 'Opleiding die de wet of een cao voorschrijft, of die nodig is voor de functie, is gratis voor de medewerker en telt als werktijd. Een studiekostenbeding daarop is nietig. De Hoge Raad paste dat in 2025 ook toe op de beroepsopleiding van advocaten.',
    source: {
      source: 'Artikel 7:611a BW, sinds 1 augustus 2022; Hoge Raad 26 september 2025, ECLI:NL:HR:2025:1386',
      state: '2025',
      toCheck: true,
    },
  },
} as const

function Mandatory({ country, year }: { country: Country; year: number }) {
  const plan = useRoute('training.plan', { year })
  const lines = (plan.data?.lines ?? []).filter((line) => isMandatory(line) && line.status !== 'cancelled')
  const { text, source } = sources[country]
  return (
    <section className={classes.card} aria-labelledby="verplicht">
      <Title order={2} size="h3" id="verplicht">
        Verplichte opleiding is gratis
      </Title>
      <p className="reading">{text}</p>
      <ErrorNote error={plan.error} />
      {plan.isSuccess && lines.length === 0 && (
        <p className="quiet reading">
          In het plan van {year} staat geen verplichte opleiding. Kies bij een regel de prioriteit Verplicht of de
          herkomst Wettelijke plicht, dan ziet u de regel hier terug.
        </p>
      )}
      {lines.length > 0 && (
        <>
          <p style={{ margin: 0 }}>Verplicht in het plan van {year}:</p>
          <ul className={classes.lines}>
            {lines.map((line) => (
              <li key={line.key} className={classes.line}>
                <span>
                  {line.title}
                  <span className={classes.small}>{line.people.map(({ name }) => name).join(', ')}</span>
                </span>
                <span className={classes.amount}>
                  {line.inWorkTime ? 'In werktijd' : 'Buiten werktijd: kijk dit na'}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <SourceLine {...source} />
    </section>
  )
}
