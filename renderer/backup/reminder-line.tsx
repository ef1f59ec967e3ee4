import { Button } from '@mantine/core'
import { formatDate, localDay } from '../../shared/format/date'
import { call, useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { tellError } from '../components/toast'
import classes from './backup.module.css'

/** One quiet line when a week went by without a copy outside this laptop. */
export function ReminderLine() {
  const reminder = useRoute('backup.reminder', {})
  const make = useCommand('backup.make')
  const choose = useCommand('backup.chooseSecond')
  if (!reminder.data) return null
  const { since, second } = reminder.data
  const day = formatDate(localDay(new Date(since)))
  return (
    <>
      <section className={classes.reminder} aria-label="Kopie buiten deze laptop">
        <p>
          {second
            ? `Sinds ${day} kwam er geen kopie meer in de tweede plaats. Steek de stick in of verbind de schijf, en maak er een.`
            : `Sinds ${day} staan de kopieën van uw praktijk alleen op deze laptop. Kies een tweede plaats, zoals een usb-stick.`}
        </p>
        <Button
          variant="light"
          size="compact-md"
          loading={make.busy || choose.busy}
          onClick={() => void (second ? make.run({}) : choose.run({})).catch(() => undefined)}
        >
          {second ? 'Nu een kopie maken' : 'Tweede plaats kiezen'}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          onClick={() => void call('backup.stopReminding', {}).catch(tellError)}
        >
          Niet meer herinneren
        </Button>
      </section>
      <ErrorNote error={choose.error ?? make.error} />
    </>
  )
}
