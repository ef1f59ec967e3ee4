import { Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { nextStep } from '../../shared/cycle/rules'
import type { CycleSummary } from '../../shared/cycle/schema'
import { isRevealed } from '../../shared/evaluation/rules'
import { useToday } from '../new-day'
import { PostponeModal } from './postpone-modal'
import { ReopenModal } from './reopen-modal'
import { StopModal } from './stop-modal'

/** What the menu of a cycle offers about its end: the items, and the dialogs that they open. */
export function useEnding(cycle: CycleSummary): { items: React.ReactNode; dialogs: React.ReactNode } {
  const [open, setOpen] = useState<'stop' | 'reopen' | 'postpone' | null>(null)
  const navigate = useNavigate()
  const params = { cycleId: cycle.id }
  const close = () => setOpen(null)
  const startsAlready = nextStep(cycle, useToday()).to === 'evaluation'
  return {
    items: (
      <>
        {cycle.phase === 'progress' && !startsAlready && (
          <Menu.Item onClick={() => void navigate({ to: '/gesprekken/$cycleId/evaluatie', params })}>
            {cycle.goals > 0 ? 'Evaluatie starten' : 'Cyclus afronden'}
          </Menu.Item>
        )}
        {cycle.phase === 'evaluation' && !isRevealed(cycle) && (
          <Menu.Item onClick={() => setOpen('postpone')}>Evaluatie uitstellen</Menu.Item>
        )}
        {cycle.stopKind && cycle.stopKind !== 'leaving' && !cycle.nextId && (
          <Menu.Item onClick={() => void navigate({ to: '/gesprekken/$cycleId/volgende', params })}>
            Volgende cyclus starten
          </Menu.Item>
        )}
        {cycle.phase === 'closed' ? (
          <Menu.Item onClick={() => setOpen('reopen')}>Opnieuw openen</Menu.Item>
        ) : (
          <Menu.Item onClick={() => setOpen('stop')}>Cyclus stoppen</Menu.Item>
        )}
      </>
    ),
    dialogs: (
      <>
        <StopModal cycle={cycle} opened={open === 'stop'} onClose={close} />
        <PostponeModal cycle={cycle} opened={open === 'postpone'} onClose={close} />
        <ReopenModal cycle={cycle} opened={open === 'reopen'} onClose={close} />
      </>
    ),
  }
}
