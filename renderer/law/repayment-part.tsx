import { Button, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDate, formatShortDate } from '../../shared/format/date'
import { formatEuro } from '../../shared/format/money'
import { agreementNames, type RepaymentCheck, type RepaymentFacts } from '../../shared/law/repayment-check'
import { type Owed, owedOn, type RepaymentRow, repaymentTable } from '../../shared/law/repayment-table'
import { figureInWords } from '../../shared/law/rules'
import type { LegalParameter } from '../../shared/law/schema'
import type { Country } from '../../shared/practice/schema'
import { DateField } from '../form/date-field'
import classes from './agreement.module.css'
import law from './law.module.css'

type Props = {
  country: Country
  parameters: LegalParameter[]
  facts: RepaymentFacts
  outcome: RepaymentCheck['outcome']
  start: string | null
  onStart: (day: string | null) => void
  inServiceSince: string | null
}

const MOST_MONTHS = 120
const FIRST_ROWS = 12

/** What would be owed, month by month, and on one day of leaving. */
export function RepaymentPart({ country, parameters, facts, outcome, start, onStart, inServiceSince }: Props) {
  const [leaving, setLeaving] = useState<string | null>(null)
  const { costCents, termMonths, yearlyPayCents } = facts
  const ready = costCents !== null && termMonths !== null && termMonths > 0 && termMonths <= MOST_MONTHS && start
  const rows = ready
    ? repaymentTable({ country, costCents, start, termMonths, yearlyPayCents, inServiceSince }, parameters)
    : []
  return (
    <section className={law.card} aria-labelledby="terugbetaling">
      <Title order={2} size="h3" id="terugbetaling">
        Wat bij vertrek terug te betalen is
      </Title>
      <p className="quiet reading" style={{ margin: '0.25rem 0 0' }}>
        {country === 'BE'
          ? 'Alleen bij eigen ontslag of een dringende reden, en ten hoogste dit. In de eerste maanden in dienst is niets verschuldigd.'
          : 'Elke maand daalt het bedrag met een gelijk deel, tot niets op het einde van de periode.'}
      </p>
      {outcome === 'impossible' && (
        <p className={law.signal} data-tone="late">
          <IconAlertTriangle size={20} stroke={1.5} aria-hidden />
          <span>
            Een {agreementNames[country]} lijkt hier niet mogelijk. Wat hieronder staat, is alleen een rekenvoorbeeld.
          </span>
        </p>
      )}
      <div className={classes.inputs}>
        <DateField label="Begin van de regeling" value={start} onChange={onStart} />
        <DateField label="Laatste dag in dienst" value={leaving} onChange={setLeaving} />
      </div>
      {!ready && (
        <p className="quiet" style={{ margin: '1rem 0 0' }}>
          Vul hierboven de kostprijs en de looptijd in, en hier het begin. Dan verschijnt het overzicht per maand.
        </p>
      )}
      {ready && leaving && (
        <p className={classes.owed} role="status">
          {owedInWords(owedOn(rows, leaving), leaving)}
        </p>
      )}
      {country === 'BE' && ready && yearlyPayCents === null && (
        <p className="quiet" style={{ margin: '0.75rem 0 0' }}>
          Zonder jaarloon is de grens van {share(parameters)} van het jaarloon niet nagerekend.
        </p>
      )}
      {rows.length > 0 && <Months rows={rows} />}
    </section>
  )
}

function share(parameters: readonly LegalParameter[]): string {
  const found = parameters.find(({ key }) => key === 'clausePayShare')
  return found ? figureInWords(found.value, found.unit) : ''
}

function owedInWords({ state, cents, row }: Owed, leaving: string): string {
  const day = formatDate(leaving)
  if (state === 'before') return `Op ${day} loopt de regeling nog niet: er is niets terug te betalen.`
  if (state === 'after') return `Op ${day} is de regeling voorbij: er is niets meer terug te betalen.`
  if (row?.limit === 'quietMonths')
    return `Op ${day} is niets verschuldigd: de eerste maanden in dienst zijn nog niet om.`
  return `Wie op ${day} vertrekt, betaalt ten hoogste ${formatEuro(cents)} terug.`
}

function Months({ rows }: { rows: RepaymentRow[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, FIRST_ROWS)
  return (
    <>
      <table className={law.table} style={{ marginTop: '1rem' }}>
        <thead>
          <tr>
            <th scope="col">Maand</th>
            <th scope="col">Vertrek van</th>
            <th scope="col">tot en met</th>
            <th scope="col">Waarom dit bedrag</th>
            <th scope="col">Ten hoogste terug</th>
          </tr>
        </thead>
        <tbody className="tabular">
          {shown.map((row) => (
            <tr key={row.from}>
              <td>{row.month}</td>
              <td>{formatShortDate(row.from)}</td>
              <td>{formatShortDate(row.to)}</td>
              <td>{reason(row)}</td>
              <td>{formatEuro(row.cents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <Button mt="md" variant="default" onClick={() => setAll(true)}>
          Toon alle maanden ({rows.length - shown.length} meer)
        </Button>
      )}
    </>
  )
}

function reason({ limit, percent }: RepaymentRow): string {
  if (limit === 'quietMonths') return 'Eerste maanden in dienst'
  if (limit === 'pay') return 'Begrensd door het jaarloon'
  return percent === null ? 'Naar verhouding van de tijd' : `${figureInWords(percent, '%')} van de kostprijs`
}
