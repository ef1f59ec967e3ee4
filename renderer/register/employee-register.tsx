import { Button, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { splitPeriods } from '../../shared/register/rules'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { LinkButton } from '../cycle/links'
import { useToday } from '../new-day'
import classes from './register.module.css'
import { RegistrationDrawer } from './registration-drawer'
import { RegistrationList } from './registration-list'

/** The registers in which one person stands, with how far each period is. */
export function EmployeeRegister({ employeeId }: { employeeId: string }) {
  const registrations = useRoute('register.list', {})
  const norms = useRoute('register.norms', {})
  const [adding, setAdding] = useState(false)
  const today = useToday()
  const own = (registrations.data ?? []).filter((registration) => registration.employeeId === employeeId)
  const { current, earlier } = splitPeriods(own)
  return (
    <section aria-labelledby="registers">
      <div className={classes.heading}>
        <Title order={2} size="h3" id="registers">
          Registers
        </Title>
        {norms.data && norms.data.length > 0 && (
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            Inschrijven in een register
          </Button>
        )}
      </div>
      <ErrorNote error={registrations.error ?? norms.error} />
      {registrations.isSuccess && own.length === 0 && (
        <p className="quiet reading">
          Nog in geen register. Vraagt het beroep uren of punten per periode, dan ziet u hier hoeveel er gedaan en
          gepland is en wat nog nodig is.
        </p>
      )}
      {norms.data?.length === 0 && (
        <LinkButton variant="default" size="compact-md" to="/opleidingsplan" search={{ deel: 'certificaten' }}>
          Een norm toevoegen
        </LinkButton>
      )}
      <RegistrationList registrations={current} today={today} />
      {earlier.length > 0 && (
        <>
          <Title order={3} size="h4" mb="xs">
            Vroegere periodes
          </Title>
          <RegistrationList registrations={earlier} today={today} />
        </>
      )}
      <RegistrationDrawer
        opened={adding}
        onClose={() => setAdding(false)}
        registration={null}
        employeeId={employeeId}
      />
    </section>
  )
}
