import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { app } from 'electron'
import { makeRenewedCopy } from '../db/renew'
import { addMonths, localDay } from '../shared/format/date'
import type { RouteInput, RouteName, RouteOutput } from '../shared/ipc/contract'
import { AppError } from '../shared/ipc/result'
import { answer } from './answer'
import { copyWorkInWorker } from './backup/in-worker'
import {
  expectWord,
  fillTemplateInWorker,
  sealPdfInWorker,
  sealWordInWorker,
  toWordInWorker,
} from './document/file-thread'
import { closePrinter, toPdf } from './document/pdf'
import { expectDocx, readDocxInProcess } from './docx/in-process'
import type { Environment } from './environment'
import { eraseInWorker, expectErasure } from './erasure/in-worker'
import { createHandlers, type Handlers } from './handlers'
import { officeToPdf } from './office/to-pdf'
import { checkInWorker } from './practice/check-in-worker'
import { buildSample, SAMPLE_PASSPHRASE } from './sample/build'
import { sampleSignatures } from './sample/signatures'
import { readTableInWorker, toExcelInWorker } from './spreadsheet/in-worker'
import { expectTemplate, readTemplateInProcess } from './template/in-process'

/**
 * The main job without a window: makes the sample practice in demo/, walks one talk from both preparations to the
 * signatures, and writes the practice file, the Word documents and the PDFs. Each step goes through the routes that
 * the window uses.
 */
const folder = path.resolve('demo')

async function demo(): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const settings = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-demo-'))
  const { handlers, session } = createHandlers(environmentOf(settings))
  const file = path.join(folder, 'Tandartspraktijk De Lindehoek.praktijk')
  await buildSample(session, file)
  say(file, `the practice file (encrypted; passphrase "${SAMPLE_PASSPHRASE}"), with five employees in different phases`)

  const cycle = (await call(handlers, 'cycle.list', {})).find(
    (entry) => entry.employeeReadyAt && entry.employerReadyAt && !entry.openedAt,
  )
  if (!cycle) throw new Error('The sample has no talk that is ready to open')
  await holdTalk(handlers, cycle.id)
  await sign(handlers, cycle.id, cycle.employeeName, cycle.employerName)
  for (const document of await call(handlers, 'document.list', { cycleId: cycle.id }))
    for (const format of ['word', 'pdf'] as const) {
      if (!document.id) continue
      const saved = await call(handlers, 'document.export', { id: document.id, format })
      if (saved) say(saved.path, `signed by both, contents ${document.sha256.slice(0, 16)}`)
    }
  session.close()
  rmSync(settings, { recursive: true, force: true })
}

/** What two people agree in half an hour. */
async function holdTalk(handlers: Handlers, cycleId: string): Promise<void> {
  const today = localDay(new Date())
  await call(handlers, 'conversation.open', { cycleId, force: false })
  const agreed = {
    work: 'De sterilisatie blijft bij Tine. Er komt een vaste besteldag op dinsdag, zodat er niets meer ontbreekt.',
    strengths: 'Sterk: overzicht en rust. Groeien: sneller melden wat op raakt.',
    goals: 'Eén doel: het materiaal beheren. Bij de opvolging bekijkt u samen of er een tweede doel bij past.',
  }
  for (const [theme, text] of Object.entries(agreed))
    await call(handlers, 'conversation.saveAgreement', { cycleId, theme, text })
  const { id: goalId } = await call(handlers, 'goal.create', {
    cycleId,
    title: 'Tine beheert zelfstandig de voorraad en bestelt elke dinsdag wat nodig is',
    kind: 'professional',
    scope: 'broader',
    basis: 'strength',
    reason: 'Een behandeling stilleggen omdat een product op is, kost tijd en vertrouwen.',
    result: 'De voorraadlijst klopt elke week en er ontbreekt niets tijdens een behandeling.',
    indicator: 'Drie maanden na elkaar is geen enkele behandeling uitgesteld door een tekort.',
    dueDate: addMonths(today, 6),
  })
  await call(handlers, 'action.create', {
    goalId,
    description: 'Elke dinsdag een uur de voorraad nakijken en bestellen',
    owner: 'employee',
    ownHours: 24,
  })
  await call(handlers, 'action.create', {
    goalId,
    description: 'Twee keer samen de bestelling doorlopen',
    type: 'coaching',
    owner: 'both',
    coachHours: 2,
    coachKind: 'internal',
  })
  await call(handlers, 'promise.create', {
    cycleId,
    goalId,
    kind: 'time',
    description: 'Elke dinsdag van 13 tot 14 uur geen patiënten op stoel 2',
  })
  await call(handlers, 'conversation.saveClosing', {
    cycleId,
    followUpDate: addMonths(today, 3),
    evaluationDate: addMonths(today, 12),
    nextConversationDate: addMonths(today, 12),
  })
}

