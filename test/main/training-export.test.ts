import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import readSheets from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { inUse } from '../../main/document/save-export'
import type { Environment } from '../../main/environment'
import { trainingFileName } from '../../shared/document/file-name'
import { errorMessage } from '../../shared/ipc/messages'
import { PASSPHRASE, startApp, startTalk } from '../support/practice'

const asked: Parameters<Environment['askSaveAs']>[0][] = []
let answer: string | null = null
const app = startApp({
  askSaveAs: async (question) => {
    asked.push(question)
    return answer
  },
})
let practiceFile = ''
beforeAll(async () => {
  practiceFile = path.join(app.folder, 'De Wilg.praktijk')
  answer = practiceFile
  await app.createPractice()
  const { cycleId } = await startTalk(app)
  const { id: goalId } = await app.call('goal.create', { cycleId, title: 'Narcose bewaken' })
  await app.call('action.create', {
    goalId,
    type: 'course',
    description: '=1+1 cursus narcose',
    courseCents: 45_000,
    fromDate: '2026-05-04',
  })
})
const at = (name: string) => path.join(app.folder, name)

describe('the training plan as a file', () => {
  it('is an Excel file with the lines of that year, under the name of the practice', async () => {
    answer = at('plan')
    expect(await app.call('training.export', { year: 2026, format: 'excel' })).toEqual({ path: at('plan.xlsx') })
    expect(path.basename(asked.at(-1)?.defaultPath ?? '')).toBe('Opleidingsplan 2026 De Wilg.xlsx')
    const [plan] = await readSheets(readFileSync(at('plan.xlsx')))
    expect(plan?.sheet).toBe('Opleidingsplan 2026')
    const values = plan?.data[1] ?? []
    expect(values).toContain('=1+1 cursus narcose')
    expect(values).toContain(450)
    expect(values).toContainEqual(new Date('2026-05-04T00:00:00Z'))
  })

  it('is a Word document too, and can then be opened and shown', async () => {
    answer = at('plan.docx')
    const saved = await app.call('training.export', { year: 2026, format: 'word' })
    if (!saved) throw new Error('Nothing was saved')
    const text = await (await JSZip.loadAsync(readFileSync(saved.path))).file('word/document.xml')?.async('string')
    expect(text).toContain('=1+1 cursus narcose')
    await app.call('document.open', saved)
    await app.call('document.showInFolder', saved)
    expect(app.opened.slice(-2)).toEqual([saved.path, saved.path])
  })

  it('of a year without lines is a file too', async () => {
    answer = at('leeg.xlsx')
    expect(await app.problem('training.export', { year: 2031, format: 'excel' })).toBe('ok')
    expect((await readSheets(readFileSync(at('leeg.xlsx'))))[0]?.data).toHaveLength(1)
  })

  it('is nothing when the dialog is cancelled, and leaves what was there when the folder is gone', async () => {
    answer = null
    expect(await app.call('training.export', { year: 2026, format: 'excel' })).toBeNull()
    answer = at('weg/plan.xlsx')
    expect(await app.problem('training.export', { year: 2026, format: 'excel' })).toBe('FILE_GONE')
  })

  it('does not leave the app when it was locked while the question was on screen', async () => {
    const file = at('vergrendeld.xlsx')
    const waiting = startApp({
      askSaveAs: async () => {
        if (waiting.session.state().practice?.status === 'open') await waiting.call('session.lock', {})
        return file
      },
    })
    writeFileSync(file, 'oud')
    const other = at('Ander.praktijk')
    const maker = startApp({ askSaveAs: async () => other })
    await maker.createPractice()
    maker.session.close()
    waiting.dialogs.open = other
    await waiting.call('session.choose', {})
    await waiting.call('session.unlock', { passphrase: PASSPHRASE })
    expect(await waiting.problem('training.export', { year: 2026, format: 'excel' })).toBe('LOCKED')
    expect(readFileSync(file, 'utf8')).toBe('oud')
  })
})

describe('a file that another program keeps', () => {
  const failed = (code: string, syscall: string) => Object.assign(new Error(code), { code, syscall })

  it('is known by the renaming that fails, as Windows does with a file that is open in Excel', () => {
    for (const code of ['EBUSY', 'EPERM', 'EACCES']) expect(inUse(failed(code, 'rename'))).toBe(true)
    expect(inUse(failed('EACCES', 'open'))).toBe(false)
    expect(inUse(failed('ENOSPC', 'rename'))).toBe(false)
    expect(errorMessage('FILE_IN_USE').text).toContain('Sluit het bestand in Excel of Word')
  })
})

it('has a name that every system takes', () => {
  expect(trainingFileName('De Lindehoek', 2026, 'xlsx')).toBe('Opleidingsplan 2026 De Lindehoek.xlsx')
  expect(trainingFileName('  Claes / "Peeters": *. ', 2026, 'docx')).toBe('Opleidingsplan 2026 Claes Peeters.docx')
  expect(trainingFileName('', 2026, 'pdf')).toBe('Opleidingsplan 2026.pdf')
})
