import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { document, signature } from '../../db/document/table'
import { sealKeyOf } from '../../db/practice/store'
import { sampleSignatures } from '../../main/sample/signatures'
import { isSealIntact, type SignatureRecord } from '../../main/signing/seal'
import { type RouteName, routeNames, routesReading, topicsOf } from '../../shared/ipc/contract'
import { type Manner, signSchema } from '../../shared/signing/schema'
import { cycleInput, employeeInput, practiceInput, sign, signInput, startApp, startTalk } from '../support/practice'
import { inputsOf } from '../support/route-inputs'

const app = startApp()
beforeAll(() => app.createPractice())

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const rows = () => app.session.db().select().from(document).all()
const rowsOf = (cycleId: string) => rows().filter((row) => row.cycleId === cycleId)
const versionOne = (cycleId: string) => JSON.stringify(rowsOf(cycleId).filter((row) => row.version === 1))
const documents = (cycleId: string) => app.call('document.list', { cycleId })

/** A talk in which something of every kind is agreed. */
async function agreedTalk() {
  const { cycleId, employeeId } = await startTalk(app)
  await app.call('conversation.saveAgreement', { cycleId, theme: 'work', text: 'Elke maandag overleg' })
  const { id: goalId } = await app.call('goal.create', { cycleId, title: 'Echo’s lezen' })
  const { id: actionId } = await app.call('action.create', { goalId, description: 'Cursus volgen' })
  const { id: promiseId } = await app.call('promise.create', { cycleId, description: 'Cursus betalen', goalId })
  return { cycleId, employeeId, goalId, actionId, promiseId }
}

