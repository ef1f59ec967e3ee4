import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import { channels } from '../shared/ipc/channels'
import type { Result } from '../shared/ipc/result'
import { answer, failure } from './answer'
import { APP_ORIGIN } from './app-protocol'
import type { Handlers } from './handlers'

/** Answers the page's calls, as soon as the handlers are there; the only listener there is. */
export function startRouter(handlers: Promise<Handlers>, page: WebContents): void {
  ipcMain.removeHandler(channels.call)
  ipcMain.handle(channels.call, async (event, ...rest: unknown[]): Promise<Result<unknown>> => {
    if (!isOurPage(event, page) || rest.length !== 1) return failure('IPC_SENDER')
    const { result, topics } = await answer(await handlers, rest[0])
    if (topics.length && !page.isDestroyed()) page.send(channels.changed, topics)
    return result
  })
}

/** Only the top frame of our one window, showing our own page. */
function isOurPage(event: IpcMainInvokeEvent, page: WebContents): boolean {
  const frame = event.senderFrame
  return event.sender === page && !!frame && frame === page.mainFrame && frame.origin === APP_ORIGIN
}
