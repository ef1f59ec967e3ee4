import { lazy, Suspense, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { SessionState } from '../shared/session/schema'
import { afterPaint } from './after-paint'
import { useRoute } from './api'
import { forgetEverything, lockedByItself, openedAgain } from './commands'
import { Waiting } from './components/waiting'
import { Welcome } from './welcome/welcome'

const screens = () => import('./screens')
const Screens = lazy(() => screens().then((module) => ({ default: module.Screens })))
const SeatScreen = lazy(() => import('./seat/seat-screen').then((module) => ({ default: module.SeatScreen })))
const Notifications = lazy(() => import('@mantine/notifications').then((module) => ({ default: module.Notifications })))

/** The lock first; the screens behind it are not even asked for before it opens. */
export function App() {
  const session = useRoute('session.state', {})
  if (!session.data) return <Waiting />
  return (
    <>
      <Practice session={session.data} />
      <Later />
    </>
  )
}

function Practice({ session }: { session: SessionState }) {
  const isOpen = session.practice?.status === 'open'
  const isReady = isOpen && !session.recoveryPending
  // Everything behind the lock at once is much to draw: it is done in slices, so that the window never stands still.
  const showPractice = useDeferredValue(isReady)
  const path = session.practice?.path ?? null
  const { seated } = session
  const sat = useRef(false)
  // Main can lock without being asked by the page: nothing was done for a while, or another file was double-clicked.
  useEffect(() => {
    // What an employee typed is never given back on the owner's screen: it ends with the seat.
    if (isOpen && seated) sat.current = true
    else if (sat.current && !isOpen) {
      sat.current = false
      forgetEverything()
    } else if (isOpen && path) {
      sat.current = false
      openedAgain(path)
    } else lockedByItself(path)
  }, [isOpen, path, seated])
  // What is on screen is decided by main alone: an address or a step back changes nothing about it.
  if (isOpen && seated)
    return (
      <Suspense fallback={<Waiting />}>
        <SeatScreen />
      </Suspense>
    )
  if (isReady && showPractice)
    return (
      <Suspense fallback={<Waiting />}>
        <Screens />
      </Suspense>
    )
  return isReady ? <Waiting /> : <Welcome session={session} />
}

/** What the first screen does without: where messages appear, and everything behind the lock. */
function Later() {
  const [isPainted, setPainted] = useState(false)
  useEffect(
    () =>
      afterPaint(() => {
        setPainted(true)
        void screens()
      }),
    [],
  )
  return isPainted ? (
    <Suspense>
      <Notifications position="bottom-left" autoClose={8_000} />
    </Suspense>
  ) : null
}
