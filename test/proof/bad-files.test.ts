import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, expect, it } from 'vitest'
import { connect } from '../../db/connection'
import { databaseKey, masterFromRecovery } from '../../db/keys'
import { slotFile } from '../../db/slots'
import type { ErrorCode } from '../../shared/ipc/result'
import { badFiles } from '../db/bad-files'
import { hashOf } from '../db/practice-file'
import { anyReaderTakes, type BadCopy, badCopies, type CopyKey } from '../support/bad-copies'
import { hostileFiles } from '../support/hostile-files'
import { PASSPHRASE, sign, startApp, startCycle, startTalk } from '../support/practice'
import { report } from './figures'

const app = startApp()
const other = startApp()
let sound = ''
let code = ''
let key: Buffer
let otherFile = ''
let soundCopy = ''
let cycleId = ''
let documentId = ''
beforeAll(async () => {
  const made = await app.createPractice()
  sound = made.file
  code = made.recoveryCode
  key = databaseKey(masterFromRecovery(code))
  cycleId = (await startCycle(app)).cycleId
  const signed = await startTalk(app)
  await sign(app, signed.cycleId, 'employee')
  documentId = (await app.call('document.list', { cycleId: signed.cycleId }))[0]?.id ?? ''
  await app.call('backup.make', {})
  soundCopy = (await app.call('backup.list', {})).copies[0]?.path ?? ''
  otherFile = (await other.createPractice('Elders')).file
})

type Kind = { code: ErrorCode; what: string; try: () => Promise<[answer: string, isSame: boolean]> }

/** Everything in a folder, names and bytes; what has no rights is read all the same. */
function contentsOf(folder: string): string {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('-journal') || statSync(path.join(folder, name)).size > 0)
    .map((name) => {
      const file = path.join(folder, name)
      if (!statSync(file).isFile()) return name
      chmodSync(file, 0o600)
      return `${name} ${readFileSync(file).toString('base64')}`
    })
    .join('\n')
}

/** The names of everything in a folder and below. */
const namesOf = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()

let place = 0
/** A copy of the practice in a folder of its own, which `spoil` changes and the user then chooses and unlocks. */
function practice(
  code: ErrorCode,
  what: string,
  spoil: (file: string) => void,
  open = () => app.problem('session.unlock', { passphrase: PASSPHRASE }),
): Kind {
  const attempt: Kind['try'] = async () => {
    await app.call('session.close', {})
    place += 1
    const folder = path.join(app.folder, `plaats ${place}`)
    mkdirSync(folder)
    const file = path.join(folder, 'De Wilg.praktijk')
    copyFileSync(sound, file)
    copyFileSync(slotFile(sound), slotFile(file))
    spoil(file)
    const modes = [folder, file].map((one) => [one, statSync(one, { throwIfNoEntry: false })?.mode ?? 0] as const)
    const again = () => {
      for (const [one, mode] of modes) if (mode) chmodSync(one, mode)
    }
    chmodSync(folder, 0o755)
    const before = contentsOf(folder)
    again()
    app.dialogs.open = file
    const chosen = await app.problem('session.choose')
    const answer = chosen === 'ok' ? await open() : chosen
    chmodSync(folder, 0o755)
    return [answer, contentsOf(folder) === before]
  }
  return { code, what, try: attempt }
}

/** The same with the keys beside the file spoilt. */
const keys = (code: ErrorCode, what: string, change: (slots: Record<string, unknown>) => unknown): Kind =>
  practice(code, what, (file) => {
    const changed = change(JSON.parse(readFileSync(slotFile(file), 'utf8')))
    writeFileSync(slotFile(file), typeof changed === 'string' ? changed : JSON.stringify(changed))
  })
const slot = (code: ErrorCode, what: string, change: object): Kind =>
  keys(code, what, (slots) => ({ ...slots, slots: [{ ...(slots.slots as object[])[0], ...change }] }))

async function openSound(): Promise<void> {
  const { practice } = await app.call('session.state', {})
  if (practice?.path === sound && practice.status === 'open') return
  await app.call('session.select', { path: sound })
  await app.call('session.unlock', { passphrase: PASSPHRASE })
}

