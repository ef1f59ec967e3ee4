import { Chip, Group, VisuallyHidden } from '@mantine/core'
import {
  IconCertificate,
  IconChecklist,
  IconFileText,
  IconFlag,
  IconMessages,
  IconSchool,
  IconStairs,
  IconTarget,
  IconTimeline,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type DossierEntry, type DossierKind, dossierKinds } from '../../shared/dossier/schema'
import { formatShortDate } from '../../shared/format/date'
import { useRoute } from '../api'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import { ShowMore, useFirst } from '../components/show-more'
import { Waiting } from '../components/waiting'
import classes from './dossier.module.css'

const icons: Record<DossierKind, typeof IconFlag> = {
  cycle: IconMessages,
  goal: IconTarget,
  training: IconSchool,
  meeting: IconChecklist,
  evaluation: IconFlag,
  document: IconFileText,
  certificate: IconCertificate,
  level: IconStairs,
}

/** Everything that happened with one person, newest first, with a filter by kind. */
export function Dossier({ employeeId }: { employeeId: string }) {
  const dossier = useRoute('dossier.get', { employeeId })
  const [chosen, setChosen] = useState<string[]>([])
  if (dossier.error) return <ErrorNote error={dossier.error} />
  if (!dossier.data) return <Waiting />
  if (dossier.data.length === 0)
    return (
      <Empty icon={IconTimeline} title="Dit dossier is nog leeg">
        Hier groeit vanzelf een tijdlijn: elk gesprek, elk doel, elke opleiding, de evaluaties, certificaten en
        ondertekende documenten van deze medewerker.
      </Empty>
    )
  const count = Map.groupBy(dossier.data, (entry) => entry.kind)
  const shown = chosen.length ? dossier.data.filter((entry) => chosen.includes(entry.kind)) : dossier.data
  return (
    <>
      <Chip.Group multiple value={chosen} onChange={setChosen}>
        <Group gap="xs" role="group" aria-label="Toon alleen" mb="lg">
          {Object.entries(dossierKinds).map(([kind, label]) => {
            const entries = count.get(kind as DossierKind)
            return (
              entries && (
                <Chip key={kind} value={kind} variant="outline">
                  {label} ({entries.length})
                </Chip>
              )
            )
          })}
        </Group>
      </Chip.Group>
      <Timeline key={chosen.join()} entries={shown} />
    </>
  )
}

const FIRST = 50

function Timeline({ entries }: { entries: DossierEntry[] }) {
  const { shown, rest, more } = useFirst(entries, FIRST)
  const years = [...Map.groupBy(shown, (entry) => entry.date?.slice(0, 4) ?? 'Zonder datum')]
  return (
    <>
      {years.map(([year, ofYear]) => (
        <section key={year} aria-label={year}>
          <h2 className={classes.year}>{year}</h2>
          <ol className={classes.entries}>
            {ofYear.map((entry) => (
              <Entry key={entry.key} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      <ShowMore rest={rest} more={more} of="uit het dossier" />
    </>
  )
}

function Entry({ entry }: { entry: DossierEntry }) {
  const Icon = icons[entry.kind]
  return (
    <li className={classes.entry}>
      {entry.date ? (
        <time className={classes.date} dateTime={entry.date}>
          {formatShortDate(entry.date)}
        </time>
      ) : (
        <span className={classes.date} />
      )}
      <span className={classes.icon}>
        <Icon size={20} stroke={1.5} aria-hidden />
      </span>
      <div className={classes.what}>
        <span>
          <VisuallyHidden>{dossierKinds[entry.kind]}: </VisuallyHidden>
          <EntryLink entry={entry} />
        </span>
        {entry.detail && <p className={classes.detail}>{entry.detail}</p>}
      </div>
    </li>
  )
}

function EntryLink({ entry: { target, title } }: { entry: DossierEntry }) {
  switch (target.to) {
    case 'cycle':
      return (
        <Link className={classes.link} to="/gesprekken/$cycleId" params={target}>
          {title}
        </Link>
      )
    case 'documents':
      return (
        <Link className={classes.link} to="/gesprekken/$cycleId/ondertekenen" params={target}>
          {title}
        </Link>
      )
    case 'meeting':
      return (
        <Link className={classes.link} to="/gesprekken/$cycleId/voortgang/$followUpId" params={target}>
          {title}
        </Link>
      )
    case 'evaluation':
      return (
        <Link className={classes.link} to="/gesprekken/$cycleId/evaluatie" params={target}>
          {title}
        </Link>
      )
    case 'part':
      return (
        <Link className={classes.link} from="/medewerkers/$employeeId" search={{ deel: target.part }}>
          {title}
        </Link>
      )
  }
}
