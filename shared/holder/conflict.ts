/** A file beside the open practice file that another program made of it, and that the same keys open. */
export type ConflictCopy = {
  path: string
  name: string
  /** When it was last worked in. */
  at: string
  /** Whether something was saved in it that is not in the open file; null when that cannot be told. */
  hasMore: boolean | null
}

/**
 * What sync clients put behind a name when two laptops changed one file: Dropbox and Nextcloud "(conflicted copy 2026-11-27)" in
 * the language of the computer, OneDrive "-LAPTOP", Google Drive " (1)" and iCloud " 2", Syncthing ".sync-conflict-…"; and
 * our own "(eigen wijzigingen …)".
 */
const behind: readonly RegExp[] = [
  /^[ _-]*\(.*(conflict|kopie|copy|exemplaar|copie|eigen wijzigingen).*\)$/i,
  /^[ _.-]+(.*[ _.-])?(conflict\w*|conflicterend exemplaar)([ _.-].*)?$/i,
  /^ ?\(\d{1,3}\)$/,
  /^ \d{1,3}$/,
  /^\.sync-conflict-\d{8}-\d{6}(-\w+)?$/,
  /^-[\p{L}\p{N}][\p{L}\p{N}-]{1,40}$/u,
]
const before = /^(kopie van|copy of|copie de) /i

/** Whether a file beside a practice file has a name that sync clients give; names with their ending. */
export function isConflictName(practice: string, other: string): boolean {
  const [own, ending] = split(practice)
  const [name, otherEnding] = split(other)
  if (name === own || otherEnding.toLowerCase() !== ending.toLowerCase()) return false
  if (before.test(name) && name.replace(before, '') === own) return true
  return name.startsWith(own) && behind.some((pattern) => pattern.test(name.slice(own.length)))
}

function split(file: string): [name: string, ending: string] {
  const dot = file.lastIndexOf('.')
  return dot > 0 ? [file.slice(0, dot), file.slice(dot)] : [file, '']
}
