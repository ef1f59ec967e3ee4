import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, sign, X509Certificate } from 'node:crypto'
import { BitString, Boolean as Bool, GeneralizedTime, Integer, PrintableString, UTCTime, Utf8String } from 'asn1js'
import type { Country } from '../../shared/practice/schema'
import { blockAt, bytesOf, type Id, octets, oid, parsed, sequence, setOf, tagged, toArrayBuffer } from './asn1'

/** What seals the PDF files of a practice: a key (PKCS #8) and the certificate (X.509) that names the practice. */
export type PdfSeal = { key: Buffer; certificate: Buffer }
export type SealOwner = { name: string; country: Country }

const DAY_MS = 24 * 3_600_000
const YEARS = 30
/** A file that is sealed today can be checked for so long without a remark that its certificate has ended. */
const YEARS_LEFT = 10
/** What a name in a certificate may hold (RFC 5280, upper bounds). */
const LONGEST = 64
const KIND = ' (zegel van Praktijkgroei)'

/**
 * The seal to use: the same one as long as it fits. Where the practice has another name by now, or the certificate ends
 * within ten years, a new certificate on the same key, so that files that were sealed before are still known.
 *
 * The key is ECDSA on P-256: what poppler and OpenSSL accept, and made at once.
 */
export function sealFor(owner: SealOwner, kept: PdfSeal | null, at = new Date()): PdfSeal {
  if (kept && fits(kept.certificate, owner, at)) return kept
  const key =
    kept?.key ??
    generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey.export({ format: 'der', type: 'pkcs8' })
  return { key, certificate: certificate(owner, key, at) }
}

/** The public half of a key, as it stands in each certificate on it (SubjectPublicKeyInfo). */
export const publicKeyOf = (key: Buffer): Buffer =>
  createPublicKey(createPrivateKey({ key, format: 'der', type: 'pkcs8' })).export({ format: 'der', type: 'spki' })

/** Who made a certificate, and its number in their books: how a signature names it. */
export function issuerAndSerial(certificate: Buffer) {
  const made = parsed(certificate)
  return sequence(blockAt(made, 0, 3), blockAt(made, 0, 1))
}

/** An X.509 certificate (RFC 5280) that a practice makes of itself: for signing, and good for no other certificate. */
function certificate(owner: SealOwner, key: Buffer, at: Date): Buffer {
  const extension = (id: Id, value: Buffer) => sequence(oid(id), new Bool({ value: true }), octets(value))
  const contents = sequence(
    tagged(0, new Integer({ value: 2 })),
    new Integer({ valueHex: serialNumber() }),
    sequence(oid('ecdsaWithSha256')),
    nameOf(owner),
    sequence(timeOf(new Date(at.getTime() - DAY_MS)), timeOf(yearsAfter(at, YEARS))),
    nameOf(owner),
    parsed(publicKeyOf(key)),
    tagged(
      3,
      sequence(
        extension('basicConstraints', bytesOf(sequence())),
        // digitalSignature and nonRepudiation, the first two bits.
        extension('keyUsage', bytesOf(bits(Buffer.from([0b1100_0000]), 6))),
      ),
    ),
  )
  const signature = sign('sha256', bytesOf(contents), createPrivateKey({ key, format: 'der', type: 'pkcs8' }))
  return bytesOf(sequence(contents, sequence(oid('ecdsaWithSha256')), bits(signature)))
}

function fits(certificate: Buffer, owner: SealOwner, at: Date): boolean {
  const subject = bytesOf(blockAt(parsed(certificate), 0, 5))
  const end = new Date(new X509Certificate(certificate).validTo)
  return subject.equals(bytesOf(nameOf(owner))) && end > yearsAfter(at, YEARS_LEFT)
}

const bits = (bytes: Buffer, unusedBits = 0): BitString => new BitString({ valueHex: toArrayBuffer(bytes), unusedBits })

/** Random, positive and of one length (4.1.2.2). */
function serialNumber(): ArrayBuffer {
  const bytes = randomBytes(16)
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return toArrayBuffer(bytes)
}

/** Given as values and never as one text, so that no character in the name of a practice can mean anything. */
function nameOf({ name, country }: SealOwner) {
  const part = (id: Id, value: PrintableString | Utf8String) => setOf(sequence(oid(id), value))
  return sequence(
    part('country', new PrintableString({ value: country })),
    part('organization', new Utf8String({ value: shortened(name, LONGEST) })),
    part('commonName', new Utf8String({ value: shortened(name, LONGEST - KIND.length) + KIND })),
  )
}

function shortened(text: string, longest: number): string {
  const characters = [...text]
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}

/** Two figures for the year until 2049, four from then on, and whole seconds (4.1.2.5). */
const timeOf = (valueDate: Date) =>
  valueDate.getUTCFullYear() < 2050 ? new UTCTime({ valueDate }) : new GeneralizedTime({ valueDate })

function yearsAfter(at: Date, years: number): Date {
  const later = new Date(at)
  later.setUTCFullYear(later.getUTCFullYear() + years)
  later.setUTCMilliseconds(0)
  return later
}
