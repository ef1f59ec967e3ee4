import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { channels, type PageCommand } from '../shared/ipc/channels'

/**
 * The Dutch menu with the usual shortcuts. What belongs to the page is sent to it as a command. While an employee sits at
 * the laptop (`seated`) it leads nowhere: typing, the size of the letters, and the lock.
 */
export function setMenu(window: BrowserWindow, seated = false): void {
  const ask = (command: PageCommand) => () => window.webContents.send(channels.command, command)
  const leaving: MenuItemConstructorOptions[] = [
    { label: 'Vergrendelen', accelerator: 'CmdOrCtrl+L', click: ask('lock') },
    { type: 'separator' },
    { role: 'quit', label: 'Afsluiten', accelerator: 'CmdOrCtrl+Q' },
  ]
  const file: MenuItemConstructorOptions[] = [
    { label: 'Zoeken', accelerator: 'CmdOrCtrl+K', click: ask('search') },
    { type: 'separator' },
    { label: 'Overzicht', accelerator: 'CmdOrCtrl+1', click: ask('overview') },
    { label: 'Medewerkers', accelerator: 'CmdOrCtrl+2', click: ask('employees') },
    { label: 'Gesprekken', accelerator: 'CmdOrCtrl+3', click: ask('talks') },
    { label: 'Opleidingsplan', accelerator: 'CmdOrCtrl+4', click: ask('training') },
    { label: 'Praktijk', accelerator: 'CmdOrCtrl+5', click: ask('practice') },
    { type: 'separator' },
    ...leaving,
  ]
  const edit: MenuItemConstructorOptions[] = [
    { role: 'undo', label: 'Typen ongedaan maken' },
    { role: 'redo', label: 'Typen opnieuw' },
    ...(seated
      ? []
      : [
          {
            label: 'Laatste wijziging terugzetten',
            accelerator: 'CmdOrCtrl+Alt+Z',
            click: ask('undo'),
          } satisfies MenuItemConstructorOptions,
        ]),
    { type: 'separator' },
    { role: 'cut', label: 'Knippen' },
    { role: 'copy', label: 'Kopiëren' },
    { role: 'paste', label: 'Plakken' },
    { role: 'selectAll', label: 'Alles selecteren' },
  ]
  const view: MenuItemConstructorOptions[] = [
    { role: 'zoomIn', label: 'Groter', accelerator: 'CmdOrCtrl+=' },
    { role: 'zoomOut', label: 'Kleiner' },
    { role: 'resetZoom', label: 'Gewone grootte' },
    { type: 'separator' },
    { role: 'togglefullscreen', label: 'Volledig scherm' },
    ...(app.isPackaged || seated
      ? []
      : [{ role: 'toggleDevTools', label: 'Ontwikkelaar' } satisfies MenuItemConstructorOptions]),
  ]
  const help: MenuItemConstructorOptions[] = [
    { label: 'Uitleg', accelerator: 'F1', click: ask('help') },
    { role: 'about', label: 'Over Praktijkgroei' },
  ]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' && !seated ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
      { label: 'Praktijk', submenu: seated ? leaving : file },
      { label: 'Bewerken', submenu: edit },
      { label: 'Beeld', submenu: view },
      ...(seated ? [] : [{ label: 'Help', submenu: help }]),
    ]),
  )
}
