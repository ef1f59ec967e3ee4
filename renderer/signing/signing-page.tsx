import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { CycleSummary } from '../../shared/cycle/schema'
import type { DocumentView } from '../../shared/document/schema'
import { formatDate } from '../../shared/format/date'
import type { PreviewOf } from '../../shared/preview/schema'
import { type DocumentKind, documentKinds } from '../../shared/signing/schema'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import { Waiting } from '../components/waiting'
import { LinkButton } from '../cycle/links'
import { Paper } from '../document/paper'
import { PreviewButton } from '../preview/preview-button'
import { AmendButton } from '../progress/amend-button'
import { DropVersionButton } from '../progress/drop-version-button'
import { RemarksCard } from '../remark/remarks-card'
import { ChangesCard } from './changes-card'
import { ExportButtons } from './export-buttons'
import { PartyCard } from './party-card'
import { ScansCard } from './scans-card'
import classes from './signing.module.css'

const route = getRouteApi('/gesprekken/$cycleId/ondertekenen')

/** A last look at the documents, then both sign; afterwards the same page gives the files. */
export function SigningPage() {
  const { cycleId } = route.useParams()
  const documents = useRoute('document.list', { cycleId })
  const cycles = useRoute('cycle.list', {})
  if (documents.error) return <ErrorNote error={documents.error} />
  const cycle = cycles.data?.find((entry) => entry.id === cycleId)
  if (!documents.data || !cycles.data) return <Waiting />
  if (!cycle || documents.data.length === 0)
    return (
      <Page title="Ondertekenen" crumbs={[{ label: 'Gesprekken', to: '/gesprekken' }]}>
        <p>Er is nog niets om te tekenen. Open eerst het gesprek.</p>
        <LinkButton to="/gesprekken/$cycleId" params={{ cycleId }}>
          Naar het gesprek
        </LinkButton>
      </Page>
    )
  return <Signing cycle={cycle} documents={documents.data} />
}

function Signing({ cycle, documents }: { cycle: CycleSummary; documents: DocumentView[] }) {
  const current = documents.filter((document) => !document.superseded)
  const earlier = documents.filter((document) => document.superseded)
  const [shown, setShown] = useState<string | null>(null)
  const document = documents.find((entry) => keyOf(entry) === shown) ?? current[0]
  // A cycle that was stopped half way has its documents as they were left; nobody signs them any more.
  const stopped = cycle.phase === 'closed' && cycle.signedBy.length < 2
  const complete = cycle.phase !== 'conversation' && !stopped
  const settled = current.every((entry) =>
    entry.signatures.every(({ manner }) => manner === 'agreed' || manner === 'seen'),
  )
  const [celebrate, setCelebrate] = useState(false)
  const read = (entry: DocumentView) => {
    setShown(keyOf(entry))
    window.document.getElementById('inhoud')?.scrollTo({ top: 0 })
  }

  const stateInWords = stopped
    ? 'De cyclus is gestopt voor beiden getekend hadden.'
    : complete
      ? settled
        ? 'Ondertekend door beiden'
        : 'Afgerond. Bij elke handtekening staat wat er gekozen is.'
      : cycle.frozen
        ? cycle.signedBy.length === 0
          ? 'De inhoud ligt vast en kan op papier getekend worden.'
          : 'De inhoud ligt vast. Er ontbreekt nog één handtekening.'
        : 'Lees het document nog eens samen na. Bij de eerste handtekening ligt de inhoud vast.'

  return (
    <Page
      title={complete || stopped ? `Documenten van ${cycle.employeeName}` : `Ondertekenen met ${cycle.employeeName}`}
      state={stateInWords}
      wide
      crumbs={[
        { label: 'Gesprekken', to: '/gesprekken' },
        { label: cycle.employeeName, to: `/gesprekken/${cycle.id}` },
      ]}
      action={
        cycle.phase === 'evaluation' || cycle.phase === 'closed' ? (
          <LinkButton variant="default" to="/gesprekken/$cycleId" params={{ cycleId: cycle.id }}>
            Terug naar de cyclus
          </LinkButton>
        ) : cycle.frozen ? (
          <AmendButton
            cycleId={cycle.id}
            version={cycle.version}
            hasPlan={current.some(({ kind }) => kind === 'plan')}
            holds={complete}
          />
        ) : (
          <>
            {cycle.version > 1 && <DropVersionButton cycleId={cycle.id} version={cycle.version} />}
            <LinkButton variant="default" to="/gesprekken/$cycleId/gesprek" params={{ cycleId: cycle.id }}>
              Terug naar het gesprek
            </LinkButton>
          </>
        )
      }
    >
      <div className={classes.layout}>
        <div>
          {document?.superseded ? (
            <Group mb="md">
              <Text fw={600}>{nameOf(document)}</Text>
              <Button size="compact-md" variant="subtle" onClick={() => setShown(null)}>
                Terug naar de nieuwste versie
              </Button>
            </Group>
          ) : (
            <Group mb="md" justify="space-between">
              {current.length > 1 && (
                <SegmentedControl
                  aria-label="Welk document"
                  value={keyOf(document)}
                  onChange={setShown}
                  data={current.map((entry) => ({ value: keyOf(entry), label: nameOf(entry) }))}
                />
              )}
              {document && !complete && (
                <PreviewButton size="sm" of={previewOf(document, cycle.id)} about={documentKinds[document.kind]} />
              )}
            </Group>
          )}
          {document?.changes && <ChangesCard key={keyOf(document)} changes={document.changes} />}
          {document && <Paper model={document.model} />}
        </div>
        <div className={classes.side}>
          {complete && <Done cycle={cycle} documents={current} celebrate={celebrate} settled={settled} />}
          {(stopped ? cycle.signedBy : (['employee', 'employer'] as const)).map((side) => (
            <PartyCard
              key={`${side} ${cycle.version}`}
              cycleId={cycle.id}
              side={side}
              name={side === 'employee' ? cycle.employeeName : cycle.employerName}
              documents={current}
              onSigned={setCelebrate}
            />
          ))}
          {isOnPaper(cycle, current) && <ScansCard cycleId={cycle.id} documents={current} />}
          <RemarksCard cycleId={cycle.id} documents={documents} />
          {earlier.length > 0 && <EarlierVersions documents={earlier} read={read} />}
          {!(stopped && cycle.signedBy.length === 0) && (
            <Text size="sm" c="dimmed">
              Een handtekening op het scherm laat zien wat ieder koos, en wanneer. Ze is geen gekwalificeerde
              elektronische handtekening.
            </Text>
          )}
        </div>
      </div>
    </Page>
  )
}

