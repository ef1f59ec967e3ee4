import path from 'node:path'
import { setImmediate as breath } from 'node:timers/promises'
import { findDocument } from '../../db/document/store'
import { translateError } from '../../db/file-check'
import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import type { BulkFailure, BulkShape, BulkState } from '../../shared/bulk/schema'
import { type IndexEntry, indexPage } from '../../shared/document/index-page'
import type { ExportFormat } from '../../shared/document/schema'
import { fullName } from '../../shared/employee/schema'
import { localDay } from '../../shared/format/date'
import { errorMessage } from '../../shared/ipc/messages'
import { AppError } from '../../shared/ipc/result'
import { pdfOf, wordOf } from '../document/paper'
import { rememberExport } from '../document/save-document'
import type { Environment } from '../environment'
import { log } from '../log'
import { sealed } from '../seal/sealed'
import type { BulkItem } from './collect'
import type { Target } from './target'

export type Job = { state: BulkState; stop: () => void; ended: Promise<void> }

/** What happened, as the screen can say it. */
function known(error: unknown): AppError {
  const translated = translateError(error)
  return translated instanceof AppError ? translated : new AppError('INTERNAL', undefined, { cause: error })
}

const listOf = (db: PracticeDb) => (entries: readonly IndexEntry[]) => ({
  name: 'Overzicht.html',
  page: indexPage(getPractice(db).name, localDay(new Date()), entries),
})

type Work = {
  db: PracticeDb
  /** Throws once the practice is locked, or another one is open. */
  requireOpen: () => void
  items: readonly BulkItem[]
  target: Target
  shape: BulkShape
  environment: Pick<
    Environment,
    'toWord' | 'toPdf' | 'fillTemplate' | 'officeToPdf' | 'sealPdf' | 'sealWord' | 'changed'
  >
  exported: (path: string) => void
  /** The list of what was given out; of signed documents by person when it is left out. */
  index?: (entries: readonly IndexEntry[]) => { name: string; page: string }
}

type Made = { file: string; bytes: Buffer; what: string; isOurs: boolean }
/** A document in an own template, that waits until another program lays out a few of them at once. */
type Waiting = { at: number; item: BulkItem; docx: Buffer }

/** Starting that program takes four seconds, and a document half a one; so many are held in memory and gone by at once. */
const LAID_OUT_AT_ONCE = 8

/**
 * Gives out many documents, one after the other: memory holds few at a time, and the window gets its turn in between. A
 * document that cannot be made is listed and the rest goes on; a disk that gives out, or the lock, ends it and leaves
 * nothing behind.
 */
