import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { dialog, type WebContents } from 'electron'
import { inPage } from './page'

const RUNS = 5
const PEOPLE = 500

/** Milliseconds from the chosen file to the end, one value a run. */
export type Files = { excel: number[]; import: number[] }

/** Saves the training plan of this year as a spreadsheet, and reads in a list of people, through the product's routes. */
export async function measureFiles(page: WebContents, folder: string): Promise<Files> {
  const sheet = path.join(folder, 'Opleidingsplan.xlsx')
  dialog.showSaveDialog = async () => ({ canceled: false, filePath: sheet })
  const excel = await times(page, 'excel')
  const list = path.join(folder, 'Medewerkers.csv')
  writeFileSync(list, ['Voornaam;Achternaam;E-mail;Uren', ...Array.from({ length: PEOPLE }, person)].join('\r\n'))
  dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [list] })
  return { excel, import: await times(page, 'import') }
}

const person = (_: unknown, index: number): string => `Anna;Proef ${index};anna.proef${index}@meetlat.example;32`

async function times(page: WebContents, what: 'excel' | 'import'): Promise<number[]> {
  const measured: number[] = []
  for (let run = -1; run < RUNS; run++) {
    const time = await inPage(page, what === 'excel' ? saveExcel : importPeople, PEOPLE)
    if (run >= 0) measured.push(time)
  }
  return measured
}

/** Runs in the page, as the button does. */
async function saveExcel(): Promise<number> {
  const from = performance.now()
  const input = { year: new Date().getFullYear(), format: 'excel' }
  const result = JSON.parse(await window.praktijkgroei.call('training.export', input))
  if (!result.ok) throw new Error(`Not saved: ${result.error.code}`)
  return performance.now() - from
}

/** Runs in the page: reads, adds and takes everyone out again, so that each run adds the same number of people. */
async function importPeople(count: number): Promise<number> {
  const from = performance.now()
  const chosen = JSON.parse(await window.praktijkgroei.call('employee.importChoose', {}))
  if (!chosen.ok) throw new Error(`Not read: ${chosen.error.code}`)
  const { id, table } = chosen.value as { id: string; table: { rows: { line: number }[] } }
  if (table.rows.length !== count) throw new Error(`Read ${table.rows.length} rows`)
  const mapping = ['firstName', 'lastName', 'email', 'contractHours']
  const lines = table.rows.map(({ line }) => line)
  const added = JSON.parse(
    await window.praktijkgroei.call('employee.importRun', { id, mapping, lines, addRoles: false }),
  )
  if (!added.ok) throw new Error(`Not added: ${added.error.code}`)
  const time = performance.now() - from
  await window.praktijkgroei.call('employee.importUndo', { id })
  return time
}
