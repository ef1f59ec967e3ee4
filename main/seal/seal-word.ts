import { unzipSync, zipSync } from 'fflate'
import type { PdfSeal } from './certificate'
import { packageReferences } from './package-references'
import { packageSignature } from './package-signature'

export type WordSealWish = { seal: PdfSeal; reason: string; at: Date }

const OPC = 'http://schemas.openxmlformats.org/package/2006/relationships'
const MIME = 'application/vnd.openxmlformats-package.digital-signature'
const TYPES = '[Content_Types].xml'
const RELATIONS = '_rels/.rels'

/**
 * The Word file with a package signature of the practice (ECMA-376 part 2, chapter 13) over its text, pictures, styles and own
 * properties. LibreOffice 7.4 says that it is valid, and sees a change. Throws when the file cannot be read.
 */
export function sealWord(docx: Buffer, wish: WordSealWish): Buffer {
  const parts = unzipSync(docx)
  const signature = packageSignature(packageReferences(parts), wish)
  const added = (name: string, end: string, xml: string): void => {
    const text = Buffer.from(parts[name] ?? []).toString('utf8')
    if (!text.includes(end)) throw new Error(`The part ${name} is not as it is written here`)
    parts[name] = Buffer.from(text.replace(end, () => xml + end))
  }
  added(
    RELATIONS,
    '</Relationships>',
    relation('rIdZegel', `${OPC}/digital-signature/origin`, '_xmlsignatures/origin.sigs'),
  )
  added(
    TYPES,
    '</Types>',
    `<Default Extension="sigs" ContentType="${MIME}-origin"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="${MIME}-xmlsignature+xml"/>`,
  )
  parts['_xmlsignatures/origin.sigs'] = new Uint8Array()
  parts['_xmlsignatures/_rels/origin.sigs.rels'] = Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${OPC}">${relation('rId1', `${OPC}/digital-signature/signature`, 'sig1.xml')}</Relationships>`,
  )
  parts['_xmlsignatures/sig1.xml'] = Buffer.from(signature)
  return Buffer.from(zipSync(parts))
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