describe('before the first signature', () => {
  it('the documents are drafts of plan and report, or of what the kind of talk leads to', async () => {
    const { cycleId } = await agreedTalk()
    expect((await documents(cycleId)).map(({ id, kind, version }) => [id, kind, version])).toEqual([
      [null, 'plan', 1],
      [null, 'report', 1],
    ])
    await app.call('conversation.saveClosing', { cycleId, noPlan: true, noPlanReason: 'Liever volgend jaar' })
    const [report, ...others] = await documents(cycleId)
    expect(others).toEqual([])
    expect(JSON.stringify(report)).toContain('Liever volgend jaar')
    expect(JSON.stringify(report)).not.toContain('Echo’s lezen')
    expect(rowsOf(cycleId)).toEqual([])
  })

  it('signing is refused when the contents changed since they were on screen, and nothing is kept', async () => {
    const { cycleId, employeeId, goalId } = await agreedTalk()
    const role = { id: null, name: 'Balie', description: '', competences: [] }
    const { id: roleId } = await app.call('role.save', role)
    const competence = { group: 'work', definition: '', indicators: ['', '', ''] } as const
    const named = (id: string | null, name: string) => ({
      ...competence,
      indicators: [...competence.indicators],
      id,
      name,
    })
    const { id: competenceId } = await app.call('competence.save', named(null, 'Plannen'))
    const changes: [RouteName, object][] = [
      ['conversation.saveAgreement', { cycleId, theme: 'work', text: 'Elke dinsdag overleg' }],
      ['conversation.saveClosing', { cycleId, followUpDate: '2026-06-01' }],
      ['employee.save', { ...employeeInput, id: employeeId, lastName: 'Peeters' }],
      ['employee.save', { ...employeeInput, id: employeeId, inServiceSince: '2020-01-01' }],
      ['employee.save', { ...employeeInput, id: employeeId, roleId }],
      ['role.save', { ...role, id: roleId, name: 'Onthaal' }],
      ['goal.save', { id: goalId, competenceId }],
      ['competence.save', named(competenceId, 'Vooruitkijken')],
      ['practice.setLogo', { logo: sampleSignatures.employee }],
      ['practice.save', { ...practiceInput, city: 'Brugge' }],
      ['cycle.change', { ...cycleInput, cycleId, employerName: 'Jan Claes' }],
    ]
    for (const [route, input] of changes) {
      const seen = await signInput(app, cycleId, 'employee')
      expect(await app.problem(route, input), route).toBe('ok')
      // The page asks again for what is signed, or it would go on showing the old text.
      const reread = routesReading(topicsOf(route).changes)
      expect(reread, route).toContain('document.list')
      if (route !== 'practice.setLogo') expect(reread, route).toContain('conversation.get')
      expect(await app.problem('signing.sign', seen), route).toBe('CONTENT_CHANGED')
    }
    const seen = await signInput(app, cycleId, 'employee')
    expect(await app.problem('signing.sign', { ...seen, decisions: seen.decisions.slice(1) })).toBe('CONTENT_CHANGED')
    const [first] = seen.decisions
    expect(await app.problem('signing.sign', { ...seen, decisions: [first, first] })).toBe('CONTENT_CHANGED')
    expect(rowsOf(cycleId)).toEqual([])
    expect(await app.problem('signing.sign', seen)).toBe('ok')
  })

  it.each([
    ['disagreed', 'Schrijf in eigen woorden waarom u niet akkoord gaat.'],
    ['refused', 'Noteer hoe het document is overhandigd.'],
  ] satisfies [Manner, string][])('%s needs words', async (manner, sentence) => {
    const { cycleId } = await agreedTalk()
    const typed = await signInput(app, cycleId, 'employee')
    const method = manner === 'refused' ? 'none' : 'typed'
    const input = (words: string) => ({
      ...typed,
      method,
      decisions: typed.decisions.map(({ kind }) => ({ kind, manner, words })),
    })
    expect(await app.problem('signing.sign', input(' \n '))).toBe(`IPC_ARGS: ${sentence}`)
    expect(await app.problem('signing.sign', input('Aangetekend verstuurd op 3 maart.'))).toBe('ok')
    const [signed] = await documents(cycleId)
    expect(signed?.signatures).toMatchObject([{ manner, method, words: 'Aangetekend verstuurd op 3 maart.' }])
  })

  it('says at the words of which document something is wrong, whether they are missing or too long', async () => {
    const { cycleId } = await agreedTalk()
    const typed = await signInput(app, cycleId, 'employee')
    const wrongAt = (words: string) => {
      const decisions = typed.decisions.map((one) =>
        one.kind === 'report' ? { ...one, manner: 'disagreed', words } : one,
      )
      return signSchema.safeParse({ ...typed, decisions }).error?.issues.map(({ path }) => path.join('.'))
    }
    expect(wrongAt('x'.repeat(4_001))).toEqual(['decisions.1.words'])
    expect(wrongAt(' ')).toEqual(['decisions.1.words'])
    expect(wrongAt('x'.repeat(4_000))).toBeUndefined()
  })

  it('who draws, types or refuses does one of the three, with a name', async () => {
    const { cycleId } = await agreedTalk()
    const typed = await signInput(app, cycleId, 'employee')
    const image = sampleSignatures.employee
    const refusals = typed.decisions.map(({ kind }) => ({ kind, manner: 'refused', words: 'Wil niet tekenen' }))
    expect(await app.problem('signing.sign', { ...typed, name: '  ' })).toContain('Vul de naam in')
    expect(await app.problem('signing.sign', { ...typed, method: 'drawn' })).toContain('Teken eerst')
    expect(await app.problem('signing.sign', { ...typed, image })).toContain('geen tekening')
    expect(await app.problem('signing.sign', { ...typed, method: 'none' })).toContain('typ uw naam')
    expect(await app.problem('signing.sign', { ...typed, decisions: refusals })).toContain('Wie weigert')
    expect(
      await app.problem('signing.sign', { ...typed, method: 'drawn', image: 'data:image/svg+xml;base64,AAAA' }),
    ).toContain('geen bruikbare afbeelding')
    expect(rowsOf(cycleId)).toEqual([])
  })
})

