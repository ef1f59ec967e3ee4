import { addDays, addMonths, type IsoDate } from '../../shared/format/date'
import type { Answers } from '../../shared/preparation/schema'
import { owner, type SampleEmployee, yearCycle } from './shape'

/** The receptionist: half-way her preparation; the practice owner has not begun. */
export const jolien = (today: IsoDate): SampleEmployee => ({
  key: 'jolien',
  employee: {
    firstName: 'Jolien',
    lastName: 'Baetens',
    role: 'Balie- en praktijkmedewerker',
    supervisor: owner,
    contractHours: 24,
    inServiceSince: addMonths(today, -110),
    leavingDate: null,
    email: 'jolien@delindehoek.example',
  },
  cycle: {
    new: yearCycle(addDays(today, -5), addDays(today, 16)),
    answers: { employee, employer: {} },
    ready: { employee: false, employer: false },
    open: false,
    agreements: {},
    goals: [],
    promises: [],
    closing: {},
    sign: false,
  },
})

const employee: Answers = {
  'm-earlier':
    'Mails krijgen nu binnen één werkdag een antwoord en het antwoordapparaat heeft een nieuwe tekst. De workshop over moeilijke gesprekken heb ik nog niet gevolgd.',
  'm-must-discuss': 'De telefoon tussen 8 en 10 uur. En ik zou mijn woensdag graag ruilen voor een vrijdag.',
  'm-went-well':
    'De overstap naar het nieuwe agendaprogramma. Ik heb de afspraken van drie maanden overgezet, en er was er maar één dubbel geboekt.',
  'm-went-less-well':
    'Een moeder werd boos omdat haar zoon pas na drie weken terechtkon. Ik bleef beleefd, maar gaf haar een plaats die er eigenlijk niet was. Daarna liep de hele namiddag uit.',
  'm-tasks-liked':
    'Mensen ontvangen, en de agenda zo vullen dat de dag klopt. De facturen doe ik ook graag, omdat het dan stil is.',
  'm-tasks-disliked': 'Bellen over rekeningen die niet betaald zijn. Ik weet niet hoe streng ik mag zijn.',
  'm-skills':
    'De agenda ken ik door en door. Met de lijsten en cijfers in het programma werk ik nog niet. En als iemand roept, zoek ik naar woorden.',
  'm-workload':
    'Tussen 8 en 10 uur rinkelt de telefoon zonder ophouden en staan er mensen aan de balie. Daarna is het te doen. Mijn 24 uren passen, de verdeling over de week kan anders.',
  'm-workplace': 'Wie aan de balie staat, kan meelezen op mijn scherm. Een folie of een andere hoek zou dat oplossen.',
  'm-colleagues': 'Met het hele team loopt het vlot. Alleen hoor ik vaak pas achteraf dat een behandeling uitloopt.',
  'signal:opening': 'good',
  'signal:work': 'good',
  'signal:conditions': 'discuss',
}
