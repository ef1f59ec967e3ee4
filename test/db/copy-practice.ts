import { closeSync, openSync } from 'node:fs'
import path from 'node:path'
import { type CopyOrder, makeCopy } from '../../db/backup/make'

/** Copies a practice file into the folder of copies beside it, as the application does. Gives the path of the copy. */
export function copyPractice(file: string, key: Buffer, change: Partial<CopyOrder> = {}): string {
  const handle = openSync(file, 'r')
  const about = {
    v: 1,
    moment: new Date().toISOString(),
    fileId: crypto.randomUUID(),
    app: '0',
    reason: 'hand',
  } as const
  const folder = path.join(path.dirname(file), 'kopieen')
  try {
    return makeCopy({ file, handle, key: Buffer.from(key), slots: '{}', about, folder, name: 'Praktijk', ...change })
      .path
  } finally {
    closeSync(handle)
  }
}
