import type { Contract, ParsedInput, RouteName, RouteOutput } from '../shared/ipc/contract'
import { competenceHandlers } from './competence/handlers'
import { conversationHandlers } from './conversation/handlers'
import { cycleHandlers } from './cycle/handlers'
import { documentHandlers } from './document/handlers'
import { employeeHandlers } from './employee/handlers'
import type { Environment } from './environment'
import { goalHandlers } from './goal/handlers'
import { practiceHandlers, sessionHandlers } from './practice/handlers'
import { createSession, type Session } from './practice/session'
import { preparationHandlers } from './preparation/handlers'
import { promiseHandlers } from './promise/handlers'
import { roleHandlers } from './role/handlers'
import { signingHandlers } from './signing/handlers'

// biome-ignore lint/suspicious/noConfusingVoidType: a command without an answer is a function that returns nothing
type Answer<O> = O extends null ? void | null : O
type Handler<R extends RouteName> = (input: ParsedInput<R>) => Answer<RouteOutput<R>> | Promise<Answer<RouteOutput<R>>>

/** The handlers of some routes, such as `goal.*`. */
export type HandlersOf<Pattern extends string> = { [R in Extract<RouteName, Pattern>]: Handler<R> }
export type Handlers = HandlersOf<keyof Contract>

/** Every route of the contract; the compiler says which one is missing. */
export function createHandlers(environment: Environment): { handlers: Handlers; session: Session } {
  const session = createSession(environment)
  const handlers = {
    ...sessionHandlers(session, environment),
    ...practiceHandlers(session, environment),
    ...competenceHandlers(session),
    ...roleHandlers(session),
    ...employeeHandlers(session),
    ...cycleHandlers(session),
    ...preparationHandlers(session),
    ...conversationHandlers(session),
    ...goalHandlers(session),
    ...promiseHandlers(session),
    ...documentHandlers(session, environment),
    ...signingHandlers(session),
    'window.print': () => environment.printPage(),
    'window.flushed': ({ saved }) => environment.flushed(saved),
  } satisfies Handlers
  return { handlers, session }
}
