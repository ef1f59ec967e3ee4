import { beforeAll, describe, expect, it } from 'vitest'
import type { Manner } from '../../shared/signing/schema'
import { sign, signInput, startApp, startTalk } from '../support/practice'

const app = startApp()
beforeAll(() => app.createPractice())

const entries = async (employeeId: string, kind: string) =>
  (await app.call('dossier.get', { employeeId })).filter((entry) => entry.kind === kind)
const details = async (employeeId: string) => (await entries(employeeId, 'document')).map(({ detail }) => detail)

/** Signs as the employer, with this manner under everything. */
async function signAs(cycleId: string, manner: Manner) {
  const input = await signInput(app, cycleId, 'employer')
  const decisions = input.decisions.map((one) => ({ ...one, manner, words: 'Zo is het afgesproken.' }))
  const method = manner === 'refused' ? 'none' : input.method
  await app.call('signing.sign', { ...input, method, decisions })
}

it('tells why a cycle was stopped and opened again, each time', async () => {
  const { cycleId, employeeId } = await startTalk(app)
  await app.call('cycle.stop', { cycleId, kind: 'roleChange', reason: 'Ander werk' })
  await app.call('cycle.reopen', { cycleId, reason: 'Toch niet' })
  const told = (await entries(employeeId, 'cycle')).map(({ detail }) => detail)
  expect(told).toEqual(expect.arrayContaining(['De functie verandert. Ander werk', 'Toch niet']))
})

describe('a document in the dossier', () => {
  it('says whose signature it waits for, and then how both signed', async () => {
    const { cycleId, employeeId } = await startTalk(app)
    await sign(app, cycleId, 'employee')
    expect(await details(employeeId)).toEqual(Array(2).fill('Wacht op de handtekening van Mieke Claes'))
    await sign(app, cycleId, 'employer')
    expect((await details(employeeId)).sort()).toEqual(['Beiden voor akkoord', 'Beiden voor gezien'])
  })

  it.each([
    ['disagreed', 'Medewerker voor gezien, werkgever niet akkoord'],
    ['refused', 'Medewerker voor gezien, werkgever geweigerd'],
  ] satisfies [Manner, string][])(
    'never calls it signed when one of the two did not agree: %s',
    async (manner, words) => {
      const { cycleId, employeeId } = await startTalk(app, { kind: 'performance' })
      await sign(app, cycleId, 'employee')
      await signAs(cycleId, manner)
      expect(await details(employeeId)).toEqual([words])
    },
  )

  it('waits for nobody once its cycle was stopped or a new version begun', async () => {
    const { cycleId, employeeId } = await startTalk(app, { kind: 'pop' })
    await signAs(cycleId, 'agreed')
    expect(await details(employeeId)).toEqual(['Wacht op de handtekening van Noor Aerts'])
    await app.call('signing.newVersion', { cycleId })
    expect(await details(employeeId)).toEqual(['Niet door beiden ondertekend'])
    await signAs(cycleId, 'agreed')
    await app.call('cycle.stop', { cycleId, kind: 'roleChange', reason: '' })
    expect((await details(employeeId)).sort()).toEqual([
      'Niet door beiden ondertekend',
      'Versie 2 · Niet door beiden ondertekend',
    ])
  })
})

it('goals and courses are not in the dossier when no plan was wanted', async () => {
  const { cycleId, employeeId } = await startTalk(app)
  const { id: goalId } = await app.call('goal.create', { cycleId, title: 'Echo’s lezen' })
  await app.call('action.create', { goalId, description: 'Cursus echografie', type: 'course' })
  const lines = async () => [await entries(employeeId, 'goal'), await entries(employeeId, 'training')]
  expect((await lines()).flat()).toHaveLength(2)
  await app.call('conversation.saveClosing', { cycleId, noPlan: true })
  expect((await lines()).flat()).toEqual([])
})
