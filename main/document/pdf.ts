import { type Session, session, WebContentsView } from 'electron'
import { toHtml } from '../../shared/document/html'
import type { DocumentModel } from '../../shared/document/model'
import { PAPER_SCHEME } from '../app-protocol'
import { type Asking, askPrinterFor } from './ask-printer'
import { fontFaceCss, fontFile } from './fonts'

const ADDRESS = `${PAPER_SCHEME}://document/`
/** The page is kept for a next document this long. */
const IDLE_MS = 60_000
/** And for so many: some 7 MB of each document stay in its memory until the page goes. */
const MOST_DOCUMENTS = 2

let printer: { view: WebContentsView; html: string; made: number } | null = null
let idle: NodeJS.Timeout | undefined
let queue: Promise<unknown> = Promise.resolve()

/**
 * The document as a tagged PDF with an outline. Drawn by a page of its own in a sandbox: in-memory session, no
 * script, nothing to load but what is given here. It is no window, so it never keeps the application open; documents
 * are made one after the other. Fails when the page cannot be drawn.
 */
export function toPdf(model: DocumentModel): Promise<Buffer> {
  return inTurn(toHtml(model, { fontFaceCss }), ({ webContents }) =>
    webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
    }),
  )
}

/** Opens the print dialog for the document, as `askPrinterFor` does. In the queue of a printer stands no one's name. */
export function printDocument(model: DocumentModel, asking: Asking): Promise<boolean> {
  const html = toHtml(model, { title: model.title, fontFaceCss })
  return inTurn(html, (view) => askPrinterFor(asking, view, { printBackground: true, pageSize: 'A4' }))
}

/** Closes the page now, when it is there. */
export function closePrinter(): void {
  clearTimeout(idle)
  printer?.view.webContents.close()
  printer = null
}

function inTurn<Result>(html: string, use: (view: WebContentsView) => Promise<Result>): Promise<Result> {
  const job = queue.then(() => withPage(html, use))
  queue = job.catch(() => undefined)
  return job
}

async function withPage<Result>(html: string, use: (view: WebContentsView) => Promise<Result>): Promise<Result> {
  clearTimeout(idle)
  printer ??= openPrinter()
  const current = printer
  current.made += 1
  current.html = html
  try {
    await current.view.webContents.loadURL(ADDRESS)
    return await use(current.view)
  } catch (error) {
    closePrinter()
    throw error
  } finally {
    current.html = ''
    if (current.made >= MOST_DOCUMENTS) closePrinter()
    else idle = setTimeout(closePrinter, IDLE_MS).unref()
  }
}

function openPrinter(): NonNullable<typeof printer> {
  const memory = session.fromPartition('paper')
  closeOff(memory)
  const view = new WebContentsView({
    webPreferences: { session: memory, sandbox: true, contextIsolation: true, javascript: false, spellcheck: false },
  })
  view.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  view.webContents.on('render-process-gone', closePrinter)
  return { view, html: '', made: 0 }
}

/** Serves the one document with the files of its font, and refuses everything else. */
function closeOff(memory: Session) {
  if (memory.protocol.isProtocolHandled(PAPER_SCHEME)) return
  // Not `handle`: its answers are streams, which cost main more than the documents themselves.
  memory.protocol.registerBufferProtocol(PAPER_SCHEME, ({ url }, answer) => {
    const font = fontFile(url.slice(ADDRESS.length))
    if (font) answer({ data: font, mimeType: 'font/woff2' })
    else answer({ data: Buffer.from(printer?.html ?? ''), mimeType: 'text/html', charset: 'utf-8' })
  })
  memory.webRequest.onBeforeRequest(({ url }, answer) => {
    const isOwn = url === ADDRESS || (url.startsWith(ADDRESS) && fontFile(url.slice(ADDRESS.length)) !== null)
    answer({ cancel: !isOwn && !url.startsWith('data:') })
  })
  memory.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  memory.setPermissionCheckHandler(() => false)
}
