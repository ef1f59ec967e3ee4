import { AppError } from '../../shared/ipc/result'
import type { Practice, PracticeInput } from '../../shared/practice/schema'
import { now } from '../columns'
import type { PracticeDb } from '../open'
import { practice } from './table'

const ONLY_ROW = 1

type NewPractice = { input: PracticeInput; sealKey: Buffer; isSample: boolean }

/** Writes the one row of a new practice file. The code of a sample is never asked, so it counts as confirmed. */
export function insertPractice(db: PracticeDb, { input, sealKey, isSample }: NewPractice): void {
  db.insert(practice)
    .values({
      id: ONLY_ROW,
      ...input,
      sealKey,
      isSample,
      createdAt: now(),
      recoveryConfirmedAt: isSample ? now() : null,
    })
    .run()
}

function row(db: PracticeDb) {
  const found = db.select().from(practice).get()
  if (!found) throw new AppError('FILE_DAMAGED')
  return found
}

export type Logo = { bytes: Buffer; type: string }

/** The logo as it is kept; null when there is none. */
export function getLogo(db: PracticeDb): Logo | null {
  const found = row(db)
  return found.logo && found.logoType ? { bytes: found.logo, type: found.logoType } : null
}

/** The logo as a data URL, as the page and the documents show it. */
export const logoDataUrl = (logo: Logo | null): string | null =>
  logo ? `data:${logo.type};base64,${logo.bytes.toString('base64')}` : null

/** The practice with its logo. Throws FILE_DAMAGED when its row is missing. */
export function getPractice(db: PracticeDb): Practice {
  const {
    id: _i,
    logo,
    logoType,
    createdAt: _c,
    recoveryConfirmedAt: _r,
    isSample: _s,
    sealKey: _k,
    pdfKey: _p,
    pdfCertificate: _f,
    ...input
  } = row(db)
  return {
    ...input,
    logo: logoDataUrl(logo && logoType ? { bytes: logo, type: logoType } : null),
  }
}

/** Changes the data of the practice; the logo stays. */
export const savePractice = (db: PracticeDb, input: PracticeInput): void => {
  db.update(practice).set(input).run()
}

/** Keeps another logo, or none. */
export const saveLogo = (db: PracticeDb, logo: Logo | null): void => {
  db.update(practice)
    .set({ logo: logo?.bytes ?? null, logoType: logo?.type ?? null })
    .run()
}

/** Whether the recovery code was typed back once. */
export const recoveryConfirmed = (db: PracticeDb): boolean => row(db).recoveryConfirmedAt !== null
/** Whether this is the invented practice to look around in. */
export const isSamplePractice = (db: PracticeDb): boolean => row(db).isSample
/** The Ed25519 key of this file (PKCS #8) that seals its signatures. */
export const sealKeyOf = (db: PracticeDb): Buffer => row(db).sealKey

/** What seals the PDF files: key (PKCS #8) and certificate (DER). Null until the first of them. */
export function pdfSealOf(db: PracticeDb): { key: Buffer; certificate: Buffer } | null {
  const { pdfKey: key, pdfCertificate: certificate } = row(db)
  return key && certificate ? { key, certificate } : null
}

/** Keeps what seals the PDF files. The key stays for good: by it older files are known. */
export const savePdfSeal = (db: PracticeDb, { key, certificate }: { key: Buffer; certificate: Buffer }): void => {
  db.update(practice).set({ pdfKey: key, pdfCertificate: certificate }).run()
}

/** Remembers that the recovery code is on paper; it is not shown again. */
export const confirmRecovery = (db: PracticeDb): void => {
  db.update(practice).set({ recoveryConfirmedAt: now() }).run()
}
