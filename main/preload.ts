import { contextBridge, ipcRenderer } from 'electron'
import { channels } from '../shared/ipc/channels'

/** The only bridge between page and main: one call, two messages. Everything is checked again in ipc-router.ts. */
contextBridge.exposeInMainWorld('praktijkgroei', {
  call: (route: string, input: unknown) => ipcRenderer.invoke(channels.call, { route, input }),
  onChanged: (listener: (routes: string[]) => void) => {
    ipcRenderer.on(channels.changed, (_event, routes: string[]) => listener(routes))
  },
  onCommand: (listener: (command: string) => void) => {
    ipcRenderer.on(channels.command, (_event, command: string) => listener(command))
  },
})
