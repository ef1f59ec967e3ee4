import { z } from 'zod'
import { type Competence, competenceSave } from '../competence/schema'
import type { Conversation } from '../conversation/schema'
import { type CycleSummary, changeCycleSchema, closingSchema, newCycleSchema } from '../cycle/schema'
import type { DocumentView } from '../document/schema'
import { type Employee, employeeSchema } from '../employee/schema'
import { id } from '../format/fields'
import { longText } from '../format/text'
import { actionPatch, goalPatch } from '../goal/schema'
import { type Practice, practiceSchema } from '../practice/schema'
import { type Preparation, saveAnswerSchema, side } from '../preparation/schema'
import { promisePatch } from '../promise/schema'
import { type Role, roleSave } from '../role/schema'
import { newPassphrase, type SessionState, typedPassphrase } from '../session/schema'
import { signSchema } from '../signing/schema'

/** What a route reads or changes. After a change the page reloads what it shows of that topic. */
export type Topic =
  | 'session'
  | 'practice'
  | 'role'
  | 'competence'
  | 'employee'
  | 'cycle'
  | 'answers'
  | 'note'
  | 'conversation'
  | 'document'
  | 'progress'
  | 'evaluation'
  | 'level'
  | 'need'
  | 'training'
  | 'certificate'
  | 'register'
  | 'law'
  | 'setting'
  | 'questions'

type Route<I extends z.ZodType, O> = {
  input: I
  /** The type of what comes back; values made by our own code are proven by the compiler, not parsed again. */
  output?: O
  reads?: Topic[]
  changes?: Topic[]
}

const query =
  <O>() =>
  <I extends z.ZodType>(input: I, reads: Topic[]): Route<I, O> => ({ input, reads })
const command =
  <O = null>() =>
  <I extends z.ZodType>(input: I, changes: Topic[] = []): Route<I, O> => ({ input, changes })

const nothing = z.object({}).strict()
const cycleId = z.object({ cycleId: id })
const byId = z.object({ id })
const fileInput = z.object({ path: z.string().min(1).max(4_000) })

