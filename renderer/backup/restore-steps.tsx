import { Anchor, Button, Loader, Text, TextInput } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type BackupContents, type BackupLook, type BackupView, backupReasons } from '../../shared/backup/schema'
import { formatMoment, formatShortDate, formatTime, localDay } from '../../shared/format/date'
import { formatNumber, formatSize } from '../../shared/format/money'
import { call, useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { flushSaves } from '../form/save-queue'
import { PassphraseField } from '../welcome/passphrase-field'
import classes from './backup.module.css'

type Props = { copy: BackupView; onBack: () => void; onDone?: () => void }

/**
 * From a chosen copy to a practice that was put back: its key (not asked when that of the open practice fits), what is in it beside
 * what is there now, and only then the button.
 */
export function RestoreSteps({ copy, onBack, onDone }: Props) {
  const look = useCommand('backup.look')
  const { run } = look
  const [seen, setSeen] = useState<BackupLook | 'key' | null>(null)
  useEffect(() => {
    run({ path: copy.path }).then(
      (found) => setSeen(found ?? 'key'),
      () => undefined,
    )
    // What was opened to look in is forgotten when this screen goes.
    return () => void call('backup.leave', {}).catch(() => undefined)
  }, [run, copy.path])

  if (seen === 'key')
    return (
      <KeyStep
        copy={copy}
        busy={look.busy}
        error={look.error}
        onBack={onBack}
        onKey={(key) => {
          run({ path: copy.path, ...key }).then(
            (found) => setSeen(found ?? 'key'),
            () => undefined,
          )
        }}
      />
    )
  if (seen) return <CompareStep copy={copy} look={seen} onBack={onBack} onDone={onDone} />
  return (
    <div className={classes.steps}>
      {look.error ? <ErrorNote error={look.error} /> : <Reading />}
      <div className={classes.foot}>
        <Button variant="default" onClick={onBack}>
          Terug
        </Button>
      </div>
    </div>
  )
}

const Reading = () => (
  <Text role="status">
    <Loader size={18} mr="sm" />
    De kopie wordt nagekeken.
  </Text>
)

type KeyProps = {
  copy: BackupView
  busy: boolean
  error: ReturnType<typeof useCommand>['error']
  onBack: () => void
  onKey: (key: { passphrase: string } | { code: string }) => void
}

function KeyStep({ copy, busy, error, onBack, onKey }: KeyProps) {
  const [byCode, setByCode] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  // Each of the two fields, when it appears.
  const focused = useCallback((node: HTMLInputElement | null) => {
    field.current = node
    node?.focus()
  }, [])
  useEffect(() => {
    if (error) field.current?.select()
  }, [error])
  return (
    <form
      className={classes.steps}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        const typed = field.current?.value ?? ''
        onKey(byCode ? { code: typed } : { passphrase: typed })
      }}
    >
      <Text>
        Deze kopie is van {formatMoment(copy.moment)}. Ze opent met{' '}
        {byCode ? 'de herstelcode op het herstelblad van toen.' : 'de wachtzin die toen gold.'}
      </Text>
      {byCode ? (
        <TextInput
          key="code"
          ref={focused}
          label="Herstelcode"
          description="Zeven groepjes van vier tekens. Hoofdletters, spaties en streepjes maken niet uit."
          spellCheck={false}
          error={Boolean(error)}
        />
      ) : (
        <PassphraseField key="passphrase" ref={focused} label="Wachtzin van de kopie" error={Boolean(error)} />
      )}
      <ErrorNote error={error} />
      <Anchor component="button" type="button" onClick={() => setByCode(!byCode)} style={{ justifySelf: 'start' }}>
        {byCode ? 'Toch met de wachtzin' : 'Met de herstelcode'}
      </Anchor>
      <div className={classes.foot}>
        <Button variant="default" onClick={onBack} disabled={busy}>
          Terug
        </Button>
        <Button type="submit" loading={busy}>
          Kopie bekijken
        </Button>
      </div>
    </form>
  )
}

