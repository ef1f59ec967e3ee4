import { createDecipheriv } from 'node:crypto'
import { readFileSync } from 'node:fs'

const PAGE = 4_096
const RESERVED = 80
const IV = 16
const SALT = 16

/**
 * Every page of a practice file as it stands on disk, readable: free pages and the room between rows too, which no
 * statement shows and which SQLite drops when it decrypts a file itself. SQLCipher 4: AES-256-CBC, with the IV in the
 * reserved end of each page and the salt in the place of the first 16 bytes. One character for each byte.
 */
export function readablePages(file: string, databaseKey: Buffer): string {
  const bytes = readFileSync(file)
  const key = databaseKey.subarray('raw:'.length)
  const pages: string[] = []
  for (let start = 0; start < bytes.length; start += PAGE) {
    const end = start + PAGE - RESERVED
    const decipher = createDecipheriv('aes-256-cbc', key, bytes.subarray(end, end + IV)).setAutoPadding(false)
    pages.push(decipher.update(bytes.subarray(start + (start ? 0 : SALT), end)).toString('latin1'))
    decipher.final()
  }
  return pages.join('')
}

/** How a text stands in those pages. */
export const asBytes = (text: string): string => Buffer.from(text).toString('latin1')
