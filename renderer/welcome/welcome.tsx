import { useState } from 'react'
import type { SessionState } from '../../shared/session/schema'
import { CreatePractice } from './create-practice'
import { LockedPractice } from './locked-practice'
import { RecoverySheet } from './recovery-sheet'
import { StartCard } from './start-card'

/** Everything in front of the lock: choosing or making a practice, its recovery sheet, and unlocking. */
export function Welcome({ session }: { session: SessionState }) {
  const { practice } = session
  if (!practice) return <NoPractice session={session} />
  if (practice.status === 'open') return <RecoverySheet practiceName={practice.name} />
  return <LockedPractice key={practice.path} name={practice.name} isSample={practice.isSample} />
}

function NoPractice({ session }: { session: SessionState }) {
  const [creating, setCreating] = useState(false)
  if (creating) return <CreatePractice onCancel={() => setCreating(false)} />
  return <StartCard session={session} onCreate={() => setCreating(true)} />
}
