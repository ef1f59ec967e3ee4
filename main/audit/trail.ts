import { forgetAuditBefore, writeAudit } from '../../db/audit/store'
import { whose } from '../../db/audit/whose'
import type { PracticeDb } from '../../db/open'
import type { Actor, AuditMoment } from '../../shared/audit/schema'
import { addMonths, localDay } from '../../shared/format/date'
import type { RouteName } from '../../shared/ipc/contract'
import { AppError } from '../../shared/ipc/result'
import { figure } from '../../shared/law/rules'
import type { Environment } from '../environment'
import type { Handlers } from '../handlers'
import { parametersOf } from '../law/handlers'
import { log } from '../log'
import type { Session } from '../practice/session'
import { auditRules, type Find, type Rule } from './rules'

/** After the last of a row of things it is written, and no later than this after the first. */
const REST_MS = 2_000
const LATEST_MS = 20_000
/** The same thing again within this time is the same going in: the page asks anew after every change. */
const SAME_TIME_MS = 15 * 60_000

type Moment = Pick<AuditMoment, 'actor' | 'kind' | 'subject' | 'employeeId'>

/**
 * Remembers who did what with whose data, without contents. In memory at once and in the file a little later, in one
 * transaction, so that no call waits for it; at the latest when the practice locks. `actor` says who has the laptop.
 */
export function createTrail(session: Session, environment: Pick<Environment, 'changed'>, actor: () => Actor) {
  let db: PracticeDb | null = null
  let pending = new Map<string, AuditMoment>()
  let last = new Map<string, number>()
  let owners = new Map<string, string | null>()
  let forgotten = ''
  /** For a file that is locked yet, by its path: written when it opens. Ending the program before that loses it. */
  let awaited: { path: string; moment: Moment } | null = null
  let firstAt = 0
  let timer: NodeJS.Timeout | undefined

  /** Another file, or the same one unlocked again: nothing of before belongs to it. */
  function begin(now: PracticeDb): void {
    if (db === now) return
    db = now
    pending = new Map()
    last = new Map()
    owners = new Map()
    forgotten = ''
    if (awaited && awaited.path === session.state().practice?.path) remember(awaited.moment)
    awaited = null
  }

  const find: Find = (kind, id) => {
    const key = `${kind} ${id}`
    const known = owners.get(key)
    if (known !== undefined) return known
    const owner = db && whose(db, kind, id)
    // What is not there yet may be made by this very call.
    if (owner) owners.set(key, owner)
    return owner
  }

  function remember(moment: Moment): void {
    const now = new Date()
    const day = localDay(now)
    const key = [day, moment.actor, moment.kind, moment.subject, moment.employeeId].join(' ')
    const before = last.get(key)
    const isSame = (moment.kind === 'opened' || moment.kind === 'changed') && isRecent(before, now.getTime())
    last.set(key, now.getTime())
    const known = pending.get(key)
    const times = (known?.times ?? 0) + (isSame ? 0 : 1)
    pending.set(key, { ...moment, day, at: now.toISOString(), times })
    schedule(now.getTime())
  }

  function schedule(now: number): void {
    firstAt ||= now
    flushIn(Math.max(0, Math.min(REST_MS, firstAt + LATEST_MS - now)))
  }

  function flushIn(time: number): void {
    clearTimeout(timer)
    timer = setTimeout(flush, time)
    timer.unref()
  }

  /** Writes what waits. While a large file is still being checked, or written anew, nothing may change in it: then it waits on. */
  function flush(): void {
    clearTimeout(timer)
    if (!db || pending.size === 0) return
    if (session.checking() ?? session.rewriting()) {
      flushIn(REST_MS)
      return
    }
    try {
      const [to, moments] = [db, [...pending.values()]]
      session.writeUncopied(() => {
        writeAudit(to, moments)
        forgetOld(to)
      })
      pending = new Map()
      firstAt = 0
      environment.changed(['audit'])
    } catch (error) {
      // It costs nobody their work: it waits for the next time. A file that is not ours any more gets nothing.
      if (!(error instanceof AppError)) log('audit', error)
      firstAt = 0
    }
  }

  /** Once a day what is older than the practice wants to keep goes. */
  function forgetOld(from: PracticeDb): void {
    const today = localDay(new Date())
    if (forgotten === today) return
    forgetAuditBefore(from, addMonths(today, -12 * figure(parametersOf(from), 'auditYears')))
    forgotten = today
  }

  session.beforeLock(() => {
    flush()
    clearTimeout(timer)
  })

  /** The handlers, each followed by a line in the trail when it did what was asked. */
  function around(handlers: Handlers): Handlers {
    const followed = Object.entries(handlers).map(([route, handler]) => {
      const rule = auditRules[route as RouteName] as Rule
      if (!rule) return [route, handler]
      const run = handler as (input: unknown) => unknown
      return [
        route,
        (input: never) => {
          const people = before(rule, input)
          const done = (output: unknown) => {
            after(rule, input, output, people)
            return output
          }
          const answer = run(input)
          return answer instanceof Promise ? answer.then(done) : done(answer)
        },
      ]
    })
    return Object.fromEntries(followed)
  }

  function before(rule: NonNullable<Rule>, input: never): (string | null)[] {
    return quietly(() => {
      if (!session.isOpen()) return [null]
      begin(session.db())
      const found = rule.whose?.(input, find) ?? null
      return Array.isArray(found) ? [...new Set(found)] : [found]
    })
  }

  function after(rule: NonNullable<Rule>, input: never, output: unknown, people: (string | null)[]): void {
    if (rule.cancels && output === null) return
    quietly(() => {
      const { kind, subject } = rule
      const { path } = session.state().practice ?? {}
      if (rule.inNextFile && path) awaited = { path, moment: { actor: actor(), kind, subject, employeeId: null } }
      if (rule.inNextFile || !session.isOpen()) return []
      begin(session.db())
      const made = rule.made ? [rule.made(output as never, find)].flat() : people
      const by = rule.actor?.(input) ?? actor()
      for (const employeeId of made) remember({ actor: by, kind, subject, employeeId })
      return []
    })
  }

  return { around, flush }
}

export type Trail = ReturnType<typeof createTrail>

const isRecent = (before: number | undefined, now: number): boolean =>
  before !== undefined && now - before < SAME_TIME_MS

/** The trail never stands in the way of what it follows. */
function quietly(work: () => (string | null)[]): (string | null)[] {
  try {
    return work()
  } catch (error) {
    log('audit', error)
    return [null]
  }
}
