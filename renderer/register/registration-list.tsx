import { useState } from 'react'
import type { TrainingAction } from '../../shared/certificate/schema'
import type { IsoDate } from '../../shared/format/date'
import { mayCount } from '../../shared/register/rules'
import type { RegisterCredit, Registration } from '../../shared/register/schema'
import { useRoute } from '../api'
import { CreditDrawer } from './credit-drawer'
import classes from './register.module.css'
import { RegistrationCard } from './registration-card'
import { RegistrationDrawer } from './registration-drawer'

type Props = { registrations: Registration[]; today: IsoDate; named?: boolean }
type Open = {
  what: 'registration' | 'credit'
  registration: Registration
  credit: RegisterCredit | null
  training?: TrainingAction
}

/** Registrations as cards, with the two drawers in which they and what counts towards them are changed. */
export function RegistrationList({ registrations, today, named = false }: Props) {
  const trainings = useRoute('certificate.trainings', {})
  const [open, setOpen] = useState<Open | null>(null)
  const [shown, setShown] = useState<Open['what'] | null>(null)
  const show = (next: Open) => {
    setOpen(next)
    setShown(next.what)
  }
  return (
    <>
      <ul className={classes.list}>
        {registrations.map((registration) => (
          <RegistrationCard
            key={registration.id}
            registration={registration}
            today={today}
            named={named}
            onChange={() => show({ what: 'registration', registration, credit: null })}
            offered={mayCount(registration, trainings.data ?? [])}
            onCredit={(_, credit, training) => show({ what: 'credit', registration, credit, training })}
          />
        ))}
      </ul>
      <RegistrationDrawer
        opened={shown === 'registration'}
        onClose={() => setShown(null)}
        registration={open?.registration ?? null}
      />
      {open && (
        <CreditDrawer
          opened={shown === 'credit'}
          onClose={() => setShown(null)}
          registration={open.registration}
          credit={open.credit}
          training={open.training ?? null}
        />
      )}
    </>
  )
}
