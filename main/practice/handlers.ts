import path from 'node:path'
import { getPractice, saveLogo, savePractice } from '../../db/practice/store'
import { localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import { buildSample, openSample } from '../sample/build'
import { samplePractice } from '../sample/practice'
import { seenFrom } from '../seat/guard'
import type { Seat } from '../seat/seat'
import { logoFromDataUrl, logoFromFile } from './logo'
import { recentPractices } from './recent'
import { ensureFolder, type Session } from './session'

const practiceFiles = [{ name: 'Praktijkbestand', extensions: ['praktijk'] }]

/** Letters, digits, spaces and dashes of a name, for a file name. */
const safeFileName = (name: string) =>
  name
    .replace(/[^\p{L}\p{N} .-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80) || 'Praktijk'

/** Starting, opening and locking a practice file. */
export function sessionHandlers(session: Session, environment: Environment, seat: Seat) {
  // The page may only name files that the user chose in a dialog, dropped on the app, or opened before.
  const chosenInDialog = new Set<string>()
  const isKnown = (file: string) =>
    chosenInDialog.has(file) || recentPractices(environment.userData).some((entry) => entry.path === file)

  return {
    'session.state': () => seenFrom(seat, session.state()),
    'session.create': async ({ practice, passphrase }) => {
      const chosen = await environment.askSaveAs({
        title: 'Waar wilt u het praktijkbestand bewaren?',
        defaultPath: path.join(environment.documents, `${safeFileName(practice.name)}.praktijk`),
        filters: practiceFiles,
      })
      if (!chosen) return null
      const file = path.extname(chosen) === '.praktijk' ? chosen : `${chosen}.praktijk`
      return { recoveryCode: await session.create(file, practice, passphrase) }
    },
    'session.recoveryCode': () => ({ recoveryCode: session.recoveryCode() }),
    'session.confirmRecovery': ({ groups }) => session.confirmRecovery(groups),
    'session.choose': async () => {
      const file = await environment.askOpen({ title: 'Praktijk openen', filters: practiceFiles })
      if (!file) return null
      session.select(file)
      chosenInDialog.add(file)
      return { path: file }
    },
    'session.select': ({ path: file }) => {
      if (!isKnown(file)) throw new AppError('FILE_GONE')
      session.select(file)
    },
    'session.unlock': ({ passphrase, ...anyway }) => session.unlock(passphrase, anyway),
    'session.recover': ({ code, passphrase, ...anyway }) => session.recover(code, passphrase, anyway),
    'session.continueInCopy': async () => ({ path: await session.continueInCopy() }),
    'session.unlockByOsKey': (anyway) => session.unlockByOsKey(anyway),
    'session.lock': () => session.lock(),
    'session.close': () => session.close(),
    'session.forget': ({ path: file }) => session.forget(file),
    'session.sample': async () => {
      const { practice } = samplePractice(localDay(new Date()))
      const folder = ensureFolder(path.join(environment.userData, 'voorbeeld'))
      const file = path.join(folder, `${safeFileName(practice.name)}.praktijk`)
      if (!(await openSample(session, file))) await buildSample(session, file)
    },
  } satisfies HandlersOf<`session.${string}`>
}

/** The practice's own data. */
export function practiceHandlers(session: Session, environment: Environment) {
  return {
    'practice.get': () => getPractice(session.db()),
    'practice.save': (input) => {
      savePractice(session.db(), input)
      session.renamed(input.name)
    },
    'practice.chooseLogo': async () => {
      const db = session.db()
      const file = await environment.askOpen({
        title: 'Logo kiezen',
        filters: [{ name: 'Afbeelding', extensions: ['png', 'jpg', 'jpeg'] }],
      })
      if (!file) return false
      saveLogo(db, await logoFromFile(file, environment.imageSize))
      return true
    },
    'practice.setLogo': ({ logo }) =>
      saveLogo(session.db(), logo === null ? null : logoFromDataUrl(logo, environment.imageSize)),
  } satisfies HandlersOf<`practice.${string}`>
}
