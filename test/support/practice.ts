import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PNG } from 'pngjs'
import { afterAll } from 'vitest'
import { eraseForGood } from '../../db/erasure/for-good'
import { quickCheck } from '../../db/open'
import { makeRenewedCopy } from '../../db/renew'
import { answer } from '../../main/answer'
import { copyWorkBy, doCopyJob } from '../../main/backup/jobs'
import { imageSize } from '../../main/document/image-size'
import { toWord } from '../../main/document/word'
import { readDocx } from '../../main/docx/read-docx'
import type { Environment } from '../../main/environment'
import { createHandlers } from '../../main/handlers'
import { officeToPdf } from '../../main/office/to-pdf'
import type { Session } from '../../main/practice/session'
import { sealPdf } from '../../main/seal/seal-pdf'
import { sealWord } from '../../main/seal/seal-word'
import { readTable } from '../../main/spreadsheet/read-table'
import { fillTemplate } from '../../main/template/fill'
import { readTemplate } from '../../main/template/read'
import { toExcel } from '../../main/training/workbook'
import type { NewCycle } from '../../shared/cycle/schema'
import type { EmployeeInput } from '../../shared/employee/schema'
import type { RouteInput, RouteName, RouteOutput } from '../../shared/ipc/contract'
import type { Result } from '../../shared/ipc/result'
import type { PracticeInput } from '../../shared/practice/schema'
import type { Side } from '../../shared/preparation/schema'
import type { SeatTask } from '../../shared/seat/schema'
import { defaultManner, type SignInput } from '../../shared/signing/schema'

export const PASSPHRASE = 'zeven eenden op het ijs'

/** An id that no row has. */
export const nobody = '00000000-0000-4000-8000-000000000000'

export const practiceInput: PracticeInput = {
  name: 'De Wilg',
  ownerName: 'Mieke Claes',
  profession: 'vet',
  country: 'BE',
  street: 'Wilgenlaan 4',
  postalCode: '9000',
  city: 'Gent',
  phone: '',
  email: 'info@dewilg.example',
}

export const employeeInput: EmployeeInput = {
  firstName: 'Noor',
  lastName: 'Aerts',
  roleId: null,
  supervisor: 'Mieke Claes',
  contractHours: 38,
  inServiceSince: '2021-09-01',
  leavingDate: null,
  email: '',
}

export const cycleInput: Omit<NewCycle, 'employeeId'> = {
  kind: 'combined',
  periodStart: '2026-01-01',
  periodEnd: '2026-12-31',
  conversationDate: '2026-03-10',
  employerName: 'Mieke Claes',
  plannedMinutes: 60,
}

const started: { folder: string; session: Session }[] = []
afterAll(() => {
  for (const { folder, session } of started) {
    session.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** pngjs reads the whole image, as Electron does; of a JPEG only the header. */
function decodedSize(bytes: Buffer): { width: number; height: number } | null {
  const found = imageSize(bytes)
  if (found?.type !== 'png') return found
  try {
    return PNG.sync.read(bytes)
  } catch {
    return null
  }
}

/**
 * The app without a window: the real handlers, asked in the way the page asks them, in a folder of its own that is
 * removed after the tests of the file. `dialogs` holds what the user chooses next; null is Cancel. `opened` is what
 * was handed to the operating system, `notified` what it showed as a message.
 */
export function startApp(change: Partial<Environment> = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'praktijkgroei-app-'))
  const dialogs: Record<'saveAs' | 'open' | 'folder', string | null> = { saveAs: null, open: null, folder: null }
  const opened: string[] = []
  const notified: string[] = []
  const world: Environment = {
    version: '0.0.0',
    userData: path.join(folder, 'user-data'),
    documents: folder,
    migrations: path.resolve(import.meta.dirname, '../../db/migrations'),
    askSaveAs: async () => dialogs.saveAs,
    askOpen: async () => dialogs.open,
    askFolder: async () => dialogs.folder,
    quickCheck: async (file, key) => quickCheck(file, key),
    eraseForGood: async (file, key, order) => eraseForGood(file, key, order),
    expectErasure: () => {},
    copyWork: copyWorkBy(doCopyJob),
    renewedCopy: async (file, oldKey, newKey) => makeRenewedCopy(file, oldKey, newKey),
    osKey: { state: () => 'none', seal: (text) => Buffer.from(text), open: String },
    toWord,
    expectWord: () => {},
    toExcel,
    readTable,
    readDocx,
    expectDocx: () => {},
    toPdf: async () => {
      throw new Error('There is no window to make a PDF in')
    },
    fillTemplate,
    readTemplate,
    expectTemplate: () => {},
    officeToPdf,
    sealPdf,
    sealWord: async (docx, wish) => sealWord(docx, wish),
    printDocument: async () => true,
    printPdf: async () => true,
    printPage: async () => true,
    imageSize: decodedSize,
    notify: ({ body }) => notified.push(body) > 0,
    showInFolder: (file) => void opened.push(file),
    openFile: async (file) => void opened.push(file),
    changed: () => {},
    seated: () => {},
    flushed: () => {},
    ...change,
  }
  const { handlers, session, seat, environment } = createHandlers(world)
  started.push({ folder, session })

  /** What the page gets back for any message. */
  const send = async (message: unknown): Promise<Result<unknown>> => (await answer(handlers, message)).result

  /** The value of a route; throws the code when it fails. */
  async function call<R extends RouteName>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
    const result = await send({ route, input })
    if (!result.ok) throw new Error(`${route}: ${result.error.code} ${result.error.detail ?? ''}`)
    return result.value as RouteOutput<R>
  }

  /** The code with which a route fails, with the sentence of the field when there is one; "ok" when it works. */
  async function problem(route: RouteName, input: unknown = {}): Promise<string> {
    const result = await send({ route, input })
    if (result.ok) return 'ok'
    return result.error.detail ? `${result.error.code}: ${result.error.detail}` : result.error.code
  }

  /** Makes a practice file and leaves it open. */
  async function createPractice(name = 'De Wilg'): Promise<{ file: string; recoveryCode: string }> {
    const file = path.join(folder, `${name}.praktijk`)
    dialogs.saveAs = file
    const made = await call('session.create', { practice: { ...practiceInput, name }, passphrase: PASSPHRASE })
    dialogs.saveAs = null
    if (!made) throw new Error('The dialog was cancelled')
    return { file, recoveryCode: made.recoveryCode }
  }

  return { folder, environment, dialogs, opened, notified, session, seat, send, call, problem, createPractice }
}

