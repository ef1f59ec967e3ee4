import type { BrowserWindow, WebContents, WebContentsPrintOptions, WebContentsView } from 'electron'
import { AppError } from '../../shared/ipc/result'
import { log } from '../log'

/** What Chromium calls it when the user closes the print dialog. */
const CANCELLED = 'Print job canceled'

/**
 * Opens the print dialog of the operating system for a page that stands in a window; true when it was printed, false when the
 * user cancelled. Throws PRINT_FAILED, also when there is no printer to choose from.
 */
export const askPrinter = (page: WebContents, options: WebContentsPrintOptions): Promise<boolean> =>
  new Promise((resolve, reject) => {
    page.print(options, (printed, reason) => {
      if (printed || reason === CANCELLED) return resolve(printed)
      log('print')
      reject(new AppError('PRINT_FAILED'))
    })
  })

/** Where the dialog comes up, and what throws LOCKED once nobody asks for it any more: none may come up over the lock. */
export type Asking = { window: BrowserWindow; requireOpen: () => void }

/**
 * The same for a page that nobody sees. It stands in the window meanwhile, without any size: Electron ends when the print
 * dialog of a page in no window closes (42 on Linux, SIGTRAP).
 */
export async function askPrinterFor(
  { window, requireOpen }: Asking,
  view: WebContentsView,
  options: WebContentsPrintOptions,
): Promise<boolean> {
  requireOpen()
  window.contentView.addChildView(view)
  view.setBounds({ x: 0, y: 0, width: 0, height: 0 })
  try {
    return await askPrinter(view.webContents, options)
  } finally {
    if (!window.isDestroyed()) window.contentView.removeChildView(view)
  }
}
