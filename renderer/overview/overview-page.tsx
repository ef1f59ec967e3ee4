import { Tabs, Title } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { formatDate } from '../../shared/format/date'
import { useRoute } from '../api'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { Waiting } from '../components/waiting'
import { LinkButton } from '../cycle/links'
import { CopiesLine } from '../holder/copies-line'
import { useToday } from '../new-day'
import { AttentionList } from './attention-list'
import classes from './overview.module.css'
import { PeopleCards } from './people-cards'
import { useTarget } from './use-target'

// The first screen after the lock carries nothing that is not on it.
const BoardPart = lazy(() => import('./board').then((module) => ({ default: module.BoardPart })))
const YearPlanner = lazy(() => import('./year-planner').then((module) => ({ default: module.YearPlanner })))
const ReminderLine = lazy(() => import('../backup/reminder-line').then((module) => ({ default: module.ReminderLine })))
const NewCycleModal = lazy(() => import('../cycle/new-cycle').then((module) => ({ default: module.NewCycleModal })))
const Invitation = lazy(() => import('../calendar/invitation').then((module) => ({ default: module.Invitation })))

const parts = { aandacht: 'Aandacht', bord: 'Bord', jaar: 'Jaarplanner' } as const
type Part = keyof typeof parts
const isPart = (value: string | null): value is Part => value !== null && Object.hasOwn(parts, value)

const route = getRouteApi('/overzicht')

/** Where the practice stands: what asks attention and who is where, the board, and the year. */
export function OverviewPage() {
  const { deel = 'aandacht', jaar } = route.useSearch()
  const navigate = route.useNavigate()
  const today = useToday()
  const year = jaar ?? Number(today.slice(0, 4))
  return (
    <Page title="Overzicht" state={`Vandaag is het ${formatDate(today)}.`}>
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
        <Tabs.Panel value="aandacht" pt="lg">
          <Suspense>
            <ReminderLine />
          </Suspense>
          <CopiesLine />
          <Today />
        </Tabs.Panel>
        <Suspense fallback={<Waiting />}>
          <Tabs.Panel value="bord" pt="lg">
            <BoardPart />
          </Tabs.Panel>
          <Tabs.Panel value="jaar" pt="lg">
            <YearPlanner
              year={year}
              today={today}
              onYear={(next) => void navigate({ search: { deel: 'jaar', jaar: next } })}
            />
          </Tabs.Panel>
        </Suspense>
      </Tabs>
    </Page>
  )
}

function Today() {
  const overview = useRoute('overview.get', {})
  const [planning, setPlanning] = useState<string | null>(null)
  const [inviting, setInviting] = useState<string | null>(null)
  const goTo = useTarget({ invite: setInviting, plan: setPlanning })
  if (overview.error) return <ErrorNote error={overview.error} />
  if (!overview.data) return <Waiting />
  const { items, upcoming, people } = overview.data
  if (people.length === 0)
    return (
      <Empty
        icon={IconUsers}
        title="Begin met uw eerste medewerker"
        action={<LinkButton to="/medewerkers">Eerste medewerker toevoegen</LinkButton>}
      >
        Hier ziet u straks in één oogopslag wat u te doen staat: welk gesprek eraan komt, wat er nog voorbereid of
        getekend moet worden en wat u opvolgt.
      </Empty>
    )
  return (
    <div className={classes.columns}>
      <section aria-labelledby="aandacht">
        <Title order={2} size="h3" id="aandacht" className={classes.heading}>
          Wat vraagt nu aandacht
        </Title>
        <AttentionList items={items} upcoming={upcoming} goTo={goTo} />
      </section>
      <PeopleCards people={people} />
      <Suspense>
        {planning && <NewCycleModal opened onClose={() => setPlanning(null)} employeeId={planning} />}
        {inviting && <Invitation cycleId={inviting} onClose={() => setInviting(null)} />}
      </Suspense>
    </div>
  )
}
