import '../form/checks'
import { Button } from '@mantine/core'
import { IconDeviceLaptop } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { SeatView } from '../../shared/seat/schema'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { Waiting } from '../components/waiting'
import { GiveBack } from './give-back'
import { OwnPinGate } from './own-pin'
import { QuickHide } from './quick-hide'
import classes from './seat-screen.module.css'
import { SeatedEvaluation, SeatedPreparation } from './seated-forms'

/** All that an employee alone at the laptop sees of the practice: the own form, and the way to give it back. */
export function SeatScreen() {
  const state = useRoute('seat.state', {})
  const [leaving, setLeaving] = useState(false)
  const main = useRef<HTMLElement>(null)
  const seat = state.data?.seat
  useEffect(() => {
    document.title = 'Praktijkgroei'
  }, [])
  // Each of these screens is new: reading starts at its beginning, unless it has a field of its own to start in.
  const place = `${leaving} ${seat?.waiting}`
  useEffect(() => {
    if (place && main.current && !main.current.contains(document.activeElement)) main.current.focus()
  }, [place])
  if (state.error) return <ErrorNote error={state.error} />
  if (!state.data || !seat) return <Waiting />
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        {seat.logo && <img className={classes.logo} src={seat.logo} alt="" />}
        <span className={classes.practice}>{seat.practiceName}</span>
        {!leaving && (
          <Button
            variant="default"
            leftSection={<IconDeviceLaptop size={18} stroke={1.5} aria-hidden />}
            onClick={() => setLeaving(true)}
          >
            Laptop teruggeven
          </Button>
        )}
      </header>
      <main ref={main} className={classes.main} id="inhoud" tabIndex={-1}>
        {leaving ? (
          <GiveBack seat={seat} employerPin={state.data.employerPin} onBack={() => setLeaving(false)} />
        ) : (
          <Task seat={seat} onLeave={() => setLeaving(true)} />
        )}
      </main>
      <QuickHide name={seat.practiceName} />
    </div>
  )
}

function Task({ seat, onLeave }: { seat: SeatView; onLeave: () => void }) {
  if (seat.waiting) return <OwnPinGate seat={seat} />
  return seat.task === 'preparation' ? (
    <SeatedPreparation seat={seat} onLeave={onLeave} />
  ) : (
    <SeatedEvaluation seat={seat} onLeave={onLeave} />
  )
}
