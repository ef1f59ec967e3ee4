import { Button, type ButtonProps } from '@mantine/core'
import { createLink, useNavigate } from '@tanstack/react-router'
import { forwardRef } from 'react'
import type { NextStep } from '../../shared/cycle/rules'

const Anchor = forwardRef<HTMLAnchorElement, ButtonProps & React.AnchorHTMLAttributes<HTMLAnchorElement>>(
  (props, ref) => <Button ref={ref} component="a" {...props} />,
)

/** A button that leads to another screen: a real link. */
export const LinkButton = createLink(Anchor)

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
      case 'conversation':
        return navigate({ to: '/gesprekken/$cycleId', params })
    }
  }
}
