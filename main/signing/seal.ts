import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import canonicalize from 'canonicalize'

/** What the practice file's own key seals: who signed what, how and when, bound to the contents and the drawing. */
export type SignatureRecord = {
  documentId: string
  kind: string
  version: number
  sha256: string
  party: string
  name: string
  manner: string
  words: string
  method: string
  imageSha256: string | null
  signedAt: string
}

const bytesOf = (record: SignatureRecord) => Buffer.from(canonicalize(record) ?? '')
const privateKey = (der: Buffer) => createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })

/**
 * Seals a record with the Ed25519 key of the practice file (PKCS #8). It shows later changes to the record; it is
 * not, and is never called, a qualified electronic signature.
 */
export const sealRecord = (record: SignatureRecord, sealKey: Buffer): Buffer =>
  sign(null, bytesOf(record), privateKey(sealKey))

/** Whether a record is still what was sealed. */
export const isSealIntact = (record: SignatureRecord, seal: Buffer, sealKey: Buffer): boolean =>
  verify(null, bytesOf(record), createPublicKey(privateKey(sealKey)), seal)
