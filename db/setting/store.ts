import { eq, inArray, sql } from 'drizzle-orm'
import type { PracticeDb } from '../open'
import { setting } from './table'

/** Read as text: one value that is no JSON may not make the others unreadable. */
const rawValue = sql<string>`${setting.value}`.mapWith(String)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What is kept under a key, as JSON that nobody checked yet; undefined when there is nothing readable. */
export function getSetting(db: PracticeDb, key: string): unknown {
  const row = db.select({ value: rawValue }).from(setting).where(eq(setting.key, key)).get()
  return row && parse(row.value)
}

/** The same for several keys at once. */
export function getSettings(db: PracticeDb, keys: readonly string[]): Record<string, unknown> {
  const rows = db
    .select({ key: setting.key, value: rawValue })
    .from(setting)
    .where(inArray(setting.key, [...keys]))
    .all()
  return Object.fromEntries(rows.map(({ key, value }) => [key, parse(value)]))
}

/** Keeps a JSON value under a key, in place of what stood there. */
export function setSetting(db: PracticeDb, key: string, value: unknown): void {
  db.insert(setting).values({ key, value }).onConflictDoUpdate({ target: setting.key, set: { value } }).run()
}
