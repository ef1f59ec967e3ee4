import './form/checks'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useRoute } from './api'
import { TroubleNote } from './holder/trouble-note'
import { readAhead } from './read-ahead'
import { router } from './router'
import { QuickHide } from './seat/quick-hide'

/** Everything behind the lock; a file of its own, so that the lock itself is there at once. */
export function Screens() {
  useEffect(readAhead, [])
  // The address may have changed while the lock, or an employee, was in front of the screens: then nobody listened.
  useEffect(() => void router.load(), [])
  const session = useRoute('session.state', {})
  return (
    <>
      <RouterProvider router={router} />
      <QuickHide name={session.data?.practice?.name ?? ''} />
      <TroubleNote />
    </>
  )
}

// The first screen is fetched along with the way to it.
void import('./overview/overview-page')
