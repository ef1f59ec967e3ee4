import { useNavigate } from '@tanstack/react-router'
import { call } from '../api'
import { tellError } from '../components/toast'

/** Closes the practice, back to the first screen; the address forgets the page that was open in it. */
export function useLeavePractice() {
  const navigate = useNavigate()
  return () => {
    call('session.close', {})
      .then(() => navigate({ to: '/' }))
      .catch(tellError)
  }
}
