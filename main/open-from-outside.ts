import path from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { channels } from '../shared/ipc/channels'
import { routesReading } from '../shared/ipc/contract'
import { errorMessage } from '../shared/ipc/messages'
import { AppError } from '../shared/ipc/result'
import { log } from './log'
import type { Session } from './practice/session'
import type { Seat } from './seat/seat'

/**
 * Shows the lock of a file that was double-clicked. What is typed in an open practice is saved first, and when that
 * cannot be, it stays. A file that cannot be opened is said so. While an employee sits at the laptop nothing happens.
 */
export async function openFromOutside(
  file: string,
  {
    session,
    seat,
    window,
    flush,
  }: { session: Session; seat: Seat; window: BrowserWindow; flush: () => Promise<boolean> },
): Promise<void> {
  if (seat.current()) return
  const current = session.state().practice
  const isOpen = current?.status === 'open'
  if (isOpen && current.path === file) return
  try {
    if (isOpen && !(await flush())) throw new AppError('UNSAVED')
    session.select(file)
    window.webContents.send(channels.changed, routesReading(['session']))
  } catch (error) {
    log('open from arguments', error)
    const { code } = error instanceof AppError ? error : new AppError('INTERNAL')
    const { title, text } = errorMessage(code)
    const detail = `${path.basename(file)}\n\n${text} Code: ${code}`
    await dialog.showMessageBox(window, { type: 'warning', title: 'Praktijkgroei', message: title, detail })
  }
}
