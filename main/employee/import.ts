import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Imported, insertPeople, removeImported } from '../../db/employee/import-store'
import { listEmployees } from '../../db/employee/store'
import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import { listRoles } from '../../db/role/store'
import { type ImportTable, importExample } from '../../shared/employee/import'
import { importRows, unknownRoles } from '../../shared/employee/import-rows'
import { localDay } from '../../shared/format/date'
import { searchable } from '../../shared/format/text'
import { AppError } from '../../shared/ipc/result'
import { saveExport } from '../document/save-export'
import type { Environment } from '../environment'
import { fixMissingRetentions } from '../erasure/retention'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'

export type ImportRoute = `employee.import${string}`

/** Reading a list of people. Nothing is stored until the user has seen the rows and says which ones to add. */
export function importHandlers(session: Session, environment: Environment) {
  // Kept with the open file: locking or closing it forgets the list and the way back.
  const chosen = new WeakMap<PracticeDb, { id: string; table: ImportTable }>()
  const done = new WeakMap<PracticeDb, { id: string; imported: Imported }>()

  return {
    'employee.importChoose': async () => {
      session.db()
      const file = await environment.askOpen({
        title: 'Lijst met medewerkers kiezen',
        filters: [{ name: 'Excel of CSV', extensions: ['xlsx', 'csv', 'txt', 'tsv', 'xlsm', 'xls'] }],
      })
      if (!file) return null
      const table = await environment.readTable(file)
      const id = crypto.randomUUID()
      chosen.set(session.db(), { id, table })
      return { id, table }
    },
    'employee.importRun': async ({ id, mapping, lines, addRoles }) => {
      if (chosen.get(session.db())?.id === id) await session.backupBefore('import')
      const db = session.db()
      const table = chosen.get(db)
      if (!table || table.id !== id) throw new AppError('NOT_FOUND')
      const people = listEmployees(db)
      const wanted = new Set(lines)
      const rows = importRows(table.table, mapping, {
        today: localDay(new Date()),
        owner: getPractice(db).ownerName,
        people,
      }).filter(({ line }) => wanted.has(line))
      const ready = rows.flatMap(({ employee, roleName }) => (employee ? [{ ...employee, roleName }] : []))
      if (ready.length !== wanted.size || ready.length === 0) throw new AppError('NOT_FOUND')
      const roles = new Map(listRoles(db).map(({ id: roleId, name }) => [searchable(name), roleId]))
      const names = ready.map(({ roleName }) => roleName)
      const imported = insertPeople(db, ready, addRoles ? unknownRoles(names, listRoles(db)) : [], (name, added) => {
        const known = roles.get(searchable(name))
        if (known) return known
        return [...added].find(([one]) => searchable(one) === searchable(name))?.[1] ?? null
      })
      fixMissingRetentions(db)
      chosen.delete(db)
      done.set(db, { id, imported })
      return { added: imported.people.length, roles: imported.roleIds.length }
    },
    'employee.importUndo': ({ id }) => {
      const db = session.db()
      const last = done.get(db)
      if (!last || last.id !== id) throw new AppError('NOT_FOUND')
      const result = removeImported(db, last.imported)
      done.delete(db)
      return result
    },
    'employee.importExample': async () => {
      session.db()
      const file = await environment.askSaveAs({
        title: 'Voorbeeld bewaren',
        defaultPath: path.join(environment.documents, 'Voorbeeld medewerkers.csv'),
        filters: [{ name: 'CSV-bestand', extensions: ['csv'] }],
      })
      if (!file) return null
      return saveExport(session, file, 'csv', (temporary) => writeFileSync(temporary, importExample))
    },
  } satisfies HandlersOf<ImportRoute>
}
