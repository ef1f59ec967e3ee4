import { randomBytes } from 'node:crypto'
import { truncateSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { ErrorCode } from '../../shared/ipc/result'

/** What a practice file can turn into from outside: each is refused with its code, and keeps its bytes. */
export const badFiles: [code: ErrorCode, what: string, spoil: (file: string) => void][] = [
  ['FILE_EMPTY', 'empty', (file) => writeFileSync(file, '')],
  ['FILE_EMPTY', 'one byte', (file) => writeFileSync(file, 'x')],
  ['FILE_DAMAGED', 'less than a page', (file) => truncateSync(file, 1_000)],
  ['FILE_DAMAGED', 'cut off inside a page', (file) => truncateSync(file, 10_000)],
  ['FILE_DAMAGED', 'cut off between two pages', (file) => truncateSync(file, 8_192)],
  ['FILE_DAMAGED', 'random bytes', (file) => writeFileSync(file, randomBytes(40_960))],
  ['FILE_DAMAGED', 'zeros', (file) => writeFileSync(file, Buffer.alloc(40_960))],
  ['FILE_KIND', 'a PDF', (file) => writeFileSync(file, `%PDF-1.7\n${'\0'.repeat(9_000)}`)],
  [
    'FILE_KIND',
    'a Word document',
    (file) => writeFileSync(file, Buffer.concat([Buffer.from('PK\x03\x04'), randomBytes(8_188)])),
  ],
  ['FILE_KIND', 'a PNG', (file) => writeFileSync(file, Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'))],
  [
    'FILE_KIND',
    'a JPEG',
    (file) => writeFileSync(file, Buffer.concat([Buffer.from([255, 216, 255, 224]), Buffer.alloc(8_188)])),
  ],
  ['FILE_KIND', 'a text', (file) => writeFileSync(file, 'Beste collega,\r\nzie de bijlage.\r\n'.repeat(500))],
  ['FILE_PLAIN', 'a database without encryption', (file) => plainDatabase(file)],
]

/** A database that any program reads. */
export function plainDatabase(file: string): void {
  writeFileSync(file, '')
  const plain = new Database(file)
  plain.exec('CREATE TABLE parent (id)')
  plain.close()
}
