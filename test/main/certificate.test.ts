import { beforeAll, describe, expect, it } from 'vitest'
import { employeeInput, nobody, startApp, startTalk } from '../support/practice'

const app = startApp()
let employeeId = ''
let cycleId = ''
beforeAll(async () => {
  await app.createPractice()
  const ids = await startTalk(app)
  employeeId = ids.employeeId
  cycleId = ids.cycleId
})

const input = () => ({
  id: null,
  employeeId,
  actionId: null,
  lineId: null,
  name: 'Reanimatie',
  issuer: 'Rode Kruis',
  obtainedOn: '2025-01-10',
  validUntil: '2027-01-10',
})
const names = async () => (await app.call('certificate.list', {})).map(({ name }) => name)

describe('certificates', () => {
  it('are added, changed, removed and put back', async () => {
    const { id } = await app.call('certificate.save', input())
    expect(await app.call('certificate.list', {})).toEqual([
      { ...input(), id, employeeName: 'Noor Aerts', notNeededOn: null, training: null },
    ])
    await app.call('certificate.save', { ...input(), id, name: 'Reanimatie en AED' })
    expect(await names()).toEqual(['Reanimatie en AED'])
    await app.call('certificate.remove', { id })
    expect(await names()).toEqual([])
    await app.call('certificate.restore', { id })
    expect(await names()).toEqual(['Reanimatie en AED'])
    await app.call('certificate.remove', { id })
  })

  it('ask for attention until they need not be renewed, and again when they do', async () => {
    const { id } = await app.call('certificate.save', { ...input(), obtainedOn: null, validUntil: '2020-01-10' })
    const asked = async () => (await app.call('overview.get', {})).items.some(({ key }) => key === `certificate ${id}`)
    expect(await asked()).toBe(true)
    await app.call('certificate.setNeeded', { id, needed: false })
    expect(await asked()).toBe(false)
    const dossier = await app.call('dossier.get', { employeeId })
    expect(dossier.find(({ key }) => key === `certificate ${id}`)?.detail).toContain('Niet meer nodig')
    await app.call('certificate.setNeeded', { id, needed: true })
    expect(await asked()).toBe(true)
    expect(await app.problem('certificate.setNeeded', { id: nobody, needed: true })).toBe('NOT_FOUND')
    await app.call('certificate.remove', { id })
  })

  it('come in the order in which they expire, the lasting ones last', async () => {
    const ids = []
    for (const [name, validUntil] of [
      ['Diploma', null],
      ['Later', '2028-01-01'],
      ['Eerst', '2026-01-01'],
    ] as const)
      ids.push((await app.call('certificate.save', { ...input(), name, validUntil, obtainedOn: null })).id)
    expect(await names()).toEqual(['Eerst', 'Later', 'Diploma'])
    for (const id of ids) await app.call('certificate.remove', { id })
  })

  it('can come from an action of the own plan, and of no other', async () => {
    const { id: goalId } = await app.call('goal.create', { cycleId, title: 'Leren reanimeren' })
    const { id: actionId } = await app.call('action.create', { goalId, description: 'Cursus reanimatie', ownHours: 6 })
    const { id: dropped } = await app.call('action.create', { goalId, description: 'Vervallen', status: 'cancelled' })
    const trainings = await app.call('certificate.trainings', {})
    expect(trainings).toMatchObject([{ id: actionId, employeeId, goalTitle: 'Leren reanimeren', hours: 6 }])
    expect(trainings.some(({ id }) => id === dropped)).toBe(false)
    const { id } = await app.call('certificate.save', { ...input(), actionId })
    expect((await app.call('certificate.list', {}))[0]).toMatchObject({ id, training: 'Cursus reanimatie' })
    const other = (await app.call('employee.create', { ...employeeInput, firstName: 'Bram' })).id
    expect(await app.problem('certificate.save', { ...input(), employeeId: other, actionId })).toBe('NOT_FOUND')
  })

  it('can come from a line that the owner added, of that person or of the whole practice', async () => {
    const add = (title: string, employeeId: string | null) =>
      app.call('training.addLine', { year: 2026, title, employeeId }).then(({ key }) => key.replace('own:', ''))
    const lineId = await add('Reanimatie in de praktijk', employeeId)
    await app.call('certificate.save', { ...input(), lineId, validUntil: '2028-02-01' })
    const { id: earlier } = await app.call('certificate.save', { ...input(), lineId, validUntil: '2027-02-01' })
    expect((await app.call('certificate.list', {})).find(({ id }) => id === earlier)).toMatchObject({
      lineId,
      training: 'Reanimatie in de praktijk',
    })
    // Of several the plan shows the one that expires first.
    const line = (await app.call('training.plan', { year: 2026 })).lines.find((one) => one.lineId === lineId)
    expect(line?.certificate).toEqual({ name: input().name, validUntil: '2027-02-01' })

    const other = (await app.call('employee.create', { ...employeeInput, firstName: 'Bram' })).id
    expect(await app.problem('certificate.save', { ...input(), employeeId: other, lineId })).toBe('NOT_FOUND')
    const forAll = await add('Brandveiligheid', null)
    await app.call('certificate.save', { ...input(), employeeId: other, lineId: forAll })
    const { id: actionId } = await app.call('action.create', {
      goalId: (await app.call('goal.create', { cycleId, title: 'Leren reanimeren' })).id,
      description: 'Cursus reanimatie',
    })
    expect(await app.problem('certificate.save', { ...input(), actionId, lineId })).toMatch(/uit één opleiding/)
  })

  it('without a name, with crossed dates or of nobody are refused', async () => {
    expect(await app.problem('certificate.save', { ...input(), name: '  ' })).toMatch(/^IPC_ARGS: Geef het certificaat/)
    expect(await app.problem('certificate.save', { ...input(), validUntil: '2024-01-01' })).toMatch(
      /^IPC_ARGS: De geldig/,
    )
    expect(await app.problem('certificate.save', { ...input(), employeeId: nobody })).toBe('NOT_FOUND')
    expect(await app.problem('certificate.save', { ...input(), id: nobody })).toBe('NOT_FOUND')
    expect(await app.problem('certificate.remove', { id: nobody })).toBe('NOT_FOUND')
  })
})

describe('the map of who can do what', () => {
  it('takes what was settled, then what a running goal says, of who works here', async () => {
    const [first, second] = await app.call('competence.list', {})
    if (!first || !second) return expect.fail('A new practice has competences')
    await app.call('goal.create', { cycleId, title: 'Plannen', competenceId: first.id, levelNow: 2 })
    await app.call('goal.create', { cycleId, title: 'Bellen', competenceId: second.id, levelNow: 1 })
    const reason = 'Samen bekeken.'
    await app.call('level.set', { employeeId, competenceId: first.id, level: 3, date: '2026-01-01', reason })
    const gone = (await app.call('employee.create', { ...employeeInput, firstName: 'Emma', leavingDate: '2022-01-01' }))
      .id
    await app.call('level.set', { employeeId: gone, competenceId: first.id, level: 4, date: '2021-12-01', reason })
    const map = await app.call('competence.map', {})
    expect(map.people.map(({ id }) => id)).not.toContain(gone)
    expect(map.people.find(({ id }) => id === employeeId)).toMatchObject({
      talkId: cycleId,
      firstName: 'Noor',
      learning: [first.id, second.id],
    })
    const own = map.levels.filter((entry) => entry.employeeId === employeeId)
    expect(own).toContainEqual({ employeeId, competenceId: first.id, level: 3, settled: true })
    expect(own).toContainEqual({ employeeId, competenceId: second.id, level: 1, settled: false })
  })
})
