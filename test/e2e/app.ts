import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { removeFolder } from '../../build/remove-folder.mjs'

export const root = path.resolve(import.meta.dirname, '../..')

/** The Electron that Playwright starts, by the path that it finds too: what stands there may be watched by someone. */
export const electronPath = (): string => createRequire(import.meta.url)('electron')

export type RunningApp = {
  app: ElectronApplication
  page: Page
  userData: string
  /** Closes the window as a user does, and removes the folder that was made for this run. */
  close: () => Promise<void>
}

/** Starts the app in a real window: the packaged one when PRAKTIJKGROEI_EXECUTABLE names it, else this checkout's. */
export async function launchApp(
  options: { userData?: string; args?: string[]; env?: Record<string, string> } = {},
): Promise<RunningApp> {
  const userData = options.userData ?? mkdtempSync(path.join(tmpdir(), 'praktijkgroei-'))
  const packaged = process.env.PRAKTIJKGROEI_EXECUTABLE
  const noSandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await launch({
    args: [...noSandbox, `--user-data-dir=${userData}`, ...(packaged ? [] : [root]), ...(options.args ?? [])],
    env: { ...process.env, TZ: 'Europe/Brussels', ...options.env } as Record<string, string>,
    // Without a path Playwright starts the electron package, and holds the app until it listens.
    ...(packaged ? { executablePath: packaged, timeout: 15_000 } : {}),
  })
  const page = await app.firstWindow()
  await page.waitForSelector('#root > *', { state: 'attached' })
  const close = async () => {
    await app.close()
    if (!options.userData) await removeFolder(userData)
  }
  return { app, page, userData, close }
}

/**
 * A packaged app cannot be held, and when Playwright comes in between the empty document and our page it waits for a
 * navigation that was already there (about one start in 35): that start is given up and made again.
 */
async function launch(options: Parameters<typeof _electron.launch>[0], tries = 3): Promise<ElectronApplication> {
  try {
    return await _electron.launch(options)
  } catch (error) {
    if (tries === 1 || !(error instanceof Error && error.message.includes('Timeout'))) throw error
    return launch(options, tries - 1)
  }
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

/**
 * Answers the next print dialogs in the place of the user: what would go to the printer becomes this PDF. Without one there is
 * no printer, as Chromium says it. A page that stands in no window is refused: with the real dialog Electron ends.
 */
export const answerPrintDialog = (app: ElectronApplication, filePath: string | null): Promise<void> =>
  app.evaluate(async ({ app: electron, BrowserWindow, WebContentsView }, chosen) => {
    const { writeFileSync } = process.getBuiltinModule('node:fs')
    electron.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        const [window] = BrowserWindow.getAllWindows()
        const views = window?.contentView.children ?? []
        const stands = views.some((view) => view instanceof WebContentsView && view.webContents === contents)
        if (!chosen || !stands) return done?.(false, 'No printers available on the network')
        void contents.printToPDF({ preferCSSPageSize: true, printBackground: true }).then((pdf) => {
          writeFileSync(chosen, pdf)
          done?.(true, '')
        })
      }
    })
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
