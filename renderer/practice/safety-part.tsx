import { BackupPart } from '../backup/backup-part'
import { ErasurePart } from '../erasure/erasure-part'
import { CopiesPart } from '../holder/copies-part'
import { KeysPart } from '../keys/keys-part'

/** What keeps the practice safe, one card after the other: copies, keys, what is erased when, and who did what. */
export function SafetyPart() {
  return (
    <>
      <BackupPart />
      <KeysPart />
      <CopiesPart />
      <ErasurePart />
    </>
  )
}
