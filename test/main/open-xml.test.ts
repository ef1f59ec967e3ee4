import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import { toWord } from '../../main/document/word'
import { progressModel } from '../../shared/document/progress-note'
import { documentModel } from '../../shared/document/to-model'
import { trainingPlanModel } from '../../shared/document/training-plan'
import type { RouteInput, RouteName } from '../../shared/ipc/contract'
import { templateKinds } from '../../shared/template/schema'
import { draftMeta, largePlan, logo, noPlanContent, planContent, signedMeta } from '../fixtures/document-content'
import { emptyProgress, hostileProgress, longProgress, progressPractice } from '../fixtures/progress'
import { largePlan as longTrainingPlan } from '../fixtures/training-plan'
import { hasOpenXml, openXmlProblems } from '../support/open-xml'
import { startApp } from '../support/practice'

const year = new Date().getFullYear()
const app = startApp()
const made: string[] = []

/** Saves what a route gives as a file, and keeps its name for the check. */
async function save<R extends RouteName>(name: string, route: R, input: RouteInput<R>): Promise<void> {
  app.dialogs.saveAs = path.join(app.folder, name)
  await app.call(route, input)
  made.push(app.dialogs.saveAs)
}

/** Every document and list of the sample practice that opens in Word or Excel. */
async function saveAll(mark: string): Promise<void> {
  const format = 'word' as const
  for (const { id: cycleId, employeeName, phase, employeeReadyAt, employerReadyAt } of await app.call(
    'cycle.list',
    {},
  )) {
    const who = `${mark} ${employeeName}`
    for (const { id, kind, version } of await app.call('document.list', { cycleId }))
      if (id) await save(`${who} ${kind} ${version}.docx`, 'document.export', { id, format })
    if (phase === 'closed') await save(`${who} evaluatie.docx`, 'evaluation.export', { cycleId, format })
    for (const { id } of await app.call('progress.followUps', { cycleId }))
      await save(`${who} nota ${id}.docx`, 'progress.export', { id, format })
    if (phase !== 'preparation') continue
    await save(`${who} uitnodiging.docx`, 'invitation.export', { cycleId, text: 'Beste\n\nTot dan.', format })
    if (employeeReadyAt || employerReadyAt) continue
    for (const side of ['employee', 'employer'] as const)
      await save(`${who} ${side}.docx`, 'form.export', { cycleId, side })
  }
  await save(`${mark} opleidingsplan.docx`, 'training.export', { year, format })
  await save(`${mark} vorig jaar.docx`, 'training.export', { year: year - 1, format })
}

describe.skipIf(!hasOpenXml)('what opens in Word and Excel is as Microsoft’s own check wants it', () => {
  beforeAll(() => app.call('session.sample', {}), 60_000)

  it('every document, form and list', { timeout: 300_000 }, async () => {
    await saveAll('meegeleverd')
    await save('privacytekst.docx', 'privacy.export', { format: 'word' })
    await save('gesprekken.docx', 'accreditation.export', { year, format: 'word' })
    await save('gesprekken.xlsx', 'accreditation.export', { year, format: 'excel' })
    await save('opleidingsplan.xlsx', 'training.export', { year, format: 'excel' })
    expect(made.length).toBeGreaterThan(20)
    expect(await problems()).toEqual([])
  })

  it('every shipped template, and every document that is made with it', { timeout: 300_000 }, async () => {
    made.length = 0
    for (const kind of Object.keys(templateKinds) as (keyof typeof templateKinds)[]) {
      await save(`sjabloon ${kind}.docx`, 'template.export', { kind, which: 'shipped' })
      app.dialogs.open = made.at(-1) ?? null
      const { id } = (await app.call('template.read', { kind })) ?? { id: '' }
      await app.call('template.use', { id })
    }
    await saveAll('eigen')
    expect(await problems()).toEqual([])
  })

  it('empty, long and hostile contents, signed and as a draft', { timeout: 120_000 }, async () => {
    made.length = 0
    const models = [
      documentModel(noPlanContent, draftMeta()),
      documentModel(largePlan(), signedMeta()),
      documentModel(planContent, { ...signedMeta(), logo: logo() }),
      ...[emptyProgress, longProgress, hostileProgress].map((content) =>
        progressModel(content, progressPractice, null),
      ),
      trainingPlanModel(longTrainingPlan(500), progressPractice, '2026-11-24'),
    ]
    for (const [at, model] of models.entries()) {
      made.push(path.join(app.folder, `model ${at}.docx`))
      writeFileSync(made.at(-1) ?? '', await toWord(model))
    }
    expect(await problems()).toEqual([])
  })

  it('and a file that is not, is found', async () => {
    const zip = await JSZip.loadAsync(readFileSync(made[0] ?? ''))
    const text = (await zip.file('word/document.xml')?.async('string')) ?? ''
    zip.file('word/document.xml', text.replace('<w:body>', '<w:body><w:r><w:t>los</w:t></w:r>'))
    const bad = path.join(app.folder, 'slecht.docx')
    writeFileSync(bad, await zip.generateAsync({ type: 'nodebuffer' }))
    expect((await openXmlProblems(bad)).length).toBeGreaterThan(0)
  })
})

/** As many at once as this computer does without one waiting for another. */
const AT_ONCE = 4

const problems = async (): Promise<string[]> => {
  const found: string[] = []
  for (let at = 0; at < made.length; at += AT_ONCE)
    found.push(...(await Promise.all(made.slice(at, at + AT_ONCE).map(openXmlProblems))).flat())
  return found
}
