import { createHash, createPublicKey, verify } from 'node:crypto'
import { publicKeyOf } from './certificate'
import { cms, readCms } from './cms'

/** `holds` says whether every byte of the file is what it was when the practice sealed it. */
export type ReadSeal = { holds: boolean; documentId: string | null }

/** As seal-pdf.ts writes the first entries of a signature. */
const OPENING =
  /\/Praktijkgroei \[([12]) ([12]) \(([0-9a-f-]{36})\)\] \/ByteRange \[0 (\d+) (\d+) (\d+) *\] \/Contents $/
const MARK = Buffer.from('/Praktijkgroei [')
/** Longer than those entries ever are, and than a signature ever is. */
const OPENING_BYTES = 200
const MOST_BYTES = 16_000

/**
 * Whether a PDF carries the seal of a practice (its key, PKCS #8), and whether the last one still holds: it must cover the
 * file from the first byte to the last, so that what was added or cut off shows too. Null when the seal of this practice
 * is not in it. It looks for one signature in one place, and takes no more of a hostile file than that.
 *
 * What is in the file must be byte for byte what this practice would have made of it; nothing in it is believed.
 */
export function readSeal(pdf: Buffer, key: Buffer): ReadSeal | null {
  const ours = publicKeyOf(key)
  // Also where the rest is broken, this shows that it was sealed here.
  if (!pdf.includes(ours.toString('hex'))) return null
  const broken = { holds: false, documentId: null }
  const start = pdf.lastIndexOf(MARK)
  const from = start < 0 ? -1 : pdf.indexOf('<', start)
  if (from < 0 || from - start > OPENING_BYTES) return broken
  const [, number, count, documentId = '', ...range] = OPENING.exec(pdf.toString('latin1', start, from)) ?? []
  if (range.length === 0) return broken
  const [a = 0, b = 0, length = 0] = range.map(Number)
  const isWhole = a === from && b > a && b - a < MOST_BYTES && b + length === pdf.length && number === count
  const hex = isWhole ? pdf.toString('latin1', a, b) : ''
  const digest = createHash('sha256').update(pdf.subarray(0, a)).update(pdf.subarray(b)).digest()
  return { holds: isOurs(hex, digest, ours), documentId }
}

/** Whether this is the signature that the key makes of a digest: nothing more, nothing less, and zeroes behind it. */
function isOurs(hex: string, digest: Buffer, publicKey: Buffer): boolean {
  const found = readCms(Buffer.from(hex.slice(1, -1), 'hex'))
  if (!found?.digest.equals(digest) || !found.certificate.includes(publicKey)) return false
  const key = createPublicKey({ key: publicKey, format: 'der', type: 'spki' })
  try {
    const again = cms(found, (attributes) => {
      if (!verify('sha256', attributes, key, found.signature)) throw new Error('Another key made this signature')
      return found.signature
    })
    return hex === `<${again.toString('hex').padEnd(hex.length - 2, '0')}>`
  } catch {
    return false
  }
}
