import { randomUUID } from 'node:crypto'
import { copyFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { callRoute, goTo, passphrase, unlock } from './steps'

/** Says beside a practice file that another computer has it open, heard so many minutes ago. */
export function openElsewhere(file: string, minutesAgo: number): void {
  const moment = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
  const record = { v: 1, host: 'BALIE', machine: randomUUID(), pid: 77, start: null, token: randomUUID() }
  writeFileSync(`${file}.in-gebruik`, `${JSON.stringify({ ...record, since: moment(60), seen: moment(minutesAgo) })}\n`)
}

/** Everything about keys and about who has the file, from an open practice of one's own to its lock. */
export async function visitKeys(page: Page, file: string, visit: (screen: string) => Promise<void>): Promise<void> {
  const typed = async (words: string) => {
    await page.getByLabel('Wachtzin', { exact: true }).fill(words)
    await page.keyboard.press('Enter')
  }
  await callRoute(page, 'session.lock')
  copyFileSync(file, file.replace('.praktijk', '-BALIE.praktijk'))
  await unlock(page)
  await goTo(page, '#/overzicht')
  await page.getByText(/Naast uw praktijkbestand staat een kopie/).waitFor()
  await visit('overzicht-kopie-ernaast')
  await goTo(page, '#/praktijk?deel=veiligheid')
  await page.getByRole('button', { name: 'Wachtzin wijzigen' }).waitFor()
  await visit('veiligheid-eigen-praktijk')
  for (const name of ['Wachtzin wijzigen', 'Nieuwe sleutel maken']) {
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('dialog', { name }).waitFor()
    await visit(name.toLowerCase().replaceAll(' ', '-'))
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  const other = path.join(path.dirname(file), 'ander')
  copyFileSync(file, other)
  renameSync(other, file)
  await callRoute(page, 'practice.setLogo', { logo: null }).catch(() => undefined)
  await page.getByRole('button', { name: 'Verder werken in een kopie' }).waitFor()
  await visit('bestand-vervangen')
  await callRoute(page, 'session.lock')
  openElsewhere(file, 8)
  await typed(passphrase)
  await page.getByRole('button', { name: 'Hier overnemen' }).waitFor()
  await visit('open-op-andere-computer')
  rmSync(`${file}.in-gebruik`)
  for (let wrong = 0; wrong < 7; wrong++) {
    await page.getByText(/Even wachten/).waitFor({ state: 'detached' })
    await typed(`mis ${wrong}`)
    await page.getByText(/KEY_WRONG/).waitFor()
    await page.waitForTimeout(400)
  }
  await page.getByText(/Even wachten/).waitFor()
  await visit('even-wachten')
}
