import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PracticeDb } from '../../db/open'
import { getPractice } from '../../db/practice/store'
import {
  findTemplate,
  insertTemplate,
  retireTemplate,
  reuseTemplate,
  templateFor,
  templatesInUse,
} from '../../db/template/store'
import { templateFileName } from '../../shared/document/file-name'
import { AppError } from '../../shared/ipc/result'
import { catalogue } from '../../shared/template/catalogue'
import { type TemplateReading, templateKinds } from '../../shared/template/schema'
import { saveExport } from '../document/save-export'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { sha256 } from '../signing/canonical'
import { exampleOf, forgetWaiting, keepWaiting, requireWaiting } from './waiting'

const filters = [{ name: 'Word-document', extensions: ['docx'] }]

/** The practice's own templates: out to Word, back in under a check, used once the owner saw what it gives. */
export function templateHandlers(session: Session, environment: Environment) {
  /** Asks where, and writes what `make` gives; nothing leaves the app when it was locked in the meantime. */
  async function save(title: string, name: string, make: (db: PracticeDb) => Promise<Buffer>) {
    const defaultPath = path.join(environment.documents, name)
    const chosen = await environment.askSaveAs({ title, defaultPath, filters })
    if (!chosen) return null
    const bytes = await make(session.db())
    session.db()
    return saveExport(session, chosen, 'docx', (temporary) => writeFileSync(temporary, bytes))
  }

  return {
    'template.list': () => templatesInUse(session.db()),
    'template.export': ({ kind, which }) => {
      session.db() // Nothing is asked while the practice is locked.
      environment.expectWord()
      return save('Sjabloon bewaren', templateFileName(templateKinds[kind]), async (db) => {
        if (which === 'shipped') return environment.toWord(catalogue[kind].shipped(getPractice(db)))
        const own = templateFor(db, kind)
        if (!own) throw new AppError('NOT_FOUND')
        return own.bytes
      })
    },
    'template.read': async ({ kind, dropped }): Promise<TemplateReading | null> => {
      session.db()
      environment.expectTemplate()
      const title = `Sjabloon inladen: ${templateKinds[kind]}`
      const file = dropped ? dropped.name : await environment.askOpen({ title, filters })
      if (!file) return null
      const read = await environment.readTemplate(kind, dropped ? Buffer.from(dropped.data, 'base64') : file)
      const db = session.db()
      const [id, fileName] = [crypto.randomUUID(), path.basename(file)]
      keepWaiting(db, { id, kind, fileName, read })
      const { problems, missing, example } = read
      return { id, kind, fileName, problems, missing, example: example?.blocks ?? null }
    },
    'template.example': ({ id }) => {
      const template = requireWaiting(session.db(), id)
      const bytes = exampleOf(template)
      return save('Voorbeeld bewaren', templateFileName(`${templateKinds[template.kind]} voorbeeld`), async () => bytes)
    },
    'template.use': ({ id }) => {
      const db = session.db()
      const { kind, fileName, read } = requireWaiting(db, id)
      if (read.problems.length > 0 || !read.example) throw new AppError('TEMPLATE_PROBLEMS')
      const { bytes } = read
      const used = insertTemplate(db, { kind, name: fileName, bytes, sha256: sha256(bytes) })
      forgetWaiting(db)
      return { id: used }
    },
    'template.restore': ({ kind }) => {
      const db = session.db()
      return { id: db.transaction((tx) => retireTemplate(tx, kind), { behavior: 'immediate' }) }
    },
    'template.reuse': ({ id }) => {
      const db = session.db()
      if (!findTemplate(db, id) || !reuseTemplate(db, id)) throw new AppError('NOT_FOUND')
    },
  } satisfies HandlersOf<`template.${string}`>
}
