import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import { channels } from '../shared/ipc/channels'
import { failure } from '../shared/ipc/result'
import { APP_ORIGIN } from './app-protocol'
import type { Service } from './service'

/**
 * Answers the page's calls, as soon as the service is there; the only listener there is. A `Result` crosses as JSON text:
 * the bridge copies an object property by property, which for the training plan of a year took longer than drawing it.
 */
export function startRouter(service: Promise<Service>, page: WebContents): void {
  ipcMain.removeHandler(channels.call)
  ipcMain.handle(channels.call, async (event, ...rest: unknown[]): Promise<string> => {
    if (!isOurPage(event, page) || rest.length !== 1) return JSON.stringify(failure('IPC_SENDER'))
    const { result, changed } = await (await service).answer(rest[0])
    if (changed.length && !page.isDestroyed()) page.send(channels.changed, changed)
    return JSON.stringify(result)
  })
}

/** Only the top frame of our one window, showing our own page. */
function isOurPage(event: IpcMainInvokeEvent, page: WebContents): boolean {
  const frame = event.senderFrame
  return event.sender === page && !!frame && frame === page.mainFrame && frame.origin === APP_ORIGIN
}
