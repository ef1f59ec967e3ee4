import { randomUUID } from 'node:crypto'
import { findDocument } from '../../db/document/store'
import type { PracticeDb } from '../../db/open'
import { AppError } from '../../shared/ipc/result'
import { printPaper } from '../document/paper'
import type { Environment } from '../environment'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { printWithRemarks } from '../remark/remark'
import { previewSource } from './source'

/** One on screen, and one that is on its way while it closes. */
const MOST_HELD = 2

type Held = Map<string, Buffer>
/** By the open file: locking or closing it leaves nothing that leads to them. */
const held = new WeakMap<PracticeDb, Held>()

/** Documents page by page, as they will print, and straight to the printer. */
export function previewHandlers(session: Session, environment: Environment) {
  return {
    'preview.open': async (wish) => {
      const db = session.db()
      const requireOpen = session.openStill()
      const { title, pdf, printable } = previewSource(session, environment, wish)
      const bytes = await pdf()
      // Locked, or another practice opened, while it was made: then nobody asked for it any more.
      requireOpen()
      return { token: hold(db, bytes), title, prints: printable !== null }
    },
    'preview.close': ({ token }) => {
      held.get(session.db())?.delete(token)
    },
    'preview.print': async (wish) => {
      const db = session.db()
      const { printable } = previewSource(session, environment, wish)
      if (!printable) throw new AppError('PHASE')
      const document = wish.of === 'document' ? findDocument(db, wish.id) : null
      if (document) await printWithRemarks(session, environment, document, printable)
      else await printPaper(session, environment, printable)
    },
  } satisfies HandlersOf<`preview.${string}`>
}

function hold(db: PracticeDb, bytes: Buffer): string {
  const all: Held = held.get(db) ?? new Map()
  const token = randomUUID()
  held.set(db, all.set(token, bytes))
  for (const old of [...all.keys()].slice(0, -MOST_HELD)) all.delete(old)
  return token
}

/** The bytes behind a token for the page; null when they are gone, or while the practice is locked. */
export function previewFile(session: Session, token: string): { data: Buffer; mimeType: string } | null {
  try {
    const data = held.get(session.db())?.get(token)
    return data ? { data, mimeType: 'application/pdf' } : null
  } catch {
    return null
  }
}
