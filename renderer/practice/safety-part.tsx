import { AuditPart } from '../audit/audit-part'
import { BackupPart } from '../backup/backup-part'
import { ErasurePart } from '../erasure/erasure-part'
import { CopiesPart } from '../holder/copies-part'
import { KeysPart } from '../keys/keys-part'
import { LogPart } from '../log/log-part'
import { PrivacyPart } from '../rights/privacy-part'
import { SeatPart } from '../seat/seat-part'

/** What keeps the practice safe, one card after the other: copies, keys, what is erased when, and who did what. */
export function SafetyPart() {
  return (
    <>
      <BackupPart />
      <KeysPart />
      <SeatPart />
      <CopiesPart />
      <ErasurePart />
      <AuditPart />
      <PrivacyPart />
      <LogPart />
    </>
  )
}
