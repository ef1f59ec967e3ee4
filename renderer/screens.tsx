import './form/checks'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { TroubleNote } from './holder/trouble-note'
import { readAhead } from './read-ahead'
import { router } from './router'

/** Everything behind the lock; a file of its own, so that the lock itself is there at once. */
export function Screens() {
  useEffect(readAhead, [])
  return (
    <>
      <RouterProvider router={router} />
      <TroubleNote />
    </>
  )
}

// The first screen is fetched along with the way to it.
void import('./overview/overview-page')
