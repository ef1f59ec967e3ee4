import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { DocumentContent } from '../../shared/document/content'
import { type IsoDate, localDay } from '../../shared/format/date'
import type { Side } from '../../shared/preparation/schema'
import type { DocumentKind, Signature } from '../../shared/signing/schema'
import { newId, now } from '../columns'
import { openTalks } from '../cycle/store'
import { cycle } from '../cycle/table'
import type { PracticeDb } from '../open'
import type { Logo } from '../practice/store'
import { document, signature } from './table'

export type FrozenDocument = {
  id: string
  cycleId: string
  kind: DocumentKind
  version: number
  content: DocumentContent
  sha256: string
  frozenAt: string
  logo: Logo | null
  /** The practice's own template of that day; null for the shipped one. */
  templateId: string | null
  signatures: Signature[]
}

type DocumentRow = typeof document.$inferSelect
type SignatureRow = typeof signature.$inferSelect

const toSignature = (row: SignatureRow): Signature => ({
  party: row.party,
  name: row.name,
  manner: row.manner,
  words: row.words,
  method: row.method,
  image: row.image ? `data:image/png;base64,${row.image.toString('base64')}` : null,
  signedAt: row.signedAt,
})

function fromRow(db: PracticeDb, row: DocumentRow): FrozenDocument {
  const signatures = db
    .select()
    .from(signature)
    .where(eq(signature.documentId, row.id))
    .orderBy(asc(signature.signedAt))
    .all()
  return {
    id: row.id,
    cycleId: row.cycleId,
    kind: row.kind,
    version: row.version,
    content: JSON.parse(row.content) as DocumentContent,
    sha256: row.sha256,
    frozenAt: row.frozenAt,
    templateId: row.templateId,
    logo: row.logo && row.logoType ? { bytes: row.logo, type: row.logoType } : null,
    signatures: signatures.map(toSignature),
  }
}

/** The frozen documents of a cycle, newest version first, the plan before the report. */
export const frozenDocuments = (db: PracticeDb, cycleId: string): FrozenDocument[] =>
  db
    .select()
    .from(document)
    .where(eq(document.cycleId, cycleId))
    .orderBy(desc(document.version), asc(document.kind))
    .all()
    .map((row) => fromRow(db, row))

/** One frozen document; null when it is not there. */
export function findDocument(db: PracticeDb, id: string): FrozenDocument | null {
  const row = db.select().from(document).where(eq(document.id, id)).get()
  return row ? fromRow(db, row) : null
}

/** Every document that someone signed, without its contents. `day` is that of the talk, else that on which it was frozen. */
export const signedDocuments = (
  db: PracticeDb,
): { id: string; cycleId: string; kind: DocumentKind; version: number; day: IsoDate }[] =>
  db
    .selectDistinct({
      id: document.id,
      cycleId: document.cycleId,
      kind: document.kind,
      version: document.version,
      conversationDate: cycle.conversationDate,
      frozenAt: document.frozenAt,
    })
    .from(document)
    .innerJoin(signature, eq(signature.documentId, document.id))
    .innerJoin(cycle, eq(document.cycleId, cycle.id))
    .all()
    .map(({ conversationDate, frozenAt, ...row }) => ({
      ...row,
      day: conversationDate ?? localDay(new Date(frozenAt)),
    }))

/** Whether the contents of this version are frozen: someone signed, or they were printed to be signed. */
export const isFrozen = (db: PracticeDb, cycleId: string, version: number): boolean =>
  db
    .select({ id: document.id })
    .from(document)
    .where(and(eq(document.cycleId, cycleId), eq(document.version, version)))
    .get() !== undefined

/** Who signed what, for the list of talks; no contents. With `openOnly` of talks that were not signed by both yet. */
export const signedParties = (
  db: PracticeDb,
  openOnly = false,
): { cycleId: string; version: number; frozenAt: string; party: Side | null }[] =>
  db
    .select({
      cycleId: document.cycleId,
      version: document.version,
      frozenAt: document.frozenAt,
      party: signature.party,
    })
    .from(document)
    .leftJoin(signature, eq(signature.documentId, document.id))
    .where(openOnly ? inArray(document.cycleId, openTalks(db)) : undefined)
    .all()

type NewDocument = {
  cycleId: string
  kind: DocumentKind
  version: number
  content: string
  sha256: string
  logo: Logo | null
  templateId: string | null
}

/** Freezes contents (canonical JSON); gives the id. */
export function insertDocument(db: PracticeDb, { logo, ...fields }: NewDocument): string {
  const id = newId()
  db.insert(document)
    .values({ id, ...fields, logo: logo?.bytes ?? null, logoType: logo?.type ?? null, frozenAt: now() })
    .run()
  return id
}

export type NewSignature = Omit<typeof signature.$inferInsert, 'id'>

/** Adds a sealed signature to a frozen document. It is never changed afterwards. */
export const insertSignature = (db: PracticeDb, fields: NewSignature): void => {
  db.insert(signature)
    .values({ id: newId(), ...fields })
    .run()
}
