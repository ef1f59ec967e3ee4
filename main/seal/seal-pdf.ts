import { createHash, createPrivateKey, sign } from 'node:crypto'
import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFParser, PDFRef } from '@cantoo/pdf-lib'
import type { PdfSeal } from './certificate'
import { cms } from './cms'
import { update, type PdfObject as Written } from './update'

/** What stands with one party's seal. */
export type SealedParty = {
  /** Of the field, in ASCII and without a full stop: "medewerker". */
  field: string
  /** Who signed. */
  name: string
  reason: string
}

export type SealWish = {
  parties: readonly SealedParty[]
  /** Which document of the practice it is. */
  documentId: string
  location: string
  seal: PdfSeal
  at: Date
}

/** Room for the longest ECDSA signature on P-256 (72 bytes), whatever length the one for measuring had. */
const SPARE = 16

/**
 * The PDF with a PAdES signature per party (ETSI EN 319 142-1, baseline B), each in an update of its own, so that the
 * second leaves the first what it was. Both fields come with the first: all that the second changes is that its own is
 * filled. They take no place on the paper. What is written is `<party> <how many>`, so that a file that ends after the first
 * is not taken for the whole. Takes any PDF that is not encrypted; throws when it cannot be read.
 */
export async function sealPdf(pdf: Buffer, wish: SealWish): Promise<Buffer> {
  // The parser alone, without what the library can do with a PDF: that would be three times as much code to load.
  const context = await PDFParser.forBytesWithOptions(pdf).parseDocument()
  const root = context.trailerInfo.Root
  if (context.trailerInfo.Encrypt || !(root instanceof PDFRef)) throw new Error('The PDF is encrypted, or no PDF')
  const catalog = context.lookup(root, PDFDict)
  const page = lastPage(catalog)

  let next = Math.max(context.largestObjectNumber, (context.trailerInfo.Size?.asNumber() ?? 1) - 1) + 1
  const form = PDFRef.of(next++)
  const fields = wish.parties.map((party) => ({ party, ref: PDFRef.of(next++), value: PDFRef.of(next++) }))
  const before = catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)
  const acroForm = before?.clone() ?? context.obj({})
  acroForm.set(
    PDFName.of('Fields'),
    added(acroForm.lookupMaybe(PDFName.of('Fields'), PDFArray), context.obj([]), fields),
  )
  acroForm.set(PDFName.of('SigFlags'), context.obj(3))
  catalog.set(PDFName.of('AcroForm'), form)
  // The kind of signature is younger than the file that Chromium makes.
  catalog.set(PDFName.of('Version'), PDFName.of('1.7'))
  page.node.set(
    PDFName.of('Annots'),
    added(page.node.lookupMaybe(PDFName.of('Annots'), PDFArray), context.obj([]), fields),
  )

  const { Info, ID } = context.trailerInfo
  const entries = [`/Root ${root}`, Info && `/Info ${Info}`, ID && `/ID ${ID}`].filter(Boolean).join(' ')
  const fieldOf = ({ party, ref }: (typeof fields)[number], value: string): Written => ({
    ...plain(ref),
    body: `<< /Type /Annot /Subtype /Widget /FT /Sig /T ${text(`Zegel ${party.field}`)} /F 132 /Rect [0 0 0 0] /P ${page.ref}${value} >>`,
  })

  let sealed = pdf
  for (const [index, field] of fields.entries()) {
    const others = fields.slice(1).map((other) => fieldOf(other, ''))
    const first = [object(root, catalog), object(form, acroForm), object(page.ref, page.node), ...others]
    const filled = fieldOf(field, ` /V ${field.value}`)
    const value = { ...plain(field.value), body: signature(wish, index) }
    const change = update(sealed, [...(index === 0 ? first : []), filled, value], { size: next, entries })
    next = change.size
    const place = change.places.get(field.value.objectNumber) ?? 0
    sealed = signed(Buffer.concat([sealed, change.added]), place, wish.seal)
  }
  return sealed
}

/** The page at the end of the tree of pages: on it stand the signatures. */
function lastPage(catalog: PDFDict): { ref: PDFRef; node: PDFDict } {
  let place = { ref: catalog.get(PDFName.of('Pages')), node: catalog.lookup(PDFName.of('Pages'), PDFDict) }
  for (let depth = 0; depth < 100; depth++) {
    const { ref, node } = place
    const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray)
    if (!kids && ref instanceof PDFRef) return { ref, node }
    const last = (kids?.size() ?? 0) - 1
    if (!kids || last < 0) break
    place = { ref: kids.get(last), node: kids.lookup(last, PDFDict) }
  }
  throw new Error('The PDF has no page')
}

const plain = ({ objectNumber, generationNumber }: PDFRef) => ({ number: objectNumber, generation: generationNumber })
const object = (ref: PDFRef, value: PDFObject): Written => ({ ...plain(ref), body: latin1(value) })
/** Any text, as UTF-16 in hexadecimal: no character of it can mean anything. */
const text = (value: string): string => PDFHexString.fromText(value).toString()

/** As pdf-lib writes it; `toString` is for reading and not for bytes above 127. */
function latin1(value: PDFObject): string {
  const bytes = new Uint8Array(value.sizeInBytes())
  value.copyBytesInto(bytes, 0)
  return Buffer.from(bytes).toString('latin1')
}

function added(kept: PDFArray | undefined, fresh: PDFArray, fields: readonly { ref: PDFRef }[]): PDFArray {
  for (const value of kept?.asArray() ?? []) fresh.push(value)
  for (const { ref } of fields) fresh.push(ref)
  return fresh
}

/** The widest that four numbers can be; they are known when the rest of the file is. */
const RANGE = '0000000000 0000000000 0000000000 0000000000'

/** The signature dictionary with room for the signature. The order of its first entries is what read-seal.ts looks for. */
function signature({ parties, documentId, location, seal, at }: SealWish, index: number): string {
  const { name, reason } = parties[index] ?? { name: '', reason: '' }
  const room = '0'.repeat((made(seal, Buffer.alloc(32)).length + SPARE) * 2)
  const moment = at.toISOString().replace(/[-:T]/g, '').slice(0, 14)
  return [
    `<< /Praktijkgroei [${index + 1} ${parties.length} (${documentId})] /ByteRange [${RANGE}] /Contents <${room}>`,
    '/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached',
    `/M (D:${moment}Z) /Name ${text(name)} /Reason ${text(reason)}${location ? ` /Location ${text(location)}` : ''} >>`,
  ].join(' ')
}

/** Fills in what is sealed, and the seal over it. */
function signed(pdf: Buffer, place: number, seal: PdfSeal): Buffer {
  const range = pdf.indexOf(RANGE, place)
  const from = pdf.indexOf('<', range)
  const to = pdf.indexOf('>', from) + 1
  pdf.write(`0 ${from} ${to} ${pdf.length - to}`.padEnd(RANGE.length), range, 'latin1')
  const digest = createHash('sha256').update(pdf.subarray(0, from)).update(pdf.subarray(to)).digest()
  const bytes = made(seal, digest).toString('hex')
  if (bytes.length > to - from - 2) throw new Error('The seal is longer than the room for it')
  pdf.write(bytes, from + 1, 'latin1')
  return pdf
}

function made({ certificate, key }: PdfSeal, digest: Buffer): Buffer {
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  return cms({ certificate, digest }, (attributes) => sign('sha256', attributes, privateKey))
}
