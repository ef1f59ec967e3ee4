import { formatEuro, formatNumber } from '../format/money'
import { listInWords } from '../format/text'
import type { Country } from '../practice/schema'
import { figure, figureCents, figureInWords } from './rules'
import type { LegalParameter } from './schema'

/** What is known of an employee and a training; null is not known yet. Pay is asked here and never kept. */
export type RepaymentFacts = {
  hours: number | null
  costCents: number | null
  termMonths: number | null
  /** Required by law or cao. */
  required: boolean | null
  /** On paper, signed, before the training starts. */
  written: boolean | null
  /** Belgium: a contract of indefinite duration. */
  openEnded: boolean | null
  /** Belgium: a shortage occupation. */
  shortage: boolean | null
  /** Belgium: gross pay of a year. */
  yearlyPayCents: number | null
  /** Belgium: pen on paper, or a qualified electronic signature. */
  signature: boolean | null
  /** The Netherlands: needed to do the job one has. */
  needed: boolean | null
  /** The Netherlands: what is owed goes down in proportion to time. */
  sliding: boolean | null
  /** The Netherlands: what it means was told in plain words before. */
  explained: boolean | null
}

export type Light = 'met' | 'unmet' | 'open'
export const lights: Record<Light, string> = { met: 'Voldaan', unmet: 'Niet voldaan', open: 'Nog na te gaan' }

export type Condition = { key: string; label: string; light: Light; why: string }
export type RepaymentCheck = {
  conditions: Condition[]
  outcome: 'possible' | 'impossible' | 'open'
  conclusion: string
}

/** What such an agreement is called. */
export const agreementNames: Record<Country, string> = { BE: 'scholingsbeding', NL: 'studiekostenbeding' }

const light = (answer: boolean | null): Light => (answer === null ? 'open' : answer ? 'met' : 'unmet')
const ask = (key: string, label: string, answer: boolean | null, unmet: string): Condition => ({
  key,
  label,
  light: light(answer),
  why: answer === false ? unmet : '',
})

/**
 * A light per condition of a repayment agreement, and a signal in words. Belgium: article 22bis of the law of
 * 3 July 1978. The Netherlands: article 7:611a BW. It tells what the given facts seem to mean and decides nothing.
 */
export function checkRepaymentAgreement(
  country: Country,
  facts: RepaymentFacts,
  parameters: readonly LegalParameter[],
): RepaymentCheck {
  const conditions = country === 'BE' ? belgianConditions(facts, parameters) : dutchConditions(facts)
  const unmet = conditions.filter((condition) => condition.light === 'unmet')
  const open = conditions.filter((condition) => condition.light === 'open')
  const name = agreementNames[country]
  if (unmet.length > 0) {
    const why = listInWords(unmet.map((condition) => condition.why))
    const short = unmet.some(({ key }) => key === 'size')
      ? ' De meeste korte opleidingen komen niet in aanmerking.'
      : ''
    return {
      conditions,
      outcome: 'impossible',
      conclusion: `Met deze gegevens lijkt een ${name} niet mogelijk: ${why}.${short}`,
    }
  }
  if (open.length === conditions.length)
    return {
      conditions,
      outcome: 'open',
      conclusion: `Vul in wat u weet. Dan ziet u of een ${name} mogelijk lijkt.`,
    }
  if (open.length > 0)
    return {
      conditions,
      outcome: 'open',
      conclusion: `Nog niet te zeggen: ${open.length === 1 ? 'één punt is' : `${open.length} punten zijn`} nog na te gaan. Wat al is ingevuld, staat een ${name} niet in de weg.`,
    }
  return {
    conditions,
    outcome: 'possible',
    conclusion: `Met deze gegevens lijkt een ${name} mogelijk. Laat de tekst nakijken voor er getekend wordt.`,
  }
}

