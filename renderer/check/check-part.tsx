import { Button, Card, FileButton, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconFileSearch, IconHelpCircle } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { type CheckedDocument, type CheckResult, MAX_CHECKED_BYTES } from '../../shared/check/schema'
import { formatMoment } from '../../shared/format/date'
import { useCommand } from '../api'
import { base64Of, DropZone } from '../components/drop-zone'
import { ErrorNote } from '../components/error-note'
import { LinkButton } from '../cycle/links'
import classes from './check.module.css'

const KINDS = '.docx,.pdf,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Checked = { name: string; result: CheckResult | 'tooLarge' }

/** "Klopt dit document nog?": a file is dropped or chosen, and the screen says whether it still is what left here. */
export function CheckPart() {
  const check = useCommand('file.check')
  const [checked, setChecked] = useState<Checked | null>(null)
  const [refused, setRefused] = useState('')

  const look = async (file: File | null | undefined) => {
    if (!file) return
    setRefused('')
    setChecked(null)
    if (file.size > MAX_CHECKED_BYTES) return setChecked({ name: file.name, result: 'tooLarge' })
    try {
      const data = await base64Of(file)
      setChecked({ name: file.name, result: await check.run({ name: file.name.slice(0, 300), data }) })
    } catch {
      // The command shows what went wrong.
    }
  }
  const refuse = (why: string) => {
    setChecked(null)
    check.reset()
    setRefused(why)
  }
  return (
    <Card component="section" padding="xl" aria-labelledby="klopt-dit" className={classes.card}>
      <Title order={2} size="h3" id="klopt-dit">
        Klopt dit document nog?
      </Title>
      <Text className="reading">
        Sleep een Word- of PDF-bestand hierheen dat u ooit met Praktijkgroei bewaarde. U leest of het nog hetzelfde is.
      </Text>
      <DropZone onFile={(file) => void look(file)} onRefuse={refuse}>
        <IconFileSearch size={32} stroke={1.25} aria-hidden />
        <span>Laat het bestand hier los, of</span>
        <FileButton accept={KINDS} onChange={(file) => void look(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={check.busy}>
              Bestand kiezen
            </Button>
          )}
        </FileButton>
      </DropZone>
      {refused && (
        <p role="alert" style={{ margin: 0 }}>
          {refused}
        </p>
      )}
      <ErrorNote error={check.error} />
      {checked && <Verdict key={checked.name} {...checked} />}
    </Card>
  )
}

const verdicts = {
  same: 'Ongewijzigd',
  resaved: 'De tekst is ongewijzigd',
  changed: 'Gewijzigd sinds het hier bewaard werd',
  sealed: 'Ongewijzigd sinds het zegel',
  unsealed: 'Gewijzigd sinds het zegel',
} as const

function Verdict({ name, result }: Checked) {
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => note.current?.focus(), [])
  if (result === 'tooLarge' || result.verdict === 'unknown')
    return (
      <div ref={note} tabIndex={-1} className={classes.verdict} data-verdict="unknown" role="status">
        <IconHelpCircle size={24} stroke={1.5} aria-hidden />
        <div>
          <strong>Niet herkend</strong>
          <p>{whyUnknown(result)}</p>
          <p className="quiet">{name}</p>
        </div>
      </div>
    )
  const { verdict, document } = result
  const Icon = verdict === 'changed' || verdict === 'unsealed' ? IconAlertTriangle : IconCircleCheck
  return (
    <div ref={note} tabIndex={-1} className={classes.verdict} data-verdict={verdict} role="status">
      <Icon size={24} stroke={1.5} aria-hidden />
      <div>
        <strong>{verdicts[verdict]}</strong>
        <p>{aboutDocument(document)}</p>
        {verdict === 'resaved' && (
          <p>
            Een ander programma bewaarde het bestand opnieuw. Elke zin is dezelfde; afbeeldingen, zoals een getekende
            handtekening, zijn niet vergeleken.
          </p>
        )}
        {verdict === 'sealed' && (
          <p>
            Het zegel van uw praktijk past nog op het hele bestand. Wanneer het bewaard werd, is hier niet bijgehouden.
          </p>
        )}
        {verdict === 'unsealed' && (
          <p>
            Het zegel van uw praktijk past er niet meer op: er is iets veranderd, toegevoegd of weggelaten. Wat, is aan
            een PDF niet te zien.
          </p>
        )}
        {result.verdict === 'changed' && <Differences {...result} />}
        {document.cycleId && (
          <LinkButton to="/gesprekken/$cycleId/ondertekenen" params={{ cycleId: document.cycleId }} variant="subtle">
            Naar het document zoals het vastligt
          </LinkButton>
        )}
      </div>
    </div>
  )
}

function aboutDocument({ title, employeeName, exportedAt }: CheckedDocument): string {
  const what = employeeName ? `${title} van ${employeeName}` : title
  return exportedAt ? `${what}, hier bewaard op ${formatMoment(exportedAt)}.` : `${what}.`
}

function Differences({ missing, added }: { missing: string[]; added: string[] }) {
  if (missing.length + added.length === 0)
    return <p>Er is iets aan toegevoegd nadat het hier bewaard werd. Wat, is aan een PDF niet te zien.</p>
  return (
    <>
      <Lines title="Dit stond er, en staat er niet meer zo:" lines={missing} />
      <Lines title="Dit staat er nu, en stond er niet:" lines={added} />
    </>
  )
}

const Lines = ({ title, lines }: { title: string; lines: string[] }) =>
  lines.length > 0 && (
    <>
      <p>{title}</p>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )

function whyUnknown(result: 'tooLarge' | Extract<CheckResult, { verdict: 'unknown' }>): string {
  if (result === 'tooLarge') return 'Dit bestand is groter dan elk document van Praktijkgroei.'
  if (result.reason === 'kind') return 'Dit is geen Word- of PDF-bestand.'
  if (result.reason === 'unreadable')
    return 'Dit bestand is beschadigd of kan niet veilig gelezen worden. Er is niets veranderd.'
  return 'Dit bestand werd niet met deze praktijk gemaakt, of het werd bewaard voor Praktijkgroei bijhield wat het uitgaf. Een PDF die door een ander programma opnieuw bewaard werd, is niet meer te herkennen.'
}
