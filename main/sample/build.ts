import { existsSync, rmSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { now } from '../../db/columns'
import { setMoments } from '../../db/cycle/store'
import { slotFile } from '../../db/slots'
import { starterCompetences } from '../../shared/competence/starter'
import { fullName } from '../../shared/employee/schema'
import { addDays, localDay } from '../../shared/format/date'
import { AppError, type ErrorCode } from '../../shared/ipc/result'
import type { Side } from '../../shared/preparation/schema'
import { defaultManner, type SignInput } from '../../shared/signing/schema'
import { competenceHandlers } from '../competence/handlers'
import { conversationHandlers } from '../conversation/handlers'
import { cycleHandlers } from '../cycle/handlers'
import { listDocuments } from '../document/documents'
import { employeeHandlers } from '../employee/handlers'
import { goalHandlers } from '../goal/handlers'
import { log } from '../log'
import type { Session } from '../practice/session'
import { preparationHandlers } from '../preparation/handlers'
import { promiseHandlers } from '../promise/handlers'
import { roleHandlers } from '../role/handlers'
import { signingHandlers, signTx } from '../signing/handlers'
import { addCertificates } from './certificates'
import { addLevels, endPastCycle } from './evaluation'
import { samplePractice } from './practice'
import { holdSampleMeeting } from './progress'
import { sampleQuestions } from './questions'
import type { SampleCycle } from './shape'
import { sampleSignatures } from './signatures'
import { tinePast } from './tine-past'
import { addTraining } from './training'

/** The sample is no secret: its passphrase stands on the unlock screen. */
export const SAMPLE_PASSPHRASE = 'dit is een voorbeeld'

/** What a sample whose making was broken off is refused with. */
const broken: ReadonlySet<ErrorCode> = new Set(['FILE_DAMAGED', 'FILE_KIND', 'KEY_MISSING', 'KEY_PARAMS'])

/**
 * Opens the sample that was made before, with what the user changed in it. A sample whose making was broken off is
 * thrown away, and false means: there is none.
 */
export async function openSample(session: Session, file: string): Promise<boolean> {
  if (existsSync(file)) {
    try {
      session.select(file)
      await session.unlock(SAMPLE_PASSPHRASE)
      const expected = samplePractice(localDay(new Date())).employees.length
      if (employeeHandlers(session)['employee.list']().length >= expected) return true
    } catch (error) {
      log('sample', error)
      session.close()
      // A disk or a right that is away for a moment says nothing of the sample: what was changed in it stays.
      if (!(error instanceof AppError && broken.has(error.code))) throw error
    }
    session.close()
  }
  for (const left of [file, slotFile(file), `${file}-journal`]) rmSync(left, { force: true })
  return false
}

/** Makes the sample practice in `file` through the same handlers as the window, and leaves it open. */
export async function buildSample(session: Session, file: string): Promise<void> {
  const today = localDay(new Date())
  const sample = samplePractice(today)
  await session.create(file, sample.practice, SAMPLE_PASSPHRASE, true)
  const roles = new Map(
    roleHandlers(session)
      ['role.list']()
      .map((role) => [role.name, role.id]),
  )
  const people = employeeHandlers(session)
  const cycles = cycleHandlers(session)
  for (const { key, employee, cycle } of sample.employees) {
    const { role, ...person } = employee
    const { id: employeeId } = people['employee.create']({ ...person, roleId: roles.get(role) ?? null })
    if (!cycle) continue
    const past = key === 'tine' ? cycles['cycle.create']({ ...tinePast(today).new, employeeId }).id : null
    if (past) await walkCycle(session, past, tinePast(today), fullName(person))
    const cycleId = past
      ? await endPastCycle(session, past, cycle.new, today)
      : cycles['cycle.create']({ ...cycle.new, employeeId }).id
    await walkCycle(session, cycleId, cycle, fullName(person))
  }
  addLevels(session, today)
  sampleQuestions(session)
  await setImmediate()
  await addCertificates(session, localDay(new Date()))
  await addTraining(session, localDay(new Date()))
}

/** Walks one cycle as far as the sample says. Rests between steps, so that the window stays quick. */
async function walkCycle(session: Session, cycleId: string, cycle: SampleCycle, employeeName: string): Promise<void> {
  const preparation = preparationHandlers(session)
  for (const side of ['employee', 'employer'] satisfies Side[]) {
    for (const [key, text] of Object.entries(cycle.answers[side])) {
      preparation['preparation.saveAnswer']({ cycleId, side, key, text })
      await setImmediate()
    }
    if (cycle.ready[side]) preparation['preparation.setReady']({ cycleId, side, ready: true })
  }
  if (cycle.privateNote) preparation['note.save']({ cycleId, text: cycle.privateNote })
  if (!cycle.open) return
  const talk = conversationHandlers(session)
  await talk['conversation.open']({ cycleId, force: true })
  // What lies behind was held on its own day.
  const { kind: _k, ...when } = cycle.new
  cycleHandlers(session)['cycle.change']({ cycleId, ...when })
  for (const [theme, text] of Object.entries(cycle.agreements)) {
    talk['conversation.saveAgreement']({ cycleId, theme, text })
    await setImmediate()
  }
  await agreeGoals(session, cycleId, cycle)
  talk['conversation.saveClosing']({ cycleId, ...cycle.closing })
  talk['conversation.addTime']({ cycleId, seconds: 120 })
  if (!cycle.sign) return
  const { employerName, conversationDate, periodEnd } = cycle.new
  const today = localDay(new Date())
  const past = periodEnd < today
  // It was signed on that day too.
  const held = conversationDate && conversationDate < today ? conversationDate : null
  signBoth(session, cycleId, employerName, employeeName, held ? `${held}T15:20:00.000Z` : now())
  if (held) {
    const ready = `${addDays(held, -4)}T16:40:00.000Z`
    const moments = { employeeReadyAt: ready, employerReadyAt: ready, openedAt: `${held}T14:00:00.000Z` }
    setMoments(session.db(), cycleId, moments)
  }
  if (cycle.amend) await signNextVersion(session, cycleId, cycle.amend, employerName, employeeName)
  await setImmediate()
  if (past) return
  holdSampleMeeting(session, cycleId, today)
}

/** Changes an action of a signed plan, in a next version that both sign. */
async function signNextVersion(
  session: Session,
  cycleId: string,
  { on, action, patch, theme, agreed }: NonNullable<SampleCycle['amend']>,
  employerName: string,
  employeeName: string,
): Promise<void> {
  signingHandlers(session)['signing.newVersion']({ cycleId })
  const { goals } = conversationHandlers(session)['conversation.get']({ cycleId })
  const changed = goals.flatMap((goal) => goal.actions).find(({ description }) => description === action)
  if (!changed) throw new Error('The sample changes an action that it does not have')
  goalHandlers(session)['action.save']({ id: changed.id, ...patch })
  conversationHandlers(session)['conversation.saveAgreement']({ cycleId, theme, text: agreed })
  await setImmediate()
  signBoth(session, cycleId, employerName, employeeName, `${on}T15:45:00.000Z`)
}

async function agreeGoals(session: Session, cycleId: string, cycle: SampleCycle): Promise<void> {
  const goals = goalHandlers(session)
  const promises = promiseHandlers(session)
  const competences = competenceHandlers(session)['competence.list']()
  const competenceId = (key: string | undefined) => {
    const name = starterCompetences.find((competence) => competence.key === key)?.name
    return competences.find((competence) => competence.name === name)?.id ?? null
  }
  for (const { actions, promises: supporting = [], competenceKey, ...goal } of cycle.goals) {
    const { id: goalId } = goals['goal.create']({ cycleId, ...goal, competenceId: competenceId(competenceKey) })
    for (const action of actions) goals['action.create']({ goalId, ...action })
    for (const promise of supporting) promises['promise.create']({ cycleId, ...promise, goalId })
    await setImmediate()
  }
  for (const promise of cycle.promises) promises['promise.create']({ cycleId, ...promise })
}

function signBoth(
  session: Session,
  cycleId: string,
  employerName: string,
  employeeName: string,
  signedAt: string,
): void {
  for (const party of ['employee', 'employer'] satisfies Side[]) {
    const documents = listDocuments(session.db(), cycleId).filter((document) => !document.superseded)
    const input: SignInput = {
      cycleId,
      party,
      name: party === 'employee' ? employeeName : employerName,
      method: 'drawn',
      signedOn: null,
      image: sampleSignatures[party],
      decisions: documents.map(({ kind }) => ({ kind, manner: defaultManner[kind], words: '' })),
      hashes: Object.fromEntries(documents.map(({ kind, sha256 }) => [kind, sha256])),
    }
    session.db().transaction((tx) => signTx(tx, input, signedAt), { behavior: 'immediate' })
  }
}
