import { test } from 'vitest'
import { insertEmployee } from '../../db/employee/store'
import { listCompetences } from '../../db/competence/store'
import { localDay } from '../../shared/format/date'
import { addYear, type Person } from '../bench/synthetic-cycle'
import { seeded } from '../bench/seeded'
import { firstNames, lastNames } from '../bench/words'
import { startApp } from '../support/practice'

test('perf', async () => {
  const app = startApp()
  await app.createPractice()
  const db = app.session.db()
  const chance = seeded(2026)
  const competenceIds = listCompetences(db).map((c) => c.id)
  db.transaction((tx) => {
    const people = lastNames.flatMap((lastName) => firstNames.map((firstName): Person => ({ id: insertEmployee(tx, { firstName, lastName, roleId: null, supervisor: 'x', contractHours: 20, inServiceSince: '2015-09-01', leavingDate: null, email: '' }), name: `${firstName} ${lastName}` })))
    const practice = { chance, today: localDay(new Date()), employerName: 'Dr. Nele Wouters', competenceIds }
    for (let age = 9; age >= 0; age--) for (const [place, person] of people.entries()) addYear(tx, practice, person, { age, place })
  })
  const timed = async (name: string, work: () => Promise<unknown>, times = 5) => {
    const all: number[] = []
    let out: unknown
    for (let i = 0; i < times; i++) { const t = performance.now(); out = await work(); all.push(performance.now() - t) }
    console.log(name, all.map((v) => v.toFixed(1)).join(' '), JSON.stringify(out).length)
  }
  await timed('cycle.list', () => app.call('cycle.list', {}))
  await timed('overview.get', () => app.call('overview.get', {}))
  await timed('overview.board', () => app.call('overview.board', {}))
  await timed('overview.year', () => app.call('overview.year', { year: 2026 }))
  let longest = 0, last = performance.now()
  const timer = setInterval(() => { const n = performance.now(); longest = Math.max(longest, n - last); last = n }, 2)
  await timed('search build', () => app.call('search.find', { text: '' }), 1)
  clearInterval(timer); console.log('longest gap', longest.toFixed(1))
  for (const text of ['an', 'en', 'wouters', 'scanner', 'een week', 'xyzzy']) await timed(`search ${text}`, () => app.call('search.find', { text }))
  const id = (await app.call('employee.list', {}))[0]!.id
  await timed('dossier', () => app.call('dossier.get', { employeeId: id }))
  console.log(process.memoryUsage().heapUsed / 1e6)
}, 120000)