/** Whether a PDF of these carries a seal. */
const isSealed = (documents: readonly DocumentView[]): boolean =>
  documents.some(({ signatures }) => signatures.some(({ method }) => method === 'drawn' || method === 'typed'))

/** Whether there is, or will be, paper with ink on it. */
const isOnPaper = ({ frozen, signedBy }: CycleSummary, documents: readonly DocumentView[]): boolean =>
  documents.some(({ signatures }) => signatures.some(({ method }) => method === 'paper')) ||
  (frozen && signedBy.length < 2)

/** A document that is not laid down yet may be looked at too, and says itself that it is a draft. */
const previewOf = ({ id, kind }: DocumentView, cycleId: string): PreviewOf =>
  id ? { of: 'document', id } : { of: 'draft', cycleId, kind }

const keyOf = (document: DocumentView | undefined) => (document ? `${document.kind} ${document.version}` : '')
const nameOf = (document: DocumentView) =>
  document.superseded || document.version > 1
    ? `${shortNames[document.kind]}, versie ${document.version}`
    : shortNames[document.kind]
const shortNames: Record<DocumentKind, string> = { plan: 'Ontwikkelingsplan', report: 'Gespreksverslag' }

type DoneProps = {
  cycle: CycleSummary
  documents: DocumentView[]
  celebrate: boolean
  /** Both signed for agreed or seen: nobody disagreed or refused. */
  settled: boolean
}

function Done({ cycle, documents, celebrate, settled }: DoneProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (celebrate) heading.current?.focus()
  }, [celebrate])
  const { evaluationDate } = cycle.closing
  const followUps = useRoute('progress.followUps', { cycleId: cycle.id })
  const open = (followUps.data ?? []).filter((one) => !one.heldAt)
  return (
    <section className={classes.done}>
      <Title order={2} size="h3" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {settled ? (celebrate ? 'Dat is afgesproken' : 'Ondertekend') : 'Dat ligt vast'}
      </Title>
      <Text mt={4}>Geef {cycle.employeeFirstName} een exemplaar mee.</Text>
      <Stack mt="md" gap="md">
        {documents.map((document, index) => (
          <div key={document.kind}>
            <Text fw={600} mb={4}>
              {documentKinds[document.kind]}
            </Text>
            <ExportButtons document={document} primary={index === 0} />
          </div>
        ))}
      </Stack>
      {isSealed(documents) && (
        <Text size="sm" mt="md">
          Op de PDF staat voor ieder die op het scherm tekende een zegel van uw praktijk. Het toont of er later iets
          veranderde. Een PDF-lezer kan zeggen dat hij de ondertekenaar niet kent: dat is normaal.
        </Text>
      )}
      {(open[0] ?? evaluationDate) && (
        <Text mt="md">
          {open[0] &&
            `${open.length === 1 ? 'Eén opvolgmoment is gepland' : `${open.length} opvolgmomenten zijn gepland, het eerste`} op ${formatDate(open[0].date)}. Op de pagina van het gesprek kunt u het verplaatsen. `}
          {evaluationDate && `Evaluatie op ${formatDate(evaluationDate)}.`}
        </Text>
      )}
    </section>
  )
}

type EarlierProps = { documents: DocumentView[]; read: (document: DocumentView) => void }

function EarlierVersions({ documents, read }: EarlierProps) {
  return (
    <section>
      <Title order={2} size="h4">
        Eerdere versies
      </Title>
      <Stack mt="xs">
        {documents.map((document) => (
          <div key={keyOf(document)}>
            <Group justify="space-between" mb={4}>
              <Text>{nameOf(document)}</Text>
              <Button size="compact-md" variant="subtle" onClick={() => read(document)}>
                Lezen<span className="visually-hidden">: {nameOf(document)}</span>
              </Button>
            </Group>
            <ExportButtons document={document} />
          </div>
        ))}
      </Stack>
    </section>
  )
}
