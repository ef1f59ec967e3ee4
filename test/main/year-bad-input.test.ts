import { beforeAll, describe, expect, it } from 'vitest'
import { contract, routeNames } from '../../shared/ipc/contract'
import { secrets, startYear } from '../support/full-year'
import { bySide, nobody, startApp } from '../support/practice'

/** The routes of the year after the talk, and those beside them that read the same rows. */
const routes = routeNames.filter(
  (name) => !/^(session|window|practice|role)\./.test(name) && !/^document\.(open|showInFolder)$/.test(name),
)

const { app, year, fill, everything, passing } = startYear()
const { hidden, judged } = year
beforeAll(fill)

const own = (json: string): unknown => JSON.parse(json)
/** What a page that went mad could send in the place of any value. */
const strange: unknown[] = [
  ...[null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -1, -0.5, 0, 1e308, 2 ** 53, true],
  ...[
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    'x'.repeat(500_000),
    '2026-02-30',
    '2027-02-29',
    '2199-12-31',
    '1900-01-01',
  ],
  ...[
    [],
    {},
    [null],
    own('{"__proto__":{"removed":true}}'),
    own('{"constructor":1}'),
    ['__proto__'],
    `action:${nobody}`,
    `own:${nobody}`,
    `course:${nobody}`,
  ],
  ...[
    'own:------------------------------------',
    'employer',
    'employee',
    "'; DROP TABLE goal; --",
    '\u0000\ud83d',
    1900,
    2199,
  ],
]

/** The input with one of its fields (also inside one level of lists) replaced. */
function* variants(input: Record<string, unknown>): Generator<Record<string, unknown>> {
  yield input
  for (const [field, value] of Object.entries(input)) {
    for (const one of strange) yield { ...input, [field]: one }
    const first = Array.isArray(value) ? value[0] : value
    if (typeof first !== 'string') continue
    const [kind, id] = first.includes(':') ? first.split(':') : ['', first]
    if (!/^[0-9a-f-]{36}$/.test(id ?? '')) continue
    for (const stranger of year.ids) {
      const filled = kind ? `${kind}:${stranger}` : stranger
      yield { ...input, [field]: Array.isArray(value) ? [filled, ...value.slice(1)] : filled }
    }
  }
}

/** Who may see what is hidden: the form of its own side. */
const mayShow: RegExp = /^(preparation\.get|evaluation\.get|note\.get)$/

describe('a page that sends anything', () => {
  it.each(routes)(
    '%s: stays whole',
    async (route) => {
      // What the trail still has to write of earlier calls comes now, and not in the middle of a slow one.
      await app.call('audit.list', { employeeId: null, limit: 1 })
      const before = everything()
      const documents = everything(/^(document|signature)/)
      const wrong: unknown[] = []
      for (const input of variants(year.inputs[route] ?? {})) {
        await passing(async () => {
          const result = await app.send({ route, input })
          const show = JSON.stringify(input)?.slice(0, 300)
          if (!result.ok) {
            if (result.error.code === 'INTERNAL') wrong.push(['INTERNAL', show])
            if (result.error.code === 'IPC_ARGS' && !result.error.detail) wrong.push(['no words', show])
            if (/invalid|expected|received|required|must be/i.test(result.error.detail ?? ''))
              wrong.push([result.error.detail, show])
            if (!contract[route].input.safeParse(input).error && everything() !== before)
              wrong.push(['half a change', show])
            return
          }
          if (
            !route.startsWith('signing.') &&
            everything(/^(document|signature)/) !== documents &&
            route !== 'cycle.remove'
          )
            wrong.push(['document', show])
          const told = JSON.stringify(result.value)
          const leaked = mayShow.test(route) ? [] : secrets.filter((secret) => told.includes(secret))
          if (leaked.length) wrong.push([leaked, show])
        })
      }
      expect(everything()).toBe(before)
      expect(wrong).toEqual([])
    },
    120_000,
  )
})

describe('what is hidden', () => {
  it('is in no answer of any route, also when the cycle is stopped or the day has come', async () => {
    await passing(async () => {
      for (const cycleId of [hidden.cycleId, judged.cycleId])
        await app.call('cycle.stop', { cycleId, kind: 'leaving', reason: '' })
      for (const [side, other] of [
        ['employee', 'employer'],
        ['employer', 'employee'],
      ] as const) {
        const form = JSON.stringify(
          await app.send({ route: 'evaluation.get', input: { cycleId: judged.cycleId, side } }),
        )
        expect(form).not.toContain(`KANARIE-OORDEEL ${other}`)
        expect(form).not.toContain(`KANARIE-ANTWOORD ${other}`)
      }
      // The employee said "klaar": from then on nobody reads along.
      expect(
        JSON.stringify(await bySide(app).call('evaluation.get', { cycleId: judged.cycleId, side: 'employee' })),
      ).not.toContain('KANARIE')
      for (const route of [
        'search.find',
        'dossier.get',
        'evaluation.together',
        'cycle.offer',
        'conversation.get',
        'document.list',
      ] as const)
        for (const cycleId of [hidden.cycleId, judged.cycleId])
          for (const employeeId of [hidden.employeeId, judged.employeeId]) {
            const result = await app.send({ route, input: { text: 'kanarie', cycleId, employeeId } })
            expect(JSON.stringify(result), route).not.toContain('KANARIE')
          }
    })
  })
})

describe('a locked practice', () => {
  const locked = startApp()
  // A copy is put back before the lock too: when the practice itself does not open any more.
  const behindLock = routes.filter((name) => !/^backup\.(list|choose|look|restore|leave)$/.test(name))
  it.each(behindLock)('answers nothing, though it was open: %s', async (route) => {
    if (locked.session.state().practice === null) {
      await locked.createPractice('Op slot')
      await locked.call('session.lock', {})
    }
    expect(await locked.problem(route, year.inputs[route])).toBe('LOCKED')
  })
})