describe('the first signature', () => {
  it('freezes the contents: no route of this talk changes them, not by a byte', async () => {
    const ids = await agreedTalk()
    const { cycleId } = ids
    expect(await sign(app, cycleId, 'employee')).toEqual({ complete: false })
    const frozen = versionOne(cycleId)
    const inputs = inputsOf(ids)
    const ofTalk = routeNames.filter(
      (route) =>
        /^(cycle|preparation|note|conversation|goal|action|promise)\./.test(route) &&
        topicsOf(route).reads.length === 0,
    )
    /**
     * These touch nothing of what is signed: another talk, the private note, the clock, a door already open, and
     * stopping the cycle and opening it again.
     */
    const harmless = [
      'cycle.create',
      'cycle.stop',
      'cycle.reopen',
      'note.save',
      'conversation.addTime',
      'conversation.open',
    ]
    expect(ofTalk).toHaveLength(22)
    const refuseAll = async () => {
      for (const route of ofTalk) {
        const expected = harmless.includes(route) ? /^ok$/ : /^(FROZEN|PHASE)$/
        expect(await app.problem(route, inputs[route]), route).toMatch(expected)
      }
      await app.call('practice.save', { ...practiceInput, name: 'Andere naam' })
      await app.call('employee.save', { ...employeeInput, id: ids.employeeId, lastName: 'Anders' })
      expect(versionOne(cycleId)).toBe(frozen)
    }
    const shown = JSON.stringify(await documents(cycleId))
    await refuseAll()
    expect(JSON.stringify(await documents(cycleId))).toBe(shown)
    await sign(app, cycleId, 'employer')
    await refuseAll()
    await app.call('practice.save', practiceInput)
  })

  it('is kept with the SHA-256 of exactly what stands in the file', async () => {
    const { cycleId } = await agreedTalk()
    const before = await signInput(app, cycleId, 'employee')
    await sign(app, cycleId, 'employee')
    expect(rowsOf(cycleId)).toHaveLength(2)
    for (const row of rowsOf(cycleId)) {
      expect(row.sha256).toBe(sha256(row.content))
      expect(row.sha256).toBe(before.hashes[row.kind])
      expect(JSON.parse(row.content)).toMatchObject({ kind: row.kind, cycleId, version: 1, shape: 1 })
    }
  })

  it('cannot be undone in the file itself', async () => {
    const { cycleId, employeeId } = await agreedTalk()
    await sign(app, cycleId, 'employee')
    const db = app.session.db()
    const before = JSON.stringify([rows(), db.select().from(signature).all()])
    for (const statement of [
      `UPDATE document SET content = '{}' WHERE cycle_id = '${cycleId}'`,
      `UPDATE document SET sha256 = ''`,
      'DELETE FROM document',
      `UPDATE signature SET name = 'Iemand anders'`,
      'DELETE FROM signature',
      `DELETE FROM cycle WHERE id = '${cycleId}'`,
      `DELETE FROM employee WHERE id = '${employeeId}'`,
      `INSERT OR REPLACE INTO document SELECT id, cycle_id, kind, version, '{}', sha256, logo, logo_type, frozen_at FROM document`,
      `INSERT OR REPLACE INTO signature SELECT id, document_id, party, 'Iemand anders', manner, words, method, image, signed_at, seal FROM signature`,
      `INSERT INTO signature SELECT 'x', document_id, party, name, manner, words, method, image, signed_at, seal FROM signature`,
    ])
      expect(() => db.run(sql.raw(statement)), statement).toThrow()
    expect(JSON.stringify([rows(), db.select().from(signature).all()])).toBe(before)
  })

  it('holds for one party once, and the second closes the talk', async () => {
    const { cycleId } = await agreedTalk()
    await sign(app, cycleId, 'employee')
    expect(await app.problem('signing.sign', await signInput(app, cycleId, 'employee'))).toBe('SIGNED_ALREADY')
    const other = await signInput(app, cycleId, 'employer')
    expect(await app.problem('signing.sign', { ...other, hashes: { ...other.hashes, plan: '0'.repeat(64) } })).toBe(
      'CONTENT_CHANGED',
    )
    expect(await app.call('signing.sign', other)).toEqual({ complete: true })
    for (const party of ['employee', 'employer'] as const)
      expect(await app.problem('signing.sign', await signInput(app, cycleId, party))).toBe('SIGNED_ALREADY')
    const [summary] = (await app.call('cycle.list', {})).filter((cycle) => cycle.id === cycleId)
    expect(summary).toMatchObject({ phase: 'progress', frozen: true })
    expect(summary?.signedBy.toSorted()).toEqual(['employee', 'employer'])
  })
})

