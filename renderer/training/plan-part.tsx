import { Button } from '@mantine/core'
import { IconPlus, IconSchool, IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useState } from 'react'
import type { PlanLine, TrainingPlan } from '../../shared/training/plan'
import { type Grouping, groupLines } from '../../shared/training/sums'
import { useRoute } from '../api'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import { LinkButton } from '../cycle/links'
import { worksHere } from '../employee/employment'
import { useToday } from '../new-day'
import { PreviewButton } from '../preview/preview-button'
import { Bars } from './bars'
import { BudgetCard } from './budget-card'
import { ExportMenu } from './export-menu'
import { type Filter, Filters, noFilter, passes } from './filters'
import { LineDrawer } from './line-drawer'
import { NewLineDrawer } from './new-line'
import classes from './plan.module.css'
import { PlanTable } from './plan-table'
import { Suggestions } from './suggestions'
import { YearSwitch } from './year-switch'

/** The training plan of one calendar year: what it asks, what can be decided, and every line. */
export function PlanPart({ year }: { year: number }) {
  const plan = useRoute('training.plan', { year })
  const [adding, setAdding] = useState(false)
  const [openKey, setOpenKey] = useState<string | null>(null)
  return (
    <>
      <div className={classes.tools}>
        <YearSwitch year={year} years={plan.data?.years ?? []} />
        <div className={classes.actions}>
          <PreviewButton of={{ of: 'training', year }} />
          <ExportMenu year={year} />
          <Button leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => setAdding(true)}>
            Opleiding toevoegen
          </Button>
        </div>
      </div>
      <ErrorNote error={plan.error} />
      {plan.data && (
        <>
          <BudgetCard plan={plan.data} />
          <Suggestions plan={plan.data} />
          {plan.data.lines.length === 0 ? (
            <EmptyYear year={year} onAdd={() => setAdding(true)} />
          ) : (
            <Lines plan={plan.data} onOpen={(line) => setOpenKey(line.key)} />
          )}
          <LineDrawer plan={plan.data} lineKey={openKey} onClose={() => setOpenKey(null)} />
        </>
      )}
      <NewLineDrawer opened={adding} onClose={() => setAdding(false)} year={year} onAdded={setOpenKey} />
    </>
  )
}

function Lines({ plan, onOpen }: { plan: TrainingPlan; onOpen: (line: PlanLine) => void }) {
  const [filter, setFilter] = useState<Filter>(noFilter)
  const [by, setBy] = useState<Grouping>('person')
  // Choosing a filter answers at once; the table follows.
  const asked = useDeferredValue(filter)
  // What stands below the fold waits until the table is painted.
  const below = useDeferredValue(true, false)
  const people = useRoute('employee.list', {})
  const today = useToday()
  const gone = new Set((people.data ?? []).filter((who) => !worksHere(who, today)).map((who) => who.id))
  const found = plan.lines.filter((line) => passes(line, asked))
  return (
    <>
      <Filters lines={plan.lines} filter={filter} onFilter={setFilter} by={by} onGroup={setBy} />
      {found.length > 0 ? (
        <PlanTable key={by} groups={groupLines(found, by)} by={by} gone={gone} onOpen={onOpen} />
      ) : (
        <Empty
          icon={IconSearch}
          title="Geen regel gevonden"
          action={
            <Button variant="light" onClick={() => setFilter(noFilter)}>
              Filters wissen
            </Button>
          }
        >
          Geen enkele regel van dit jaar past bij deze keuze.
        </Empty>
      )}
      {below && <Bars plan={plan} />}
    </>
  )
}

function EmptyYear({ year, onAdd }: { year: number; onAdd: () => void }) {
  return (
    <Empty
      icon={IconSchool}
      title={`Nog niets gepland in ${year}`}
      action={
        <div className={classes.emptyActions}>
          <Button variant="light" onClick={onAdd}>
            Opleiding toevoegen
          </Button>
          <LinkButton to="/opleidingsplan" search={{ deel: 'behoeften', jaar: year }} variant="subtle">
            Eerst de behoeften opschrijven
          </LinkButton>
        </div>
      }
    >
      Dit plan schrijft zichzelf: elke actie bij een ontwikkeldoel staat hier in het jaar waarin ze begint, met haar
      uren en kosten. Een opleiding die in geen enkel plan staat, zoals een wettelijke bijscholing, voegt u zelf toe.
    </Empty>
  )
}
