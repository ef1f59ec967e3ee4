import { call } from '../api'
import { tellError } from '../components/toast'

/** Closes the practice, back to the first screen; the address forgets the page that was open in it. */
export function useLeavePractice() {
  return () => {
    call('session.close', {})
      .then(() => {
        // The first screen stands outside the router, so the address itself is set.
        window.location.hash = '#/'
      })
      .catch(tellError)
  }
}