async function sign(handlers: Handlers, cycleId: string, employee: string, employer: string): Promise<void> {
  for (const [party, name] of [
    ['employee', employee],
    ['employer', employer],
  ] as const) {
    const documents = await call(handlers, 'document.list', { cycleId })
    await call(handlers, 'signing.sign', {
      cycleId,
      party,
      name,
      method: 'drawn',
      signedOn: null,
      image: sampleSignatures[party],
      decisions: documents.map(({ kind }) => ({ kind, manner: kind === 'plan' ? 'agreed' : 'seen', words: '' })),
      hashes: Object.fromEntries(documents.map(({ kind, sha256 }) => [kind, sha256])),
    })
  }
}

/** A route, called as the page calls it. */
async function call<R extends RouteName>(handlers: Handlers, route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
  const { result } = await answer(handlers, { route, input })
  if (!result.ok) throw new AppError(result.error.code, result.error.detail)
  return result.value as RouteOutput<R>
}

/** The world of the demo: every file goes to demo/ under the name that the dialog would propose. */
function environmentOf(userData: string): Environment {
  const nothing = () => undefined
  return {
    version: app.getVersion(),
    userData,
    documents: folder,
    migrations: path.join(import.meta.dirname, '../../db/migrations'),
    askSaveAs: async ({ defaultPath }) => defaultPath,
    askOpen: async () => null,
    askFolder: async () => null,
    quickCheck: checkInWorker,
    eraseForGood: eraseInWorker,
    expectErasure,
    copyWork: copyWorkInWorker,
    renewedCopy: async (file, oldKey, newKey) => makeRenewedCopy(file, oldKey, newKey),
    osKey: { state: () => 'none', seal: Buffer.from, open: String },
    toWord: toWordInWorker,
    expectWord,
    toPdf,
    sealPdf: sealPdfInWorker,
    sealWord: sealWordInWorker,
    fillTemplate: fillTemplateInWorker,
    readTemplate: readTemplateInProcess,
    expectTemplate,
    officeToPdf,
    toExcel: toExcelInWorker,
    readTable: readTableInWorker,
    readDocx: readDocxInProcess,
    expectDocx,
    printDocument: async () => false,
    printPdf: async () => false,
    printPage: async () => false,
    imageSize: () => null,
    notify: () => false,
    showInFolder: nothing,
    openFile: async () => undefined,
    changed: nothing,
    seated: nothing,
    flushed: nothing,
  }
}

const say = (file: string, what: string) =>
  console.log(`${path.relative(process.cwd(), file)}  ${Math.ceil(statSync(file).size / 1024)} kB  ${what}`)

app.on('window-all-closed', () => undefined)
void app
  .whenReady()
  .then(demo)
  .then(
    () => {
      closePrinter()
      console.log('Done. Open the .docx in Word or LibreOffice; open the practice file with: npm start')
      app.exit(0)
    },
    (error: unknown) => {
      console.error('The demo failed:', error)
      app.exit(1)
    },
  )