function belgianConditions(facts: RepaymentFacts, parameters: readonly LegalParameter[]): Condition[] {
  const minHours = figure(parameters, 'clauseHours')
  const minCost = figureCents(parameters, 'clauseCost')
  const years = figure(parameters, 'clauseYears')
  const pay = figureCents(parameters, 'clausePay')
  return [
    {
      key: 'size',
      label: `De opleiding duurt ten minste ${formatNumber(minHours)} uur, of kost ten minste ${formatEuro(minCost)}`,
      light: sizeLight(facts, minHours, minCost),
      why: `de opleiding duurt minder dan ${formatNumber(minHours)} uur en kost minder dan ${formatEuro(minCost)}`,
    },
    ask(
      'required',
      'De opleiding is niet door de wet of een cao verplicht voor de functie',
      not(facts.required),
      'de opleiding is verplicht voor de functie',
    ),
    ask(
      'openEnded',
      'Het contract is er een van onbepaalde duur',
      facts.openEnded,
      'het contract is er een van bepaalde duur',
    ),
    {
      key: 'pay',
      label: `Het jaarloon is hoger dan ${formatEuro(pay)}, of het is een knelpuntberoep`,
      light: payLight(facts, pay),
      why: `het jaarloon is niet hoger dan ${formatEuro(pay)}`,
    },
    {
      key: 'term',
      label: `De regeling loopt hooguit ${figureInWords(years, 'jaar')}`,
      light: facts.termMonths === null ? 'open' : light(facts.termMonths > 0 && facts.termMonths <= years * 12),
      why:
        facts.termMonths === 0
          ? 'de regeling heeft geen looptijd'
          : `de regeling loopt langer dan ${figureInWords(years, 'jaar')}`,
    },
    ask(
      'written',
      'De regeling staat op papier voor de opleiding begint, voor deze medewerker en deze opleiding',
      facts.written,
      'de regeling staat niet vooraf op papier',
    ),
    ask(
      'signature',
      'Getekend met de pen, of met een gekwalificeerde elektronische handtekening',
      facts.signature,
      'er is niet met de pen of met een gekwalificeerde handtekening getekend',
    ),
  ]
}

function dutchConditions(facts: RepaymentFacts): Condition[] {
  return [
    ask(
      'required',
      'De opleiding is niet door de wet of een cao verplicht',
      not(facts.required),
      'de opleiding is verplicht door de wet of een cao, en dus gratis',
    ),
    ask(
      'needed',
      'De opleiding is niet nodig om de eigen functie uit te oefenen',
      not(facts.needed),
      'de opleiding is nodig voor de functie, en dus gratis',
    ),
    {
      key: 'term',
      label: 'Er is een vaste periode waarin de praktijk voordeel heeft van de opleiding',
      light: facts.termMonths === null ? 'open' : light(facts.termMonths > 0),
      why: 'er is geen vaste periode',
    },
    ask(
      'sliding',
      'Wat terug te betalen is, daalt naar verhouding van de tijd',
      facts.sliding,
      'het bedrag daalt niet naar verhouding van de tijd',
    ),
    ask(
      'explained',
      'De gevolgen zijn vooraf duidelijk uitgelegd',
      facts.explained,
      'de gevolgen zijn niet vooraf uitgelegd',
    ),
    ask(
      'written',
      'De afspraak staat op papier voor de opleiding begint',
      facts.written,
      'de afspraak staat niet vooraf op papier',
    ),
  ]
}

const not = (answer: boolean | null): boolean | null => (answer === null ? null : !answer)

/** One of the two is enough; only when both are known and too small it is not met. */
function sizeLight({ hours, costCents }: RepaymentFacts, minHours: number, minCost: number): Light {
  if ((hours ?? -1) >= minHours || (costCents ?? -1) >= minCost) return 'met'
  return hours === null || costCents === null ? 'open' : 'unmet'
}

function payLight({ yearlyPayCents, shortage }: RepaymentFacts, pay: number): Light {
  if (shortage || (yearlyPayCents ?? -1) > pay) return 'met'
  return yearlyPayCents === null || shortage === null ? 'open' : 'unmet'
}
