import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { findExport } from '../../db/export/store'
import { collect } from '../../main/bulk/collect'
import { startJob } from '../../main/bulk/job'
import { folderTarget, zipTarget } from '../../main/bulk/target'
import { toWord } from '../../main/document/word'
import { sealPdf } from '../../main/seal/seal-pdf'
import { sha256 } from '../../main/signing/canonical'
import type { BulkScope, BulkState } from '../../shared/bulk/schema'
import type { DocumentModel } from '../../shared/document/model'
import { AppError } from '../../shared/ipc/result'
import { smallPdf } from '../support/pdf'
import { cycleInput, employeeInput, sign, startApp, startTalk } from '../support/practice'

const app = startApp()
const people: Record<string, string> = {}

/** Someone with a signed talk. */
async function signed(firstName: string) {
  const { id } = await app.call('employee.create', { ...employeeInput, firstName, lastName: 'De Smet' })
  people[firstName] = id
  const { cycleId } = await startTalk(app, { ...cycleInput, employeeId: id })
  await app.call('goal.create', { cycleId, title: 'Echo’s lezen' })
  await sign(app, cycleId, 'employee')
  await sign(app, cycleId, 'employer')
}

beforeAll(async () => {
  await app.createPractice()
  await signed('Noor')
  await signed('Bram')
  await startTalk(app, cycleInput)
})

const place = (name: string) => {
  const folder = path.join(app.folder, name)
  mkdirSync(folder, { recursive: true })
  return folder
}
/** There is no window in which a PDF could be drawn. */
const environment = {
  toWord,
  toPdf: async (_model: DocumentModel) => smallPdf(),
  fillTemplate: app.environment.fillTemplate,
  officeToPdf: app.environment.officeToPdf,
  sealPdf,
  sealWord: app.environment.sealWord,
  changed: () => {},
}
const all: BulkScope = { kind: 'all' }

function job(target: ReturnType<typeof folderTarget>, change: Partial<Parameters<typeof startJob>[0]> = {}) {
  const db = app.session.db()
  return startJob({
    ...{ db, items: collect(db, all), target, shape: 'folder', environment },
    ...{ requireOpen: () => {}, exported: () => {}, ...change },
  })
}
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort()

