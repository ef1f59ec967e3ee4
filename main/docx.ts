import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

/** What no Word file of a practice needs: parts in all, and bytes of one part once unpacked. */
const MOST_PARTS = 400
const MOST_BYTES = 4_000_000

/**
 * Some parts of a Word file from outside, as text, by name. Counted while they are unpacked, since a directory can lie;
 * nothing else of the file is read, no link in it is followed, and its XML is never given to a parser. Throws when it is
 * no zip, is damaged, or asks for more than a Word file of a practice needs.
 */
export async function readParts(bytes: Buffer, wanted: readonly string[]): Promise<Map<string, string>> {
  const zip = await opened(bytes)
  if (zip.entryCount > MOST_PARTS) throw new RangeError('Too many parts')
  const found = new Map<string, string>()
  return new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => resolve(found))
    zip.on('entry', (entry: Entry) => {
      if (!wanted.includes(entry.fileName)) return zip.readEntry()
      if (found.has(entry.fileName)) return reject(new RangeError('A part that is there twice'))
      partOf(zip, entry).then((text) => {
        found.set(entry.fileName, text)
        zip.readEntry()
      }, reject)
    })
    zip.readEntry()
  })
}

const opened = (bytes: Buffer) =>
  new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      zip ? resolve(zip) : reject(error),
    ),
  )

async function partOf(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > MOST_BYTES) throw new RangeError('A part that is too large')
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => {
      if (!stream) return reject(error)
      const pieces: Buffer[] = []
      let size = 0
      stream.on('data', (piece: Buffer) => {
        size += piece.length
        if (size > MOST_BYTES) stream.destroy(new RangeError('A part that is too large'))
        else pieces.push(piece)
      })
      stream.on('error', reject)
      stream.on('end', () => resolve(Buffer.concat(pieces).toString('utf8')))
    }),
  )
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** The paragraphs of a Word part with text in them, in order, each on one line. */
export const paragraphsOf = (xml: string): string[] =>
  xml.split('</w:p>').flatMap((paragraph) => {
    const text = [...paragraph.matchAll(/<w:t(?: [^<>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab|cr)\b[^<>]*>/g)]
      .map(([, words]) => (words === undefined ? ' ' : plain(words)))
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
    return text ? [text] : []
  })

/** A custom property of a Word file (docProps/custom.xml); null when it is not there. */
export function propertyOf(xml: string, name: string): string | null {
  const property = xml.split('</property>').find((one) => one.includes(`name="${name}"`))
  const value = property && /<vt:lpwstr>([^<]*)<\/vt:lpwstr>/.exec(property)?.[1]
  return value ? plain(value) : null
}
