import {
  type Contract,
  isRoute,
  type ParsedInput,
  type RouteName,
  type RouteOutput,
  topicsOf,
} from '../shared/ipc/contract'
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
import { evaluationDocumentHandlers } from './evaluation/document'
import { evaluationHandlers } from './evaluation/handlers'
import { goalHandlers } from './goal/handlers'
import { lawHandlers } from './law/handlers'
import { levelHandlers } from './level/handlers'
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
  const handlers = {
    ...sessionHandlers(session, environment, seat),
    ...seatHandlers(session, seat),
    ...practiceHandlers(session, environment),
    ...competenceHandlers(session),
    ...roleHandlers(session),
    ...employeeHandlers(session),
    ...importHandlers(session, environment),
    ...cycleHandlers(session),
    ...preparationHandlers(session),
    ...formHandlers(session, environment),
    ...conversationHandlers(session),
    ...goalHandlers(session),
    ...promiseHandlers(session),
    ...documentHandlers(session, environment),
    ...signingHandlers(session),
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
    ...needHandlers(session),
    ...trainingHandlers(session),
    ...trainingExportHandlers(session, environment),
    ...questionHandlers(session),
    ...packHandlers(session),
    'window.print': () => environment.printPage(),
    'window.flushed': ({ saved }) => environment.flushed(saved),
  } satisfies Handlers
  return { handlers: guardSeat(afterCheck(handlers, session), session, seat), session, seat, environment }
}

/** A change waits until the whole file is known to be sound. What is only read, and the lock itself, do not. */
function afterCheck(handlers: Handlers, session: Session): Handlers {
  const guarded = Object.entries(handlers).map(([route, handler]) => {
    if (route.startsWith('session.') || !isRoute(route) || !topicsOf(route).changes.length) return [route, handler]
    const run = handler as (input: unknown) => unknown
    return [route, (input: unknown) => session.checking()?.then(() => run(input)) ?? run(input)]
  })
  return Object.fromEntries(guarded)
}
