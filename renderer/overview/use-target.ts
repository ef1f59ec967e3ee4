import { useNavigate } from '@tanstack/react-router'
import type { AttentionTarget } from '../../shared/overview/schema'
import { useGoToStep } from '../cycle/links'

type Openers = { invite: (cycleId: string) => void; plan: (employeeId: string) => void }

/** Goes to where a point is dealt with; what is done in a window over this screen is opened by the page. */
export function useTarget({ invite, plan }: Openers) {
  const navigate = useNavigate()
  const goToStep = useGoToStep()
  return (target: AttentionTarget) => {
    switch (target.to) {
      case 'step':
        return goToStep(target.cycleId, target.step)
      case 'talk':
        return navigate({ to: '/gesprekken/$cycleId/gesprek', params: { cycleId: target.cycleId } })
      case 'chooseDay':
        return navigate({
          to: '/gesprekken/$cycleId',
          params: { cycleId: target.cycleId },
          search: { venster: 'gegevens' },
        })
      case 'invitation':
        return invite(target.cycleId)
      case 'newTalk':
        return plan(target.employeeId)
      case 'certificates':
        return navigate({
          to: '/medewerkers/$employeeId',
          params: { employeeId: target.employeeId },
          search: { deel: 'certificaten' },
        })
      case 'needs':
        return navigate({ to: '/opleidingsplan', search: { deel: 'behoeften', jaar: target.year } })
      case 'retention':
        return navigate({ to: '/praktijk', search: { deel: 'veiligheid' } })
      case 'training':
        return navigate({ to: '/opleidingsplan', search: { deel: 'plan', jaar: target.year } })
    }
  }
}
