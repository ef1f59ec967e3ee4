import { Anchor, Button, Group, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { formatDate, localDay } from '../../shared/format/date'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { Waiting } from '../components/waiting'
import { leavePractice } from './leave'
import classes from './recovery.module.css'
import { RecoveryCheck } from './recovery-check'
import { SetupSteps } from './setup-steps'
import { WelcomeCard } from './welcome-card'

/** This sheet is not to be kept as a file, as is advised for other documents. */
const NOT_PRINTED =
  'Er is niets verloren. Kijk of de printer aanstaat en of deze computer hem kent, en probeer het dan opnieuw, of schrijf de code over met de pen.'

/** The recovery code on paper, once: shown, printed, and confirmed by typing two groups back. */
export function RecoverySheet({ practiceName }: { practiceName: string }) {
  const [checking, setChecking] = useState(false)
  const code = useRoute('session.recoveryCode', {})
  const print = useCommand('window.print')
  const queries = useQueryClient()

  // The code is not kept in the page longer than it is on screen.
  useEffect(() => () => queries.removeQueries({ queryKey: ['session.recoveryCode'] }), [queries])

  const below = (
    <Text c="dimmed" size="sm" mt="lg" className="no-print">
      Komt het nu niet uit?{' '}
      <Anchor component="button" type="button" inherit onClick={leavePractice}>
        Praktijk sluiten
      </Anchor>
      . Dit blad verschijnt weer bij de volgende keer openen.
    </Text>
  )

  if (checking)
    return (
      <WelcomeCard key="check" title="Staat de code goed op papier?" steps={<SetupSteps now={2} />} below={below} wide>
        <RecoveryCheck onBack={() => setChecking(false)} />
      </WelcomeCard>
    )
  return (
    <WelcomeCard key="sheet" title="Bewaar uw herstelcode" steps={<SetupSteps now={2} />} below={below} wide>
      <Text mt="xs" c="dimmed" className="no-print">
        Druk het blad af of schrijf de code over met de pen. Na deze stap komt ze niet meer in beeld.
      </Text>
      {code.data ? <Sheet practiceName={practiceName} code={code.data.recoveryCode} /> : <Waiting />}
      {/* On paper the sheet stands alone, whatever went wrong before. */}
      <div className="no-print">
        <ErrorNote error={code.error} />
        <ErrorNote error={print.error} text={print.error?.code === 'PRINT_FAILED' ? NOT_PRINTED : undefined} />
      </div>
      <Group justify="space-between" mt="xl" className="no-print">
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} stroke={1.5} aria-hidden />}
          disabled={!code.data}
          loading={print.busy}
          onClick={() => print.run({}).catch(() => undefined)}
        >
          Afdrukken
        </Button>
        <Button disabled={!code.data} onClick={() => setChecking(true)}>
          De code staat op papier
        </Button>
      </Group>
    </WelcomeCard>
  )
}

/** The sheet as it is printed. */
function Sheet({ practiceName, code }: { practiceName: string; code: string }) {
  return (
    <article className={classes.sheet} aria-label="Herstelblad">
      <h2 className={classes.name}>Herstelblad van {practiceName}</h2>
      <p className={classes.date}>Opgemaakt met Praktijkgroei op {formatDate(localDay(new Date()))}</p>
      <ol className={classes.code} aria-label="Herstelcode">
        {code.split('-').map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place of a group is what it is
          <li key={index}>
            <span className={classes.number}>{index + 1}</span>
            <code>{group}</code>
          </li>
        ))}
      </ol>
      <p>
        Met deze code opent u het praktijkbestand als de wachtzin vergeten is: kies bij het ontgrendelen voor “Wachtzin
        vergeten”. Wie dit blad én het bestand heeft, kan alles lezen.
      </p>
      <p>
        Leg het daarom achter slot, niet bij de laptop en niet als foto op uw telefoon. Zonder wachtzin en zonder dit
        blad gaat het bestand nooit meer open.
      </p>
    </article>
  )
}
