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

/**
 * Gives out many documents, one after the other: memory holds one at a time, and the window gets its turn in between. A
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
  const failed: BulkFailure[] = []
  const entries: IndexEntry[] = []
  const taken = new Set<string>()
  const job: Job = {
    state: { step: 'running', done: 0, total, stopping },
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
      for (const [done, item] of items.entries()) {
        await breath()
        requireOpen()
        if (stopping) break
        await give(item)
        requireOpen()
        show({ step: 'running', done: done + 1, total, stopping })
      }
      if (stopping) {
        target.drop()
        return show({ step: 'stopped' })
      }
      const { name, page } = index(entries)
      target.add(name, Buffer.from(page))
      const place = target.finish()
      exported(place)
      show({ step: 'done', path: place, shape, files: entries.length, failed })
    } catch (error) {
      target.drop()
      const { code, detail } = known(error)
      if (code !== 'LOCKED') log('bulk', error)
      show(code === 'LOCKED' ? { step: 'stopped' } : { step: 'failed', code, ...errorMessage(code, detail) })
    }
  }

  async function give(item: BulkItem): Promise<void> {
    const made = await make(item).catch((error: unknown): null => {
      if (error instanceof AppError && error.code === 'LOCKED') throw error
      log('bulk', error)
      failed.push({ name: `${item.name} (${fullName(item.employee)})`, reason: errorMessage(known(error).code).title })
      return null
    })
    if (!made) return
    for (const { file, bytes, what, isOurs } of made) {
      const place = free(item.folder ? `${item.folder}/${file}` : file)
      target.add(place, bytes)
      const name = path.posix.basename(place)
      if (isOurs) rememberExport(db, { bytes, name, documentId: item.documentId })
      entries.push({ person: fullName(item.employee), folder: item.folder, file: name, what, date: item.date })
    }
  }

  async function make(item: BulkItem) {
    const paper = item.paper()
    const document = item.documentId ? findDocument(db, item.documentId) : null
    const finished = async (format: ExportFormat, making: Promise<Buffer>) => {
      const bytes = await making
      requireOpen()
      return document ? sealed(db, environment, document, { format, bytes }) : bytes
    }
    // The seal on the Word file is put while the PDF is drawn.
    const [docx, pdf] = await Promise.all([
      finished('word', wordOf(environment, paper)),
      paper.own
        ? officePdf(item, finished('pdf', pdfOf(environment, paper)))
        : finished('pdf', pdfOf(environment, paper)),
    ])
    const common = { what: item.what, isOurs: true }
    const scans = item.scans().map(({ name, bytes }) => ({
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

  /** The PDF of an own template needs another program; without it the Word file is given all the same, and this is listed. */
  async function officePdf(item: BulkItem, making: Promise<Buffer>): Promise<Buffer | null> {
    try {
      return await making
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'LOCKED') throw error
      failed.push({ name: `${item.name}.pdf (${fullName(item.employee)})`, reason: errorMessage(error.code).title })
      return null
    }
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
