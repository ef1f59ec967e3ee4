import { lazy, Suspense, useEffect, useState } from 'react'
import type { SessionState } from '../../shared/session/schema'
import { afterPaint } from '../after-paint'
import { Waiting } from '../components/waiting'
import { StartCard } from './start-card'

// The first screen is in the first file; the forms behind it come while someone reads it.
const forms = () => import('./welcome-forms')
const CreatePractice = lazy(() => forms().then((module) => ({ default: module.CreatePractice })))
const LockedPractice = lazy(() => forms().then((module) => ({ default: module.LockedPractice })))
const RecoverySheet = lazy(() => forms().then((module) => ({ default: module.RecoverySheet })))

/** Everything in front of the lock: choosing or making a practice, its recovery sheet, and unlocking. */
export function Welcome({ session }: { session: SessionState }) {
  useEffect(() => afterPaint(() => void forms()), [])
  return <Suspense fallback={<Waiting />}>{screenFor(session)}</Suspense>
}

function screenFor(session: SessionState) {
  const { practice } = session
  if (!practice) return <NoPractice session={session} />
  if (practice.status === 'open') return <RecoverySheet practiceName={practice.name} />
  return <LockedPractice key={practice.path} practice={practice} />
}

function NoPractice({ session }: { session: SessionState }) {
  const [creating, setCreating] = useState(false)
  if (creating) return <CreatePractice onCancel={() => setCreating(false)} />
  return <StartCard session={session} onCreate={() => setCreating(true)} />
}
