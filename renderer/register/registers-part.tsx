import { Button } from '@mantine/core'
import { IconGauge, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { splitPeriods } from '../../shared/register/rules'
import { useRoute } from '../api'
import classes from '../certificate/certificate.module.css'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import { worksHere } from '../employee/employment'
import { useToday } from '../new-day'
import { RegistrationDrawer } from './registration-drawer'
import { RegistrationList } from './registration-list'

/** Everyone who stands in a professional register, with how far each is; without a norm the way to one. */
export function RegistersPart({ onNorms }: { onNorms: () => void }) {
  const registrations = useRoute('register.list', {})
  const norms = useRoute('register.norms', {})
  const everyone = useRoute('employee.list', {})
  const [adding, setAdding] = useState(false)
  const today = useToday()
  if (!registrations.data || !norms.data || !everyone.data)
    return <ErrorNote error={registrations.error ?? norms.error ?? everyone.error} />
  const here = new Set(everyone.data.filter((person) => worksHere(person, today)).map(({ id }) => id))
  const { current } = splitPeriods(registrations.data.filter(({ employeeId }) => here.has(employeeId)))
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => setAdding(true)}>
      Iemand inschrijven
    </Button>
  )
  const none = norms.data.length === 0
  return (
    <>
      {current.length === 0 ? (
        <Empty
          icon={IconGauge}
          title="Hier komt wie in een beroepsregister staat"
          action={none ? <Button onClick={onNorms}>Eerst een norm kiezen</Button> : add}
        >
          Veel beroepen vragen uren of punten nascholing per periode. Per persoon ziet u wat gedaan en gepland is, wat
          nog nodig is, en of het op schema loopt.
        </Empty>
      ) : (
        <>
          <div className={classes.bar}>
            <p className={`${classes.summary} quiet`}>
              Wat gedaan en gepland is, naast wat het register vraagt. Gepland is wat in een plan staat of later valt.
            </p>
            {add}
          </div>
          <h2 className="visually-hidden">Wie in een register staat</h2>
          <RegistrationList registrations={current} today={today} named />
        </>
      )}
      <RegistrationDrawer opened={adding} onClose={() => setAdding(false)} registration={null} />
    </>
  )
}
