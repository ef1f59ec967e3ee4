import './form/checks'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { call } from './api'
import { router } from './router'

/** Long enough for the first screen, short enough for who wants to search at once. */
const FIRST_SCREEN_MS = 1_000

/** Everything behind the lock; a file of its own, so that the lock itself is there at once. */
export function Screens() {
  // Makes the search ready in slices, while someone looks at the first screen. When it fails, the search itself says so.
  useEffect(() => {
    const timer = setTimeout(() => void call('search.find', { text: '' }).catch(() => undefined), FIRST_SCREEN_MS)
    return () => clearTimeout(timer)
  }, [])
  return <RouterProvider router={router} />
}

// The first screen is fetched along with the way to it.
void import('./overview/overview-page')
