import path from 'node:path'
import { app, type BrowserWindow, dialog, Notification, nativeImage, safeStorage, shell } from 'electron'
import { channels, type PageCommand } from '../shared/ipc/channels'
import { routesReading } from '../shared/ipc/contract'
import { AppError } from '../shared/ipc/result'
import { copyWorkInWorker } from './backup/in-worker'
import { askPrinter } from './document/ask-printer'
import {
  expectWord,
  fillTemplateInWorker,
  sealPdfInWorker,
  sealWordInWorker,
  toWordInWorker,
} from './document/file-thread'
import { printDocument, toPdf } from './document/pdf'
import { printPdf } from './document/print-pdf'
import { expectDocx, readDocxInProcess } from './docx/in-process'
import type { Environment, OsKey } from './environment'
import { eraseInWorker, expectErasure } from './erasure/in-worker'
import { renewInWorker } from './keys/renew-in-worker'
import { officeToPdf } from './office/to-pdf'
import { checkInWorker } from './practice/check-in-worker'
import { seatWindow } from './seat/window'
import { readTableInWorker, toExcelInWorker } from './spreadsheet/in-worker'
import { expectTemplate, readTemplateInProcess } from './template/in-process'

/** Windows lists what was chosen in a dialog among the recent files, and a document has someone's name. */
const unlisted: 'dontAddToRecent'[] = ['dontAddToRecent']

/** The real world around the handlers: dialogs of the operating system, and documents through a hidden page. */
export function electronEnvironment(window: BrowserWindow, flushed: (saved: boolean) => void): Environment {
  // Windows shows no message of a program it does not know by this name, the appId of electron-builder.yml.
  if (process.platform === 'win32') app.setAppUserModelId('be.praktijkgroei.app')
  // One that nothing refers to any more is collected, and its click with it.
  const shown = new Set<Notification>()
  const changeWindow = seatWindow(window)
  return {
    version: app.getVersion(),
    userData: app.getPath('userData'),
    documents: app.getPath('documents'),
    migrations: path.join(import.meta.dirname, '../../db/migrations'),
    askSaveAs: async (question) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        ...question,
        buttonLabel: 'Bewaren',
        properties: unlisted,
      })
      return canceled || !filePath ? null : filePath
    },
    askOpen: async (question) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        ...question,
        properties: ['openFile', ...unlisted],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    askFolder: async ({ title }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title,
        properties: ['openDirectory', 'createDirectory', ...unlisted],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    quickCheck: checkInWorker,
    eraseForGood: eraseInWorker,
    expectErasure,
    copyWork: copyWorkInWorker,
    renewedCopy: renewInWorker,
    osKey: electronOsKey,
    toWord: toWordInWorker,
    expectWord,
    toPdf,
    sealPdf: sealPdfInWorker,
    sealWord: sealWordInWorker,
    fillTemplate: fillTemplateInWorker,
    readTemplate: readTemplateInProcess,
    expectTemplate,
    officeToPdf,
    toExcel: toExcelInWorker,
    readTable: readTableInWorker,
    readDocx: readDocxInProcess,
    expectDocx,
    printDocument: (model, requireOpen) => printDocument(model, { window, requireOpen }),
    printPdf: (pdf, requireOpen) => printPdf(pdf, { window, requireOpen }),
    printPage: () => askPrinter(window.webContents, { printBackground: false }),
    imageSize: (bytes) => {
      const image = nativeImage.createFromBuffer(bytes)
      return image.isEmpty() ? null : image.getSize()
    },
    notify: (text) => {
      if (window.isDestroyed() || window.isFocused() || !Notification.isSupported()) return false
      const notification = new Notification(text)
      notification.on('click', () => {
        if (window.isDestroyed()) return
        if (window.isMinimized()) window.restore()
        window.show()
        window.focus()
        window.webContents.send(channels.command, 'overview' satisfies PageCommand)
      })
      notification.on('close', () => shown.delete(notification))
      shown.add(notification)
      notification.show()
      return true
    },
    showInFolder: (file) => shell.showItemInFolder(file),
    openFile: async (file) => {
      // Gives the reason when it fails, in the language of the system.
      if (await shell.openPath(file)) throw new AppError('NO_PROGRAM')
    },
    changed: (topics) => {
      if (!window.isDestroyed()) window.webContents.send(channels.changed, routesReading(topics))
    },
    seated: (seated) => {
      // A message from before leads to the overview of everyone.
      if (seated) for (const notification of shown) notification.close()
      changeWindow(seated)
    },
    flushed,
  }
}

/**
 * Only the synchronous calls: the asynchronous ones can end the process. On Linux without a keychain Chromium seals with a
 * password that everyone knows (basic_text).
 */
const electronOsKey: OsKey = {
  state: () => {
    if (!safeStorage.isEncryptionAvailable()) return 'none'
    const backend = process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : 'system'
    return backend === 'basic_text' || backend === 'unknown' ? 'insecure' : 'ready'
  },
  seal: (text) => safeStorage.encryptString(text),
  open: (sealed) => safeStorage.decryptString(sealed),
}
