import { useState } from 'react'
import type { ErrorCode } from '../../shared/ipc/result'
import { leavePractice } from './leave'
import { RecoverCard } from './recover-card'
import { UnlockCard } from './unlock-card'

type Props = { name: string; isSample: boolean; problem: ErrorCode | null }

/** A chosen practice that is still locked: the passphrase, or the recovery code. */
export function LockedPractice({ name, isSample, problem }: Props) {
  const [recovering, setRecovering] = useState(false)
  if (recovering) return <RecoverCard name={name} onBack={() => setRecovering(false)} />
  return (
    <UnlockCard
      name={name}
      isSample={isSample}
      problem={problem}
      onForgotten={() => setRecovering(true)}
      onLeave={leavePractice}
    />
  )
}
