import { AppError } from '../shared/ipc/result'
import { connect, findDamage, readNumber, type Sqlite } from './connection'
import { replaceFile } from './durable'

/**
 * Puts a copy of the open practice file at `target`, encrypted with the same key, and opens and checks it before it
 * takes that name. An earlier copy of that name is replaced. Throws the driver's or the file system's error, or
 * DISK_IO for a copy that does not read back as it was written; then `target` is as it was.
 */
export function copyPracticeFile(sqlite: Sqlite, key: Buffer, target: string): void {
  replaceFile(
    target,
    (temporary) => sqlite.prepare('VACUUM INTO ?').run(temporary),
    (temporary) => verifyCopy(sqlite, key, temporary),
  )
}

function verifyCopy(sqlite: Sqlite, key: Buffer, copyFile: string): void {
  const copy = connect(copyFile, key)
  try {
    const isEqual =
      readNumber(copy, 'user_version') === readNumber(sqlite, 'user_version') &&
      readNumber(copy, 'application_id') === readNumber(sqlite, 'application_id')
    if (!isEqual || findDamage(copy, 'integrity_check')) throw new AppError('DISK_IO')
  } finally {
    copy.close()
  }
}
