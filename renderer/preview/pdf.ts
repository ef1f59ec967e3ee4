import { getDocument, type PDFDocumentLoadingTask, type PDFDocumentProxy, PDFWorker, VerbosityLevel } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import jpeg2000Url from 'pdfjs-dist/wasm/openjpeg.wasm?url'
import { AppError } from '../../shared/ipc/result'

type TrustedTypes = {
  createPolicy: (name: string, rules: { createScriptURL: () => string }) => { createScriptURL: (url: string) => string }
}

/** The one script that may run in a worker, whatever is asked; the page allows this policy by name (main/app-protocol.ts). */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy('preview', { createScriptURL: () => workerUrl })

/** A picture inside a PDF that claims more is left out: A3 at 600 dots an inch has 70 million. */
const MAX_IMAGE_PIXELS = 80_000_000

/** So long a worker may take to put away what it has: its fonts, and what it keeps for measuring. */
const GOODBYE_MS = 1_000

/** Gives the worker its decoder of JPEG 2000; the other pictures that scanners make it reads without one. */
class Decoders {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    if (filename !== 'openjpeg.wasm') throw new Error(`There is no ${filename}`)
    // biome-ignore lint/style/noRestrictedGlobals: a file of the app itself; the page's policy lets it ask for no other.
    const answer = await fetch(jpeg2000Url)
    return new Uint8Array(await answer.arrayBuffer())
  }
}

export type Pdf = PDFDocumentProxy

/**
 * Starts a worker that reads one PDF. `open` gives the document, or throws PREVIEW_PASSWORD or PREVIEW_BROKEN; `close`
 * ends the worker, also in the middle of a file that keeps it busy for ever.
 */
export function startReader() {
  const thread = new Worker(policy?.createScriptURL('') ?? workerUrl, { type: 'module' })
  const worker = PDFWorker.create({ port: thread, verbosity: VerbosityLevel.ERRORS })
  let task: PDFDocumentLoadingTask | null = null
  return {
    open: async (url: string): Promise<Pdf> => {
      try {
        task = getDocument({
          url,
          worker,
          verbosity: VerbosityLevel.ERRORS,
          // The bytes come from main at once.
          disableRange: true,
          disableStream: true,
          disableAutoFetch: true,
          // What the content security policy refuses anyway.
          isEvalSupported: false,
          useWorkerFetch: false,
          BinaryDataFactory: Decoders,
          enableXfa: false,
          maxImageSize: MAX_IMAGE_PIXELS,
        })
        return await task.promise
      } catch (error) {
        const name = error instanceof Error ? error.name : ''
        throw new AppError(name === 'PasswordException' ? 'PREVIEW_PASSWORD' : 'PREVIEW_BROKEN', undefined, {
          cause: error,
        })
      }
    },
    close: (): void => {
      const late = new Promise((resolve) => setTimeout(resolve, GOODBYE_MS))
      void Promise.race([task?.destroy(), late])
        .catch(() => undefined)
        .finally(() => {
          worker.destroy()
          thread.terminate()
        })
    },
  }
}
