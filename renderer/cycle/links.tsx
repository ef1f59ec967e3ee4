import { Button, type ButtonProps } from '@mantine/core'
import { createLink, useNavigate } from '@tanstack/react-router'
import { forwardRef } from 'react'
import type { NextStep } from '../../shared/cycle/rules'

const Anchor = forwardRef<HTMLAnchorElement, ButtonProps & React.AnchorHTMLAttributes<HTMLAnchorElement>>(
  (props, ref) => <Button ref={ref} component="a" {...props} />,
)

/** A button that leads to another screen: a real link. */
export const LinkButton = createLink(Anchor)

/** In the address of a progress meeting: the first follow-up that was not held yet. */
export const NEXT_FOLLOW_UP = 'volgend'

/** Goes to where the next step of a cycle is done. */
export function useGoToStep() {
  const navigate = useNavigate()
  return (cycleId: string, to: NextStep['to']) => {
    const params = { cycleId }
    switch (to) {
      case 'employee':
      case 'employer':
        return navigate({ to: '/gesprekken/$cycleId/voorbereiding/$side', params: { cycleId, side: to } })
      case 'signing':
      case 'documents':
        return navigate({ to: '/gesprekken/$cycleId/ondertekenen', params })
      case 'progress':
        return navigate({
          to: '/gesprekken/$cycleId/voortgang/$followUpId',
          params: { cycleId, followUpId: NEXT_FOLLOW_UP },
        })
      case 'evaluation':
        return navigate({ to: '/gesprekken/$cycleId/evaluatie', params })
      case 'judgeEmployee':
      case 'judgeEmployer': {
        const side = to === 'judgeEmployee' ? 'employee' : 'employer'
        return navigate({ to: '/gesprekken/$cycleId/evaluatie/$side', params: { cycleId, side } })
      }
      case 'next':
        return navigate({ to: '/gesprekken/$cycleId/volgende', params })
      case 'conversation':
      case 'cycle':
        return navigate({ to: '/gesprekken/$cycleId', params })
    }
  }
}