/** A file that is read into the open practice, which must be as before. */
function data(code: ErrorCode, what: string, write: (file: string) => unknown, read: () => Promise<string>): Kind {
  const attempt: Kind['try'] = async () => {
    await openSound()
    place += 1
    const file = path.join(app.folder, `bestand ${place}`)
    await write(file)
    const before = [file, sound].map(hashOf)
    app.dialogs.open = file
    const answer = await read()
    return [answer, before.join() === [file, sound].map(hashOf).join()]
  }
  return { code, what, try: attempt }
}
const list = (code: ErrorCode, what: string, bytes: string | Buffer) =>
  data(
    code,
    what,
    (file) => writeFileSync(file, bytes),
    () => app.problem('employee.importChoose'),
  )
const scan = (code: ErrorCode, what: string, bytes: string | Buffer) =>
  data(
    code,
    what,
    (file) => writeFileSync(file, bytes),
    () => app.problem('scan.add', { documentId }),
  )
const logo = (code: ErrorCode, what: string, bytes: string | Buffer) =>
  data(
    code,
    what,
    (file) => writeFileSync(file, bytes),
    () => app.problem('practice.chooseLogo'),
  )

const typed = (by: CopyKey) =>
  ({
    own: {},
    passphrase: { passphrase: PASSPHRASE },
    wrongPassphrase: { passphrase: 'een andere zin' },
    code: { code },
  })[by]

/** Copies that are refused at sight, and those of them from which any reader of zips takes a practice file. */
const atSight = { refused: 0, taken: 0 }
/** A copy that is chosen, looked in and put back while the practice is open, until something says no. */
function copy({ code, what, write, by, meanwhile }: BadCopy): Kind {
  const attempt: Kind['try'] = async () => {
    await openSound()
    place += 1
    const folder = path.join(app.folder, `kopie ${place}`, 'hier')
    mkdirSync(folder, { recursive: true })
    const file = path.join(folder, 'De Wilg.praktijkkopie')
    await write(file, { file: soundCopy, key, otherPractice: otherFile })
    // The copies that the app makes of its own practice come at a moment of their own, seconds after it was opened.
    const names = () => namesOf(app.folder).filter((name) => !name.startsWith(path.join('user-data', 'kopieen')))
    const state = () => [contentsOf(folder), ...[sound, slotFile(sound)].map(hashOf), ...names()].join('\n')
    let before = state()
    app.dialogs.open = file
    let answer = await app.problem('backup.choose')
    if (answer !== 'ok') {
      atSight.refused += 1
      if (await anyReaderTakes(file)) atSight.taken += 1
    } else answer = await app.problem('backup.look', { path: file, ...typed(by) })
    if (answer === 'ok') {
      meanwhile?.(file)
      before = state()
      answer = await app.problem('backup.restore', { path: file })
    }
    return [answer, state() === before]
  }
  return { code, what, try: attempt }
}

const oldOffice = Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), Buffer.alloc(8_000)])
const change = (pragma: string) => (file: string) => {
  const sqlite = connect(file, key)
  sqlite.pragma(pragma)
  sqlite.close()
}

