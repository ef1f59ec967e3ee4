import {
  type Contract,
  isRoute,
  type ParsedInput,
  type RouteName,
  type RouteOutput,
  type Topic,
  topicsOf,
} from '../shared/ipc/contract'
import { auditHandlers } from './audit/handlers'
import { createTrail } from './audit/trail'
import { backupHandlers } from './backup/handlers'
import { bulkHandlers } from './bulk/handlers'
import { calendarHandlers } from './calendar/handlers'
import { invitationHandlers } from './calendar/invitation'
import { certificateHandlers } from './certificate/handlers'
import { checkHandlers } from './check/handlers'
import { competenceHandlers } from './competence/handlers'
import { conversationHandlers } from './conversation/handlers'
import { cycleHandlers } from './cycle/handlers'
import { documentHandlers } from './document/handlers'
import { dossierHandlers } from './dossier/handlers'
import { employeeHandlers } from './employee/handlers'
import { importHandlers } from './employee/import'
import type { Environment } from './environment'
import { erasureHandlers } from './erasure/handlers'
import { evaluationDocumentHandlers } from './evaluation/document'
import { evaluationHandlers } from './evaluation/handlers'
import { goalHandlers } from './goal/handlers'
import { holderHandlers } from './holder/handlers'
import { keysHandlers } from './keys/handlers'
import { lawHandlers } from './law/handlers'
import { levelHandlers } from './level/handlers'
import { logHandlers } from './log/handlers'
import { needHandlers } from './need/handlers'
import { overviewHandlers } from './overview/handlers'
import { practiceHandlers, sessionHandlers } from './practice/handlers'
import { createSession, type Session } from './practice/session'
import { formHandlers } from './preparation/form'
import { preparationHandlers } from './preparation/handlers'
import { previewHandlers } from './preview/handlers'
import { packHandlers } from './profession/handlers'
import { progressDocumentHandlers } from './progress/document'
import { progressHandlers } from './progress/handlers'
import { promiseHandlers } from './promise/handlers'
import { questionHandlers } from './question/handlers'
import { registerHandlers } from './register/handlers'
import { remarkHandlers } from './remark/handlers'
import { accreditationHandlers } from './rights/accreditation'
import { privacyHandlers } from './rights/privacy'
import { roleHandlers } from './role/handlers'
import { scanHandlers } from './scan/handlers'
import { searchHandlers } from './search/handlers'
import { environmentBehind } from './seat/environment'
import { guardSeat } from './seat/guard'
import { seatHandlers } from './seat/handlers'
import { createSeat, type Seat } from './seat/seat'
import { settingHandlers } from './setting/handlers'
import { signingHandlers } from './signing/handlers'
import { templateHandlers } from './template/handlers'
import { trainingExportHandlers } from './training/export'
import { trainingHandlers } from './training/handlers'

// biome-ignore lint/suspicious/noConfusingVoidType: a command without an answer is a function that returns nothing
type Answer<O> = O extends null ? void | null : O
type Handler<R extends RouteName> = (input: ParsedInput<R>) => Answer<RouteOutput<R>> | Promise<Answer<RouteOutput<R>>>

/** The handlers of some routes, such as `goal.*`. */
export type HandlersOf<Pattern extends string> = { [R in Extract<RouteName, Pattern>]: Handler<R> }
export type Handlers = HandlersOf<keyof Contract>

/** Every route of the contract; the compiler says which one is missing. */
export function createHandlers(world: Environment): {
  handlers: Handlers
  session: Session
  seat: Seat
  environment: Environment
} {
  const seat = createSeat(world.seated)
  const environment = environmentBehind(seat, world)
  const session = createSession(environment)
  session.onLock(seat.end)
  const trail = createTrail(session, environment, () => (seat.current() ? 'employee' : 'employer'))
  const handlers = {
    ...sessionHandlers(session, environment, seat),
    ...seatHandlers(session, seat),
    ...practiceHandlers(session, environment),
    ...backupHandlers(session, environment),
    ...keysHandlers(session, environment),
    ...holderHandlers(session),
    ...competenceHandlers(session),
    ...roleHandlers(session),
    ...employeeHandlers(session),
    ...importHandlers(session, environment),
    ...erasureHandlers(session, environment),
    ...cycleHandlers(session),
    ...preparationHandlers(session),
    ...formHandlers(session, environment),
    ...conversationHandlers(session),
    ...goalHandlers(session),
    ...promiseHandlers(session),
    ...documentHandlers(session, environment),
    ...signingHandlers(session),
    ...remarkHandlers(session),
    ...scanHandlers(session, environment),
    ...previewHandlers(session, environment),
    ...bulkHandlers(session, environment),
    ...checkHandlers(session, environment),
    ...invitationHandlers(session, environment),
    ...templateHandlers(session, environment),
    ...evaluationHandlers(session),
    ...evaluationDocumentHandlers(session, environment),
    ...levelHandlers(session),
    ...progressHandlers(session),
    ...progressDocumentHandlers(session, environment),
    ...certificateHandlers(session),
    ...registerHandlers(session),
    ...lawHandlers(session),
    ...overviewHandlers(session),
    ...calendarHandlers(session, environment),
    ...searchHandlers(session),
    ...dossierHandlers(session),
    ...settingHandlers(session),
    ...logHandlers(session, environment),
    ...needHandlers(session),
    ...trainingHandlers(session),
    ...trainingExportHandlers(session, environment),
    ...questionHandlers(session),
    ...packHandlers(session),
    ...auditHandlers(session, trail),
    ...privacyHandlers(session, environment),
    ...accreditationHandlers(session, environment),
    'window.print': async () => void (await environment.printPage()),
    'window.flushed': ({ saved }) => environment.flushed(saved),
  } satisfies Handlers
  // The trail looks in the file too, so it comes after the waiting for it.
  const answering = afterCheck(trail.around(handlers), session)
  return { handlers: guardSeat(answering, session, seat), session, seat, environment }
}

/** These change the file without a topic: nobody else shows what they write. */
const quiet: ReadonlySet<RouteName> = new Set(['note.save', 'conversation.addTime'])
/** These topics are of files beside the practice: its own file stays as it is. */
const outside: ReadonlySet<Topic> = new Set(['files', 'bulk', 'backup', 'keys'])

/**
 * A change waits until the whole file is known to be sound, and until it is sure that the file is still ours; what is only
 * read does not. While the file is written anew, both wait. The lock itself, with its keys, waits for nothing.
 */
function afterCheck(handlers: Handlers, session: Session): Handlers {
  const guarded = Object.entries(handlers).map(([route, handler]) => {
    if (/^(session|keys)\./.test(route) || !isRoute(route)) return [route, handler]
    const { changes } = topicsOf(route)
    const writes = quiet.has(route) || changes.some((topic) => !outside.has(topic))
    const run = handler as (input: unknown) => unknown
    const go = (input: unknown) => {
      if (writes) session.beforeChange()
      return run(input)
    }
    const first = () => session.rewriting() ?? (writes || changes.length ? session.checking() : null)
    return [route, (input: unknown) => first()?.then(() => go(input)) ?? go(input)]
  })
  return Object.fromEntries(guarded)
}
