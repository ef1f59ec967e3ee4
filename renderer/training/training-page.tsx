import { Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { CertificatesPart } from '../certificate/certificates-part'
import { CompetenceMapPart } from '../competence/competence-map'
import { Page } from '../components/page'
import { LawPart } from '../law/law-part'
import { NeedsPart } from '../need/needs-part'
import { useToday } from '../new-day'
import { PlanPart } from './plan-part'

/** A part of this page. Those that are about one year get it from the address. */
const part = (label: string, state: string, content: ComponentType<{ year: number }>) => ({ label, state, content })

/** The parts by the word in the address; the order is that of the tabs. */
const parts = {
  plan: part('Plan', 'Wat iedereen dit jaar leert, wat het kost en wat al beslist is.', PlanPart),
  behoeften: part('Behoeften', 'Wat de praktijk de komende jaren nodig zal hebben.', NeedsPart),
  certificaten: part(
    'Certificaten',
    'Attesten met een einddatum, en uren of punten voor een register.',
    CertificatesPart,
  ),
  kunnen: part('Wie kan wat', 'Wat het team zelfstandig kan, en wat aan één persoon hangt.', CompetenceMapPart),
  regels: part('Regels', 'Rechten, plichten en subsidies rond opleiding, met hun bron.', LawPart),
} as const
type Part = keyof typeof parts
const isPart = (value: string | null | undefined): value is Part =>
  typeof value === 'string' && Object.hasOwn(parts, value)

const route = getRouteApi('/opleidingsplan')

/** The training plan of the practice and all that belongs to it; the address says which part and which year is open. */
export function TrainingPage() {
  const { deel, jaar } = route.useSearch()
  const navigate = route.useNavigate()
  const open: Part = isPart(deel) ? deel : 'plan'
  const today = useToday()
  const year = jaar ?? Number(today.slice(0, 4))
  return (
    <Page title="Opleidingsplan" state={parts[open].state} saves>
      <Tabs
        value={open}
        onChange={(next) => {
          if (isPart(next)) void navigate({ search: (search) => ({ ...search, deel: next }) })
        }}
        keepMounted={false}
      >
        <Tabs.List>
          {Object.entries(parts).map(([value, { label }]) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {Object.entries(parts).map(([value, { content: Content }]) => (
          <Tabs.Panel key={value} value={value} pt="lg">
            <Content year={year} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  )
}