const kinds: Kind[] = [
  ...badFiles.map(([code, what, spoil]) => practice(code, what, spoil)),
  practice('FILE_KIND', 'an encrypted database of another program', change('application_id = 1')),
  practice('FILE_NEWER', 'of a later version', change('user_version = 9000')),
  practice('FILE_GONE', 'gone', (file) => rmSync(file)),
  practice('FILE_DAMAGED', 'of another practice, with these keys', (file) => copyFileSync(otherFile, file)),
  practice('MIGRATION_FAILED', 'with a past that is not ours', (file) => {
    const sqlite = connect(file, key)
    sqlite.exec("UPDATE migration SET hash = 'x' WHERE idx = 0")
    sqlite.close()
  }),
  practice('FILE_READONLY', 'read-only', (file) => chmodSync(file, 0o444)),
  practice('FOLDER_RIGHTS', 'in a folder that may not be written', (file) => chmodSync(path.dirname(file), 0o555)),
  keys('KEY_PARAMS', 'keys: not JSON', () => '{"v":1,'),
  keys('KEY_PARAMS', 'keys: of a newer version', (slots) => ({ ...slots, v: 9 })),
  keys('KEY_PARAMS', 'keys: without slots', (slots) => ({ ...slots, slots: [] })),
  keys('KEY_PARAMS', 'keys: enormous', (slots) => JSON.stringify(slots) + ' '.repeat(65_536)),
  keys('KEY_WRONG', 'keys: of another practice', (slots) => ({ ...slots, fileId: crypto.randomUUID() })),
  slot('KEY_PARAMS', 'keys: cheap to guess', { N: 16 }),
  slot('KEY_PARAMS', 'keys: hungry for memory', { N: 2 ** 30 }),
  slot('KEY_PARAMS', 'keys: a short salt', { salt: 'AAAA' }),
  practice('KEY_MISSING', 'keys: gone', (file) => rmSync(slotFile(file))),
  practice(
    'KEY_WRONG',
    'another passphrase',
    () => {},
    () => app.problem('session.unlock', { passphrase: 'een andere zin' }),
  ),
  list('IMPORT_EMPTY', 'list: only its headings', 'Voornaam;Naam\r\n'),
  list('IMPORT_OLD_EXCEL', 'list: an old Excel file', oldOffice),
  list('IMPORT_TOO_LARGE', 'list: 11 MB', 'Voornaam;Naam\r\n'.padEnd(11_000_000, 'x')),
  list('IMPORT_KIND', 'list: a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0', 'latin1')),
  ...hostileFiles
    .filter(([what]) => !what.includes('500 MB'))
    .map(([what, write, code]) =>
      data(code, `form: ${what}`, write, () => app.problem('form.read', { cycleId, side: 'employee' })),
    ),
  logo('LOGO_KIND', 'logo: a text', 'geen plaatje'),
  logo('LOGO_TOO_LARGE', 'logo: 6 MB', Buffer.alloc(6_000_000)),
  scan('SCAN_KIND', 'scan: a text', 'geen scan'),
  scan('SCAN_TOO_LARGE', 'scan: 27 MB', Buffer.alloc(27_000_000)),
  ...badCopies.map(copy),
]

/** What the driver says by itself of a practice file: "opens", or its code. */
function driverSays([, , spoil]: (typeof badFiles)[number]): string {
  const file = path.join(app.folder, 'control.praktijk')
  copyFileSync(sound, file)
  spoil(file)
  try {
    const sqlite = new Database(file)
    sqlite.pragma(`cipher = 'sqlcipher'`)
    sqlite.pragma('legacy = 4')
    sqlite.key(key)
    sqlite.prepare('SELECT count(*) FROM sqlite_schema').get()
    sqlite.close()
    return 'opens'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'other'
  }
}

it('every kind of bad file has its code, and keeps its bytes', async () => {
  const wrong: string[] = []
  for (const kind of kinds) {
    // The first change of a session puts the file one turn further, also when it is refused then.
    await app.problem('setting.save', { notify: true })
    // What the trail still has to write of that comes now, and not in the middle of what follows.
    await app.problem('audit.list', { employeeId: null, limit: 1 })
    const [answer, isSame] = await kind.try()
    // The detail is for the log or the field.
    if (answer.replace(/:.*/, '') !== kind.code) wrong.push(`${kind.what}: ${answer} instead of ${kind.code}`)
    if (!isSame) wrong.push(`${kind.what}: changed`)
  }
  const said = badFiles.map(driverSays)
  const opened = said.filter((one) => one === 'opens').length
  const names = new Set(said)
  report({
    proof: 'bad-files',
    figure: `${kinds.length} kinds: ${wrong.length} without the right code or the same bytes`,
    control: `the driver alone opens ${opened} of ${said.length} as new, and calls the others ${[...names].filter((one) => one !== 'opens').join(', ')}; any reader of zips takes a practice file from ${atSight.taken} of ${atSight.refused} copies`,
    holds: wrong.length === 0 && kinds.length >= 30 && opened > 0 && atSight.taken > 0,
  })
  expect(wrong).toEqual([])
  expect(kinds.length).toBeGreaterThanOrEqual(30)
  expect(opened).toBeGreaterThan(0)
  expect(atSight.taken).toBeGreaterThan(0)
}, 120_000)
