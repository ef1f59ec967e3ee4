import { Button, Tabs } from '@mantine/core'
import { IconArchiveOff, IconMessagePlus, IconUserQuestion } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { type Employee, fullName } from '../../shared/employee/schema'
import { useRoute } from '../api'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { Waiting } from '../components/waiting'
import { NewCycleModal } from '../cycle/new-cycle'
import { useToday } from '../new-day'
import { archiveEmployee } from './archive'
import { EmployeeCycles } from './employee-cycles'
import { EmployeeFacts } from './employee-facts'
import classes from './employee-page.module.css'
import { employmentInWords, openCycle, runningCycle, worksHere } from './employment'
import { ExpectedOfRole } from './expected-of-role'

const route = getRouteApi('/medewerkers/$employeeId')
const crumbs = [{ label: 'Medewerkers', to: '/medewerkers' }]

// What is behind another tab is fetched when it is opened.
const Dossier = lazy(() => import('./dossier').then((module) => ({ default: module.Dossier })))
const EverythingCard = lazy(() =>
  import('../rights/everything-card').then((module) => ({ default: module.EverythingCard })),
)
const EmployeeCertificates = lazy(() =>
  import('../certificate/employee-certificates').then((module) => ({ default: module.EmployeeCertificates })),
)
const EmployeeRegister = lazy(() =>
  import('../register/employee-register').then((module) => ({ default: module.EmployeeRegister })),
)
const LevelHistory = lazy(() => import('../level/level-history').then((module) => ({ default: module.LevelHistory })))

const parts = {
  overzicht: 'Overzicht',
  dossier: 'Dossier',
  certificaten: 'Certificaten',
  niveaus: 'Niveaus',
} as const
type Part = keyof typeof parts
const isPart = (value: string | null): value is Part => value !== null && Object.hasOwn(parts, value)

/** One person: where things stand now, all that happened, the certificates and the levels. */
export function EmployeePage() {
  const { employeeId } = route.useParams()
  const everyone = useRoute('employee.list', {})
  const person = everyone.data?.find(({ id }) => id === employeeId)
  if (everyone.isPending) return <Waiting />
  if (person) return <Person key={person.id} person={person} />
  return (
    <Page title="Medewerker" crumbs={crumbs}>
      <ErrorNote error={everyone.error} />
      {everyone.isSuccess && (
        <Empty
          icon={IconUserQuestion}
          title="Deze medewerker is er niet"
          action={
            <Button variant="default" renderRoot={(props) => <Link to="/medewerkers" {...props} />}>
              Alle medewerkers
            </Button>
          }
        >
          Het adres verwijst naar niemand in dit praktijkbestand.
        </Empty>
      )}
    </Page>
  )
}

function Person({ person }: { person: Employee }) {
  const { deel = 'overzicht' } = route.useSearch()
  const navigate = route.useNavigate()
  const cycles = useRoute('cycle.list', {})
  const [starting, setStarting] = useState(false)
  const today = useToday()
  const own = (cycles.data ?? []).filter((cycle) => cycle.employeeId === person.id)
  const state = [person.roleName ?? 'Nog geen functie', employmentInWords(person, today)].join(' · ')
  const start = worksHere(person, today) ? () => setStarting(true) : undefined
  return (
    <Page
      title={fullName(person)}
      crumbs={crumbs}
      state={state}
      action={
        cycles.isSuccess && (
          <NextAction person={person} running={openCycle(own)?.id} plan={runningCycle(own)?.id} start={start} />
        )
      }
    >
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
        <Tabs.Panel value="overzicht" pt="lg">
          <div className={classes.columns}>
            <div>
              <ErrorNote error={cycles.error} />
              <EmployeeCycles cycles={own} loaded={cycles.isSuccess} today={today} />
              <ExpectedOfRole roleId={person.roleId} roleName={person.roleName} />
            </div>
            <EmployeeFacts person={person} />
          </div>
        </Tabs.Panel>
        <Suspense fallback={<Waiting />}>
          <Tabs.Panel value="dossier" pt="lg">
            <Dossier employeeId={person.id} />
            <EverythingCard person={person} />
          </Tabs.Panel>
          <Tabs.Panel value="certificaten" pt="lg">
            <EmployeeCertificates employeeId={person.id} />
            <EmployeeRegister employeeId={person.id} />
          </Tabs.Panel>
          <Tabs.Panel value="niveaus" pt="lg">
            <LevelHistory employeeId={person.id} />
          </Tabs.Panel>
        </Suspense>
      </Tabs>
      <NewCycleModal opened={starting} onClose={() => setStarting(false)} employeeId={person.id} />
    </Page>
  )
}

type NextActionProps = {
  person: Employee
  /** The talk that is being prepared or open. */
  running?: string
  /** The plan that is followed up or evaluated. */
  plan?: string
  start?: () => void
}

/** The one next step: back from the archive, on with the open talk or the plan that runs, or start the next one. */
function NextAction({ person, running, plan, start }: NextActionProps) {
  if (person.archived)
    return (
      <Button
        variant="default"
        leftSection={<IconArchiveOff size={18} stroke={1.5} aria-hidden />}
        onClick={() => void archiveEmployee(person, false)}
      >
        Uit het archief halen
      </Button>
    )
  if (running)
    return (
      <Button renderRoot={(props) => <Link to="/gesprekken/$cycleId" params={{ cycleId: running }} {...props} />}>
        Naar het lopende gesprek
      </Button>
    )
  if (!start) return null
  return (
    <>
      <Button
        variant={plan ? 'default' : 'filled'}
        leftSection={<IconMessagePlus size={18} stroke={1.5} aria-hidden />}
        onClick={start}
      >
        Gesprek plannen
      </Button>
      {plan && (
        <Button renderRoot={(props) => <Link to="/gesprekken/$cycleId" params={{ cycleId: plan }} {...props} />}>
          Naar het lopende plan
        </Button>
      )}
    </>
  )
}