export function startJob({
  db,
  requireOpen,
  items,
  target,
  shape,
  environment,
  exported,
  index = listOf(db),
}: Work): Job {
  const total = items.length
  let stopping = false
  let done = 0
  const failed: BulkFailure[] = []
  /** By the place of their document, since those that wait come later. */
  const entries: IndexEntry[][] = []
  const waiting: Waiting[] = []
  const taken = new Set<string>()
  const given: BulkItem[] = []
  const job: Job = {
    state: { step: 'running', done, total, stopping },
    stop: () => {
      if (stopping) return
      stopping = true
      if (job.state.step === 'running') show({ ...job.state, stopping })
    },
    ended: run(),
  }
  return job

  function show(state: BulkState): void {
    job.state = state
    environment.changed(['bulk'])
  }

  async function run(): Promise<void> {
    try {
      for (const [at, item] of items.entries()) {
        await breath()
        requireOpen()
        if (stopping) break
        await begin(at, item)
        if (waiting.length === LAID_OUT_AT_ONCE) await layOut()
      }
      if (!stopping) await layOut()
      if (stopping) {
        target.drop()
        return show({ step: 'stopped' })
      }
      const files = entries.flat()
      const { name, page } = index(files)
      target.add(name, Buffer.from(page))
      const place = target.finish()
      exported(place)
      for (const item of given) item.left?.()
      show({ step: 'done', path: place, shape, files: files.length, failed })
    } catch (error) {
      target.drop()
      const { code, detail } = known(error)
      if (code !== 'LOCKED') log('bulk', error)
      show(code === 'LOCKED' ? { step: 'stopped' } : { step: 'failed', code, ...errorMessage(code, detail) })
    }
  }

  /** Gives out a document, or has it wait when another program must lay it out. */
  async function begin(at: number, item: BulkItem): Promise<void> {
    const made = await tried(item, async () => {
      const paper = item.paper()
      if (paper.own) return wordOf(environment, paper)
      // The seal on the Word file is put while the PDF is drawn.
      const [docx, pdf] = await Promise.all([
        finished(item, 'word', wordOf(environment, paper)),
        finished(item, 'pdf', pdfOf(environment, paper)),
      ])
      return filesOf(item, docx, pdf)
    })
    if (Buffer.isBuffer(made)) waiting.push({ at, item, docx: made })
    else give(at, item, made ?? [])
  }

  /** Gives out those that wait. */
  async function layOut(): Promise<void> {
    const batch = waiting.splice(0)
    if (batch.length === 0) return
    const pdfs = await environment.officeToPdf(batch.map(({ docx }) => docx))
    for (const [index, { at, item, docx }] of batch.entries()) {
      await breath()
      if (stopping) return
      const pdf = pdfs[index] ?? new AppError('OFFICE_FAILED')
      const made = await tried(item, async () => {
        const word = await finished(item, 'word', docx)
        return filesOf(item, word, pdf instanceof AppError ? null : await finished(item, 'pdf', pdf))
      })
      // Without the other program the Word file is given all the same.
      if (made && pdf instanceof AppError) listFailed(`${item.name}.pdf`, item, pdf)
      give(at, item, made ?? [])
    }
  }

  /** A part of the work on a document; null when it went wrong, which is listed. */
  async function tried<T>(item: BulkItem, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof AppError && error.code === 'LOCKED') throw error
      log('bulk', error)
      listFailed(item.name, item, known(error))
      return null
    }
  }

  function listFailed(name: string, { employee }: BulkItem, { code }: AppError): void {
    failed.push({ name: `${name} (${fullName(employee)})`, reason: errorMessage(code).title })
  }

  /** Sealed, when it was signed. */
  async function finished(item: BulkItem, format: ExportFormat, making: Promise<Buffer> | Buffer): Promise<Buffer> {
    const document = item.documentId ? findDocument(db, item.documentId) : null
    const bytes = await making
    requireOpen()
    return document ? sealed(db, environment, document, { format, bytes }) : bytes
  }

  async function filesOf(item: BulkItem, docx: Buffer, pdf: Buffer | null): Promise<Made[]> {
    const common = { what: item.what, isOurs: true }
    const scans = (await item.scans(requireOpen)).map(({ name, bytes }) => ({
      ...{ file: `${item.name} scan ${name}`, bytes, isOurs: false },
      what: `${item.what}, scan van het papier`,
    }))
    return [
      { file: `${item.name}.docx`, bytes: docx, ...common },
      ...(pdf ? [{ file: `${item.name}.pdf`, bytes: pdf, ...common }] : []),
      ...scans,
      ...(item.files?.() ?? []).map(({ name, ...file }) => ({ file: name, ...file, isOurs: false })),
    ]
  }

  function give(at: number, item: BulkItem, made: readonly Made[]): void {
    requireOpen()
    entries[at] = made.map(({ file, bytes, what, isOurs }) => {
      const place = free(item.folder ? `${item.folder}/${file}` : file)
      target.add(place, bytes)
      const name = path.posix.basename(place)
      if (isOurs) rememberExport(db, { bytes, name, documentId: item.documentId })
      return { person: fullName(item.employee), folder: item.folder, file: name, what, date: item.date }
    })
    if (made.length > 0) given.push(item)
    done += 1
    show({ step: 'running', done, total, stopping })
  }

  /** Two files of one name are told apart, also where capitals make no difference. */
  function free(wanted: string): string {
    const dot = wanted.lastIndexOf('.')
    let place = wanted
    for (let copy = 2; taken.has(place.toLowerCase()); copy++)
      place = `${wanted.slice(0, dot)} (${copy})${wanted.slice(dot)}`
    taken.add(place.toLowerCase())
    return place
  }
}
