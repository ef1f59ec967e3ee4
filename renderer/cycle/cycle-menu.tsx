import { Button, Menu, Modal } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CycleSummary } from '../../shared/cycle/schema'
import { call } from '../api'
import { Confirm } from '../components/confirm'
import { tell, tellError } from '../components/toast'
import { useEnding } from '../evaluation/use-ending'
import { ChangeCycleForm } from './change-cycle-form'

const route = getRouteApi('/gesprekken/$cycleId')

/** What can be done with a cycle besides its next step. */
export function CycleMenu({ cycle }: { cycle: CycleSummary }) {
  const { venster } = route.useSearch()
  const [removing, setRemoving] = useState(false)
  const navigate = useNavigate()
  const changeable = !cycle.frozen && cycle.phase !== 'closed'
  const setChanging = (isOpen: boolean) =>
    void navigate({
      to: '/gesprekken/$cycleId',
      params: { cycleId: cycle.id },
      search: isOpen ? { venster: 'gegevens' } : {},
      replace: true,
    })
  const removable =
    cycle.phase === 'preparation' || (cycle.phase === 'conversation' && cycle.version === 1 && !cycle.frozen)
  const remove = async () => {
    try {
      await call('cycle.remove', { cycleId: cycle.id })
      tell(`Het gesprek met ${cycle.employeeName} is verwijderd.`)
      await navigate({ to: '/gesprekken' })
    } catch (error) {
      tellError(error)
    }
  }
  const ending = useEnding(cycle)
  return (
    <>
      <Menu position="bottom-end" shadow="sm">
        <Menu.Target>
          <Button variant="default" leftSection={<IconDots size={18} stroke={1.5} />}>
            Meer
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {changeable && <Menu.Item onClick={() => setChanging(true)}>Datum en gegevens wijzigen</Menu.Item>}
          {ending.items}
          {removable && (
            <Menu.Item color="wrong" onClick={() => setRemoving(true)}>
              Gesprek verwijderen
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={changeable && venster === 'gegevens'}
        onClose={() => setChanging(false)}
        title="Datum en gegevens wijzigen"
        size="lg"
      >
        <ChangeCycleForm cycle={cycle} onClose={() => setChanging(false)} />
      </Modal>
      {ending.dialogs}
      <Confirm
        opened={removing}
        onClose={() => setRemoving(false)}
        title="Gesprek verwijderen?"
        action="Verwijderen"
        grave
        onConfirm={() => void remove()}
      >
        Beide voorbereidingen en alles wat in dit gesprek is genoteerd, gaan weg. Dat kan niet ongedaan gemaakt worden.
      </Confirm>
    </>
  )
}
