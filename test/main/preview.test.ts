import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { previewFile } from '../../main/preview/handlers'
import { addMonths, localDay } from '../../shared/format/date'
import { modelText } from '../support/document-text'
import { startPlan } from '../support/plan'
import { bySide, nobody, PASSPHRASE, sign, startApp, startCycle, startTalk } from '../support/practice'

// In the place of a window that prints: what it was given, so that it can be told apart.
const printed: string[] = []
/** What happens in the seconds that another program needs. */
let whileLaidOut = () => {}
const app = startApp({
  toPdf: async (model) => Buffer.from(`${model.title} ${modelText(model)} ${model.notice ?? ''}`),
  officeToPdf: async (documents) => {
    whileLaidOut()
    return documents.map(() => Buffer.from('Laid out elsewhere'))
  },
  printDocument: async ({ title }) => printed.push(title) > 0,
  printPdf: async (pdf, requireOpen) => {
    requireOpen()
    return printed.push(pdf.toString()) > 0
  },
})
beforeAll(() => app.createPractice())

const year = new Date().getFullYear()
const shown = (token: string) => previewFile(app.session, token)?.data.toString()
const plan = async (cycleId: string) => (await app.call('document.list', { cycleId }))[0]

describe('the pages of a document', () => {
  it('are held under a token until they are closed, and never more than two at once', async () => {
    const tokens: string[] = []
    for (const shift of [0, 1, 2])
      tokens.push((await app.call('preview.open', { of: 'training', year: year + shift })).token)
    const [first = '', second = '', third = ''] = tokens
    expect(shown(first)).toBeUndefined()
    expect(shown(second)).toContain(`Opleidingsplan ${year + 1}`)
    await app.call('preview.close', { token: second })
    expect(shown(second)).toBeUndefined()
    expect(shown(third)).toContain(`Opleidingsplan ${year + 2}`)
    expect(shown(nobody)).toBeUndefined()
  })

  it('may be those of a draft, which cannot be printed; once signed it can', async () => {
    const { cycleId } = await startTalk(app)
    const draft = { of: 'draft', cycleId, kind: 'plan' } as const
    const { token, prints } = await app.call('preview.open', draft)
    expect(prints).toBe(false)
    expect(shown(token)).toContain('Ontwerp')
    expect(await app.problem('preview.print', draft)).toBe('PHASE')
    await sign(app, cycleId, 'employee')
    expect(await app.problem('preview.open', draft)).toBe('NOT_FOUND')
    const document = { of: 'document', id: (await plan(cycleId))?.id ?? '' } as const
    expect(await app.call('preview.open', document)).toMatchObject({ prints: true })
    await app.call('preview.print', document)
    expect(printed).toEqual(['Persoonlijk ontwikkelingsplan'])
  })

  it('of an evaluation stay hidden as long as both may not read each other, and of a form once its side is ready', async () => {
    const { cycleId } = await startCycle(app)
    const form = { of: 'form', cycleId, side: 'employee' } as const
    expect(await app.problem('preview.open', form)).toBe('ok')
    await bySide(app).call('preparation.setReady', { cycleId, side: 'employee', ready: true })
    expect(await app.problem('preview.open', form)).toBe('PHASE')
    const evaluation = { of: 'evaluation', cycleId: (await startTalk(app)).cycleId } as const
    expect(await app.problem('preview.open', evaluation)).toBe('PHASE')
    expect(await app.problem('preview.print', evaluation)).toBe('PHASE')
  })

  it('of a note show what is noted now, and of an invitation the words on the screen; both go to paper', async () => {
    const today = localDay(new Date())
    const { cycleId } = await startPlan(app, { periodStart: addMonths(today, -1), periodEnd: addMonths(today, 11) })
    const { id } = await app.call('progress.plan', { cycleId, date: today, note: '' })
    const note = { of: 'progress', id } as const
    expect(await app.call('preview.open', note)).toMatchObject({
      title: expect.stringMatching(/^Voortgangsnota, /),
      prints: true,
    })
    await app.call('progress.setRemoved', { id, removed: true })
    expect(await app.problem('preview.open', note)).toBe('NOT_FOUND')
    const invited = (await startCycle(app)).cycleId
    const invitation = { of: 'invitation', cycleId: invited, text: 'Welkom, met koffie' } as const
    const { token, prints } = await app.call('preview.open', invitation)
    expect(prints).toBe(true)
    expect(shown(token)).toContain('Welkom, met koffie')
    await app.call('preview.print', invitation)
    expect(printed.at(-1)).toBe('Uitnodiging')
  })

  it('of a document with an own template come from another program, also on paper, but not over the lock', async () => {
    const file = path.join(app.folder, 'Sjabloon.docx')
    app.dialogs.saveAs = app.dialogs.open = file
    await app.call('template.export', { kind: 'invitation', which: 'shipped' })
    const read = await app.call('template.read', { kind: 'invitation' })
    const { id } = await app.call('template.use', { id: read?.id ?? '' })
    const { cycleId } = await startCycle(app)
    const invitation = { of: 'invitation', cycleId, text: 'Welkom' } as const
    const { token, prints } = await app.call('preview.open', invitation)
    expect(prints).toBe(true)
    expect(shown(token)).toBe('Laid out elsewhere')
    await app.call('preview.print', invitation)
    expect(printed.at(-1)).toBe('Laid out elsewhere')
    whileLaidOut = () => app.session.lock()
    expect(await app.problem('preview.print', invitation)).toBe('LOCKED')
    whileLaidOut = () => {}
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    expect(printed.filter((one) => one === 'Laid out elsewhere')).toHaveLength(1)
    expect(id).not.toBe('')
    await app.call('template.restore', { kind: 'invitation' })
  })

  it('of a scan are its own bytes, and are not sent to the printer', async () => {
    const { cycleId } = await startTalk(app)
    await sign(app, cycleId, 'employee')
    app.dialogs.open = path.join(app.folder, 'Blad.pdf')
    writeFileSync(app.dialogs.open, '%PDF-1.7 gescand')
    const { id } = (await app.call('scan.add', { documentId: (await plan(cycleId))?.id ?? '' })) ?? { id: '' }
    const { token, ...rest } = await app.call('preview.open', { of: 'scan', id })
    expect(rest).toEqual({ title: 'Blad', prints: false })
    expect(shown(token)).toBe('%PDF-1.7 gescand')
    expect(await app.problem('preview.print', { of: 'scan', id })).toBe('PHASE')
    expect(await app.problem('preview.open', { of: 'scan', id: nobody })).toBe('NOT_FOUND')
  })

  it('are gone once the practice locks, also those that were still being made', async () => {
    const { token } = await app.call('preview.open', { of: 'training', year })
    const late = app.problem('preview.open', { of: 'training', year })
    app.session.lock()
    expect(await late).toBe('LOCKED')
    expect(shown(token)).toBeUndefined()
    await app.call('session.unlock', { passphrase: PASSPHRASE })
    expect(shown(token)).toBeUndefined()
  })
})
