import { Button, Group, Title } from '@mantine/core'
import { IconPlus, IconStairsUp } from '@tabler/icons-react'
import { useState } from 'react'
import { levelInWords, levels } from '../../shared/competence/schema'
import { formatShortDate } from '../../shared/format/date'
import type { LevelEntry } from '../../shared/level/schema'
import { call, useRoute } from '../api'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import { tellError, tellWithUndo } from '../components/toast'
import { Waiting } from '../components/waiting'
import { LevelDrawer } from './level-drawer'
import classes from './level-history.module.css'

/** Of one person, each competence with its level now and how it came so; new levels can be added by hand. */
export function LevelHistory({ employeeId }: { employeeId: string }) {
  const history = useRoute('level.list', { employeeId })
  const [adding, setAdding] = useState(false)
  if (history.error) return <ErrorNote error={history.error} />
  if (!history.data) return <Waiting />
  const competences = [...Map.groupBy(history.data, (entry) => entry.competenceId).values()]
  const add = (
    <Button
      variant="default"
      leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      Niveau vastleggen
    </Button>
  )
  return (
    <section aria-labelledby="niveaus">
      <Group justify="space-between" mb="md">
        <Title order={2} size="h3" id="niveaus">
          Niveaus
        </Title>
        {competences.length > 0 && add}
      </Group>
      {competences.length === 0 ? (
        <Empty icon={IconStairsUp} title="Hier groeit een overzicht per competentie" action={add}>
          Na een evaluatie komt hier vanzelf het nieuwe niveau te staan, met de reden. U kunt ook nu al vastleggen wat u
          ziet.
        </Empty>
      ) : (
        <ul className={classes.list}>
          {competences.map((entries) => (
            <Competence key={entries[0]?.competenceId} employeeId={employeeId} entries={entries} />
          ))}
        </ul>
      )}
      <LevelDrawer opened={adding} onClose={() => setAdding(false)} employeeId={employeeId} />
    </section>
  )
}

const AT_FIRST = 3

function Competence({ employeeId, entries }: { employeeId: string; entries: LevelEntry[] }) {
  const [all, setAll] = useState(false)
  const [newest] = entries
  if (!newest) return null
  const shown = all ? entries : entries.slice(0, AT_FIRST)
  return (
    <li className={classes.competence}>
      <div>
        <h3 className={classes.name}>{newest.competenceName}</h3>
        <p className={classes.now}>{levelInWords(newest.level)}</p>
        <div className={classes.stairs} aria-hidden>
          {Object.keys(levels).map((step) => (
            <span key={step} data-reached={Number(step) <= newest.level || undefined} />
          ))}
        </div>
      </div>
      <ol className={classes.history}>
        {shown.map((entry) => (
          <li key={entry.id}>
            <Moment employeeId={employeeId} entry={entry} />
          </li>
        ))}
        {entries.length > AT_FIRST && (
          <li>
            <Button size="compact-md" variant="subtle" onClick={() => setAll(!all)} aria-expanded={all}>
              {all ? 'Minder tonen' : `Toon meer (${entries.length - AT_FIRST})`}
            </Button>
          </li>
        )}
      </ol>
    </li>
  )
}

function Moment({ employeeId, entry }: { employeeId: string; entry: LevelEntry }) {
  const { cycleId, goalTitle } = entry
  return (
    <>
      <div className={classes.moment}>
        <span className={`${classes.date} tabular`}>{formatShortDate(entry.date)}</span>
        <strong>{levelInWords(entry.level)}</strong>
        {!cycleId && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => void remove(employeeId, entry)}>
            Verwijderen
            <span className="visually-hidden">
              : {entry.competenceName} van {formatShortDate(entry.date)}
            </span>
          </Button>
        )}
      </div>
      {entry.reason && <p className={classes.reason}>{entry.reason}</p>}
      {goalTitle && <p className={classes.goal}>Uit de evaluatie van het doel “{goalTitle}”</p>}
    </>
  )
}

async function remove(employeeId: string, { id, competenceName, ...entry }: LevelEntry): Promise<void> {
  const { competenceId, level, date, reason } = entry
  try {
    await call('level.remove', { id })
    tellWithUndo(`Het niveau voor ${competenceName} is verwijderd.`, () =>
      call('level.set', { employeeId, competenceId, level, date, reason }).catch(tellError),
    )
  } catch (error) {
    tellError(error)
  }
}