function CompareStep({ copy, look, onBack, onDone }: Props & { look: BackupLook }) {
  const restore = useCommand('backup.restore')
  const [unsaved, setUnsaved] = useState(false)
  const head = useRef<HTMLParagraphElement>(null)
  useEffect(() => head.current?.focus(), [])
  const { present } = look

  async function putBack() {
    setUnsaved(false)
    // What is still being typed belongs in the file that is set aside.
    if (!(await flushSaves())) return setUnsaved(true)
    try {
      if (await restore.run({ path: copy.path })) onDone?.()
    } catch {
      // Shown below, from the command.
    }
  }

  return (
    <div className={classes.steps}>
      <Text ref={head} tabIndex={-1} className={classes.head}>
        Deze kopie ({backupReasons[copy.reason].toLowerCase()}) is nagekeken en klopt. Dit staat erin
        {present ? ', naast wat er nu staat.' : '.'}
      </Text>
      <Compare look={look} />
      <Names copy={look.copy} present={present?.contents ?? null} />
      {look.target && (
        <Text>
          <strong>Komt terug als:</strong> <span className={classes.path}>{look.target}</span>
        </Text>
      )}
      <Text>
        {present
          ? 'Het bestand dat er nu staat, gaat niet weg. Het krijgt een naam met “opzij gezet” en opent dan zoals nu. Na het terugzetten is de praktijk vergrendeld, met de wachtzin van de kopie.'
          : 'Er verdwijnt niets. Na het terugzetten is de praktijk vergrendeld, met de wachtzin van de kopie.'}
      </Text>
      {unsaved && (
        <p role="alert" style={{ margin: 0 }}>
          Een deel van de tekst op het scherm is nog niet bewaard. Er is niets teruggezet. Ga terug, kijk welk veld nog
          niet klopt, en probeer opnieuw.
        </p>
      )}
      <ErrorNote error={restore.error} />
      <div className={classes.foot}>
        <Button variant="default" onClick={onBack} disabled={restore.busy}>
          Terug
        </Button>
        <Button loading={restore.busy} onClick={() => void putBack()}>
          Deze kopie terugzetten
        </Button>
      </div>
    </div>
  )
}

function Compare({ look: { copy, present } }: { look: BackupLook }) {
  const rows: [string, string, string | null][] = [
    ['Stand van', shortMoment(copy.moment), present && shortMoment(present.changed)],
    ['Medewerkers', formatNumber(copy.people.length), countOf(present?.contents?.people.length)],
    ['Gesprekken', formatNumber(copy.cycles), countOf(present?.contents?.cycles)],
    [
      'Laatst vastgelegd',
      copy.newest ? shortMoment(copy.newest) : 'Nog niets',
      present?.contents?.newest ? shortMoment(present.contents.newest) : '',
    ],
    ['Grootte', formatSize(copy.bytes), present && formatSize(present.bytes)],
  ]
  return (
    <table className={classes.compare}>
      <thead>
        <tr>
          <td />
          <th scope="col">In de kopie</th>
          {present && <th scope="col">Nu op deze laptop</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, inCopy, now]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{inCopy}</td>
            {present && <td>{now}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const countOf = (count: number | undefined): string =>
  count === undefined ? 'Opent met een andere sleutel' : formatNumber(count)

const shortMoment = (moment: string): string => {
  const at = new Date(moment)
  return `${formatShortDate(localDay(at))}, ${formatTime(at)}`
}

const MOST_NAMES = 12

/** Who is in the copy, and who is there now and would not be any more. */
function Names({ copy, present }: { copy: BackupContents; present: BackupContents | null }) {
  const missing = present ? present.people.filter((person) => !copy.people.includes(person)) : []
  return (
    <div>
      <Text>
        <strong>In de kopie:</strong> {namesInWords(copy.people)}
      </Text>
      {missing.length > 0 && (
        <Text>
          <strong>Nu wel, in de kopie niet:</strong> {namesInWords(missing)}
        </Text>
      )}
    </div>
  )
}

function namesInWords(people: readonly string[]): string {
  if (people.length === 0) return 'nog geen medewerkers.'
  const rest = people.length - MOST_NAMES
  return rest > 0 ? `${people.slice(0, MOST_NAMES).join(', ')} en nog ${rest}.` : `${people.join(', ')}.`
}
