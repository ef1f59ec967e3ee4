import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { getPractice } from '../../db/practice/store'
import { questionLists } from '../../db/preparation/store'
import * as schema from '../../db/schema'
import { personPaper } from '../../main/rights/chapters'
import { type Field, isTold } from '../../main/rights/part'
import { type PartKey, partKeys, personParts } from '../../main/rights/parts'
import { personData, personJson } from '../../main/rights/person-data'
import { personModel } from '../../shared/document/person'
import { modelText } from '../support/document-text'
import { canary, fillTables } from '../support/fill-tables'
import { bySide, startApp, startCycle } from '../support/practice'

const app = startApp()
let me = ''
let json = ''
let paper = ''

/** What belongs to the practice and not to a person: everyone points to the same. */
const ofPractice = [
  ...[schema.role, schema.competence, schema.need, schema.registerNorm, schema.inHouseCourse],
  ...[schema.questionList, schema.template, schema.roleCompetence],
]

const fieldOf = (key: PartKey, column: string): Field =>
  Object.entries<Field>(personParts[key].fields).find(([name]) => name === column)?.[1] ?? { leftOut: '' }

const copyOf = (employeeId: string) => {
  const db = app.session.db()
  const data = personData(db, employeeId)
  const model = personModel(personPaper(data, questionLists(db)), getPractice(db))
  return { json: personJson(data), paper: modelText(model) }
}

beforeAll(async () => {
  await app.createPractice()
  const db = app.session.db()
  const mine = fillTables(db, 'EIGEN')
  me = mine.get(schema.employee) ?? ''
  const shared = new Map(ofPractice.flatMap((table): [SQLiteTable, string][] => [[table, mine.get(table) ?? '']]))
  fillTables(db, 'VREEMD', shared)
  ;({ json, paper } = copyOf(me))
})

describe('everything about one person', () => {
  it('knows every table that leads to a person, as the file itself says it', () => {
    const links = app.session
      .db()
      .all<{ table: string; to: string }>(
        sql`SELECT m.name AS "table", f."table" AS "to" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f`,
      )
    const found = new Set(['employee'])
    for (let before = 0; before !== found.size; ) {
      before = found.size
      for (const { table, to } of links) if (found.has(to)) found.add(table)
    }
    // The bytes of scans are given as files of their own.
    found.delete('scan_piece')
    expect(partKeys.map((key) => getTableName(personParts[key].table)).sort()).toEqual([...found].sort())
  })

  const columns = partKeys.flatMap((key) =>
    Object.keys(getTableColumns(personParts[key].table)).map((column) => ({ key, column })),
  )
  const textColumns = columns.filter(({ key, column }) => {
    const { table } = personParts[key]
    const type = getTableColumns(table)[column]?.columnType
    return type === 'SQLiteText' || type === 'SQLiteTextJson'
  })

  it.each(textColumns.map((one) => ({ ...one, name: `${one.key}.${one.column}` })))(
    'has the text of $name in gegevens.json, or says why not',
    ({ key, column }) => {
      const { table } = personParts[key]
      const field = fieldOf(key, column)
      const own = canary('EIGEN', table, column)
      const { value } = app.session
        .db()
        .get<{ value: string }>(sql`SELECT ${getTableColumns(table)[column]} AS value FROM ${table} WHERE rowid = 1`)
      expect(value.length, 'a text stands in it').toBeGreaterThan(0)
      if (!isTold(field)) {
        expect(json).not.toContain(own)
        expect(field.leftOut.length).toBeGreaterThan(20)
      } else expect(json).toContain(value.includes(own) ? own : JSON.stringify(value))
    },
  )

  it('leaves out these columns and no others', () => {
    const left = columns.filter(({ key, column }) => !isTold(fieldOf(key, column)))
    expect(left.map(({ key, column }) => `${key}.${column}`)).toEqual([
      'document.logo',
      'document.logoType',
      'scan.whole',
      'pin.salt',
      'pin.hash',
    ])
  })

  it('has every text that says something on the paper too', () => {
    const missing = textColumns.filter(({ key, column }) => {
      const { table } = personParts[key]
      const field = fieldOf(key, column)
      const text = canary('EIGEN', table, column)
      const says = isTold(field) && column !== 'turns' && field.words(text, new Map()) === text
      return says && !paper.includes(text)
    })
    expect(paper).toContain(canary('EIGEN', schema.cycle, 'turns'))
    // Whose answer it is shows by its place; a moment of saving and a day that its moment says again only stand in the data.
    expect(missing.map(({ key, column }) => `${key}.${column}`)).toEqual([
      ...['answer.side', 'answer.savedAt', 'evaluationAnswer.side', 'evaluationAnswer.savedAt', 'audit.day'],
    ])
  })

  it('holds nothing of anyone else', () => {
    expect(JSON.stringify(app.session.db().all(sql`SELECT * FROM employee`))).toContain('VREEMD')
    expect(json).not.toContain('VREEMD')
    expect(paper).not.toContain('VREEMD')
  })
})

describe('what the employee did not open yet', () => {
  const save = (cycleId: string, side: 'employee' | 'employer', text: string) =>
    bySide(app).call('preparation.saveAnswer', {
      cycleId,
      side,
      key: side === 'employee' ? 'm-went-well' : 'w-goes-well',
      text,
    })

  it('is left out and said, until the talk is opened; what the employer wrote is in it', async () => {
    const { cycleId, employeeId } = await startCycle(app)
    await save(cycleId, 'employee', 'Nog van mij alleen')
    await save(cycleId, 'employer', 'Door de werkgever gezien')
    await app.call('note.save', { cycleId, text: 'Voor mezelf opgeschreven' })
    await bySide(app).call('preparation.setReady', { cycleId, side: 'employee', ready: true })
    for (const copy of Object.values(copyOf(employeeId))) {
      expect(copy).not.toContain('Nog van mij alleen')
      expect(copy).toContain('is nog gesloten en staat niet in deze kopie')
      expect(copy).toContain('Door de werkgever gezien')
      expect(copy).toContain('Voor mezelf opgeschreven')
    }
    await app.call('preparation.setReady', { cycleId, side: 'employer', ready: true })
    await app.call('conversation.open', { cycleId, force: false })
    for (const copy of Object.values(copyOf(employeeId))) {
      expect(copy).toContain('Nog van mij alleen')
      expect(copy).not.toContain('nog gesloten en staat niet')
    }
  })
})