/** Every route between the page and main. Nothing else crosses, and `handlers.ts` answers exactly these. */
export const contract = {
  'session.state': query<SessionState>()(nothing, ['session']),
  /** Asks where the file goes and makes it; null when the user cancels the dialog. */
  'session.create': command<{ recoveryCode: string } | null>()(
    z.object({ practice: practiceSchema, passphrase: newPassphrase }),
    ['session'],
  ),
  'session.recoveryCode': query<{ recoveryCode: string }>()(nothing, ['session']),
  'session.confirmRecovery': command()(
    z.object({
      groups: z.array(z.object({ position: z.number().int().min(1).max(7), text: z.string().max(20) })).length(2),
    }),
    ['session'],
  ),
  /** Asks for a file; null when cancelled. The chosen file is checked and waits, locked. */
  'session.choose': command<{ path: string } | null>()(nothing, ['session']),
  'session.select': command()(fileInput, ['session']),
  'session.unlock': command()(z.object({ passphrase: typedPassphrase }), ['session', 'practice']),
  'session.recover': command()(z.object({ code: z.string().max(200), passphrase: newPassphrase }), [
    'session',
    'practice',
  ]),
  'session.lock': command()(nothing, ['session']),
  /** Back to the welcome screen. */
  'session.close': command()(nothing, ['session']),
  'session.forget': command()(fileInput, ['session']),
  'session.sample': command()(nothing, ['session', 'practice']),

  'practice.get': query<Practice>()(nothing, ['practice']),
  'practice.save': command()(practiceSchema, ['practice', 'session', 'conversation']),
  /** Asks for an image file; false when cancelled. */
  'practice.chooseLogo': command<boolean>()(nothing, ['practice']),
  'practice.setLogo': command()(z.object({ logo: z.string().max(8_000_000).nullable() }), ['practice']),

  'competence.list': query<Competence[]>()(nothing, ['competence']),
  'competence.save': command<{ id: string }>()(competenceSave, ['competence']),
  'competence.archive': command()(z.object({ id, archived: z.boolean() }), ['competence']),

  'role.list': query<Role[]>()(nothing, ['role', 'employee']),
  'role.save': command<{ id: string }>()(roleSave, ['role', 'employee']),
  'role.remove': command()(byId, ['role', 'employee']),
  'role.restore': command()(byId, ['role', 'employee']),

  'employee.list': query<Employee[]>()(nothing, ['employee', 'role']),
  'employee.create': command<{ id: string }>()(employeeSchema, ['employee']),
  'employee.save': command()(employeeSchema.and(byId), ['employee', 'cycle', 'conversation']),
  'employee.archive': command()(z.object({ id, archived: z.boolean() }), ['employee', 'cycle']),

  'cycle.list': query<CycleSummary[]>()(nothing, ['cycle', 'answers', 'conversation', 'document', 'employee']),
  'cycle.create': command<{ id: string }>()(newCycleSchema, ['cycle']),
  'cycle.change': command()(changeCycleSchema, ['cycle', 'conversation']),
  'cycle.remove': command()(cycleId, ['cycle']),

  'preparation.get': query<Preparation>()(z.object({ cycleId: id, side }), ['cycle']),
  'preparation.saveAnswer': command()(saveAnswerSchema, ['answers']),
  'preparation.setReady': command()(z.object({ cycleId: id, side, ready: z.boolean() }), ['cycle', 'answers']),

  'note.get': query<{ text: string }>()(cycleId, ['note']),
  'note.save': command()(z.object({ cycleId: id, text: longText() }), []),

  'conversation.open': command()(z.object({ cycleId: id, force: z.boolean() }), ['cycle', 'conversation']),
  'conversation.get': query<Conversation>()(cycleId, ['conversation', 'cycle']),
  'conversation.saveAgreement': command()(z.object({ cycleId: id, theme: z.string().max(64), text: longText() }), [
    'conversation',
  ]),
  'conversation.saveClosing': command()(closingSchema.partial().extend({ cycleId: id }), ['conversation']),
  'conversation.addTime': command()(z.object({ cycleId: id, seconds: z.number().int().min(1).max(120) }), []),

  'goal.create': command<{ id: string }>()(goalPatch.extend({ cycleId: id }), ['conversation']),
  'goal.save': command()(goalPatch.extend({ id }), ['conversation']),
  'goal.setRemoved': command()(z.object({ id, removed: z.boolean() }), ['conversation']),
  'action.create': command<{ id: string }>()(actionPatch.extend({ goalId: id }), ['conversation']),
  'action.save': command()(actionPatch.extend({ id }), ['conversation']),
  'action.setRemoved': command()(z.object({ id, removed: z.boolean() }), ['conversation']),
  'promise.create': command<{ id: string }>()(promisePatch.extend({ cycleId: id }), ['conversation']),
  'promise.save': command()(promisePatch.extend({ id }), ['conversation']),
  'promise.setRemoved': command()(z.object({ id, removed: z.boolean() }), ['conversation']),

  /** The documents of a cycle: the draft of the current version, or the frozen ones, then the earlier versions. */
  'document.list': query<DocumentView[]>()(cycleId, ['document', 'conversation', 'practice']),
  'signing.sign': command<{ complete: boolean }>()(signSchema, ['document', 'cycle', 'conversation']),
  /** Starts the next version: the talk can be changed again, what was signed stays as it is. */
  'signing.newVersion': command()(cycleId, ['document', 'cycle', 'conversation']),
  /** Asks where to save; null when cancelled. */
  'document.export': command<{ path: string } | null>()(z.object({ id, format: z.enum(['word', 'pdf']) })),
  'document.print': command()(byId),
  'document.showInFolder': command()(fileInput),
  'document.open': command()(fileInput),

  /** Prints the page on screen (the recovery sheet). */
  'window.print': command()(nothing),
  /** The page has saved all it had, or tells that something could not be saved. */
  'window.flushed': command()(z.object({ saved: z.boolean() })),
} satisfies Record<string, Route<z.ZodType, unknown>>

export type Contract = typeof contract
export type RouteName = keyof Contract
/** What the page sends. */
export type RouteInput<R extends RouteName> = z.input<Contract[R]['input']>
/** What the handler gets, after parsing. */
export type ParsedInput<R extends RouteName> = z.output<Contract[R]['input']>
export type RouteOutput<R extends RouteName> = Contract[R] extends Route<z.ZodType, infer O> ? O : never

export const routeNames = Object.keys(contract) as RouteName[]

/** Whether a name is one of the routes. */
export const isRoute = (name: unknown): name is RouteName => typeof name === 'string' && Object.hasOwn(contract, name)

/** The routes that read one of these topics: after a change their answers are old. */
export const routesReading = (topics: readonly Topic[]): RouteName[] =>
  routeNames.filter((name) => topicsOf(name).reads.some((topic) => topics.includes(topic)))

/** What a route reads and changes. */
export const topicsOf = (name: RouteName): { reads: Topic[]; changes: Topic[] } => {
  const route: Route<z.ZodType, unknown> = contract[name]
  return { reads: route.reads ?? [], changes: route.changes ?? [] }
}
