import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { capitalise } from '../../shared/format/text'
import { agreementNames } from '../../shared/law/repayment-check'
import { useRoute } from '../api'
import certificate from '../certificate/certificate.module.css'
import { ErrorNote } from '../components/error-note'
import { AgreementPart } from './agreement-part'
import { DutiesPart } from './duties-part'
import { NoAdvice } from './no-advice'
import { ParametersPart } from './parameters-part'
import { SubsidiesPart } from './subsidies-part'

/** What the law asks and offers around training, for the country of the practice. */
export function LawPart({ year }: { year: number }) {
  const law = useRoute('law.get', {})
  const practice = useRoute('practice.get', {})
  const [view, setView] = useState('duties')
  if (!law.data || !practice.data) return <ErrorNote error={law.error ?? practice.error} />
  const { country, parameters } = law.data
  const facts = { country, parameters, year }
  return (
    <>
      <NoAdvice />
      <SegmentedControl
        className={certificate.views}
        aria-label="Welke regels"
        value={view}
        onChange={setView}
        data={[
          { value: 'duties', label: 'Recht en plicht' },
          { value: 'agreement', label: capitalise(agreementNames[country]) },
          { value: 'subsidies', label: 'Subsidies' },
          { value: 'figures', label: 'Cijfers en bronnen' },
        ]}
      />
      {view === 'duties' && <DutiesPart {...facts} />}
      {view === 'agreement' && <AgreementPart {...facts} />}
      {view === 'subsidies' && <SubsidiesPart {...facts} profession={practice.data.profession} />}
      {view === 'figures' && <ParametersPart parameters={parameters} />}
    </>
  )
}
