import { and, desc, eq, isNotNull, isNull, ne, notInArray } from 'drizzle-orm'
import type { OwnTemplate, TemplateKind } from '../../shared/template/schema'
import { newId, now } from '../columns'
import { document } from '../document/table'
import type { PracticeDb } from '../open'
import { template } from './table'

const shown = { id: template.id, kind: template.kind, name: template.name, addedAt: template.addedAt }

/** The templates of the practice that are in use; a document that is not among them has the shipped one. */
export const templatesInUse = (db: PracticeDb): OwnTemplate[] =>
  db.select(shown).from(template).where(isNull(template.retiredAt)).all()

/** One template with its bytes, in use or retired; null when it is not there. */
export const findTemplate = (db: PracticeDb, id: string): typeof template.$inferSelect | null =>
  db.select().from(template).where(eq(template.id, id)).get() ?? null

/** The template in use for a document; null when that is the shipped one. */
export const templateFor = (db: PracticeDb, kind: TemplateKind): typeof template.$inferSelect | null =>
  db
    .select()
    .from(template)
    .where(and(eq(template.kind, kind), isNull(template.retiredAt)))
    .get() ?? null

/** Uses a template from now on; gives its id. The one before it retires. */
export function insertTemplate(
  db: PracticeDb,
  fields: Pick<typeof template.$inferInsert, 'kind' | 'name' | 'bytes' | 'sha256'>,
): string {
  const id = newId()
  db.transaction((tx) => {
    retireTemplate(tx, fields.kind)
    tx.insert(template)
      .values({ id, ...fields, addedAt: now(), retiredAt: null })
      .run()
  })
  return id
}

/**
 * Uses the shipped template again. The retired one stays when a signed document was made with it, and as long as it is the
 * last that was used, so that this can be undone; gives its id, or null when there was none.
 */
export function retireTemplate(db: PracticeDb, kind: TemplateKind): string | null {
  const current = templateFor(db, kind)
  if (!current) return null
  db.update(template).set({ retiredAt: now() }).where(eq(template.id, current.id)).run()
  const used = db.select({ id: document.templateId }).from(document).where(isNotNull(document.templateId))
  db.delete(template)
    .where(
      and(
        eq(template.kind, kind),
        isNotNull(template.retiredAt),
        ne(template.id, current.id),
        notInArray(template.id, used),
      ),
    )
    .run()
  return current.id
}

/** Uses a retired template again; false when it is gone. */
export const reuseTemplate = (db: PracticeDb, id: string): boolean =>
  db.transaction((tx) => {
    const found = tx.select(shown).from(template).where(eq(template.id, id)).orderBy(desc(template.addedAt)).get()
    if (!found) return false
    tx.update(template)
      .set({ retiredAt: now() })
      .where(and(eq(template.kind, found.kind), isNull(template.retiredAt)))
      .run()
    tx.update(template).set({ retiredAt: null }).where(eq(template.id, id)).run()
    return true
  })
