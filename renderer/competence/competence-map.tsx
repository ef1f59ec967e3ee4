import { Button, SegmentedControl } from '@mantine/core'
import { IconShieldCheck, IconTargetArrow, IconUsersGroup } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { competenceRows, isVulnerable, type MapPerson, type MapRow } from '../../shared/competence/coverage'
import { useRoute } from '../api'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import { ShowMore, useFirst } from '../components/show-more'
import { LinkButton } from '../cycle/links'
import classes from './competence-map.module.css'
import { GoalFromMap } from './goal-from-map'
import { Cell, Cover, Legend } from './map-signs'

/** So many people and competences are drawn at once: each pair is a cell. */
const FIRST_PEOPLE = 25
const FIRST_ROWS = 40
/** From so many competences on, what is vulnerable is shown first and the rest on request. */
const MANY = 12
type View = 'vulnerable' | 'asked' | 'all'

/** Who can do what: what only one person masters, and what nobody does, stands out. */
export function CompetenceMapPart() {
  const map = useRoute('competence.map', {})
  const [chosen, setChosen] = useState<View | null>(null)
  const [goalFor, setGoalFor] = useState<MapRow | null>(null)
  const [asking, setAsking] = useState(false)
  const rows = useMemo(() => (map.data ? competenceRows(map.data) : []), [map.data])
  if (!map.data) return <ErrorNote error={map.error} />
  const { people } = map.data
  const vulnerable = rows.filter(isVulnerable)
  const asked = rows.filter(({ asked, cells }) => asked > 0 || cells.some(({ level }) => level !== null))
  const view = chosen ?? (asked.length > MANY && vulnerable.length > 0 ? 'vulnerable' : 'asked')
  const shown = { vulnerable, asked, all: rows }[view]
  if (people.length === 0)
    return (
      <Empty
        icon={IconUsersGroup}
        title="Hier ziet u wie wat kan"
        action={<LinkButton to="/medewerkers">Naar de medewerkers</LinkButton>}
      >
        Voeg medewerkers toe en geef hun functie competenties. Dan ziet u wat maar één persoon zelfstandig kan, en wat
        nog niemand kan.
      </Empty>
    )
  return (
    <>
      <div className={classes.bar}>
        <p className={classes.summary}>{summary(vulnerable, people.length)}</p>
        <SegmentedControl
          aria-label="Welke competenties"
          value={view}
          onChange={(next) => setChosen(next === 'vulnerable' || next === 'all' ? next : 'asked')}
          data={[
            { value: 'vulnerable', label: `Alleen kwetsbaar (${vulnerable.length})` },
            { value: 'asked', label: `Gevraagd of bekend (${asked.length})` },
            { value: 'all', label: `Alle (${rows.length})` },
          ]}
        />
      </div>
      {shown.length === 0 ? (
        <Empty icon={IconShieldCheck} title={view === 'vulnerable' ? 'Niets is kwetsbaar' : 'Nog niets bekend'}>
          {view === 'vulnerable'
            ? 'Alles wat een functie vraagt, kunnen ten minste twee mensen zelfstandig.'
            : 'Geef functies competenties en leg niveaus vast bij een evaluatie. Dan vult dit overzicht zich.'}
        </Empty>
      ) : (
        <Matrix
          rows={shown}
          people={people}
          onGoal={(row) => {
            setGoalFor(row)
            setAsking(true)
          }}
        />
      )}
      <Legend />
      {goalFor && <GoalFromMap opened={asking} onClose={() => setAsking(false)} row={goalFor} people={people} />}
    </>
  )
}

function summary(vulnerable: readonly MapRow[], people: number): string {
  if (people === 1) return 'Er werkt één persoon: alles wat die kan, kan nu niemand anders.'
  const single = vulnerable.filter(({ coverage }) => coverage === 'single').length
  const missing = vulnerable.length - single
  if (vulnerable.length === 0) return 'Wat functies vragen, kunnen telkens ten minste twee mensen zelfstandig.'
  const counted = (count: number) => `${count} ${count === 1 ? 'competentie' : 'competenties'}`
  const parts = [
    single > 0 && `${counted(single)} ${single === 1 ? 'hangt' : 'hangen'} aan één persoon`,
    missing > 0 &&
      `${counted(missing)} ${missing === 1 ? 'kan' : 'kunnen'} volgens wat bekend is nog door niemand zelfstandig`,
  ].filter((part) => part !== false)
  return `${parts.join(', en ')}.`
}

type MatrixProps = { rows: MapRow[]; people: MapPerson[]; onGoal: (row: MapRow) => void }

function Matrix({ rows, people, onGoal }: MatrixProps) {
  const columns = useFirst(people, FIRST_PEOPLE)
  const lines = useFirst(rows, FIRST_ROWS)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label="Competenties per medewerker">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Competentie</th>
              <th scope="col" className={classes.state}>
                Wie kan dit nog
              </th>
              {columns.shown.map((person) => (
                <th key={person.id} scope="col">
                  {person.firstName}
                  <span className={classes.role}>{person.roleName ?? 'Geen functie'}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.shown.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td className={classes.state}>
                  <Cover row={row} people={people} />
                  {isVulnerable(row) && (
                    <Button
                      className={classes.goal}
                      variant="subtle"
                      size="compact-sm"
                      leftSection={<IconTargetArrow size={16} stroke={1.5} aria-hidden />}
                      aria-label={`Maak er een doel van: ${row.name}`}
                      onClick={() => onGoal(row)}
                    >
                      Maak er een doel van
                    </Button>
                  )}
                </td>
                {row.cells.slice(0, columns.shown.length).map((cell) => (
                  <td key={cell.personId}>
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ShowMore rest={columns.rest} more={columns.more} of="medewerkers" named />
      <ShowMore rest={lines.rest} more={lines.more} of="competenties" named />
    </>
  )
}
