import { Button, type ButtonProps } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../api'
import { Confirm } from '../components/confirm'
import { tell, tellError } from '../components/toast'
import { flushSaves } from '../form/save-queue'
import { forgetUndo } from '../form/undo'
import { forgetDrafts } from '../form/use-autosave'

type Props = ButtonProps & { cycleId: string; version: number }

/** Takes back a version that nobody signed yet. */
export function DropVersionButton({ cycleId, version, ...props }: Props) {
  const [asking, setAsking] = useState(false)
  const navigate = useNavigate()
  const drop = async () => {
    setAsking(false)
    try {
      // What was typed last is saved before it is taken back, so that no field brings it up again.
      if (!(await flushSaves())) return tell('Nog niet teruggenomen: een deel van de tekst is nog niet bewaard.')
      await call('signing.dropVersion', { cycleId })
      forgetDrafts()
      forgetUndo()
      tell(`Versie ${version - 1} staat weer zoals ze getekend is.`)
      await navigate({ to: '/gesprekken/$cycleId', params: { cycleId } })
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <>
      <Button variant="default" {...props} onClick={() => setAsking(true)}>
        Versie {version} weggooien
      </Button>
      <Confirm
        opened={asking}
        onClose={() => setAsking(false)}
        title={`Versie ${version} weggooien?`}
        action={`Versie ${version} weggooien`}
        grave
        onConfirm={() => void drop()}
      >
        Alles staat daarna weer zoals het in versie {version - 1} getekend is. Wat u in versie {version} hebt aangepast,
        gaat weg. Voortgang, status en echte uren en kosten blijven.
      </Confirm>
    </>
  )
}
