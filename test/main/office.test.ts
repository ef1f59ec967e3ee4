import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { clearOffice } from '../../main/office/to-pdf'

it('what a killed program left readable for LibreOffice is removed at the next start; of one that runs it is not', () => {
  const left = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-office-999999999-'))
  const busy = mkdtempSync(path.join(tmpdir(), `praktijkgroei-office-${process.pid}-`))
  const other = mkdtempSync(path.join(tmpdir(), 'praktijkgroei-'))
  onTestFinished(() => {
    for (const folder of [left, busy, other]) rmSync(folder, { recursive: true, force: true })
  })
  mkdirSync(path.join(left, 'settings'))
  writeFileSync(path.join(left, 'document.docx'), 'x')
  clearOffice()
  expect([left, busy, other].map((folder) => existsSync(folder))).toEqual([false, true, true])
})
