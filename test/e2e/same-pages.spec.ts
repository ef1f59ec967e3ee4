import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { localDay } from '../../shared/format/date'
import { libreOffice } from '../support/libreoffice'
import { difference, MOST_DIFFERENT } from '../support/picture'
import { hasTools } from '../support/tools'
import { answerSaveDialog, launchApp, openSample } from './app'
import { callRoute } from './steps'

const office = libreOffice()

/** The sample moves along with the day: other dates make other lines, and the plan of a year holds more or less. */
const days = [null, '2026-03-31', '2027-01-15']

type Made = { name: string; word: string; pdf: string }
type Cycle = { id: string; employeeName: string; phase: string }
type Listed = { id: string | null; kind: string; version: number }

/** Every document of the sample practice, as Word and as PDF, in a folder. */
async function everyDocument(
  page: Page,
  folder: string,
  year: number,
  chosen: (file: string) => Promise<void>,
): Promise<Made[]> {
  const made: Made[] = []
  const save = async (name: string, route: string, input: object) => {
    const files = { word: path.join(folder, `${name}.docx`), pdf: path.join(folder, `${name}.pdf`) }
    for (const format of ['word', 'pdf'] as const) {
      await chosen(files[format])
      await callRoute(page, route, { ...input, format })
    }
    made.push({ name, ...files })
  }
  const cycles = await callRoute<Cycle[]>(page, 'cycle.list')
  for (const { id: cycleId, employeeName, phase } of cycles) {
    const who = employeeName.split(' ')[0]
    for (const { id, kind, version } of await callRoute<Listed[]>(page, 'document.list', { cycleId }))
      if (id) await save(`${who} ${kind} v${version}`, 'document.export', { id })
    if (phase === 'closed') await save(`${who} evaluatie`, 'evaluation.export', { cycleId })
  }
  await save('opleidingsplan', 'training.export', { year })
  await save('opleidingsplan vorig jaar', 'training.export', { year: year - 1 })
  return made
}

/** The lines of each page, without what stands at each page's edge, and without what only the spacing differs in. */
function pagesOf(pdf: string): string[][] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-']).toString()
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) =>
      page
        .split('\n')
        .map((line) => line.replace(/\s+/g, ''))
        .filter(Boolean),
    )
}

/** Texts beside each other come as one line, in which a word more or less may stand at the end of the left one. */
const startOf = (line: string | undefined) => line?.slice(0, 20)

function pictures(pdf: string, folder: string): string[] {
  mkdirSync(folder, { recursive: true })
  execFileSync('pdftoppm', ['-r', '40', '-gray', '-png', pdf, path.join(folder, 'p')])
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name))
}

/** Lets the application live on another day; what it makes from then on bears that day. */
const liveOn = (app: ElectronApplication, day: string) =>
  app.evaluate((_electron, noon) => {
    const ahead = new Date(noon).getTime() - Date.now()
    globalThis.Date = new Proxy(Date, {
      construct: (Real, given) => new Real(given.length ? Reflect.construct(Real, given) : Real.now() + ahead),
      get: (Real, key) => (key === 'now' ? () => Real.now() + ahead : Reflect.get(Real, key)),
    })
  }, `${day}T12:00:00Z`)

for (const day of days)
  test(`Word and PDF of every sample document of ${day ?? 'today'} break their pages at the same places`, async () => {
    test.skip(!office || !hasTools('pdftotext', 'pdftoppm'), 'Another program is not installed')
    test.setTimeout(600_000)
    const { app, page, userData, close } = await launchApp()
    if (day) await liveOn(app, day)
    await openSample(page)
    const year = Number((day ?? localDay(new Date())).slice(0, 4))
    const made = await everyDocument(page, userData, year, (file) => answerSaveDialog(app, file))
    expect(made.length).toBeGreaterThan(5)
    const wrong: string[] = []
    for (const { name, word, pdf } of made) {
      const printed = `${pdf}.word.pdf`
      writeFileSync(printed, office?.pdf(readFileSync(word)) ?? '')
      const [ours, theirs] = [pagesOf(pdf), pagesOf(printed)]
      if (process.env.PAGES_SHOWN) console.log(name, ours.length, theirs.length)
      if (ours.length !== theirs.length) wrong.push(`${name}: ${ours.length} pages, as Word ${theirs.length}`)
      ours.forEach((lines, index) => {
        const next = ours[index + 1]
        if (!next) return
        // Before the running foot at the end of this page, and after the running head of the next.
        const ends = [lines.at(-2), theirs[index]?.at(-2)].map(startOf)
        const starts = [next[1], theirs[index + 1]?.[1]].map(startOf)
        if (ends[0] !== ends[1] || starts[0] !== starts[1])
          wrong.push(`${name}, after page ${index + 1}: ${ends[0]} / ${starts[0]}, in Word ${ends[1]} / ${starts[1]}`)
      })
      const [mine, other] = [pictures(pdf, `${pdf}.own`), pictures(printed, `${pdf}.word`)]
      mine.forEach((picture, index) => {
        const found = other[index] ? difference(readFileSync(picture), readFileSync(other[index])) : 1
        if (process.env.PAGES_SHOWN) console.log(`  page ${index + 1}: ${(found * 100).toFixed(2)} %`)
        if (found > MOST_DIFFERENT) wrong.push(`${name}, page ${index + 1}: ${(found * 100).toFixed(1)} % is elsewhere`)
      })
    }
    expect(wrong).toEqual([])
    await close()
  })

test('every PDF is tagged, in Dutch, with an outline and its fonts inside', async () => {
  test.skip(!hasTools('pdfinfo', 'pdffonts', 'qpdf'), 'Another program is not installed')
  const { app, page, userData, close } = await launchApp({ env: { FONTCONFIG_FILE: withoutCarlito() } })
  await openSample(page)
  const made = await everyDocument(page, userData, new Date().getFullYear(), (file) => answerSaveDialog(app, file))
  for (const { name, pdf } of made) {
    const info = execFileSync('pdfinfo', [pdf]).toString()
    expect(info, name).toMatch(/^Tagged:\s+yes$/m)
    expect(info, name).toMatch(/^Title:\s+\S/m)
    const qdf = execFileSync('qpdf', ['--qdf', '--object-streams=disable', pdf, '-'], { maxBuffer: 2 ** 28 })
    const text = qdf.toString('latin1')
    expect(text, name).toMatch(/\/Lang \(nl-BE\)/)
    expect(text, name).toMatch(/\/Type \/Outlines|\/Outlines \d+ 0 R/)
    const fonts = execFileSync('pdffonts', [pdf]).toString().trim().split('\n').slice(2)
    expect(fonts.length, name).toBeGreaterThan(0)
    for (const font of fonts) expect(font, name).toMatch(/Carlito.*\s(yes)\s+(yes)\s+(yes)\s+\d+\s+\d+$/)
  }
  await close()
})

/** Fonts of a computer that lacks ours: what stands in a PDF then came from the app. */
function withoutCarlito(): string {
  const file = test.info().outputPath('fonts.conf')
  const carlito = '<pattern><patelt name="family"><string>Carlito</string></patelt></pattern>'
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include>/etc/fonts/fonts.conf</include><selectfont><rejectfont>${carlito}</rejectfont></selectfont></fontconfig>`,
  )
  return file
}
