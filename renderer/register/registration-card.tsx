import { Button, UnstyledButton } from '@mantine/core'
import { IconArrowRight, IconChevronDown, IconChevronRight, IconPencil, IconPlus } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { TrainingAction } from '../../shared/certificate/schema'
import { addDays, formatDate, formatShortDate, type IsoDate } from '../../shared/format/date'
import { formatNumber } from '../../shared/format/money'
import { isDone, normInWords, registerMeter } from '../../shared/register/rules'
import { type RegisterCredit, type Registration, registerUnits } from '../../shared/register/schema'
import { useCommand } from '../api'
import { trainingName } from '../certificate/training-options'
import { tell, tellError } from '../components/toast'
import { MeterBar } from './meter-bar'
import classes from './register.module.css'
import { ToCheck } from './to-check'

type Props = {
  registration: Registration
  today: IsoDate
  /** Names the person too. */
  named: boolean
  onChange: (registration: Registration) => void
  /** Trainings of the plans that may count, and do not yet. */
  offered: TrainingAction[]
  onCredit: (registration: Registration, credit: RegisterCredit | null, training?: TrainingAction) => void
}

/** One person in one register: the meter, what counts, and the next thing to do. */
export function RegistrationCard({ registration, today, named, offered, onChange, onCredit }: Props) {
  const [open, setOpen] = useState<'counting' | 'offered' | null>(null)
  const next = useCommand('register.save')
  const listId = useId()
  const { norm, credits, periodStart } = registration
  const meter = registerMeter(registration, today)
  const over = today > meter.until
  const title = named ? `${registration.employeeName}, ${norm.name}` : norm.name
  const begin = async () => {
    const { employeeId, normId } = registration
    await next.run({ id: null, employeeId, normId, periodStart: addDays(meter.until, 1) })
    tell('De volgende periode is begonnen.')
  }
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <div>
          <h3 className={classes.name}>{title}</h3>
          <p className={classes.about}>
            {normInWords(norm)}, van {formatDate(periodStart)} tot en met {formatDate(meter.until)}
          </p>
        </div>
        <ToCheck checkedOn={norm.checkedOn} />
      </div>
      <MeterBar meter={meter} unit={norm.unit} />
      <div className={classes.tools}>
        {over ? (
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconArrowRight size={18} stroke={1.5} aria-hidden />}
            loading={next.busy}
            onClick={() => void begin().catch(tellError)}
          >
            Volgende periode beginnen
          </Button>
        ) : (
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
            onClick={() => onCredit(registration, null)}
          >
            {norm.unit === 'hours' ? 'Uren toevoegen' : 'Punten toevoegen'}
          </Button>
        )}
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconPencil size={18} stroke={1.5} aria-hidden />}
          aria-label={`Periode wijzigen van ${title}`}
          onClick={() => onChange(registration)}
        >
          Periode wijzigen
        </Button>
        {credits.length > 0 && (
          <Button
            variant="subtle"
            size="compact-md"
            aria-expanded={open === 'counting'}
            aria-controls={listId}
            rightSection={<Chevron open={open === 'counting'} />}
            onClick={() => setOpen(open === 'counting' ? null : 'counting')}
          >
            Wat meetelt ({credits.length})
          </Button>
        )}
        {offered.length > 0 && (
          <Button
            variant="subtle"
            size="compact-md"
            aria-expanded={open === 'offered'}
            aria-controls={listId}
            rightSection={<Chevron open={open === 'offered'} />}
            onClick={() => setOpen(open === 'offered' ? null : 'offered')}
          >
            Telt dit ook mee? ({offered.length})
          </Button>
        )}
      </div>
      <div id={listId}>
        {open === 'counting' && <Credits {...{ registration, today, until: meter.until, onCredit }} />}
        {open === 'offered' && <Offered {...{ registration, offered, onCredit }} />}
      </div>
    </li>
  )
}

const Chevron = ({ open }: { open: boolean }) =>
  open ? (
    <IconChevronDown size={18} stroke={1.5} aria-hidden />
  ) : (
    <IconChevronRight size={18} stroke={1.5} aria-hidden />
  )

/** What stands in the plans: the owner says whether the register counts it. */
function Offered({ registration, offered, onCredit }: Pick<Props, 'registration' | 'offered' | 'onCredit'>) {
  return (
    <>
      <p className={classes.about}>
        Deze opleidingen staan in het plan en vallen in deze periode. Kijk bij het register of ze meetellen.
      </p>
      <ul className={classes.credits}>
        {offered.map((training) => (
          <li key={training.id}>
            <UnstyledButton
              className={classes.credit}
              aria-label={`Meetellen: ${trainingName(training)}`}
              onClick={() => onCredit(registration, null, training)}
            >
              <span className="tabular quiet">{formatShortDate(training.dueDate ?? training.fromDate ?? '')}</span>
              <span>{trainingName(training)}</span>
              <span className={`${classes.amount} tabular`}>
                {training.hours === null ? '' : `${formatNumber(training.hours)} uur`}
              </span>
              <span className="quiet">Meetellen</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  )
}

type CreditProps = Pick<Props, 'registration' | 'today' | 'onCredit'> & { until: IsoDate }

function Credits({ registration, today, until, onCredit }: CreditProps) {
  const state = (credit: RegisterCredit) => {
    if (credit.date < registration.periodStart || credit.date > until) return 'Andere periode'
    return isDone(credit, today) ? 'Gedaan' : 'Gepland'
  }
  return (
    <ul className={classes.credits}>
      {registration.credits.map((credit) => (
        <li key={credit.id}>
          <UnstyledButton className={classes.credit} onClick={() => onCredit(registration, credit)}>
            <span className="tabular quiet">{formatShortDate(credit.date)}</span>
            <span>{credit.description}</span>
            <span className={`${classes.amount} tabular`}>
              {formatNumber(credit.amount)} {registerUnits[registration.norm.unit]}
            </span>
            <span className="quiet">{state(credit)}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}
