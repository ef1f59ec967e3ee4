import { useState } from 'react'
import type { SessionState } from '../../shared/session/schema'
import { RestoreCard } from '../backup/restore-card'
import { leavePractice } from './leave'
import { RecoverCard } from './recover-card'
import { UnlockCard } from './unlock-card'

type Props = { practice: NonNullable<SessionState['practice']> }

/** A chosen practice that is still locked: the passphrase, the recovery code, or a copy. */
export function LockedPractice({ practice }: Props) {
  const [by, setBy] = useState<'passphrase' | 'code' | 'copy'>('passphrase')
  const back = () => setBy('passphrase')
  if (by === 'code') return <RecoverCard name={practice.name} onBack={back} />
  if (by === 'copy') return <RestoreCard onBack={back} onDone={back} />
  return (
    <UnlockCard
      practice={practice}
      onForgotten={() => setBy('code')}
      onRestore={() => setBy('copy')}
      onLeave={leavePractice}
    />
  )
}
