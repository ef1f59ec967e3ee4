import { generateKeyPairSync } from 'node:crypto'
import { statSync } from 'node:fs'
import path from 'node:path'
import { app } from 'electron'
import { insertCompetence } from '../../db/competence/store'
import { insertEmployee } from '../../db/employee/store'
import { databaseKey, newMaster } from '../../db/keys'
import { createPracticeFile, type PracticeDb } from '../../db/open'
import { confirmRecovery, insertPractice } from '../../db/practice/store'
import { saveRole } from '../../db/role/store'
import { createSlots, writeSlots } from '../../db/slots'
import { rememberPractice } from '../../main/practice/recent'
import { starterCompetences } from '../../shared/competence/starter'
import { localDay } from '../../shared/format/date'
import { starterRoles } from '../../shared/role/starter'
import { PASSPHRASE, PRACTICE_NAME, YEARS } from './practice-shape'
import { report } from './report'
import { seeded } from './seeded'
import { addAround } from './synthetic-around'
import { addYear, type Person } from './synthetic-cycle'
import { firstNames, lastNames } from './words'

/**
 * Makes a practice of 50 employees and ten years in the folder of the settings, with the stores of the product, in one
 * transaction; the same one each time but for ids and dates. The practice then stands in the list of recent ones.
 */
async function make(): Promise<void> {
  const userData = app.getPath('userData')
  const file = path.join(userData, `${PRACTICE_NAME}.praktijk`)
  const master = newMaster()
  writeSlots(file, path.join(userData, 'sleutels'), await createSlots(master, PASSPHRASE))
  const migrations = path.join(import.meta.dirname, '../../db/migrations')
  const opened = createPracticeFile(file, databaseKey(master), migrations)
  opened.db.transaction(fill)
  const count = (table: string) => opened.sqlite.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get()
  const tables = ['employee', 'cycle', 'answer', 'goal', 'action', 'document', 'signature', 'follow_up']
  const rows = Object.fromEntries(tables.map((table) => [table, count(table)]))
  opened.close()
  rememberPractice(userData, { path: file, name: PRACTICE_NAME, isSample: false })
  report({ ...rows, bytes: statSync(file).size })
}

function fill(db: PracticeDb): void {
  const chance = seeded(2026)
  const sealKey = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' })
  const input = {
    name: PRACTICE_NAME,
    ownerName: 'Dr. Nele Wouters',
    profession: 'dentist',
    country: 'BE',
    street: 'Molenweg 8',
    postalCode: '3000',
    city: 'Leuven',
    phone: '016 00 00 00',
    email: '',
  } as const
  insertPractice(db, { input, sealKey, isSample: false })
  confirmRecovery(db)
  const competences = starterCompetences.map(({ key, ...fields }) => ({ key, id: insertCompetence(db, fields) }))
  const roles = starterRoles('dentist').map(({ competences: expected, ...role }) =>
    saveRole(db, null, {
      ...role,
      competences: expected.flatMap(({ key, level }) => {
        const found = competences.find((one) => one.key === key)
        return found ? [{ competenceId: found.id, level }] : []
      }),
    }),
  )
  const people = lastNames.flatMap((lastName) =>
    firstNames.map((firstName): Person => {
      const id = insertEmployee(db, {
        firstName,
        lastName,
        roleId: chance.pick(roles),
        supervisor: input.ownerName,
        contractHours: chance.between(16, 38),
        inServiceSince: '2015-09-01',
        leavingDate: null,
        email: '',
      })
      return { id, name: `${firstName} ${lastName}` }
    }),
  )
  const today = localDay(new Date())
  const practice = { chance, today, employerName: input.ownerName, competenceIds: competences.map(({ id }) => id) }
  for (let age = YEARS - 1; age >= 0; age--)
    for (const [place, person] of people.entries()) addYear(db, practice, person, { age, place })
  addAround(db, practice, people, YEARS)
}

void app
  .whenReady()
  .then(make)
  .then(
    () => app.exit(0),
    (error: unknown) => {
      console.error(error)
      app.exit(1)
    },
  )
