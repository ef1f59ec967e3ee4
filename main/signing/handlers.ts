import { now } from '../../db/columns'
import { setPhase, startVersion } from '../../db/cycle/store'
import {
  type FrozenDocument,
  frozenDocuments,
  insertDocument,
  insertSignature,
  isFrozen,
} from '../../db/document/store'
import type { PracticeDb } from '../../db/open'
import { getLogo, sealKeyOf } from '../../db/practice/store'
import { templateFor } from '../../db/template/store'
import { formatDate, type IsoDate, localDay } from '../../shared/format/date'
import { AppError } from '../../shared/ipc/result'
import type { DocumentKind, SignInput } from '../../shared/signing/schema'
import { requireCycle } from '../cycle/find'
import { drafts } from '../document/documents'
import type { HandlersOf } from '../handlers'
import type { Session } from '../practice/session'
import { planFollowUps } from '../progress/plan'
import { sha256 } from './canonical'
import { dropVersion } from './drop-version'
import { sealRecord } from './seal'

type Signable = { id: string; kind: DocumentKind; version: number; sha256: string; signedBy: string[] }

/** Signing, and starting a next version when something must change after all. */
export function signingHandlers(session: Session) {
  return {
    'signing.sign': (input) => session.db().transaction((tx) => signTx(tx, input), { behavior: 'immediate' }),
    'signing.freeze': ({ cycleId, hashes }) =>
      session.db().transaction(
        (tx) => {
          const cycle = requireCycle(tx, cycleId)
          if (cycle.phase !== 'conversation') throw new AppError('PHASE')
          if (!isFrozen(tx, cycleId, cycle.version)) freezeTx(tx, cycleId, cycle.version, hashes)
        },
        { behavior: 'immediate' },
      ),
    'signing.newVersion': ({ cycleId }) => {
      const db = session.db()
      const cycle = requireCycle(db, cycleId)
      // What is being evaluated does not change meanwhile; a closed cycle is opened again first.
      if (cycle.phase !== 'conversation' && cycle.phase !== 'progress') throw new AppError('PHASE')
      if (!isFrozen(db, cycleId, cycle.version)) throw new AppError('PHASE')
      startVersion(db, cycleId, cycle.version + 1)
    },
    'signing.dropVersion': ({ cycleId }) =>
      session.db().transaction((tx) => dropVersion(tx, cycleId), { behavior: 'immediate' }),
  } satisfies HandlersOf<`signing.${string}`>
}

/**
 * One party signs all documents of the current version. The first signature freezes the contents; the second closes
 * the talk. What was on screen must be what is signed: the hashes are compared.
 */
export function signTx(tx: PracticeDb, input: SignInput, at = now()): { complete: boolean } {
  const cycle = requireCycle(tx, input.cycleId)
  if (cycle.phase === 'preparation') throw new AppError('NOTHING_TO_SIGN')
  if (cycle.phase !== 'conversation') throw new AppError('SIGNED_ALREADY')
  const frozen = frozenDocuments(tx, cycle.id).filter((document) => document.version === cycle.version)
  const documents = frozen.length
    ? frozen.map((document) => ({ ...document, signedBy: document.signatures.map((signature) => signature.party) }))
    : freezeTx(tx, cycle.id, cycle.version, input.hashes)
  checkDecisions(documents, input)
  const signedAt = input.signedOn === null ? at : onPaper(input.signedOn, frozen)
  const image = input.image ? Buffer.from(input.image.slice(input.image.indexOf(',') + 1), 'base64') : null
  for (const document of documents) {
    const decision = input.decisions.find((entry) => entry.kind === document.kind)
    if (!decision) throw new AppError('CONTENT_CHANGED')
    const drawn = decision.manner === 'refused' ? null : image
    const method = decision.manner === 'refused' ? 'none' : input.method
    const common = {
      party: input.party,
      name: input.name,
      manner: decision.manner,
      words: decision.words,
      method,
      signedAt,
    }
    const seal = sealRecord(
      {
        ...common,
        documentId: document.id,
        kind: document.kind,
        version: document.version,
        sha256: document.sha256,
        imageSha256: drawn ? sha256(drawn) : null,
      },
      sealKeyOf(tx),
    )
    insertSignature(tx, { ...common, documentId: document.id, image: drawn, seal })
  }
  const complete = documents.every((document) => document.signedBy.length === 1)
  if (complete) {
    setPhase(tx, cycle.id, 'progress')
    planFollowUps(tx, cycle.id, localDay(new Date()))
  }
  return { complete }
}

/**
 * The moment that is kept for a day on paper: noon, since the hour is not known. Throws IPC_ARGS for a day that cannot
 * be: what is signed is a print, and that is made of what lies fixed.
 */
function onPaper(day: IsoDate, [first]: readonly FrozenDocument[]): string {
  if (!first) throw new AppError('IPC_ARGS', 'Leg de inhoud eerst vast en druk ze af.')
  if (day > localDay(new Date())) throw new AppError('IPC_ARGS', 'Deze dag ligt in de toekomst.')
  if (day < localDay(new Date(first.frozenAt)))
    throw new AppError('IPC_ARGS', `De inhoud ligt pas vast sinds ${formatDate(localDay(new Date(first.frozenAt)))}.`)
  return new Date(`${day}T12:00:00`).toISOString()
}

function freezeTx(tx: PracticeDb, cycleId: string, version: number, hashes: Record<string, string>): Signable[] {
  const logo = getLogo(tx)
  return drafts(tx, cycleId).map((draft) => {
    const { kind } = draft.content
    if (hashes[kind] !== draft.sha256) throw new AppError('CONTENT_CHANGED')
    const templateId = templateFor(tx, kind)?.id ?? null
    const id = insertDocument(tx, {
      cycleId,
      kind,
      version,
      content: draft.json,
      sha256: draft.sha256,
      logo,
      templateId,
    })
    return { id, kind, version, sha256: draft.sha256, signedBy: [] }
  })
}

function checkDecisions(documents: readonly Signable[], input: SignInput): void {
  if (documents.some((document) => document.signedBy.includes(input.party))) throw new AppError('SIGNED_ALREADY')
  if (documents.length !== input.decisions.length) throw new AppError('CONTENT_CHANGED')
  for (const document of documents)
    if (input.hashes[document.kind] !== document.sha256) throw new AppError('CONTENT_CHANGED')
}
