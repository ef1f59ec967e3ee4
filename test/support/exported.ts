import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { TestApp } from './practice'

/** The bytes of the file that an export writes. Throws its code when it fails. */
export async function exported(
  app: TestApp,
  route: 'training.export' | 'calendar.export',
  input: object,
): Promise<Buffer> {
  app.dialogs.saveAs = path.join(app.folder, 'uit')
  const result = await app.send({ route, input })
  app.dialogs.saveAs = null
  if (!result.ok) throw new Error(`${route}: ${result.error.code}`)
  return readFileSync((result.value as { path: string }).path)
}
