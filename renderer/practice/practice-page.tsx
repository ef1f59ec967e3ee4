import { Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useRoute } from '../api'
import { BulkPart } from '../bulk/bulk-part'
import { CheckPart } from '../check/check-part'
import { CompetencesPart } from '../competence/competences-part'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { QuestionsPart } from '../question/questions-part'
import { RolesPart } from '../role/roles-part'
import { SettingsPart } from '../setting/settings-part'
import { TemplatesPart } from '../template/templates-part'
import { PracticeForm } from './practice-form'
import { PracticeLogo } from './practice-logo'
import { SafetyPart } from './safety-part'

const parts = {
  gegevens: 'Gegevens',
  functies: 'Functies',
  competenties: 'Competenties',
  vragen: 'Vragen',
  sjablonen: 'Sjablonen',
  bestanden: 'Bestanden',
  veiligheid: 'Veiligheid',
  instellingen: 'Instellingen',
} as const
type Part = keyof typeof parts
const states: Record<Part, string> = {
  gegevens: 'Wat u hier wijzigt, wordt meteen bewaard.',
  functies: 'Wat elke functie inhoudt en vraagt.',
  competenties: 'De woorden waarmee u over het werk praat.',
  vragen: 'Wat u beiden vooraf gevraagd wordt.',
  sjablonen: 'Uw eigen briefpapier en indeling voor elk document.',
  bestanden: 'Wat ondertekend is, als Word en PDF, en of een bestand nog klopt.',
  veiligheid: 'Kopieën, de wachtzin, en wat bewaard wordt.',
  instellingen: 'Wat u hier wijzigt, wordt meteen bewaard.',
}
const isPart = (value: string | null): value is Part => value !== null && Object.hasOwn(parts, value)

const route = getRouteApi('/praktijk')

/** What holds for the whole practice, in parts; the address says which part is open. */
export function PracticePage() {
  const { deel = 'gegevens', soort } = route.useSearch()
  const navigate = route.useNavigate()
  const practice = useRoute('practice.get', {})
  return (
    <Page title="Praktijk" state={states[deel]} saves={deel === 'gegevens' || deel === 'instellingen'}>
      <ErrorNote error={practice.error} />
      <Tabs
        value={deel}
        onChange={(part) => {
          if (isPart(part)) void navigate({ search: { deel: part } })
        }}
        keepMounted={false}
      >
        <Tabs.List>
          {Object.entries(parts).map(([value, label]) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="gegevens">
          {practice.data && (
            <>
              <PracticeForm practice={practice.data} />
              <PracticeLogo logo={practice.data.logo} />
            </>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="functies" pt="lg">
          <RolesPart />
        </Tabs.Panel>
        <Tabs.Panel value="competenties" pt="lg">
          <CompetencesPart />
        </Tabs.Panel>
        <Tabs.Panel value="vragen" pt="lg">
          <QuestionsPart />
        </Tabs.Panel>
        <Tabs.Panel value="sjablonen" pt="lg">
          <TemplatesPart
            kind={soort}
            onKind={(kind) => void navigate({ search: { deel: 'sjablonen', soort: kind } })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="bestanden">
          <BulkPart />
          <CheckPart />
        </Tabs.Panel>
        <Tabs.Panel value="veiligheid">
          <SafetyPart />
        </Tabs.Panel>
        <Tabs.Panel value="instellingen">
          <SettingsPart />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
