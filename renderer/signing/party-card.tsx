import { Button, SegmentedControl, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { flushSync } from 'react-dom'
import type { DocumentView } from '../../shared/document/schema'
import { signedWhen } from '../../shared/document/signature-blocks'
import type { Side } from '../../shared/preparation/schema'
import {
  type DocumentKind,
  defaultManner,
  documentKinds,
  type Manner,
  mannerHelp,
  manners,
  type SignInput,
  signSchema,
} from '../../shared/signing/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { Voice } from '../components/voice'
import { options } from '../form/options'
import { flushSaves } from '../form/save-queue'
import { zodErrors } from '../form/zod-errors'
import { useToday } from '../new-day'
import { routesChanged } from '../query-client'
import { HintedTextarea } from '../sensitive/hinted'
import { PaperWay } from './paper-way'
import { SignaturePad } from './signature-pad'
import classes from './signing.module.css'

type Props = {
  cycleId: string
  side: Side
  name: string
  documents: DocumentView[]
  onSigned: (complete: boolean) => void
}

/** One party: signs all documents of this version at once, each in its own manner. */
export function PartyCard(props: Props) {
  const { side, documents, name } = props
  const signed = documents.flatMap((document) =>
    document.signatures.filter((signature) => signature.party === side).map((signature) => ({ document, signature })),
  )
  return (
    <section className={classes.party} data-side={side} aria-label={`Ondertekenen: ${name}`}>
      <Voice of={side} />
      {signed.length ? <SignedBy signed={signed} /> : <SignForm {...props} />}
    </section>
  )
}

function SignedBy({ signed }: { signed: { document: DocumentView; signature: DocumentView['signatures'][number] }[] }) {
  const [first] = signed
  if (!first) return null
  const image = signed.find(({ signature }) => signature.image)?.signature.image
  return (
    <>
      <Title order={2} size="h4" mt="xs">
        <IconCircleCheck size={20} stroke={1.5} style={{ verticalAlign: '-4px' }} aria-hidden /> {first.signature.name}
      </Title>
      {signed.map(({ document, signature }) => (
        <p key={document.kind} className={classes.signed}>
          {documentKinds[document.kind]}: {manners[signature.manner].toLowerCase()}
          {signature.words && <span className="quiet">{`\n${signature.words}`}</span>}
        </p>
      ))}
      <p className={`${classes.signed} quiet`}>
        {signedWhen(first.signature)}
        {first.signature.method === 'paper' && ', op papier'}
      </p>
      {image && (
        <div className={classes.signed}>
          <img src={image} alt={`Handtekening van ${first.signature.name}`} />
        </div>
      )}
    </>
  )
}

/** How someone signs; a choice of the screen, of which a refusal makes `none`. */
const ways = { drawn: 'Tekenen', typed: 'Naam typen', paper: 'Op papier' } as const
type Way = keyof typeof ways

type Decision = { manner: Manner; words: string }

function SignForm({ cycleId, side, name: usualName, documents, onSigned }: Props) {
  const sign = useCommand('signing.sign')
  const [name, setName] = useState(usualName)
  const [way, setWay] = useState<Way>('drawn')
  const [signedOn, setSignedOn] = useState<string | null>(useToday())
  const [image, setImage] = useState<string | null>(null)
  const [typedName, setTypedName] = useState('')
  const [decisions, setDecisions] = useState<Partial<Record<DocumentKind, Decision>>>({})
  const [errors, setErrors] = useState<Record<string, string>>({})
  const decisionFor = (kind: DocumentKind): Decision => decisions[kind] ?? { manner: defaultManner[kind], words: '' }
  const party = side === 'employee' ? 'medewerker' : 'werkgever'
  // Before the contents are laid down there is no paper, so nothing to note.
  const onPaper = documents.every(({ id }) => id !== null)
  const refusesAll = documents.every(({ kind }) => decisionFor(kind).manner === 'refused')

  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const input: SignInput = {
      cycleId,
      party: side,
      name,
      decisions: documents.map(({ kind }) => ({ kind, ...decisionFor(kind) })),
      method: refusesAll ? 'none' : way,
      signedOn: !refusesAll && way === 'paper' ? signedOn : null,
      image: !refusesAll && way === 'drawn' ? image : null,
      hashes: Object.fromEntries(documents.map((document) => [document.kind, document.sha256])),
    }
    const found = zodErrors(signSchema)(input)
    if (!refusesAll && way === 'typed' && !sameName(typedName, name))
      found.typed = 'Typ hier de naam zoals ze hierboven staat.'
    const form = event.currentTarget
    flushSync(() => setErrors(found))
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
    if (Object.keys(found).length) return
    // What is signed must be what stands on screen elsewhere; a field that cannot be saved is mended first.
    if (!(await flushSaves())) return tell('Nog niet ondertekend: een deel van de tekst is nog niet bewaard.')
    try {
      const { complete } = await sign.run(input)
      onSigned(complete)
    } catch {
      // What is on screen may be old, so that trying again would fail for ever.
      routesChanged(['document.list', 'cycle.list'])
    }
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" mt="xs">
        <TextInput
          label="Naam"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errors.name}
        />
        {documents.map(({ kind }, index) => (
          <DecisionField
            key={kind}
            kind={kind}
            field={`sign ${cycleId} ${side} ${kind}`}
            decision={decisionFor(kind)}
            error={errors[`decisions.${index}.words`]}
            change={(decision) => {
              setDecisions({ ...decisions, [kind]: decision })
              const { [`decisions.${index}.words`]: _mended, ...others } = errors
              setErrors(others)
            }}
          />
        ))}
        {!refusesAll && (
          <>
            <SegmentedControl
              fullWidth
              aria-label="Manier van tekenen"
              value={way}
              onChange={(value) => setWay(value as Way)}
              data={Object.entries(ways).map(([value, label]) => ({ value, label }))}
            />
            {way === 'paper' && (
              <PaperWay
                cycleId={cycleId}
                documents={documents}
                day={signedOn}
                error={errors.signedOn}
                change={setSignedOn}
              />
            )}
            {way === 'drawn' && <SignaturePad label="Handtekening" onChange={setImage} error={errors.image} />}
            {way === 'typed' && (
              <TextInput
                label="Typ uw naam als handtekening"
                value={typedName}
                onChange={(event) => setTypedName(event.currentTarget.value)}
                error={errors.typed}
              />
            )}
          </>
        )}
        <ErrorNote error={sign.error} />
        {(refusesAll || way !== 'paper' || onPaper) && (
          <Button type="submit" color={side} loading={sign.busy} fullWidth>
            {refusesAll
              ? 'Weigering vastleggen'
              : way === 'paper'
                ? `Noteren: ${party} tekende op papier`
                : `Ondertekenen als ${party}`}
          </Button>
        )}
      </Stack>
    </form>
  )
}

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

type DecisionProps = {
  kind: DocumentKind
  /** Which words these are, for what is left to stand in them. */
  field: string
  decision: Decision
  /** What is wrong with the words, after signing was tried. */
  error: string | undefined
  change: (decision: Decision) => void
}

function DecisionField({ kind, field, decision, error, change }: DecisionProps) {
  const help = useId()
  const refused = decision.manner === 'refused'
  const needsWords = decision.manner === 'disagreed' || refused
  return (
    <div>
      <Select
        label={documentKinds[kind]}
        aria-describedby={help}
        data={options(manners)}
        value={decision.manner}
        onChange={(manner) => manner && change({ ...decision, manner: manner as Manner })}
      />
      <Text id={help} size="sm" c="dimmed" mt={4}>
        {mannerHelp[decision.manner]}
      </Text>
      {needsWords && (
        <HintedTextarea
          field={field}
          mt="xs"
          label={refused ? 'Hoe is het document overhandigd?' : 'Waarom niet akkoord?'}
          placeholder={refused ? 'Bijvoorbeeld: op papier meegegeven op 12 december 2026' : undefined}
          value={decision.words}
          error={error}
          onChange={(event) => change({ ...decision, words: event.currentTarget.value })}
        />
      )}
    </div>
  )
}
