import { AuditPart } from '../audit/audit-part'
import { BackupPart } from '../backup/backup-part'
import { OnThisPage } from '../components/on-this-page'
import { ErasurePart } from '../erasure/erasure-part'
import { CopiesPart } from '../holder/copies-part'
import { KeysPart } from '../keys/keys-part'
import { LogPart } from '../log/log-part'
import { PrivacyPart } from '../rights/privacy-part'
import { SeatPart } from '../seat/seat-part'

/** Without the copies of others beside the file: those are seldom there, and the overview leads to them. */
const sections = {
  kopieen: 'Kopieën',
  'wachtzin-en-sleutel': 'Wachtzin en herstelblad',
  stoelwissel: 'De laptop doorgeven',
  wissen: 'Bewaren en wissen',
  'wie-deed-wat': 'Wie deed wat',
  privacytekst: 'Tekst voor uw medewerkers',
  hulp: 'Als u hulp vraagt',
} as const

/** What keeps the practice safe, one card after the other: copies, keys, what is erased when, and who did what. */
export function SafetyPart() {
  return (
    <OnThisPage sections={sections}>
      <BackupPart />
      <KeysPart />
      <SeatPart />
      <CopiesPart />
      <ErasurePart />
      <AuditPart />
      <PrivacyPart />
      <LogPart />
    </OnThisPage>
  )
}
