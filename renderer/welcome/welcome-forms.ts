import '../form/checks'

/** What comes after the first screen, as one file of the build. */
export { RestoreCard } from '../backup/restore-card'
export { CreatePractice } from './create-practice'
export { LockedPractice } from './locked-practice'
export { RecoverySheet } from './recovery-sheet'
