import path from 'node:path'
import { type Session, session, type WebContents, WebContentsView } from 'electron'
import { AppError } from '../../shared/ipc/result'
import { APP_ORIGIN, APP_SCHEME, serveApp } from '../app-protocol'
import { log } from '../log'
import { hardenSession } from '../security'
import { type Asking, askPrinterFor } from './ask-printer'

/** A sheet takes a fraction of a second to draw; a file that keeps its reader busy for ever is given up. */
const LIMIT_MS = 60_000

let document: Buffer | null = null
let queue: Promise<unknown> = Promise.resolve()

/**
 * Opens the print dialog of the operating system for a PDF that another program laid out; true when it was printed, false
 * when the user cancelled. Chromium prints pages, not files: a page of its own (renderer/print), which reaches nothing but
 * itself and this one file, first draws every sheet. Throws PRINT_FAILED, and LOCKED. PDFs are printed one after the other.
 */
export function printPdf(pdf: Buffer, asking: Asking): Promise<boolean> {
  const job = queue.then(() => withSheets(pdf, (view) => askPrinterFor(asking, view, { printBackground: true })))
  queue = job.catch(() => undefined)
  return job
}

async function withSheets<Result>(pdf: Buffer, use: (view: WebContentsView) => Promise<Result>): Promise<Result> {
  document = pdf
  const view = new WebContentsView({
    webPreferences: {
      ...{ session: closedSession(), sandbox: true, contextIsolation: true, nodeIntegration: false },
      ...{ webviewTag: false, spellcheck: false, devTools: false },
    },
  })
  try {
    await drawn(view.webContents)
    return await use(view)
  } finally {
    document = null
    view.webContents.close()
  }
}

/** Waits until every sheet is drawn. Throws PRINT_FAILED. */
async function drawn(sheets: WebContents): Promise<void> {
  const failed = new Promise<never>((_resolve, reject) => {
    sheets.once('render-process-gone', () => reject(new Error('The process of the page ended')))
    setTimeout(() => reject(new Error('Drawing took too long')), LIMIT_MS).unref()
  })
  failed.catch(() => undefined)
  const draw = async () => {
    await sheets.loadURL(`${APP_ORIGIN}/print/index.html`)
    await sheets.executeJavaScript('drawn')
  }
  try {
    await Promise.race([draw(), failed])
  } catch (cause) {
    log('print', cause)
    throw new AppError('PRINT_FAILED', undefined, { cause })
  }
}

/** In memory, as closed as that of the window, and with nothing of the practice but the one document. */
function closedSession(): Session {
  const memory = session.fromPartition('sheets')
  if (memory.protocol.isProtocolHandled(APP_SCHEME)) return memory
  hardenSession(memory)
  void serveApp(memory.protocol, path.join(import.meta.dirname, '../renderer'), (pathname) =>
    document && pathname === '/document.pdf' ? { data: document, mimeType: 'application/pdf' } : null,
  )
  return memory
}
