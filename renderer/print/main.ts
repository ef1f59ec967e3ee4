import { drawForPrinter } from './draw'

declare global {
  /** Settled when every page is drawn; main waits for it before it prints (main/document/print-pdf.ts). */
  var drawn: Promise<void>
}

globalThis.drawn = drawForPrinter('/document.pdf')
