import { updateFollowUp } from '../../db/progress/store'
import { addMonths, type IsoDate } from '../../shared/format/date'
import { workday } from '../../shared/progress/rules'
import type { Colour, LineSubject } from '../../shared/progress/schema'
import { getConversation } from '../conversation/conversation'
import type { Session } from '../practice/session'
import { progressHandlers } from '../progress/handlers'

type Said = { employee: [Colour, string]; employer: [Colour, string] }

/** In the order of the plan: per goal the goal itself and then its actions. */
const aboutGoals: Said[][] = [
  [
    {
      employee: ['green', 'De voorbereiding loopt, ik kijk ernaar uit.'],
      employer: ['amber', 'De donderdag vrijhouden lukt nog niet elke week.'],
    },
    {
      employee: ['green', 'Twee lesdagen gehad, ik pas al dingen toe.'],
      employer: ['green', 'Hanne vertelt er op het teamoverleg over.'],
    },
    {
      employee: ['amber', 'Er is nog geen datum gevonden.'],
      employer: ['amber', 'Ik bel zelf naar de parodontoloog.'],
    },
  ],
  [
    {
      employee: ['amber', 'Op dinsdag loopt het nog uit.'],
      employer: ['green', 'De dossiers zijn bijna altijd dezelfde dag klaar.'],
    },
    {
      employee: ['green', 'De drie sjablonen staan in het programma.'],
      employer: ['green', 'Ik gebruik ze zelf ook.'],
    },
    {
      employee: ['red', 'Na twee weken ben ik ermee gestopt, het stoorde de patiënt.'],
      employer: ['amber', 'Een zacht signaal op het scherm is misschien beter.'],
    },
  ],
]
const aboutPromises: Said[] = [
  {
    employee: ['amber', 'Twee donderdagen waren toch volgeboekt.'],
    employer: ['amber', 'Ik spreek het opnieuw af met de balie.'],
  },
  {
    employee: ['green', 'Betaald, en de lesdagen tellen als werktijd.'],
    employer: ['green', 'De aanvraag is ingediend.'],
  },
]

/** What the two said in a meeting two months ago; the next one is within days. */
export function holdSampleMeeting(session: Session, cycleId: string, today: IsoDate): void {
  const db = session.db()
  const progress = progressHandlers(session)
  const { goals, promises } = getConversation(db, cycleId)
  const date = workday(addMonths(today, -2))
  const { id } = progress['progress.plan']({ cycleId, date, note: 'Na de tweede lesdag' })
  const say = (subject: LineSubject, subjectId: string, said: Said | undefined) => {
    for (const side of ['employee', 'employer'] as const) {
      const [colour, text] = said?.[side] ?? [null, '']
      if (colour) progress['progress.saveLine']({ followUpId: id, subject, subjectId, side, colour, text })
    }
  }
  goals.forEach((goal, place) => {
    const [own, ...actions] = aboutGoals[place] ?? []
    say('goal', goal.id, own)
    goal.actions.forEach((action, index) => {
      say('action', action.id, actions[index])
    })
  })
  promises.forEach((promise, place) => {
    say('promise', promise.id, aboutPromises[place])
  })
  const course = goals[0]?.actions[0]
  const templates = goals[1]?.actions[0]
  const paid = promises[1]
  if (course) {
    progress['progress.saveLine']({
      followUpId: id,
      subject: 'action',
      subjectId: course.id,
      side: 'employee',
      expected: 'yes',
    })
    progress['progress.setStatus']({ followUpId: id, subject: 'action', subjectId: course.id, status: 'busy' })
  }
  if (templates) {
    progress['progress.setStatus']({ followUpId: id, subject: 'action', subjectId: templates.id, status: 'done' })
    progress['progress.saveActual']({ followUpId: id, actionId: templates.id, actualHours: 7.5 })
  }
  if (paid) progress['progress.setStatus']({ followUpId: id, subject: 'promise', subjectId: paid.id, status: 'kept' })
  progress['progress.saveTexts']({
    id,
    goesWell: 'De opleiding en de sjablonen. Hanne merkt dat patiënten meer vragen stellen over hun tandvlees.',
    goesLess: 'De dinsdag blijft te vol, en de klok na twintig minuten werkt niet.',
    speedsUp: 'Een vaste persoon aan de balie die de donderdagnamiddag bewaakt.',
    changes: 'Sofie belt voor de meekijkdagen. Hanne probeert een zacht signaal op het scherm.',
  })
  progress['progress.hold']({ id, nextDate: null })
  // The meeting itself was held on its day and not at the moment that the sample is made.
  const at = `${date}T12:30:00.000Z`
  updateFollowUp(db, id, { startedAt: at, heldAt: at })
}
