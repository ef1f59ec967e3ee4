import { useState } from 'react'
import type { SessionState } from '../../shared/session/schema'
import { leavePractice } from './leave'
import { RecoverCard } from './recover-card'
import { UnlockCard } from './unlock-card'

type Props = { practice: NonNullable<SessionState['practice']> }

/** A chosen practice that is still locked: the passphrase, or the recovery code. */
export function LockedPractice({ practice }: Props) {
  const [recovering, setRecovering] = useState(false)
  if (recovering) return <RecoverCard name={practice.name} onBack={() => setRecovering(false)} />
  return <UnlockCard practice={practice} onForgotten={() => setRecovering(true)} onLeave={leavePractice} />
}
