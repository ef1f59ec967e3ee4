import { useState } from 'react'
import { leavePractice } from './leave'
import { RecoverCard } from './recover-card'
import { UnlockCard } from './unlock-card'

type Props = { name: string; isSample: boolean }

/** A chosen practice that is still locked: the passphrase, or the recovery code. */
export function LockedPractice({ name, isSample }: Props) {
  const [recovering, setRecovering] = useState(false)
  if (recovering) return <RecoverCard name={name} onBack={() => setRecovering(false)} />
  return <UnlockCard name={name} isSample={isSample} onForgotten={() => setRecovering(true)} onLeave={leavePractice} />
}
