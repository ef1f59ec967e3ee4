import { setImmediate as breath } from 'node:timers/promises'
import { allCertificates } from '../../db/certificate/store'
import { listEmployees } from '../../db/employee/store'
import { needYears } from '../../db/need/store'
import type { PracticeDb } from '../../db/open'
import { subsidyDeadlines } from '../../db/overview/subsidies'
import { allFollowUps } from '../../db/progress/store'
import { addDays, type IsoDate, localDay } from '../../shared/format/date'
import { attention } from '../../shared/overview/attention'
import { HORIZON_DAYS } from '../../shared/overview/moments'
import { board, peopleCards } from '../../shared/overview/people'
import type { AttentionFacts } from '../../shared/overview/schema'
import { yearEvents } from '../../shared/overview/year'
import { summaries, summarySteps } from '../cycle/handlers'
import { leftPeople } from '../erasure/retention'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { settingsOf } from '../setting/handlers'
import { atOnce, type Steps, withBreath } from '../steps'

/** What the points of attention are made from: a fixed number of queries, however many people and years there are. */
export const attentionFacts = (db: PracticeDb, today: IsoDate): AttentionFacts => atOnce(attentionSteps(db, today))

function* attentionSteps(db: PracticeDb, today: IsoDate): Steps<AttentionFacts> {
  const cycles = yield* summarySteps(db, { openOnly: true })
  yield
  const certificates = allCertificates(db)
  const employees = listEmployees(db)
  yield
  const subsidies = subsidyDeadlines(db, today, addDays(today, HORIZON_DAYS))
  const left = leftPeople(db)
  yield
  return { cycles, employees, certificates, needYears: needYears(db), subsidies, rhythm: settingsOf(db).rhythm, left }
}

/** What asks attention, who is where, and the days of a year. */
export function overviewHandlers(session: Session) {
  return {
    'overview.get': async () => {
      const today = localDay(new Date())
      // In steps: it is the first question after unlocking, and meanwhile the window must answer.
      const facts = await withBreath(attentionSteps(session.db(), today), () => session.db())
      await breath()
      return { ...attention(facts, today), people: peopleCards(facts.employees, facts.cycles, facts.rhythm, today) }
    },
    'overview.board': () => {
      const db = session.db()
      return board(listEmployees(db), summaries(db, { openOnly: true }), localDay(new Date()))
    },
    'overview.year': ({ year }) => {
      const db = session.db()
      const facts = {
        employees: listEmployees(db),
        cycles: summaries(db, { openOnly: true }),
        followUps: allFollowUps(db),
        rhythm: settingsOf(db).rhythm,
      }
      return yearEvents(facts, year, localDay(new Date()))
    },
  } satisfies HandlersOf<`overview.${string}`>
}
