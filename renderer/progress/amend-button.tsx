import { Button, type ButtonProps } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../api'
import { Confirm } from '../components/confirm'
import { tell, tellError } from '../components/toast'

type Props = ButtonProps & { cycleId: string; version: number }

/** Starts the next version of a signed plan, after one sentence on what that means. */
export function AmendButton({ cycleId, version, ...props }: Props) {
  const [asking, setAsking] = useState(false)
  const navigate = useNavigate()
  const start = async () => {
    try {
      await call('signing.newVersion', { cycleId })
      tell(`Versie ${version + 1} is gestart. Versie ${version} blijft bewaard.`)
      await navigate({ to: '/gesprekken/$cycleId/gesprek', params: { cycleId }, search: { thema: 'goals' } })
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPencil size={18} stroke={1.5} aria-hidden />}
        {...props}
        onClick={() => setAsking(true)}
      >
        Plan aanpassen
      </Button>
      <Confirm
        opened={asking}
        onClose={() => setAsking(false)}
        title="Plan aanpassen?"
        action={`Versie ${version + 1} beginnen`}
        onConfirm={() => void start()}
      >
        U past samen de doelen, acties of toezeggingen aan en tekent daarna allebei versie {version + 1}. Tot dan geldt
        wat getekend is, en ook daarna blijft versie {version} te lezen.
      </Confirm>
    </>
  )
}
