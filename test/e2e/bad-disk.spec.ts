import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { removeFolder } from '../../build/remove-folder.mjs'
import { answerOpenDialog, launchApp, type RunningApp } from './app'
import { callRoute, goTo, makePractice, passphrase, unlock } from './steps'

let folder: string
let mounted: string | null = null
let locked: string | null = null
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-schijf-'))
})
test.afterEach(async () => {
  if (mounted) spawnSync('umount', ['-l', mounted])
  if (locked) spawnSync('chattr', ['-i', locked])
  mounted = locked = null
  await removeFolder(folder)
})

/** A disk of 2 MB in memory; only an administrator of Linux can make one. */
function smallDisk(): string {
  const disk = path.join(folder, 'stick')
  mkdirSync(disk)
  const mount =
    process.platform === 'linux' ? spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]) : null
  test.skip(mount?.status !== 0, 'a small disk can be mounted only by an administrator of Linux')
  mounted = disk
  return disk
}

const employee = {
  ...{ firstName: 'Noor', lastName: 'Aerts', roleId: null, supervisor: '', contractHours: null, email: '' },
  ...{ inServiceSince: null, leavingDate: null },
}
const cycle = {
  ...{ kind: 'combined', periodStart: '2026-01-01', periodEnd: '2026-12-31', conversationDate: null },
  ...{ employerName: 'Hilde Maes', plannedMinutes: 60 },
}

/** A practice on this disk with one talk in preparation, shown at a question that can be typed in. */
async function typingOn(running: RunningApp, disk: string) {
  const { page } = running
  const file = await makePractice({ ...running, userData: disk })
  const { id: employeeId } = await callRoute<{ id: string }>(page, 'employee.create', employee)
  const { id: cycleId } = await callRoute<{ id: string }>(page, 'cycle.create', { ...cycle, employeeId })
  await goTo(page, `#/gesprekken/${cycleId}/voorbereiding/employer`)
  await page.getByRole('button', { name: /^Het werk/ }).click()
  const field = page.getByRole('textbox', { name: 'Wat vraagt deze functie?' })
  await field.fill('Eerste zin.')
  await expect(saved(page)).toBeVisible()
  const stored = async (from: Page) =>
    (await callRoute<{ answers: Record<string, string> }>(from, 'preparation.get', { cycleId, side: 'employer' }))
      .answers['w-role']
  return { file, field, stored }
}

const saved = (page: Page) => page.getByText(/^Bewaard \d\d:\d\d$/)

/** Answers the next question of the operating system, and tells whether it came. */
async function answerQuestion({ app }: RunningApp, button: number) {
  await app.evaluate(({ dialog }, response) => {
    dialog.showMessageBox = async (...given: unknown[]) => {
      Object.assign(globalThis, { asked: JSON.stringify(given.at(-1)) })
      return { response, checkboxChecked: false }
    }
  }, button)
  return () => app.evaluate(() => (globalThis as { asked?: string }).asked ?? '')
}

