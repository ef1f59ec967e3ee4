import type { Cycle, CycleKind } from '../cycle/schema'
import { addDays, formatDate, type IsoDate } from '../format/date'

/** Domain: the points of the employee are there one week ahead. */
const POINTS_DAYS = 7

const about: Record<CycleKind, string> = {
  combined:
    'Er zijn twee delen: hoe het werk en de samenwerking lopen, en wat u verder wilt leren. U krijgt evenveel ruimte om te vertellen als ik.',
  pop: 'Het gaat over uw ontwikkeling: waar u nu staat, waar u naartoe wilt en wat u daarvoor nodig hebt.',
  performance: 'Het gaat over het werk en de samenwerking, in de twee richtingen. U zegt ook wat ik anders kan doen.',
}

/** Only of what is filled in here: a form on paper lies wherever it was put. */
const PRIVATE =
  'Bij het gesprek hoort een lijst met vragen. Vult u die op de laptop in, dan zie ik uw antwoorden pas als het gesprek opengaat. Andersom is dat ook zo.'

const AFTERWARDS =
  'Wat u en ik afspreken, komt op papier. U leest het rustig na en kunt er uw opmerkingen bij zetten voor u en ik tekenen. U krijgt er een exemplaar van.'

type Invited = Pick<Cycle, 'kind' | 'employerName' | 'plannedMinutes'> & {
  conversationDate: IsoDate
  employeeFirstName: string
}

/**
 * The text of the invitation to a talk, ready to be sent: when, how long, what it is about, what to prepare and by
 * when (a week before; when that is past, before the talk), who sees the preparation, and what comes of the talk.
 */
export function invitationText(cycle: Invited, today: IsoDate): string {
  const { conversationDate: date, employeeFirstName, employerName } = cycle
  const by = addDays(date, -POINTS_DAYS)
  const points =
    by >= today
      ? `Laat mij uw punten weten tegen ${formatDate(by)}. Dan kan ik mij er ook op voorbereiden.`
      : 'Laat mij uw punten weten zodra u kunt, liefst enkele dagen voor het gesprek.'
  return [
    `Beste ${employeeFirstName}`,
    `Graag nodig ik u uit voor een gesprek op ${formatDate(date)}. Het duurt ongeveer ${lengthInWords(cycle.plannedMinutes)}.`,
    about[cycle.kind],
    'Wilt u dit vooraf bekijken?\n- Wat gaat goed, en waar bent u trots op?\n- Wat loopt minder, en wat zou helpen?\n- Wat wilt u het komende jaar leren of bereiken?\n- Wat wilt u zeker bespreken?',
    points,
    PRIVATE,
    AFTERWARDS,
    'Verrassingen zijn niet de bedoeling. Hebt u een vraag, stel ze mij dan gerust.',
    'Past de dag niet? Zeg het gerust, dan kiest u mee een andere dag.',
    `Vriendelijke groet\n${employerName}`,
  ].join('\n\n')
}

/** "een half uur", "een uur", "anderhalf uur", "45 minuten". */
export function lengthInWords(minutes: number): string {
  const usual: Record<number, string> = { 30: 'een half uur', 60: 'een uur', 90: 'anderhalf uur', 120: 'twee uur' }
  return usual[minutes] ?? `${minutes} minuten`
}
