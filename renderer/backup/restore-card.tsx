import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { BackupView } from '../../shared/backup/schema'
import { formatMoment } from '../../shared/format/date'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { ShowMore, useFirst } from '../components/show-more'
import { WelcomeCard } from '../welcome/welcome-card'
import classes from './backup.module.css'
import { CopyRow } from './copy-row'
import { RestoreSteps } from './restore-steps'

type Props = { onBack: () => void; onDone?: () => void }

/** Putting a copy back before the lock: one that this laptop knows of, or one from a file. */
export function RestoreCard({ onBack, onDone }: Props) {
  const list = useRoute('backup.list', {})
  const choose = useCommand('backup.choose')
  const [copy, setCopy] = useState<BackupView | null>(null)
  const copies = list.data?.copies ?? []
  const { shown, rest, more } = useFirst(copies, 6)
  if (copy)
    return (
      <WelcomeCard key={copy.path} title="Kopie terugzetten" wide>
        <RestoreSteps copy={copy} onBack={() => setCopy(null)} onDone={onDone} />
      </WelcomeCard>
    )
  return (
    <WelcomeCard title="Welke kopie zet u terug?" wide>
      <div className={classes.steps}>
        <Text mt="xs" c="dimmed">
          U ziet eerst wat erin staat. Er wordt niets overschreven: een bestand dat plaats maakt, blijft bewaard onder
          een andere naam.
        </Text>
        {copies.length > 0 && (
          <ul className={classes.list} aria-label="Kopieën die deze laptop kent">
            {shown.map((one) => (
              <CopyRow key={one.path} copy={one} named>
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={`De kopie van ${formatMoment(one.moment)} bekijken`}
                  onClick={() => setCopy(one)}
                >
                  Bekijken
                </Button>
              </CopyRow>
            ))}
          </ul>
        )}
        {list.data && copies.length === 0 && (
          <Text>
            Op deze laptop staan nog geen kopieën. Staat er een op een usb-stick of in de cloud, kies die dan.
          </Text>
        )}
        <ShowMore rest={rest} more={more} of="kopieën" />
        <ErrorNote error={choose.error ?? list.error} />
        <div className={classes.foot}>
          <Button variant="default" onClick={onBack}>
            Terug
          </Button>
          <Button
            variant={copies.length > 0 ? 'default' : 'filled'}
            loading={choose.busy}
            onClick={() => {
              choose.run({}).then(setCopy, () => undefined)
            }}
          >
            Kopie uit een bestand kiezen
          </Button>
        </div>
      </div>
    </WelcomeCard>
  )
}
