import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import type { RepaymentFacts } from '../../shared/law/repayment-check'
import type { Country } from '../../shared/practice/schema'
import { NumberField } from '../form/number-field'
import classes from './agreement.module.css'
import law from './law.module.css'

type Answered = {
  [K in keyof RepaymentFacts]: RepaymentFacts[K] extends boolean | null ? K : never
}[keyof RepaymentFacts]

const asked: Record<Country, { key: Answered; question: string }[]> = {
  BE: [
    { key: 'required', question: 'Verplicht de wet of een cao deze opleiding?' },
    { key: 'openEnded', question: 'Is het contract van onbepaalde duur?' },
    { key: 'shortage', question: 'Is het een knelpuntberoep?' },
    { key: 'written', question: 'Staat de regeling op papier voor de opleiding begint?' },
    { key: 'signature', question: 'Getekend met de pen of met een gekwalificeerde handtekening?' },
  ],
  NL: [
    { key: 'required', question: 'Verplicht de wet of een cao deze opleiding?' },
    { key: 'needed', question: 'Is de opleiding nodig voor de functie?' },
    { key: 'sliding', question: 'Daalt het bedrag naar verhouding van de tijd?' },
    { key: 'explained', question: 'Zijn de gevolgen vooraf duidelijk uitgelegd?' },
    { key: 'written', question: 'Staat de afspraak op papier voor de opleiding begint?' },
  ],
}

type Props = { country: Country; facts: RepaymentFacts; onChange: (facts: RepaymentFacts) => void }

/** What is asked: the figures first, then what only the owner knows. */
export function AgreementFacts({ country, facts, onChange }: Props) {
  const euro = (cents: number | null) => (cents === null ? null : cents / 100)
  const cents = (value: number | null) => (value === null ? null : Math.round(value * 100))
  return (
    <div>
      <div className={classes.numbers}>
        <NumberField
          label="Duur van de opleiding"
          suffix=" uur"
          decimalScale={1}
          allowNegative={false}
          value={facts.hours}
          onChange={(hours) => onChange({ ...facts, hours })}
        />
        <NumberField
          label="Kostprijs voor de praktijk"
          prefix="€ "
          decimalScale={2}
          thousandSeparator="."
          allowNegative={false}
          value={euro(facts.costCents)}
          onChange={(value) => onChange({ ...facts, costCents: cents(value) })}
        />
        <NumberField
          label="Looptijd van de regeling"
          suffix=" maanden"
          decimalScale={0}
          allowNegative={false}
          max={120}
          value={facts.termMonths}
          onChange={(termMonths) => onChange({ ...facts, termMonths })}
        />
        {country === 'BE' && (
          <NumberField
            label="Bruto jaarloon"
            prefix="€ "
            decimalScale={2}
            thousandSeparator="."
            allowNegative={false}
            value={euro(facts.yearlyPayCents)}
            onChange={(value) => onChange({ ...facts, yearlyPayCents: cents(value) })}
          />
        )}
      </div>
      <div className={law.questions}>
        {asked[country].map(({ key, question }) => (
          <YesNo
            key={key}
            question={question}
            value={facts[key]}
            onChange={(answer) => onChange({ ...facts, [key]: answer })}
          />
        ))}
      </div>
    </div>
  )
}

type YesNoProps = { question: string; value: boolean | null; onChange: (value: boolean | null) => void }

function YesNo({ question, value, onChange }: YesNoProps) {
  const labelId = useId()
  return (
    <div className={law.question}>
      <span id={labelId}>{question}</span>
      <SegmentedControl
        aria-labelledby={labelId}
        size="xs"
        value={value === null ? 'open' : value ? 'yes' : 'no'}
        onChange={(next) => onChange(next === 'open' ? null : next === 'yes')}
        data={[
          { value: 'yes', label: 'Ja' },
          { value: 'no', label: 'Nee' },
          { value: 'open', label: 'Niet zeker' },
        ]}
      />
    </div>
  )
}
