import { Button, Title } from '@mantine/core'
import { IconMessages, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { nextStep } from '../../shared/cycle/rules'
import { type CycleSummary, cycleKinds } from '../../shared/cycle/schema'
import { stoppedIn } from '../../shared/evaluation/rules'
import { useRoute } from '../api'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { useSightFirst } from '../components/show-more'
import { StepLine } from '../components/step-line'
import { Waiting } from '../components/waiting'
import { useToday } from '../new-day'
import classes from './cycles.module.css'
import { LinkButton, useGoToStep } from './links'
import { NewCycleModal } from './new-cycle'

/** All talks: what runs now first, each with its one next step. */
export function CyclesPage() {
  const cycles = useRoute('cycle.list', {})
  const employees = useRoute('employee.list', {})
  const [starting, setStarting] = useState(false)
  if (cycles.error) return <ErrorNote error={cycles.error} />
  if (!cycles.data || !employees.data) return <Waiting />
  const nobody = !employees.data.some((employee) => !employee.archived)
  const running = cycles.data.filter((cycle) => cycle.phase === 'preparation' || cycle.phase === 'conversation')
  const held = cycles.data.filter((cycle) => cycle.phase !== 'preparation' && cycle.phase !== 'conversation')
  return (
    <Page
      title="Gesprekken"
      state={running.length ? runningInWords(running.length) : undefined}
      action={
        !nobody && (
          <Button leftSection={<IconPlus size={18} stroke={1.5} />} onClick={() => setStarting(true)}>
            Gesprek plannen
          </Button>
        )
      }
    >
      {nobody ? (
        <Empty
          icon={IconMessages}
          title="Hier komen uw gesprekken"
          action={<LinkButton to="/medewerkers">Eerste medewerker toevoegen</LinkButton>}
        >
          Een gesprek hoort bij een medewerker. Voeg eerst iemand toe; daarna plant u het gesprek en bereidt u het
          beiden voor.
        </Empty>
      ) : cycles.data.length === 0 ? (
        <Empty
          icon={IconMessages}
          title="Plan het eerste gesprek"
          action={<Button onClick={() => setStarting(true)}>Gesprek plannen</Button>}
        >
          Kies een medewerker en een datum, liefst over een week of drie. Dan is er tijd om het gesprek aan te kondigen
          en voor te bereiden.
        </Empty>
      ) : (
        <>
          <CycleList cycles={running} />
          {held.length > 0 && <HeldCycles cycles={held} />}
        </>
      )}
      <NewCycleModal opened={starting} onClose={() => setStarting(false)} />
    </Page>
  )
}

const runningInWords = (count: number) => (count === 1 ? 'Eén gesprek loopt' : `${count} gesprekken lopen`)

const AT_A_TIME = 10
/** More than a large screen shows. */
const ROWS_IN_SIGHT = 16

/** What was held, newest first, a part at a time: after ten years hundreds of rows would make the list slow. */
function HeldCycles({ cycles }: { cycles: CycleSummary[] }) {
  const [shown, setShown] = useState(AT_A_TIME)
  const older = cycles.length - shown
  return (
    <>
      <Title order={2} className={classes.group}>
        Gevoerde gesprekken
      </Title>
      <CycleList cycles={cycles.slice(0, shown)} />
      {older > 0 && (
        <Button variant="default" mt="md" onClick={() => setShown(shown + AT_A_TIME)}>
          {older === 1 ? 'Nog één ouder gesprek tonen' : `Oudere gesprekken tonen (nog ${older})`}
        </Button>
      )}
    </>
  )
}

function CycleList({ cycles }: { cycles: CycleSummary[] }) {
  const goToStep = useGoToStep()
  const today = useToday()
  const shown = useSightFirst(cycles, ROWS_IN_SIGHT)
  return (
    <ul className={classes.list}>
      {shown.map((cycle) => {
        const next = nextStep(cycle, today)
        return (
          <li key={cycle.id} className={classes.row}>
            <div>
              <Link to="/gesprekken/$cycleId" params={{ cycleId: cycle.id }} className={classes.name}>
                {cycle.employeeName}
              </Link>
              <div className="quiet">{[cycleKinds[cycle.kind], cycle.employeeRole].filter(Boolean).join(' · ')}</div>
            </div>
            <div>
              <StepLine phase={cycle.phase} stoppedIn={stoppedIn(cycle)} />
              <p className={`${classes.sentence} ${next.urgent ? classes.urgent : ''}`}>{next.sentence}</p>
            </div>
            <Button className={classes.next} variant="light" onClick={() => goToStep(cycle.id, next.to)}>
              {next.action}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
