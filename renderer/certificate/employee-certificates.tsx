import { Button, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Certificate } from '../../shared/certificate/schema'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { useToday } from '../new-day'
import classes from './certificate.module.css'
import { CertificateDrawer } from './certificate-drawer'
import { CertificateTable } from './certificate-table'

/** The certificates of one person, with the way to add one. */
export function EmployeeCertificates({ employeeId }: { employeeId: string }) {
  const certificates = useRoute('certificate.list', {})
  const [chosen, setChosen] = useState<Certificate | null>(null)
  const [opened, setOpened] = useState(false)
  const today = useToday()
  const open = (certificate: Certificate | null) => {
    setChosen(certificate)
    setOpened(true)
  }
  const own = (certificates.data ?? []).filter((certificate) => certificate.employeeId === employeeId)
  return (
    <section aria-labelledby="certificaten">
      <div className={classes.heading}>
        <Title order={2} size="h3" id="certificaten">
          Certificaten
        </Title>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
          onClick={() => open(null)}
        >
          Certificaat toevoegen
        </Button>
      </div>
      <ErrorNote error={certificates.error} />
      {certificates.isSuccess && own.length === 0 && (
        <p className="quiet reading">
          Nog geen certificaat. Hier komen de attesten en getuigschriften van deze medewerker, met de dag tot wanneer ze
          geldig zijn. Vanaf 90 dagen vooraf staat het op uw overzicht, en vanaf 30 dagen hier in het rood.
        </p>
      )}
      {own.length > 0 && <CertificateTable certificates={own} today={today} onOpen={open} ofOne />}
      <CertificateDrawer opened={opened} onClose={() => setOpened(false)} certificate={chosen} start={{ employeeId }} />
    </section>
  )
}
