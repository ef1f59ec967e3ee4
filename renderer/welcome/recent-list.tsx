import { ActionIcon, Title, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { formatMoment } from '../../shared/format/date'
import type { RecentPractice } from '../../shared/session/schema'
import { call } from '../api'
import { tellError } from '../components/toast'
import classes from './start-card.module.css'

type Props = { recent: RecentPractice[]; disabled: boolean; onOpen: (path: string) => void }

/** The practices opened before on this laptop; a file that is gone is said quietly and cannot be chosen. */
export function RecentList({ recent, disabled, onOpen }: Props) {
  if (recent.length === 0) return null
  return (
    <section className={classes.recent} aria-labelledby="eerder-geopend">
      <Title order={2} size="h4" id="eerder-geopend">
        Eerder geopend
      </Title>
      <ul className={classes.list}>
        {recent.map((practice) => (
          <li key={practice.path} className={classes.row}>
            {practice.exists ? (
              <UnstyledButton
                className={classes.open}
                aria-disabled={disabled}
                onClick={disabled ? undefined : () => onOpen(practice.path)}
              >
                <Lines practice={practice} />
              </UnstyledButton>
            ) : (
              <div className={classes.open}>
                <Lines practice={practice} />
              </div>
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={`${practice.name} uit deze lijst halen`}
              title="Uit deze lijst halen"
              onClick={() => call('session.forget', { path: practice.path }).catch(tellError)}
            >
              <IconX size={18} stroke={1.5} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Lines({ practice }: { practice: RecentPractice }) {
  const when = practice.exists ? `Geopend op ${formatMoment(practice.openedAt)}` : 'Niet gevonden op deze plaats'
  return (
    <>
      <span className={practice.exists ? classes.name : 'quiet'}>
        {practice.name}
        {practice.isSample && ' (voorbeeld)'}
      </span>
      <span className={classes.path} title={practice.path}>
        {when} · {folderOf(practice.path)}
      </span>
    </>
  )
}

/** The folder of a file, on every system. */
const folderOf = (path: string) => path.replace(/[\\/][^\\/]*$/, '')