describe('giving out all that was signed', () => {
  it('makes a folder with Word and PDF by person, a list, and nothing of what is not signed', async () => {
    const made = job(folderTarget(place('map'), 'Documenten'))
    await made.ended
    expect(made.state).toMatchObject({ step: 'done', files: 8, failed: [] })
    const year = cycleInput.conversationDate?.slice(0, 4)
    const names = filesIn(path.join(app.folder, 'map', 'Documenten'))
    expect(names.filter((name) => name.startsWith('De Smet Noor/'))).toEqual(
      [`Gespreksverslag De Smet Noor ${year} v1`, `POP De Smet Noor ${year} v1`].flatMap((name) => [
        `De Smet Noor/${name}.docx`,
        `De Smet Noor/${name}.pdf`,
      ]),
    )
    expect(names).toHaveLength(9)
    const list = readFileSync(path.join(app.folder, 'map', 'Documenten', 'Overzicht.html'), 'utf8')
    expect(list).toContain(`href="De%20Smet%20Bram/POP%20De%20Smet%20Bram%20${year}%20v1.docx"`)
    const word = path.join(app.folder, 'map', 'Documenten', names.find((name) => name.endsWith('.docx')) ?? '')
    expect(await (await JSZip.loadAsync(readFileSync(word))).file('word/document.xml')?.async('string')).toContain(
      'Echo’s lezen',
    )
    // What left can be known again by its bytes.
    expect(findExport(app.session.db(), sha256(readFileSync(word)))).toMatchObject({ name: path.basename(word) })
  })

  it('overwrites nothing: a second time it takes the next free name', async () => {
    const parent = place('twee')
    mkdirSync(path.join(parent, 'Documenten'))
    writeFileSync(path.join(parent, 'Documenten', 'eigen.txt'), 'van de gebruiker')
    const made = job(folderTarget(parent, 'Documenten'))
    await made.ended
    expect(readdirSync(parent).sort()).toEqual(['Documenten', 'Documenten (2)'])
    expect(readFileSync(path.join(parent, 'Documenten', 'eigen.txt'), 'utf8')).toBe('van de gebruiker')
  })

  it('makes one zip file that another library opens', async () => {
    const file = path.join(place('zip'), 'Alles.zip')
    const made = job(zipTarget(file), { shape: 'zip' })
    await made.ended
    expect(made.state).toMatchObject({ step: 'done', path: file })
    const zip = await JSZip.loadAsync(readFileSync(file), { checkCRC32: true })
    expect(Object.keys(zip.files).filter((name) => name.endsWith('.docx'))).toHaveLength(4)
    expect(readdirSync(path.dirname(file))).toEqual(['Alles.zip'])
  })

  it('is of one person or one year when that is asked', () => {
    const db = app.session.db()
    expect(collect(db, { kind: 'person', employeeId: people.Noor ?? '' }).map(({ folder }) => folder)).toEqual([
      'De Smet Noor',
      'De Smet Noor',
    ])
    const year = Number(cycleInput.conversationDate?.slice(0, 4))
    expect(collect(db, { kind: 'year', year })).toHaveLength(4)
    expect(collect(db, { kind: 'year', year: year - 1 })).toEqual([])
  })

  it.each(['map', 'zip'])('leaves nothing behind when it is stopped or the practice locks (%s)', async (shape) => {
    const parent = place(`weg-${shape}`)
    const target = () => (shape === 'map' ? folderTarget(parent, 'D') : zipTarget(path.join(parent, 'D.zip')))
    const stopped = job(target(), { environment: { ...environment, changed: () => stopped.stop() } })
    await stopped.ended
    expect(stopped.state).toEqual({ step: 'stopped' })
    let turns = 0
    const locked = job(target(), {
      requireOpen: () => {
        if (++turns > 3) throw new AppError('LOCKED')
      },
    })
    await locked.ended
    expect(locked.state).toEqual({ step: 'stopped' })
    expect(readdirSync(parent)).toEqual([])
  })

  it('goes on after a document that cannot be made, and says which', async () => {
    let asked = 0
    const toPdf = async () => {
      if (++asked === 2) throw new Error('The page could not be drawn')
      return smallPdf()
    }
    const made = job(folderTarget(place('fout'), 'Documenten'), { environment: { ...environment, toPdf } })
    await made.ended
    expect(made.state).toMatchObject({
      step: 'done',
      files: 6,
      failed: [{ name: expect.stringMatching(/De Smet Bram/) }],
    })
  })

  it('ends with the reason when the disk gives out, and leaves nothing', async () => {
    const parent = place('vol')
    const target = folderTarget(parent, 'Documenten')
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    const made = job({
      ...target,
      add: (file, bytes) => {
        if (file.includes('Noor')) throw full
        target.add(file, bytes)
      },
    })
    await made.ended
    expect(made.state).toMatchObject({ step: 'failed', code: 'DISK_FULL' })
    expect(readdirSync(parent)).toEqual([])
  })
})

describe('the routes', () => {
  const ended = async (): Promise<BulkState> => {
    for (let round = 0; round < 200; round++) {
      const state = await app.call('bulk.state', {})
      if (state.step !== 'running' && state.step !== 'idle') return state
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error('It never ended')
  }

  it('offer only what was signed, ask where, and say how far it is', async () => {
    expect(await app.call('bulk.choice', {})).toMatchObject({
      total: 4,
      people: [{ name: 'Bram De Smet' }, { name: 'Noor De Smet' }],
    })
    app.dialogs.folder = null
    expect(await app.call('bulk.start', { scope: all, shape: 'folder' })).toBeNull()
    app.dialogs.folder = place('routes')
    expect(await app.call('bulk.start', { scope: all, shape: 'folder' })).toEqual({ total: 4 })
    expect(await app.problem('bulk.start', { scope: all, shape: 'folder' })).toBe('BUSY')
    // Here no PDF can be made: each document is listed, and the list of nothing still stands.
    expect(await ended()).toMatchObject({ step: 'done', files: 0, failed: [{}, {}, {}, {}] })
    const nobody = { kind: 'person', employeeId: crypto.randomUUID() } as const
    expect(await app.problem('bulk.start', { scope: nobody, shape: 'folder' })).toBe('NOT_FOUND')
  })
})
