import type { FrozenDocument } from '../../db/document/store'
import type { PracticeDb } from '../../db/open'
import { getPractice, pdfSealOf, savePdfSeal } from '../../db/practice/store'
import type { ExportFormat } from '../../shared/document/schema'
import { signedWhen } from '../../shared/document/signature-blocks'
import { AppError } from '../../shared/ipc/result'
import { manners, type Signature, signMethods } from '../../shared/signing/schema'
import type { Environment } from '../environment'
import { log } from '../log'
import type { PdfSeal, SealOwner } from './certificate'

/** As honest as it is short: a reader shows it beside the name. */
const WHAT_IT_IS = 'Zegel van de praktijk dat latere wijzigingen toont; geen gekwalificeerde handtekening.'

const roles = { employee: 'medewerker', employer: 'werkgever' } as const

type File = { format: ExportFormat; bytes: Buffer }

/**
 * The file of a document with the practice's seal: on the PDF one for each party that signed on the screen, on the Word file one
 * for all of them. As it was where nobody did: a signature on paper has its proof there, and who refused did not sign.
 *
 * Throws SEAL_FAILED for a PDF: without its seals it would not be what it says. The seal on a Word file is an extra that
 * nothing counts on; where it cannot be put, the file is given as it is.
 */
export async function sealed(
  db: PracticeDb,
  environment: Pick<Environment, 'sealPdf' | 'sealWord'>,
  { id, signatures }: Pick<FrozenDocument, 'id' | 'signatures'>,
  { format, bytes }: File,
): Promise<Buffer> {
  const parties = signatures
    .filter(({ method }) => method === 'drawn' || method === 'typed')
    .map((signature) => ({
      field: roles[signature.party],
      name: `${signature.name} (${roles[signature.party]})`,
      manner: mannerOf(signature),
    }))
  if (parties.length === 0) return bytes
  const practice = getPractice(db)
  const common = { seal: await keptSeal(db, practice), at: new Date() }
  try {
    if (format === 'word') {
      const who = parties.map(({ name, manner }) => `${name}: ${manner}.`)
      return await environment.sealWord(bytes, { ...common, reason: [...who, WHAT_IT_IS].join(' ') })
    }
    const written = parties.map(({ manner, ...party }) => ({ ...party, reason: `${manner}. ${WHAT_IT_IS}` }))
    const { city: location } = practice
    return await environment.sealPdf(bytes, { ...common, parties: written, documentId: id, location })
  } catch (error) {
    log('seal', error)
    if (format === 'word') return bytes
    throw new AppError('SEAL_FAILED', undefined, { cause: error })
  }
}

const mannerOf = (signature: Signature): string =>
  `${manners[signature.manner]}, ${signMethods[signature.method]} op ${signedWhen(signature)}`

/** The practice's own, made with the first PDF that is sealed. */
async function keptSeal(db: PracticeDb, practice: SealOwner): Promise<PdfSeal> {
  const { sealFor } = await import('./certificate')
  const kept = pdfSealOf(db)
  const seal = sealFor(practice, kept)
  if (seal !== kept) savePdfSeal(db, seal)
  return seal
}
