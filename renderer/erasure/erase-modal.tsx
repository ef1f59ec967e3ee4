import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isSameName } from '../../shared/erasure/rules'
import {
  type ErasureGround,
  type ErasurePreview,
  type ErasureTarget,
  erasureGrounds,
} from '../../shared/erasure/schema'
import { countsInWords } from '../../shared/erasure/words'
import { formatDate } from '../../shared/format/date'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { Waiting } from '../components/waiting'
import { flushSaves } from '../form/save-queue'
import { forgetUndo } from '../form/undo'
import classes from './erasure.module.css'

type Props = {
  /** What is erased; null closes the window. */
  target: ErasureTarget | null
  onClose: () => void
  /** After erasing, for who stood on a screen of what is gone. */
  onErased?: () => void
}

/** Shows what goes, asks once with the name typed, and erases for good. */
export function EraseModal({ target, onClose, onErased }: Props) {
  const title = target?.of === 'cycle' ? 'Oude cyclus wissen' : 'Dossier wissen'
  return (
    <Modal opened={target !== null} onClose={onClose} title={title} size="lg">
      {target && <Preview target={target} onClose={onClose} onErased={onErased} />}
    </Modal>
  )
}

function Preview({ target, ...rest }: Props & { target: ErasureTarget }) {
  const preview = useRoute('erasure.preview', target)
  if (preview.error) return <ErrorNote error={preview.error} />
  if (!preview.data) return <Waiting />
  return <EraseForm target={target} preview={preview.data} {...rest} />
}

function EraseForm({ target, preview, onClose, onErased }: Props & { target: ErasureTarget; preview: ErasurePreview }) {
  const erase = useCommand('erasure.erase')
  const [ground, setGround] = useState<ErasureGround>(preview.ground)
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    if (!isSameName(name, preview.name)) return setMissing(true)
    if (!(await flushSaves())) return tell('Nog niet gewist: een deel van de tekst is nog niet bewaard.')
    await erase.run({ ...target, ground, name })
    // Nothing of who is gone can be taken back into the file.
    forgetUndo()
    onClose()
    tell(
      `Het is gewist. De laatste kopie waar het nog in staat, is uiterlijk op ${formatDate(preview.copiesUntil)} weg.`,
    )
    onErased?.()
  }
  const grounds = (Object.keys(erasureGrounds) as ErasureGround[]).filter(
    (one) => one !== (target.of === 'cycle' ? 'retention' : 'old-report'),
  )
  return (
    <form onSubmit={(event) => void submit(event).catch(() => undefined)} noValidate>
      <Stack>
        <ErrorNote error={erase.error} />
        <Text>
          Dit gaat voorgoed weg uit het praktijkbestand van <strong>{preview.name}</strong>. Ongedaan maken kan niet.
        </Text>
        <ul className={classes.goes}>
          {countsInWords(preview.counts).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Text size="sm" component="div">
          <strong>Wat blijft</strong>
          <ul style={{ margin: 0, paddingLeft: '1.25rem' }}>
            <li>Een regel dat er iets gewist is: de dag, de reden en de aantallen, zonder naam.</li>
            <li>
              Kopieën die eerder gemaakt zijn. De laatste is uiterlijk op {formatDate(preview.copiesUntil)} verdwenen.
            </li>
            {preview.givenOut > 0 && (
              <li>
                {preview.givenOut === 1 ? 'Eén bestand dat u' : `${preview.givenOut} bestanden die u`} eerder bewaarde
                of meegaf als Word of PDF. Wis ook die zelf waar ze niet meer nodig zijn.
              </li>
            )}
            {preview.namedElsewhere && (
              <li>De naam in dossiers van anderen, waar {preview.name} de gesprekken voerde.</li>
            )}
          </ul>
        </Text>
        <Radio.Group label="Waarom wist u dit?" value={ground} onChange={(value) => setGround(groundOf(value, ground))}>
          <Stack gap="xs" mt="xs">
            {grounds.map((value) => (
              <Radio key={value} value={value} label={erasureGrounds[value]} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={`Typ ter bevestiging de naam: ${preview.name}`}
          value={name}
          autoComplete="off"
          spellCheck={false}
          error={missing && 'Typ de voornaam en de achternaam zoals ze hierboven staan.'}
          onChange={(event) => {
            setName(event.currentTarget.value)
            setMissing(false)
          }}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            Terug
          </Button>
          <Button type="submit" color="wrong" loading={erase.busy}>
            Voorgoed wissen
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const groundOf = (value: string, fallback: ErasureGround): ErasureGround =>
  (Object.keys(erasureGrounds) as ErasureGround[]).find((one) => one === value) ?? fallback
