import type { FrozenDocument } from '../../db/document/store'
import type { PracticeDb } from '../../db/open'
import { getPractice, pdfSealOf, savePdfSeal } from '../../db/practice/store'
import { signedWhen } from '../../shared/document/signature-blocks'
import { AppError } from '../../shared/ipc/result'
import { manners, type Signature, signMethods } from '../../shared/signing/schema'
import type { Environment } from '../environment'
import { log } from '../log'
import type { PdfSeal, SealOwner } from './certificate'

/** As honest as it is short: a reader shows it beside the name. */
const WHAT_IT_IS = 'Zegel van de praktijk dat latere wijzigingen toont; geen gekwalificeerde handtekening.'

const roles = { employee: 'medewerker', employer: 'werkgever' } as const

/**
 * The PDF of a document with the practice's seal for each party that signed on the screen; as it was where nobody did. A
 * signature on paper has its proof there, and who refused did not sign. Throws SEAL_FAILED: without its seals a file would
 * not be what it says.
 */
export async function sealed(
  db: PracticeDb,
  environment: Pick<Environment, 'sealPdf'>,
  { id, signatures }: Pick<FrozenDocument, 'id' | 'signatures'>,
  pdf: Buffer,
): Promise<Buffer> {
  const parties = signatures.filter(({ method }) => method === 'drawn' || method === 'typed')
  if (parties.length === 0) return pdf
  const practice = getPractice(db)
  const seal = await keptSeal(db, practice)
  try {
    return await environment.sealPdf(pdf, {
      parties: parties.map((signature) => ({
        field: roles[signature.party],
        name: `${signature.name} (${roles[signature.party]})`,
        reason: reasonOf(signature),
      })),
      ...{ documentId: id, location: practice.city, seal, at: new Date() },
    })
  } catch (error) {
    log('seal', error)
    throw new AppError('SEAL_FAILED', undefined, { cause: error })
  }
}

const reasonOf = (signature: Signature): string =>
  `${manners[signature.manner]}, ${signMethods[signature.method]} op ${signedWhen(signature)}. ${WHAT_IT_IS}`

/** The practice's own, made with the first PDF that is sealed. */
async function keptSeal(db: PracticeDb, practice: SealOwner): Promise<PdfSeal> {
  const { sealFor } = await import('./certificate')
  const kept = pdfSealOf(db)
  const seal = sealFor(practice, kept)
  if (seal !== kept) savePdfSeal(db, seal)
  return seal
}
