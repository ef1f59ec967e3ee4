import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { removeFolder } from '../../build/remove-folder.mjs'

export const root = path.resolve(import.meta.dirname, '../..')

export type RunningApp = {
  app: ElectronApplication
  page: Page
  userData: string
  /** Closes the window as a user does, and removes the folder that was made for this run. */
  close: () => Promise<void>
}

/** Starts the app in a real window: the packaged one when PRAKTIJKGROEI_EXECUTABLE names it, else this checkout's. */
export async function launchApp(options: { userData?: string; args?: string[] } = {}): Promise<RunningApp> {
  const userData = options.userData ?? mkdtempSync(path.join(tmpdir(), 'praktijkgroei-'))
  const packaged = process.env.PRAKTIJKGROEI_EXECUTABLE
  const noSandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    executablePath: packaged ?? process.env.PRAKTIJKGROEI_ELECTRON,
    args: [...noSandbox, `--user-data-dir=${userData}`, ...(packaged ? [] : [root]), ...(options.args ?? [])],
    env: { ...process.env, TZ: 'Europe/Brussels' } as Record<string, string>,
  })
  const page = await app.firstWindow()
  await page.waitForSelector('#root > *', { state: 'attached' })
  const close = async () => {
    await app.close()
    if (!options.userData) await removeFolder(userData)
  }
  return { app, page, userData, close }
}

/** Opens the sample practice from the welcome screen. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Rondkijken in een voorbeeld/ }).click()
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor({ timeout: 30_000 })
}

/** Answers the next save dialogs with this path. */
export const answerSaveDialog = (app: ElectronApplication, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, filePath)

/** Answers the next open dialogs with this path. */
export const answerOpenDialog = (app: ElectronApplication, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, filePath)

/** Sets the inner size of the window. */
export const resize = (app: ElectronApplication, width: number, height: number): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.unmaximize()
      window?.setContentSize(size.width, size.height)
    },
    { width, height },
  )
