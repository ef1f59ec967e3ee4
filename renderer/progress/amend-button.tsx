import { Button, type ButtonProps } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../api'
import { Confirm } from '../components/confirm'
import { tell, tellError } from '../components/toast'

type Props = ButtonProps & { cycleId: string; version: number; hasPlan?: boolean; holds?: boolean }

/** Starts the next version of what was signed, after one sentence on what that means. `holds`: both signed this one. */
export function AmendButton({ cycleId, version, hasPlan = true, holds = true, ...props }: Props) {
  const [asking, setAsking] = useState(false)
  const navigate = useNavigate()
  const name = hasPlan ? 'Plan' : 'Verslag'
  const start = async () => {
    try {
      await call('signing.newVersion', { cycleId })
      tell(`Versie ${version + 1} is gestart. Versie ${version} blijft bewaard.`)
      await navigate({
        to: '/gesprekken/$cycleId/gesprek',
        params: { cycleId },
        search: hasPlan ? { thema: 'goals' } : {},
      })
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
        {name} aanpassen
      </Button>
      <Confirm
        opened={asking}
        onClose={() => setAsking(false)}
        title={`${name} aanpassen?`}
        action={`Versie ${version + 1} beginnen`}
        onConfirm={() => void start()}
      >
        U past samen {hasPlan ? 'de doelen, acties of toezeggingen' : 'het gesprek'} aan en tekent daarna allebei versie{' '}
        {version + 1}. {holds && 'Tot dan geldt wat getekend is. '}Versie {version} blijft bewaard en is altijd te
        lezen.
      </Confirm>
    </>
  )
}
