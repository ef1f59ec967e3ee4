import { call } from '../api'
import { tellError } from '../components/toast'

/** Closes the practice, back to the first screen; the address forgets the page that was open in it. */
export function leavePractice(): void {
  call('session.close', {})
    .then(() => {
      // The screens behind the lock, and the router with them, are not there yet.
      location.hash = '#/'
    })
    .catch(tellError)
}
