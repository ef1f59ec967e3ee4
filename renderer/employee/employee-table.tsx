import { Link } from '@tanstack/react-router'
import { stepLine } from '../../shared/cycle/rules'
import { type CycleSummary, phases } from '../../shared/cycle/schema'
import { type Employee, fullName, initials } from '../../shared/employee/schema'
import { formatShortDate, type IsoDate } from '../../shared/format/date'
import { useRoute } from '../api'
import { ShowMore, useFirst } from '../components/show-more'
import classes from './employees-page.module.css'
import { employmentInWords, runningCycle, worksHere } from './employment'

/** So many are drawn at once; thousands would hold up each letter of the search. */
const FIRST = 50

/** People as rows; the whole row leads to the person. */
export function EmployeeTable({ people, today }: { people: Employee[]; today: IsoDate }) {
  const cycles = useRoute('cycle.list', {})
  const { shown, rest, more } = useFirst(people, FIRST)
  return (
    <>
      <div className={classes.sheet}>
        <table className={classes.table}>
          <colgroup>
            <col style={{ width: '30%' }} />
            <col style={{ width: '25%' }} />
            <col style={{ width: '18%' }} />
            <col style={{ width: '27%' }} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Naam</th>
              <th scope="col">Functie</th>
              <th scope="col">In dienst sinds</th>
              <th scope="col">Lopend gesprek</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((person) => (
              <tr key={person.id} className={classes.row}>
                <td>
                  <div className={classes.person}>
                    <span className={classes.circle} data-gone={!worksHere(person, today)} aria-hidden>
                      {initials(person)}
                    </span>
                    <span>
                      <Link className={classes.name} to="/medewerkers/$employeeId" params={{ employeeId: person.id }}>
                        {fullName(person)}
                      </Link>
                      {(person.archived || person.leavingDate) && (
                        <span className={classes.small}>{employmentInWords(person, today)}</span>
                      )}
                    </span>
                  </div>
                </td>
                <td>{person.roleName ?? <span className="quiet">Nog geen functie</span>}</td>
                <td className="tabular">{person.inServiceSince && formatShortDate(person.inServiceSince)}</td>
                <td>
                  <Running
                    cycle={runningCycle((cycles.data ?? []).filter((cycle) => cycle.employeeId === person.id))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore rest={rest} more={more} of="medewerkers" />
    </>
  )
}

function Running({ cycle }: { cycle: CycleSummary | undefined }) {
  if (!cycle || cycle.phase === 'closed') return <span className="quiet">Geen</span>
  const now = stepLine.indexOf(cycle.phase)
  const ahead = cycle.phase === 'preparation' || cycle.phase === 'conversation'
  return (
    <>
      <span className={classes.phase}>
        {phases[cycle.phase]}
        <span className={classes.bars} aria-hidden>
          {stepLine.map((step, index) => (
            <span key={step} data-state={index < now ? 'done' : index === now ? 'now' : 'later'} />
          ))}
        </span>
      </span>
      {ahead && cycle.conversationDate && (
        <span className={`${classes.small} tabular`}>gesprek op {formatShortDate(cycle.conversationDate)}</span>
      )}
    </>
  )
}