test('a disk that fills up while someone types', async () => {
  test.setTimeout(120_000)
  const disk = smallDisk()
  const running = await launchApp()
  const { app, page, userData } = running
  const { file, field, stored } = await typingOn(running, disk)
  const asked = await answerQuestion(running, 0)

  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(path.join(disk, 'vakantie.mp4'), randomBytes(bavail * bsize))
  const long = 'Een zin die er nog bij moet. '.repeat(2_000)
  await field.fill(long)
  await expect(page.getByRole('alert')).toContainText('Niet bewaard. De schijf is vol')
  await field.press('End')
  await page.keyboard.insertText('Laatste woord.')
  await expect(field).toHaveValue(`${long}Laatste woord.`)

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(asked).toContain('nog niet bewaard')
  await expect(field).toHaveValue(`${long}Laatste woord.`)

  rmSync(path.join(disk, 'vakantie.mp4'))
  await expect(saved(page)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await app.waitForEvent('close')

  const again = await launchApp({ userData })
  await answerOpenDialog(again.app, file)
  await again.page.getByRole('button', { name: /Praktijk openen/ }).click()
  await unlock(again.page)
  expect(await stored(again.page)).toBe(`${long}Laatste woord.`)
  await again.close()
  await removeFolder(userData)
})

test('the stick is pulled out while someone types, and put back', async () => {
  const running = await launchApp()
  const { page, close } = running
  const disk = path.join(folder, 'stick')
  mkdirSync(disk)
  const { field, stored } = await typingOn(running, disk)
  renameSync(disk, path.join(folder, 'weg'))
  await field.fill('Eerste zin. Tweede zin.')
  await expect(page.getByRole('alert')).toContainText('Niet bewaard. Het bestand is er niet meer')
  await page.getByRole('button', { name: /^Sterktes/ }).click()
  await page.getByRole('button', { name: /^Het werk/ }).click()
  await expect(field).toHaveValue('Eerste zin. Tweede zin.')

  renameSync(path.join(folder, 'weg'), disk)
  await expect(saved(page)).toBeVisible()
  expect(await stored(page)).toBe('Eerste zin. Tweede zin.')
  await close()
})

/** Chooses this file through Praktijk openen, and gives the message that appears. */
async function choose({ app, page }: RunningApp, file: string) {
  await answerOpenDialog(app, file)
  await page.getByRole('button', { name: /Praktijk openen/ }).click()
  return page.getByRole('alert')
}

test('a practice that may not be written to says so before anything is typed', async () => {
  test.setTimeout(120_000)
  const disk = smallDisk()
  const running = await launchApp()
  const { page, close } = running
  const file = await makePractice({ ...running, userData: disk })
  await callRoute(page, 'session.close')

  const before = readFileSync(file)
  expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0)
  const readOnly = await choose(running, file)
  await expect(readOnly).toContainText('Dit bestand is alleen-lezen')
  await expect(readOnly).toContainText('Code: FILE_READONLY')
  expect(readFileSync(file).equals(before)).toBe(true)

  const closed = path.join(folder, 'gesloten')
  mkdirSync(closed)
  const inside = path.join(closed, path.basename(file))
  copyFileSync(file, inside)
  copyFileSync(`${file}.sleutels`, `${inside}.sleutels`)
  const protect = spawnSync('chattr', ['+i', closed])
  test.skip(protect.status !== 0, 'this file system cannot protect a folder against an administrator')
  locked = closed
  const noRights = await choose(running, inside)
  await expect(noRights).toContainText('In deze map mag niets bewaard worden')
  await expect(noRights).toContainText('Code: FOLDER_RIGHTS')
  expect(readFileSync(inside).equals(before)).toBe(true)
  await close()
})

test('a file that is no practice, or half of one, is refused with its reason and stays as it is', async () => {
  test.setTimeout(120_000)
  const running = await launchApp()
  const { page, close } = running
  const good = await makePractice({ ...running, userData: folder })
  await callRoute(page, 'session.close')
  const bytes = readFileSync(good)
  const page1 = Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4_080)])
  const files: [name: string, content: Buffer, title: string, code: string][] = [
    ['leeg', Buffer.alloc(0), 'Dit bestand is leeg', 'FILE_EMPTY'],
    ['afgekapt', bytes.subarray(0, bytes.length - 1_000), 'Dit praktijkbestand is beschadigd', 'FILE_DAMAGED'],
    ['pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'Dit is geen praktijkbestand', 'FILE_KIND'],
    ['open', page1, 'Dit bestand is niet versleuteld', 'FILE_PLAIN'],
  ]
  for (const [name, content, title, code] of files) {
    const file = path.join(folder, `${name}.praktijk`)
    writeFileSync(file, content)
    const message = await choose(running, file)
    await expect(message).toContainText(title)
    await expect(message).toContainText(`Code: ${code}`)
    expect(readFileSync(file).equals(content)).toBe(true)
  }

  // Random bytes look like an encrypted file from outside: only opening tells, here with the keys of a real practice.
  const noise = randomBytes(bytes.length)
  const file = path.join(folder, 'ruis.praktijk')
  writeFileSync(file, noise)
  await choose(running, file)
  await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Code: KEY_MISSING')
  copyFileSync(`${good}.sleutels`, `${file}.sleutels`)
  await page.getByLabel('Wachtzin', { exact: true }).press('Enter')
  await expect(page.getByRole('alert')).toContainText('Code: FILE_DAMAGED')
  expect(readFileSync(file).equals(noise)).toBe(true)
  await close()
})