describe('a new version', () => {
  it('can be changed and signed again, and leaves the former one as it was signed', async () => {
    const { cycleId, goalId } = await agreedTalk()
    expect(await app.problem('signing.newVersion', { cycleId })).toBe('PHASE')
    await sign(app, cycleId, 'employee')
    await sign(app, cycleId, 'employer')
    const first = versionOne(cycleId)
    const signatures = (await documents(cycleId)).map((one) => one.signatures)
    await app.call('signing.newVersion', { cycleId })
    expect(await app.problem('signing.newVersion', { cycleId })).toBe('PHASE')
    await app.call('goal.save', { id: goalId, title: 'Echo’s en röntgenfoto’s lezen' })
    expect((await documents(cycleId)).map(({ version, superseded }) => [version, superseded])).toEqual([
      [2, false],
      [2, false],
      [1, true],
      [1, true],
    ])
    await sign(app, cycleId, 'employer')
    expect(await sign(app, cycleId, 'employee')).toEqual({ complete: true })
    const all = await documents(cycleId)
    expect(versionOne(cycleId)).toBe(first)
    expect(all.slice(2).map((one) => one.signatures)).toEqual(signatures)
    expect(JSON.stringify(all.slice(0, 2))).toContain('röntgenfoto’s')
    expect(JSON.stringify(all.slice(2))).not.toContain('röntgenfoto’s')
    expect(await app.problem('cycle.remove', { cycleId })).toBe('FROZEN')
  })
})

describe('the seal', () => {
  it('fits the record of a drawn signature, and nothing that was changed in it', async () => {
    const { cycleId } = await agreedTalk()
    const image = sampleSignatures.employer
    await app.call('signing.sign', { ...(await signInput(app, cycleId, 'employer')), method: 'drawn', image })
    const db = app.session.db()
    const [frozen] = rowsOf(cycleId)
    const [row] = db
      .select()
      .from(signature)
      .all()
      .filter((one) => one.documentId === frozen?.id)
    if (!frozen || !row?.image) throw new Error('There is no signature')
    const { id: _, image: drawn, seal, ...said } = row
    const record: SignatureRecord = {
      ...said,
      kind: frozen.kind,
      version: frozen.version,
      sha256: frozen.sha256,
      imageSha256: sha256(drawn),
    }
    const intact = (change: Partial<SignatureRecord>) => isSealIntact({ ...record, ...change }, seal, sealKeyOf(db))
    expect(intact({})).toBe(true)
    expect(`data:image/png;base64,${drawn.toString('base64')}`).toBe(image)
    const changes: Partial<SignatureRecord>[] = [
      { documentId: 'x' },
      { kind: 'x' },
      { version: 2 },
      { sha256: 'x' },
      { party: 'employee' },
      { name: `${record.name} ` },
      { manner: 'seen' },
      { words: 'x' },
      { method: 'typed' },
      { imageSha256: null },
      { signedAt: '2020-01-01T00:00:00.000Z' },
    ]
    expect(changes.map((change) => Object.keys(change)[0]).sort()).toEqual(Object.keys(record).sort())
    for (const change of changes) expect(intact(change), JSON.stringify(change)).toBe(false)
  })
})
