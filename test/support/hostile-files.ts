import { truncateSync, writeFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createDeflateRaw } from 'node:zlib'
import JSZip from 'jszip'
import type { ErrorCode } from '../../shared/ipc/result'

const wrap = (body: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`

async function zip(parts: Record<string, string>): Promise<Buffer> {
  const archive = new JSZip()
  for (const [name, content] of Object.entries(parts)) archive.file(name, content, { createFolders: false })
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** An archive with one part of `size` letters, of which the headers say `said`; made in a stream, so at the cost of no memory. */
async function bomb(file: string, size: number, said: number): Promise<void> {
  const name = Buffer.from('word/document.xml')
  const chunk = Buffer.alloc(1_000_000, 'a')
  const packed: Buffer[] = []
  const deflate = createDeflateRaw({ level: 1 })
  deflate.on('data', (data: Buffer) => packed.push(data))
  await pipeline(function* () {
    for (let made = 0; made < size; made += chunk.length) yield chunk
  }, deflate)
  const data = Buffer.concat(packed)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(data.length, 14)
  fields.writeUInt32LE(said, 18)
  fields.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name])
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, Buffer.alloc(14), name])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length + data.length, 16)
  writeFileSync(file, Buffer.concat([local, data, central, end]))
}

const laughs = Array.from({ length: 20 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
const defined = (definitions: string) =>
  zip({ 'word/document.xml': `<!DOCTYPE w [${definitions}]>${wrap('<w:p><w:r><w:t>&l20;</w:t></w:r></w:p>')}` })
const written = (make: () => Promise<Buffer> | Buffer) => async (file: string) => writeFileSync(file, await make())

/** Files that were made to do harm, written to the place that is given, with the code that reading a form answers. */
export const hostileFiles: [name: string, write: (file: string) => Promise<void>, code: ErrorCode][] = [
  ['a bomb of 500 MB', (file) => bomb(file, 500_000_000, 500_000_000), 'DOCX_TOO_LARGE'],
  ['a bomb of 500 MB that says it is small', (file) => bomb(file, 500_000_000, 1_000), 'DOCX_UNREADABLE'],
  [
    'one that reads a file of the computer',
    written(() => defined('<!ENTITY l20 SYSTEM "file:///etc/passwd">')),
    'DOCX_REFUSED',
  ],
  ['a billion laughs', written(() => defined(`<!ENTITY l0 "ha">${laughs}`)), 'DOCX_REFUSED'],
  [
    '100,000 tags in each other',
    written(() => zip({ 'word/document.xml': wrap('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000)) })),
    'DOCX_REFUSED',
  ],
  [
    '20,000 parts',
    written(() => zip(Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`word/${n}.xml`, ''])))),
    'DOCX_REFUSED',
  ],
  [
    'a part that climbs out',
    written(async () => {
      const bytes = await zip({ 'word/document.xml': wrap(''), 'word/aa/bb.xml': 'x' })
      return Buffer.from(bytes.toString('latin1').replaceAll('word/aa/bb.xml', '../../../b.xml'), 'latin1')
    }),
    'DOCX_REFUSED',
  ],
  [
    'half a file',
    written(async () => (await zip({ 'word/document.xml': wrap('x'.repeat(500)) })).subarray(0, 120)),
    'DOCX_UNREADABLE',
  ],
  ['a renamed PDF', written(() => Buffer.from('%PDF-1.7\n%âãÏÓ\n')), 'DOCX_KIND'],
  [
    '500 MB of anything',
    async (file) => {
      writeFileSync(file, 'PK\x03\x04')
      truncateSync(file, 500_000_000)
    },
    'DOCX_TOO_LARGE',
  ],
]
