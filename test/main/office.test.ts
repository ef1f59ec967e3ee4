import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { chooseOffice } from '../../main/office/find'
import { clearOffice } from '../../main/office/to-pdf'
import { WORD_SCRIPT } from '../../main/office/word-script'

const WORD = 'C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE'
const OLD_WORD = 'C:\\Program Files (x86)\\Microsoft Office\\Office15\\WINWORD.EXE'
const SOFFICE = 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'
const withThese =
  (...places: string[]) =>
  (place: string) =>
    places.includes(place)

describe('the office program that makes a PDF', () => {
  it('is LibreOffice where it stands, also beside Word', () => {
    const libreOffice = { kind: 'libreOffice', program: SOFFICE }
    expect(chooseOffice('win32', withThese(SOFFICE, WORD))).toEqual(libreOffice)
    expect(chooseOffice('linux', withThese('/usr/bin/libreoffice'))?.kind).toBe('libreOffice')
  })

  it('is Word on Windows without LibreOffice, a newer one first', () => {
    expect(chooseOffice('win32', withThese(OLD_WORD))).toEqual({ kind: 'word', program: OLD_WORD })
    expect(chooseOffice('win32', withThese(OLD_WORD, WORD))).toEqual({ kind: 'word', program: WORD })
  })

  it('is none where neither stands, and never Word elsewhere', () => {
    expect(chooseOffice('win32', withThese())).toBeNull()
    expect(chooseOffice('darwin', withThese(WORD))).toBeNull()
    expect(chooseOffice('freebsd', () => true)).toBeNull()
  })
})

it('asks Word in words that reach PowerShell as they are: a double quote would end them on a command line of Windows', () => {
  expect(WORD_SCRIPT).not.toMatch(/["\\]/)
})

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
