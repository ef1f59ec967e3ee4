import { lazy, Suspense, useDeferredValue, useEffect } from 'react'
import { useRoute } from './api'
import { forgetEverything } from './commands'
import { Waiting } from './components/waiting'
import { Welcome } from './welcome/welcome'

// Everything behind the lock is fetched while someone looks for the passphrase.
const screens = () => import('./screens')
const Screens = lazy(() => screens().then((module) => ({ default: module.Screens })))
requestIdleCallback(() => void screens())

/** The lock first; the screens behind it are not even asked for before it opens. */
export function App() {
  const session = useRoute('session.state', {})
  const isOpen = session.data?.practice?.status === 'open'
  const isReady = isOpen && !session.data?.recoveryPending
  // Everything behind the lock at once is much to draw: it is done in slices, so that the window never stands still.
  const showPractice = useDeferredValue(isReady)
  // Main can lock without being asked by the page: another file was double-clicked.
  useEffect(() => {
    if (!isOpen) forgetEverything()
  }, [isOpen])
  if (!session.data) return <Waiting />
  if (isReady && showPractice)
    return (
      <Suspense fallback={<Waiting />}>
        <Screens />
      </Suspense>
    )
  return isReady ? <Waiting /> : <Welcome session={session.data} />
}
