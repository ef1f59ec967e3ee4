import { BackupPart } from '../backup/backup-part'
import { ErasurePart } from '../erasure/erasure-part'

/** What keeps the practice safe, one card after the other: copies, keys, what is erased when, and who did what. */
export function SafetyPart() {
  return (
    <>
      <BackupPart />
      <ErasurePart />
    </>
  )
}
