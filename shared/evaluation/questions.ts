import type { Side } from '../preparation/schema'

/** A question that one side answers in its own words at the end of a cycle. */
export type EvaluationQuestion = {
  key: string
  side: Side
  text: string
  hint: string
  /** Asked only where there were goals to reach. */
  withGoals: boolean
}

/**
 * What both sides look back on. Topics: how it was reached, how satisfied, the effect on the work, on colleagues and
 * patients or clients, on the career, and feedback in both directions; the wording is our own. A key is kept with
 * its answer, so it never changes.
 */
export const evaluationQuestions: EvaluationQuestion[] = [
  {
    key: 'how',
    side: 'employee',
    text: 'Hoe bent u gekomen waar u nu bent?',
    hint: 'Wat hielp het meest: een opleiding, een collega, oefenen, tijd? Wat hield u tegen?',
    withGoals: true,
  },
  {
    key: 'satisfied',
    side: 'employee',
    text: 'Hoe tevreden bent u over het resultaat?',
    hint: 'En had u het achteraf anders aangepakt?',
    withGoals: true,
  },
  {
    key: 'work',
    side: 'employee',
    text: 'Wat doet u nu anders in uw werk dan bij het begin van deze periode?',
    hint: 'Denk aan een gewone dag: wat gaat vlotter, wat kost nog moeite?',
    withGoals: false,
  },
  {
    key: 'people',
    side: 'employee',
    text: 'Wat merken collega’s en patiënten of cliënten ervan?',
    hint: 'Noem een voorbeeld, of iets dat iemand daarover zei.',
    withGoals: false,
  },
  {
    key: 'career',
    side: 'employee',
    text: 'Wat betekent dit voor uw verdere loopbaan?',
    hint: 'Een andere taak, meer verantwoordelijkheid, of gewoon steviger staan in wat u doet.',
    withGoals: false,
  },
  {
    key: 'future',
    side: 'employee',
    text: 'Wat wilt u hierna?',
    hint: 'Verder op deze weg, iets nieuws leren, of even niets erbij. Alles mag.',
    withGoals: false,
  },
  {
    key: 'seen',
    side: 'employer',
    text: 'Wat zag u veranderen?',
    hint: 'Beschrijf wat iemand deed en wat het opleverde, liever dan hoe iemand is.',
    withGoals: false,
  },
  {
    key: 'appreciated',
    side: 'employer',
    text: 'Waarvoor wilt u deze medewerker bedanken?',
    hint: 'Ook voor de inzet bij iets dat niet lukte.',
    withGoals: false,
  },
  {
    key: 'own-part',
    side: 'employer',
    text: 'Wat had u zelf kunnen doen om het makkelijker te maken?',
    hint: 'Tijd, uitleg, materiaal of een toezegging die bleef liggen.',
    withGoals: false,
  },
  {
    key: 'next',
    side: 'employer',
    text: 'Waar ligt volgens u de volgende stap?',
    hint: 'Eén richting is genoeg; het gesprek daarover volgt nog.',
    withGoals: false,
  },
]

/** The questions for a side; those about goals only where there were goals. */
export const questionsFor = (side: Side, withGoals: boolean): EvaluationQuestion[] =>
  evaluationQuestions.filter((question) => question.side === side && (withGoals || !question.withGoals))
