import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { log, readLog, startLog } from '../../main/log'
import { AppError } from '../../shared/ipc/result'
import { temporaryFolder } from '../db/practice-file'
import { startApp } from '../support/practice'

const app = startApp()

/** A log in a folder of its own; gives what stands in it. */
function newLog() {
  const folder = path.join(temporaryFolder(), 'Mieke Claes')
  startLog(folder)
  const file = path.join(folder, 'praktijkgroei.log')
  return { file, text: () => readFileSync(file, 'utf8') }
}

describe('the log', () => {
  it('holds of an error its kind, code and place, and nothing of its message', () => {
    const { text } = newLog()
    const message = 'Kanarie1\n    at Kanarie2 (/home/Kanarie3/brief.docx:1:1)\nat Kanarie4'
    log('export', Object.assign(new TypeError(message), { code: 'ENOENT', path: '/home/Kanarie5' }))
    log('export', Object.assign(new Error('x'), { name: 'Kanarie 6', code: 'Kanarie 7' }))
    log('export', new AppError('DISK_FULL', 'Kanarie8', { cause: new Error('Kanarie9') }))
    log('export', 'Kanarie10')
    expect(text()).toMatch(/export TypeError ENOENT at .*log\.test\.ts:\d+:\d+/)
    expect(text()).toContain('AppError DISK_FULL')
    expect(text()).not.toContain('Kanarie')
  })

  it('names no folder: not of the user, and not of this program', () => {
    const { text } = newLog()
    const places = [
      'at open (file:///C:/Users/Mieke%20Claes/AppData/Local/Programs/praktijkgroei/resources/app.asar/out/main/app.js:12:34)',
      'at C:\\Users\\Mieke Claes\\Praktijkgroei\\resources\\app.asar\\out\\main\\chunks\\db.js:5:6',
      'at async Object.open (/home/mieke.claes/Praktijkgroei/node_modules/better-sqlite3/lib/database.js:1:2)',
      'at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
    ]
    log('open', Object.assign(new Error('x'), { stack: `Error: x\n${places.map((one) => `    ${one}`).join('\n')}` }))
    expect(text()).toContain(
      'at open out/main/app.js:12:34 | at out\\main\\chunks\\db.js:5:6 | at async Object.open node_modules',
    )
    expect(text()).toContain('node:internal/process/task_queues:105:5')
    expect(text()).not.toMatch(/mieke/i)
  })

  it('holds nothing of what a route was asked, also when that fails without being expected', async () => {
    const { text } = newLog()
    const place = path.join(app.folder, 'Kanarie11', 'Kanarie12.praktijk')
    mkdirSync(path.dirname(place))
    writeFileSync(place, 'Kanarie13'.repeat(900))
    app.dialogs.open = place
    expect(await app.problem('session.choose')).toBe('FILE_KIND')
    app.dialogs.open = path.join(app.folder, 'Kanarie14')
    app.environment.askOpen = () => {
      throw new Error(`Kanarie15 ${place}`)
    }
    expect(await app.problem('session.choose')).toBe('INTERNAL')
    expect(text()).toContain('session.choose INTERNAL Error')
    expect(text()).not.toContain('Kanarie')
  })
})

describe('what is given to whoever helps', () => {
  it('is the versions and the newest lines, with the home folder of an older log shortened', async () => {
    const { file } = newLog()
    await app.createPractice('Kanarie16')
    const old = `2026-01-01T08:00:00.000Z uncaught Error at x (${os.homedir()}/app/out/main.js:1:1)`
    writeFileSync(file, `${'2025 a line\n'.repeat(2_000)}${old}\n`)
    const { text } = await app.call('log.get', {})
    expect(text).toMatch(/^Praktijkgroei 0\.0\.0\nElectron .*\n.+\n\n/)
    expect(text).toContain('at x (~/app/out/main.js:1:1)')
    expect(text).not.toContain(os.homedir() === '/' ? 'no home' : os.homedir())
    expect(text).not.toContain('Kanarie')
    expect(text.split('\n').length).toBeLessThan(310)
  })

  it('is made of both files, and is empty before there is a log', () => {
    const { file } = newLog()
    expect(readLog()).toEqual([])
    writeFileSync(`${file}.1`, 'first\n')
    log('second')
    expect(readLog()).toEqual(['first', expect.stringContaining('second')])
  })
})
