import { type BaseBlock, Constructed, fromBER, ObjectIdentifier, OctetString, Sequence, Set as SetOf } from 'asn1js'

const ids = {
  country: '2.5.4.6',
  organization: '2.5.4.10',
  commonName: '2.5.4.3',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const
export type Id = keyof typeof ids

export const sequence = (...value: BaseBlock[]): Sequence => new Sequence({ value })
/** The values of a set stand in the order of their bytes (DER). */
export const setOf = (...value: BaseBlock[]): SetOf => new SetOf({ value: inOrder(value) })
export const oid = (id: Id): ObjectIdentifier => new ObjectIdentifier({ value: ids[id] })
export const octets = (bytes: Buffer): OctetString => new OctetString({ valueHex: toArrayBuffer(bytes) })
/** What its number tells apart: `[0] …`. */
export const tagged = (tagNumber: number, ...value: BaseBlock[]): Constructed =>
  new Constructed({ idBlock: { tagClass: 3, tagNumber }, value })

export const inOrder = (blocks: readonly BaseBlock[]): BaseBlock[] =>
  blocks.toSorted((a, b) => Buffer.compare(bytesOf(a), bytesOf(b)))

export const bytesOf = (block: BaseBlock): Buffer => Buffer.from(block.toBER())
export const toArrayBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

/** The structure that bytes hold; throws when they are none. */
export function parsed(bytes: Buffer): BaseBlock {
  const { result, offset } = fromBER(toArrayBuffer(bytes))
  if (offset < 0 || result.error) throw new Error('This is no ASN.1')
  return result
}

/** The block at a place in a structure: the first of the second is `1, 0`. Throws where there is none. */
export function blockAt(block: BaseBlock, ...path: number[]): BaseBlock {
  const [first, ...rest] = path
  if (first === undefined) return block
  const inner = block instanceof Constructed || isList(block) ? block.valueBlock.value[first] : undefined
  if (!inner) throw new Error('This structure has no such part')
  return blockAt(inner, ...rest)
}

const isList = (block: BaseBlock): block is Sequence | SetOf => block instanceof Sequence || block instanceof SetOf
