import { readdirSync } from 'node:fs'
import path from 'node:path'
import { employeeInput, startApp, type TestApp } from './practice'

export const add = (app: TestApp, firstName: string) => app.call('employee.create', { ...employeeInput, firstName })
export const names = async (app: TestApp) => (await app.call('employee.list', {})).map(({ firstName }) => firstName)
export const copies = async (app: TestApp) => (await app.call('backup.get', {})).copies
export const settled = (app: TestApp) => app.session.copies.settled()

/** An open practice with one copy. */
export async function started(name = 'De Wilg') {
  const app = startApp()
  const { file, recoveryCode } = await app.createPractice(name)
  await app.call('backup.make', {})
  const [copy] = await copies(app)
  if (!copy) throw new Error('No copy was made')
  return { app, file, recoveryCode, copy }
}

/** Chooses a copy in the dialog and looks in it. */
export async function look(app: TestApp, file: string, key: { passphrase?: string; code?: string } = {}) {
  app.dialogs.open = file
  await app.call('backup.choose', {})
  return app.call('backup.look', { path: file, ...key })
}

export const besides = (file: string) => readdirSync(path.dirname(file)).filter((name) => !name.endsWith('-journal'))
