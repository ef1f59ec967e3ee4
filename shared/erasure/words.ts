import { formatNumber } from '../format/money'
import type { ErasureCounts } from './schema'

/** What stands in each table that goes with a person or a cycle, as one and as several; in the order of a preview. */
export const erasureWords: Record<string, readonly [string, string]> = {
  employee: ['naam met contactgegevens', 'namen met contactgegevens'],
  cycle: ['cyclus', 'cycli'],
  answer: ['antwoord uit de voorbereiding', 'antwoorden uit de voorbereiding'],
  private_note: ['eigen notitie', 'eigen notities'],
  agreement: ['afspraak uit het gesprek', 'afspraken uit het gesprek'],
  goal: ['doel', 'doelen'],
  action: ['actie', 'acties'],
  promise: ['toezegging', 'toezeggingen'],
  document: ['document', 'documenten'],
  signature: ['handtekening', 'handtekeningen'],
  remark: ['opmerking bij een document', 'opmerkingen bij documenten'],
  remark_draft: ['begonnen opmerking', 'begonnen opmerkingen'],
  scan: ['scan', 'scans'],
  exported_file: ['vermelding van een bewaard bestand', 'vermeldingen van bewaarde bestanden'],
  follow_up: ['voortgangsgesprek', 'voortgangsgesprekken'],
  progress_line: ['regel uit een voortgangsgesprek', 'regels uit voortgangsgesprekken'],
  judgement: ['oordeel bij de evaluatie', 'oordelen bij de evaluatie'],
  evaluation_answer: ['antwoord bij de evaluatie', 'antwoorden bij de evaluatie'],
  level_change: ['niveau', 'niveaus'],
  certificate: ['certificaat', 'certificaten'],
  registration: ['inschrijving in een register', 'inschrijvingen in een register'],
  register_credit: ['punt in een register', 'punten in een register'],
  training_line: ['regel in het opleidingsplan', 'regels in het opleidingsplan'],
  need_goal: ['koppeling met een behoefte', 'koppelingen met behoeften'],
  pin: ['pincode', 'pincodes'],
}

/** "2 cycli", "14 doelen", …: what there is of each kind; what there is none of is left out. */
export const countsInWords = (counts: ErasureCounts): string[] =>
  Object.entries(erasureWords).flatMap(([table, [one, many]]) => {
    const count = counts[table] ?? 0
    return count > 0 ? [`${formatNumber(count)} ${count === 1 ? one : many}`] : []
  })
