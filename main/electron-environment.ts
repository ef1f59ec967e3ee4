import path from 'node:path'
import { app, type BrowserWindow, dialog, nativeImage, shell } from 'electron'
import { printDocument, toPdf } from './document/pdf'
import { toWord } from './document/word'
import type { Environment } from './environment'
import { checkInWorker } from './practice/check-in-worker'

/** The real world around the handlers: dialogs of the operating system, and documents through a hidden page. */
export function electronEnvironment(window: BrowserWindow, flushed: (saved: boolean) => void): Environment {
  return {
    version: app.getVersion(),
    userData: app.getPath('userData'),
    documents: app.getPath('documents'),
    migrations: path.join(import.meta.dirname, '../../db/migrations'),
    askSaveAs: async (question) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, { ...question, buttonLabel: 'Bewaren' })
      return canceled || !filePath ? null : filePath
    },
    askOpen: async (question) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, { ...question, properties: ['openFile'] })
      return canceled ? null : (filePaths[0] ?? null)
    },
    quickCheck: checkInWorker,
    toWord,
    toPdf,
    printDocument,
    printPage: () =>
      new Promise((resolve) => {
        window.webContents.print({ printBackground: false }, () => resolve())
      }),
    imageSize: (bytes) => {
      const image = nativeImage.createFromBuffer(bytes)
      return image.isEmpty() ? null : image.getSize()
    },
    showInFolder: (file) => shell.showItemInFolder(file),
    openFile: async (file) => {
      await shell.openPath(file)
    },
    flushed,
  }
}
