import { Anchor, Button, Card, Modal, Text, Title } from '@mantine/core'
import { IconCopyCheck, IconDeviceLaptop, IconDeviceUsb } from '@tabler/icons-react'
import { useState } from 'react'
import type { BackupState, BackupView } from '../../shared/backup/schema'
import { formatMoment } from '../../shared/format/date'
import { call, useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { ShowMore, useFirst } from '../components/show-more'
import { tell, tellError } from '../components/toast'
import classes from './backup.module.css'
import { CopyRow } from './copy-row'
import { RestoreSteps } from './restore-steps'

/** The copies of this practice: how it stands with them, one by hand, the second place, and putting one back. */
export function BackupPart() {
  const state = useRoute('backup.get', {})
  const make = useCommand('backup.make')
  const choose = useCommand('backup.choose')
  const [restoring, setRestoring] = useState<BackupView | null>(null)
  if (state.error) return <ErrorNote error={state.error} />
  if (!state.data) return null
  return (
    <Card component="section" padding="xl" aria-labelledby="kopieen" className={classes.card}>
      <Title order={2} size="h3" id="kopieen">
        Kopieën
      </Title>
      <Text className="reading">
        Als u sluit of vergrendelt en er iets veranderd is, maakt Praktijkgroei vanzelf een kopie van uw hele praktijk.
        Elke kopie is één bestand, versleuteld zoals uw praktijk zelf, en wordt eerst nagekeken.
      </Text>
      <Status state={state.data} />
      {state.data.failure && (
        <div className={classes.note} data-wrong role="alert">
          <strong>{state.data.failure.title}</strong>
          <span>
            {state.data.failure.text} Code: {state.data.failure.code}
          </span>
        </div>
      )}
      <ErrorNote error={choose.error} />
      <div className={classes.buttons}>
        <Button
          leftSection={<IconCopyCheck size={18} stroke={1.5} aria-hidden />}
          loading={make.busy || state.data.making}
          onClick={() => {
            make.run({}).then(
              () => tell('De kopie is gemaakt en nagekeken.'),
              () => undefined,
            )
          }}
        >
          Nu een kopie maken
        </Button>
        <Button
          variant="default"
          loading={choose.busy}
          onClick={() => {
            choose.run({}).then(setRestoring, () => undefined)
          }}
        >
          Kopie uit een bestand terugzetten
        </Button>
      </div>
      <SecondPlace state={state.data} />
      <List state={state.data} onRestore={setRestoring} />
      <Modal
        opened={restoring !== null}
        onClose={() => setRestoring(null)}
        title="Kopie terugzetten"
        size="lg"
        closeButtonProps={{ 'aria-label': 'Sluiten' }}
      >
        {restoring && <RestoreSteps copy={restoring} onBack={() => setRestoring(null)} />}
      </Modal>
    </Card>
  )
}

function Status({ state: { copies, second, lastOutside, behindSince } }: { state: BackupState }) {
  const [newest] = copies
  return (
    <ul className={classes.status}>
      <li>
        <IconDeviceLaptop size={20} stroke={1.5} aria-hidden />
        <span>
          {newest ? `Laatste kopie op deze laptop: ${formatMoment(newest.moment)}.` : 'Er is nog geen kopie gemaakt.'}
        </span>
      </li>
      <li>
        <IconDeviceUsb size={20} stroke={1.5} aria-hidden />
        <span>{outsideInWords({ second, lastOutside, behindSince })}</span>
      </li>
    </ul>
  )
}

function outsideInWords({
  second,
  lastOutside,
  behindSince,
}: Pick<BackupState, 'second' | 'lastOutside' | 'behindSince'>) {
  if (!second)
    return lastOutside
      ? `Buiten deze laptop: laatste kopie op ${formatMoment(lastOutside)}. Er is nu geen tweede plaats.`
      : 'Er staat nog geen kopie buiten deze laptop.'
  const last = lastOutside ? `De laatste kopie daar is van ${formatMoment(lastOutside)}.` : 'Daar staat nog geen kopie.'
  if (!second.reachable)
    return `De tweede plaats is er nu niet${behindSince ? `; nieuwe kopieën wachten sinds ${formatMoment(behindSince)}` : ''}. ${last}`
  return last.replace('daar', 'in de tweede plaats').replace('Daar', 'In de tweede plaats')
}

/** The folder outside this laptop to which every copy goes too. */
function SecondPlace({ state: { second } }: { state: BackupState }) {
  const choose = useCommand('backup.chooseSecond')
  return (
    <div>
      <Title order={3} size="h4" mb={4}>
        Tweede plaats
      </Title>
      <Text className="reading" mb="sm">
        {second ? (
          <>
            Elke kopie gaat ook naar <strong className={classes.path}>{second.path}</strong>.
            {!second.reachable && ' Steek de stick in, of verbind de schijf: de volgende kopie gaat er dan weer heen.'}
          </>
        ) : (
          'Gaat de laptop stuk of verloren, dan redt alleen een kopie die ergens anders staat. Kies een map op een usb-stick of in een map die met de cloud gelijkloopt. Zonder uw wachtzin leest niemand de kopie.'
        )}
      </Text>
      <ErrorNote error={choose.error} />
      <div className={classes.buttons}>
        <Button variant="default" loading={choose.busy} onClick={() => void choose.run({}).catch(() => undefined)}>
          {second ? 'Andere map kiezen' : 'Tweede plaats kiezen'}
        </Button>
        {second && (
          <Button variant="subtle" onClick={() => void call('backup.forgetSecond', {}).catch(tellError)}>
            Niet meer gebruiken
          </Button>
        )}
      </div>
    </div>
  )
}

function List({ state: { copies }, onRestore }: { state: BackupState; onRestore: (copy: BackupView) => void }) {
  const { shown, rest, more } = useFirst(copies, 5)
  if (copies.length === 0) return null
  return (
    <div>
      <Title order={3} size="h4" mb={4} id="kopieen-lijst">
        Wat er bewaard wordt
      </Title>
      <Text className="reading" mb="sm">
        De tien nieuwste, één van elk van zeven dagen en één van elk van acht weken. Wat acht weken oud is, gaat weg
        zodra er een nieuwere is: wie gewist is, staat dan ook in geen kopie meer.
      </Text>
      <ul className={classes.list} aria-labelledby="kopieen-lijst">
        {shown.map((copy) => (
          <CopyRow key={copy.path} copy={copy}>
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={`De kopie van ${formatMoment(copy.moment)} terugzetten`}
              onClick={() => onRestore(copy)}
            >
              Terugzetten
            </Button>
          </CopyRow>
        ))}
      </ul>
      <div className={classes.under}>
        <ShowMore rest={rest} more={more} of="kopieën" />
        <Anchor component="button" type="button" onClick={() => void call('backup.showFolder', {}).catch(tellError)}>
          Map met de kopieën tonen
        </Anchor>
      </div>
    </div>
  )
}
