import { Checkbox, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { canBeTaken, type FormLine, type FormReading } from '../../shared/preparation/form-reading'
import type { Side } from '../../shared/preparation/schema'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { DrawerForm, type DrawerHandle, FormDrawer } from '../form/form-drawer'
import classes from './form-reading.module.css'

type Choice = 'keep' | 'form' | 'both'

type Props = { reading: FormReading | null; cycleId: string; side: Side; onClose: () => void }

/** What a filled form says, beside what is there already. Nothing changes before someone chose. */
export function FormReadingDrawer({ reading, onClose, ...of }: Props) {
  return (
    <FormDrawer opened={reading !== null} onClose={onClose} title="Formulier inlezen">
      {(drawer) => reading && <Reading key={reading.id} reading={reading} {...of} drawer={drawer} />}
    </FormDrawer>
  )
}

const usual = (line: FormLine): Choice => (line.state === 'new' ? 'form' : 'keep')

type ReadingProps = Omit<Props, 'reading' | 'onClose'> & { reading: FormReading; drawer: DrawerHandle }

function Reading({ reading, cycleId, side, drawer }: ReadingProps) {
  const { id, fileName, otherList, lines } = reading
  const take = useCommand('form.takeOver')
  const opening = useRoute('seat.opening', { cycleId, task: 'preparation' }, { enabled: side === 'employee' })
  const [ready, setReady] = useState(false)
  const [chosen, setChosen] = useState<Record<string, Choice>>({})
  const open = lines.filter(canBeTaken)
  const unclear = lines.filter(({ state }) => state === 'unclear' || state === 'tooLong')
  const choiceAt = (line: FormLine): Choice => chosen[line.key] ?? usual(line)
  const choices = open.flatMap((line) => {
    const choice = choiceAt(line)
    return choice === 'keep' ? [] : [{ key: line.key, choice }]
  })
  const submit = async () => {
    if (choices.length > 0) {
      const { taken } = await take.run({ id, choices, ready })
      tell(taken === 1 ? '1 antwoord overgenomen.' : `${taken} antwoorden overgenomen.`)
    }
    drawer.close()
  }
  return (
    <DrawerForm
      onSubmit={() => void submit().catch(() => undefined)}
      action={actionOf(choices.length)}
      busy={take.busy}
      onCancel={drawer.close}
    >
      <ErrorNote error={take.error} />
      <p className={classes.about}>
        <strong>{fileName}</strong>
        <br />
        {summary(lines)}
      </p>
      {otherList && (
        <p className={classes.about}>
          Dit formulier is gemaakt met een andere vragenlijst. Alleen de vragen die ook in deze voorbereiding staan,
          zijn gelezen. Een vraag kan intussen anders geschreven zijn: hieronder staat ze zoals ze nu is. Kijk na of het
          antwoord er nog bij past.
        </p>
      )}
      {open.map((line) => (
        <section key={line.key} className={classes.line} aria-label={line.question}>
          <h3>{line.question}</h3>
          {line.askedAs && <Said label="Zo stond de vraag in het formulier" text={line.askedAs} />}
          {line.state === 'differs' && <Said label="Staat er al" text={line.stored ? line.storedText : CLOSED} />}
          <Said label="In het formulier" text={line.foundText} />
          {line.linesLost && (
            <p className={classes.about}>
              Een ander programma heeft de regels van dit antwoord aan elkaar gezet. Kijk na of er tussen twee woorden
              een spatie ontbreekt.
            </p>
          )}
          <Radio.Group
            aria-label={`Keuze: ${line.question}`}
            value={choiceAt(line)}
            onChange={(value) => {
              drawer.touched()
              const choice = optionsOf(line).find(([one]) => one === value)?.[0] ?? 'keep'
              setChosen({ ...chosen, [line.key]: choice })
            }}
          >
            <Stack gap="xs" mt="xs">
              {optionsOf(line).map(([value, label]) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </Stack>
          </Radio.Group>
        </section>
      ))}
      {side === 'employee' && choices.length > 0 && opening.data && opening.data.ownPin !== 'none' && (
        <p className={classes.about}>
          De medewerker schreef hier zelf ook al antwoorden, met een eigen pincode. Daarom kiest alleen de medewerker
          “Ik ben klaar”, aan deze laptop.
        </p>
      )}
      {side === 'employee' && choices.length > 0 && opening.data?.ownPin === 'none' && (
        <Checkbox
          mb="lg"
          label="De medewerker is hiermee klaar"
          description="Dan blijven deze antwoorden gesloten tot het gesprek opent."
          checked={ready}
          onChange={(event) => setReady(event.currentTarget.checked)}
        />
      )}
      {unclear.map((line) => (
        <section key={line.key} className={classes.line} aria-label={line.question}>
          <h3>{line.question}</h3>
          {line.state === 'unclear' ? (
            <>
              <Said label="In het formulier" text={line.foundText} />
              <p className="quiet">Er is meer dan één antwoord aangekruist. Kies zelf bij de vraag wat klopt.</p>
            </>
          ) : (
            <p className="quiet">Deze tekst is te lang om over te nemen. Kopieer zelf het belangrijkste.</p>
          )}
        </section>
      ))}
    </DrawerForm>
  )
}

/** Of an employee: main does not tell what is stored. */
const CLOSED = 'Een ander antwoord. Het blijft gesloten tot de medewerker klaar is.'

const Said = ({ label, text }: { label: string; text: string }) => (
  <div className={classes.said}>
    <span>{label}</span>
    <p>{text}</p>
  </div>
)

const optionsOf = (line: FormLine): [Choice, string][] => {
  if (line.state === 'new')
    return [
      ['form', 'Overnemen'],
      ['keep', 'Niet overnemen'],
    ]
  return [
    ['keep', 'Laten staan wat er al staat'],
    ['form', 'Vervangen door het formulier'],
    ...(line.joins ? ([['both', 'Allebei, onder elkaar']] satisfies [Choice, string][]) : []),
  ]
}

const actionOf = (count: number): string => {
  if (count === 0) return 'Niets overnemen'
  return count === 1 ? '1 antwoord overnemen' : `${count} antwoorden overnemen`
}

/** "3 antwoorden om na te kijken, 2 al gelijk, 14 leeg gelaten." */
function summary(lines: readonly FormLine[]): string {
  const count = (...states: FormLine['state'][]) => lines.filter(({ state }) => states.includes(state)).length
  const said = count('new', 'differs', 'unclear', 'tooLong')
  const same = count('same')
  if (said === 0 && same === 0) return 'Er is nog niets ingevuld in de vakken van dit formulier.'
  if (said === 0) return 'In dit formulier staat niets nieuws: alles staat er al.'
  return [
    said === 1 ? '1 antwoord om na te kijken' : `${said} antwoorden om na te kijken`,
    ...(same ? [`${same} al gelijk`] : []),
    `${count('empty')} leeg gelaten`,
  ]
    .join(', ')
    .concat('. Er verandert pas iets als u het overneemt.')
}
