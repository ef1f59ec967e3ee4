import { Button, SegmentedControl } from '@mantine/core'
import { IconCertificate, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { type CertificateStatus, certificateState, settledCertificates } from '../../shared/certificate/rules'
import type { Certificate } from '../../shared/certificate/schema'
import type { IsoDate } from '../../shared/format/date'
import { capitalise, listInWords } from '../../shared/format/text'
import { useRoute } from '../api'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import { worksHere } from '../employee/employment'
import { useToday } from '../new-day'
import { NormsPart } from '../register/norms-part'
import { RegistersPart } from '../register/registers-part'
import classes from './certificate.module.css'
import { CertificateDrawer } from './certificate-drawer'
import { CertificateTable } from './certificate-table'

const views = [
  { value: 'certificates', label: 'Certificaten' },
  { value: 'registers', label: 'Registers' },
  { value: 'norms', label: 'Normen van registers' },
]

/** What everyone has in hand: certificates, and hours or points for a professional register. */
export function CertificatesPart() {
  const [view, setView] = useState('certificates')
  return (
    <>
      <SegmentedControl
        className={classes.views}
        aria-label="Wat u wilt zien"
        value={view}
        onChange={setView}
        data={views}
      />
      {view === 'certificates' && <AllCertificates />}
      {view === 'registers' && <RegistersPart onNorms={() => setView('norms')} />}
      {view === 'norms' && <NormsPart />}
    </>
  )
}

function AllCertificates() {
  const certificates = useRoute('certificate.list', {})
  const everyone = useRoute('employee.list', {})
  const [chosen, setChosen] = useState<Certificate | null>(null)
  const [opened, setOpened] = useState(false)
  const open = (certificate: Certificate | null) => {
    setChosen(certificate)
    setOpened(true)
  }
  const today = useToday()
  const here = new Set((everyone.data ?? []).filter((person) => worksHere(person, today)).map(({ id }) => id))
  const shown = (certificates.data ?? []).filter(({ employeeId }) => here.has(employeeId))
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => open(null)}>
      Certificaat toevoegen
    </Button>
  )
  return (
    <>
      <ErrorNote error={certificates.error ?? everyone.error} />
      {certificates.isSuccess && everyone.isSuccess && shown.length === 0 && (
        <Empty icon={IconCertificate} title="Hier komen de certificaten van uw team" action={add}>
          Attesten en getuigschriften, met de dag tot wanneer ze geldig zijn. Vanaf 90 dagen vooraf staat het op uw
          overzicht, en vanaf 30 dagen hier in het rood, zodat niemand zonder komt te zitten.
        </Empty>
      )}
      {shown.length > 0 && (
        <>
          <div className={classes.bar}>
            <p className={`${classes.summary} quiet`}>{summary(shown, today)}</p>
            {add}
          </div>
          <CertificateTable certificates={shown} today={today} onOpen={open} />
        </>
      )}
      <CertificateDrawer opened={opened} onClose={() => setOpened(false)} certificate={chosen} />
    </>
  )
}

/** "1 vervallen, 2 vervallen binnen 30 dagen": what asks for attention, or that nothing does. */
function summary(certificates: readonly Certificate[], today: IsoDate): string {
  const settled = settledCertificates(certificates)
  const count = (status: CertificateStatus) =>
    certificates.filter(
      ({ id, validUntil }) => !settled.has(id) && certificateState(validUntil, today).status === status,
    ).length
  const [expired, late, early] = [count('expired'), count('late'), count('early')]
  const said = [
    expired > 0 && `${expired} ${expired === 1 ? 'is' : 'zijn'} vervallen`,
    late > 0 && `${late} ${late === 1 ? 'vervalt' : 'vervallen'} binnen 30 dagen`,
    early > 0 && `${early} ${early === 1 ? 'vervalt' : 'vervallen'} binnen 90 dagen`,
  ].filter((part) => part !== false)
  return said.length > 0 ? `${capitalise(listInWords(said))}.` : 'Alle certificaten zijn de komende 90 dagen geldig.'
}