export type TestApp = ReturnType<typeof startApp>

export const EMPLOYER_PIN = '2580'

/** An employee alone at the laptop, from sitting down to giving it back with the employer's code. */
export async function atSeat<T>(app: TestApp, cycleId: string, task: SeatTask, act: () => Promise<T>): Promise<T> {
  const { employerPin } = await app.call('seat.state', {})
  if (employerPin === 'none') await app.call('seat.setPin', { of: 'employer', pin: EMPLOYER_PIN })
  await app.call('seat.start', { cycleId, task })
  try {
    return await act()
  } finally {
    await app.call('seat.leave', { pin: EMPLOYER_PIN })
  }
}

type OwnRoute = Extract<RouteName, `preparation.${string}` | `evaluation.${'get' | 'save' | 'setReady'}${string}`>

/** Calls and problems of a side where it sits: an employee alone at the laptop, as long as that form is theirs to fill in. */
export function bySide(app: TestApp) {
  async function where<T>(route: OwnRoute, input: { cycleId: string; side: string }, act: () => Promise<T>) {
    const task = route.startsWith('preparation.') ? 'preparation' : 'evaluation'
    const { cycleId, side } = input
    const wanted = side === 'employee' ? await app.problem('seat.start', { cycleId, task }) : 'employer'
    if (wanted !== 'ok') return act()
    app.seat.end()
    return atSeat(app, cycleId, task, act)
  }
  return {
    call: <R extends OwnRoute>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>> =>
      where(route, input, () => app.call(route, input)),
    problem: (route: OwnRoute, input: { cycleId: string; side: string } & Record<string, unknown>): Promise<string> =>
      where(route, input, () => app.problem(route, input)),
  }
}

/** A new employee with a cycle; gives both ids. */
export async function startCycle(app: TestApp, change: Partial<NewCycle> = {}) {
  const employeeId = change.employeeId ?? (await app.call('employee.create', employeeInput)).id
  const { id: cycleId } = await app.call('cycle.create', { ...cycleInput, ...change, employeeId })
  return { employeeId, cycleId }
}

/** The same with the talk open, held on the day that was planned. */
export async function startTalk(app: TestApp, change: Partial<NewCycle> = {}) {
  const ids = await startCycle(app, change)
  await app.call('conversation.open', { cycleId: ids.cycleId, force: true })
  await app.call('cycle.change', { ...cycleInput, ...change, cycleId: ids.cycleId })
  return ids
}

/** What a party sends when it signs the current documents by typing its name. */
export async function signInput(app: TestApp, cycleId: string, party: Side): Promise<SignInput> {
  const documents = (await app.call('document.list', { cycleId })).filter((document) => !document.superseded)
  return {
    cycleId,
    party,
    name: party === 'employee' ? 'Noor Aerts' : 'Mieke Claes',
    method: 'typed',
    signedOn: null,
    image: null,
    decisions: documents.map(({ kind }) => ({ kind, manner: defaultManner[kind], words: '' })),
    hashes: Object.fromEntries(documents.map(({ kind, sha256 }) => [kind, sha256])),
  }
}

export const sign = async (app: TestApp, cycleId: string, party: Side) =>
  app.call('signing.sign', await signInput(app, cycleId, party))
