import { agreement, answer, cycle, privateNote } from '../../../db/schema'
import { cycleKinds, phases, stopKinds, turnKinds } from '../../../shared/cycle/schema'
import { formatMoment } from '../../../shared/format/date'
import { isFilled } from '../../../shared/format/text'
import { sideLabels } from '../../../shared/preparation/schema'
import { choice, day, id, key, link, moment, number, part, plain, text, yes } from '../part'

export const talkParts = {
  cycle: part(cycle, {
    title: 'Gesprekken',
    what: 'Elk gesprek met zijn periode en data, wanneer beide kanten klaar waren, en hoe de cyclus afliep.',
    one: 'Gesprek',
    order: 'periodStart',
    fields: {
      id,
      employeeId: key('Van wie'),
      questionListId: key('De vragenlijst van dat gesprek'),
      kind: choice('Soort', cycleKinds),
      phase: choice('Fase', phases),
      periodStart: day('Begin van de periode'),
      periodEnd: day('Einde van de periode'),
      conversationDate: day('Datum van het gesprek'),
      employerName: text('Gesprek met'),
      plannedMinutes: number('Voorziene duur', 'minuten'),
      secondsUsed: { label: 'Gebruikte tijd', words: (value) => (value ? minutes(Number(value)) : '') },
      employeeReadyAt: moment('Medewerker klaar met de voorbereiding'),
      employerReadyAt: moment('Werkgever klaar met de voorbereiding'),
      openedAt: moment('Gesprek geopend'),
      version: number('Versie van de documenten'),
      followUpDate: day('Afgesproken opvolgmoment'),
      evaluationDate: day('Afgesproken evaluatie'),
      nextConversationDate: day('Volgend gesprek'),
      repaymentAgreement: yes('Terugbetalingsregeling'),
      employeeRemarks: text('Opmerkingen van de medewerker'),
      employerRemarks: text('Opmerkingen van de werkgever'),
      noPlan: yes('Geen plan gewenst'),
      noPlanReason: text('Waarom geen plan'),
      createdAt: moment('Aangemaakt op'),
      previousId: link('Vervolg op'),
      employeeJudgedAt: moment('Medewerker klaar met de evaluatie'),
      employerJudgedAt: moment('Werkgever klaar met de evaluatie'),
      revealedAt: moment('Evaluatie naast elkaar gelegd'),
      closedAt: moment('Afgesloten op'),
      stopKind: choice('Waarom gestopt', stopKinds),
      stopReason: text('Uitleg bij het stoppen'),
      reopenReason: text('Uitleg bij het heropenen'),
      postponedTo: day('Evaluatie uitgesteld tot'),
      turns: { label: 'Verloop', words: (value) => turnsInWords(JSON.parse(String(value))) },
    },
  }),
  answer: part(answer, {
    title: 'Voorbereiding',
    what: 'Wat u en uw werkgever vóór het gesprek invulden. Een voorbereiding van u die nog gesloten is, staat er niet bij: zie de uitleg bovenaan.',
    one: 'Antwoord',
    fields: {
      cycleId: key('Gesprek'),
      side: choice('Van', sideLabels),
      key: key('Vraag; de tekst van de vraag staat bij "questions"'),
      text: plain('Antwoord'),
      savedAt: moment('Bewaard op'),
    },
  }),
  privateNote: part(privateNote, {
    title: 'Eigen notitie van de werkgever',
    what: 'Een notitie die de werkgever voor zichzelf maakte en die tijdens het gesprek niet te zien was. U hebt ook hier recht op.',
    one: 'Eigen notitie van de werkgever',
    fields: { cycleId: key('Gesprek'), text: plain('Notitie'), savedAt: moment('Bewaard op') },
  }),
  agreement: part(agreement, {
    title: 'Afgesproken',
    what: 'Wat er tijdens het gesprek per thema is afgesproken.',
    one: 'Afspraak',
    named: 'theme',
    fields: {
      cycleId: key('Gesprek'),
      theme: link('Thema'),
      text: plain('Afgesproken'),
      savedAt: moment('Bewaard op'),
    },
  }),
}

const minutes = (seconds: number): string => `${Math.max(1, Math.round(seconds / 60))} minuten`

/** A list from a row, of which every field may be missing. */
function turnsInWords(turns: readonly { kind?: keyof typeof turnKinds; at?: string; reason?: string }[]): string {
  return turns
    .map(({ kind, at, reason }) =>
      [kind && turnKinds[kind], at && formatMoment(at), reason].filter(isFilled).join(', '),
    )
    .join('\n')
}
