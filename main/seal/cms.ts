import { createHash } from 'node:crypto'
import { type BaseBlock, Integer, OctetString } from 'asn1js'
import { blockAt, bytesOf, type Id, inOrder, octets, oid, parsed, sequence, setOf, tagged } from './asn1'
import { issuerAndSerial } from './certificate'

type Sealed = {
  certificate: Buffer
  /** SHA-256 of what is sealed. */
  digest: Buffer
}

/**
 * A detached CMS signature (RFC 5652) as PAdES asks it of its baseline (ETSI EN 319 142-1, 6.3): signed are the kind of
 * contents, their digest and the digest of the certificate (RFC 5035), and no time: that stands in the PDF. The same
 * values give the same bytes, so that a check can make it anew and compare. `sign` gets the attributes and gives an
 * ECDSA signature (DER).
 */
export function cms({ certificate, digest }: Sealed, sign: (attributes: Buffer) => Buffer): Buffer {
  const attributes = attributesOf({ certificate, digest })
  const signature = sign(bytesOf(setOf(...attributes)))
  const signer = sequence(
    new Integer({ value: 1 }),
    issuerAndSerial(certificate),
    sequence(oid('sha256')),
    tagged(0, ...attributes),
    sequence(oid('ecdsaWithSha256')),
    octets(signature),
  )
  const signed = sequence(
    new Integer({ value: 1 }),
    setOf(sequence(oid('sha256'))),
    sequence(oid('data')),
    tagged(0, parsed(certificate)),
    setOf(signer),
  )
  return bytesOf(sequence(oid('signedData'), tagged(0, signed)))
}

/** What a signature as `cms` makes it holds, to be checked against one made anew; null when it is another kind. */
export function readCms(bytes: Buffer): (Sealed & { signature: Buffer }) | null {
  try {
    const signed = blockAt(parsed(bytes), 1, 0)
    const signer = blockAt(signed, 4, 0)
    const attributes = [0, 1, 2].map((index) => blockAt(signer, 3, index))
    const named = bytesOf(oid('messageDigest'))
    const attribute = attributes.find((one) => bytesOf(blockAt(one, 0)).equals(named))
    const digest = attribute && blockAt(attribute, 1, 0)
    const signature = blockAt(signer, 5)
    if (!(digest instanceof OctetString && signature instanceof OctetString)) return null
    return {
      certificate: bytesOf(blockAt(signed, 3, 0)),
      digest: Buffer.from(digest.getValue()),
      signature: Buffer.from(signature.getValue()),
    }
  } catch {
    return null
  }
}

/** In the order of their bytes, as a set stands in DER. */
function attributesOf({ certificate, digest }: Sealed): BaseBlock[] {
  const attribute = (id: Id, value: BaseBlock) => sequence(oid(id), setOf(value))
  return inOrder([
    attribute('contentType', oid('data')),
    attribute('messageDigest', octets(digest)),
    // Where no algorithm is named, SHA-256 is meant.
    attribute(
      'signingCertificateV2',
      sequence(sequence(sequence(octets(createHash('sha256').update(certificate).digest())))),
    ),
  ])
}
