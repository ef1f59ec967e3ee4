import { copyPracticeFile } from '../../db/copy'
import { writeTextFile } from '../../db/durable'
import { databaseKey } from '../../db/keys'
import { readSlots, slotFile } from '../../db/slots'
import type { Session } from '../practice/session'

/**
 * HOOK for the backups: what is kept before the key is renewed. Sets the practice aside as it is, with the keys that open it:
 * `<file>.voor-nieuwe-sleutel.kopie`, verified. Gives its path. Throws the code of a disk that gives out; then nothing is renewed.
 */
export function keepBeforeRenewal(session: Session): string {
  const { path, master, sqlite, mirrorFolder } = session.vault()
  const copy = `${path}.voor-nieuwe-sleutel.kopie`
  copyPracticeFile(sqlite, databaseKey(master), copy)
  writeTextFile(slotFile(copy), `${JSON.stringify(readSlots(path, mirrorFolder), null, 2)}\n`)
  return copy
}
