import { useNavigate } from '@tanstack/react-router'
import type { SearchTarget } from '../../shared/search/schema'
import { lockPractice } from '../commands'

/** Goes to the exact place of what was found. */
export function useOpenHit() {
  const navigate = useNavigate()
  return (target: SearchTarget) => {
    switch (target.to) {
      case 'employee':
        return navigate({ to: '/medewerkers/$employeeId', params: { employeeId: target.employeeId } })
      case 'certificates':
        return navigate({
          to: '/medewerkers/$employeeId',
          params: { employeeId: target.employeeId },
          search: { deel: 'certificaten' },
        })
      case 'cycle':
        return navigate({ to: '/gesprekken/$cycleId', params: { cycleId: target.cycleId } })
      case 'talk':
        return navigate({
          to: '/gesprekken/$cycleId/gesprek',
          params: { cycleId: target.cycleId },
          search: { thema: target.theme },
        })
      case 'documents':
        return navigate({ to: '/gesprekken/$cycleId/ondertekenen', params: { cycleId: target.cycleId } })
      case 'meeting':
        return navigate({
          to: '/gesprekken/$cycleId/voortgang/$followUpId',
          params: { cycleId: target.cycleId, followUpId: target.followUpId },
        })
      case 'evaluation':
        return navigate({ to: '/gesprekken/$cycleId/evaluatie', params: { cycleId: target.cycleId } })
      case 'needs':
        return navigate({ to: '/opleidingsplan', search: { deel: 'behoeften', jaar: target.year } })
      case 'training':
        return navigate({ to: '/opleidingsplan', search: { deel: 'plan', jaar: target.year } })
      case 'roles':
        return navigate({ to: '/praktijk', search: { deel: 'functies' } })
      case 'competences':
        return navigate({ to: '/praktijk', search: { deel: 'competenties' } })
      case 'screen':
        return navigate({ href: target.screen })
      case 'lock':
        return lockPractice()
    }
  }
}
