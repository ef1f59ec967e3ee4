import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useRoute } from './api'
import { forgetEverything } from './commands'
import { Waiting } from './components/waiting'
import { router } from './router'
import { Welcome } from './welcome/welcome'

/** The lock first; the screens behind it are not even asked for before it opens. */
export function App() {
  const session = useRoute('session.state', {})
  const isOpen = session.data?.practice?.status === 'open'
  // Main can lock without being asked by the page: another file was double-clicked.
  useEffect(() => {
    if (!isOpen) forgetEverything()
  }, [isOpen])
  if (!session.data) return <Waiting />
  if (!isOpen || session.data.recoveryPending) return <Welcome session={session.data} />
  return <RouterProvider router={router} />
}
