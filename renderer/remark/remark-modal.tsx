import { Button, Group, Modal, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { isFilled } from '../../shared/format/text'
import { type Side, sideLabels } from '../../shared/preparation/schema'
import type { RemarkDraft } from '../../shared/remark/schema'
import { call, useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell, tellWithUndo } from '../components/toast'
import { flushSaves } from '../form/save-queue'
import { pushUndo } from '../form/undo'
import { replaceDraft, useAutosave } from '../form/use-autosave'
import { HintedTextarea } from '../sensitive/hinted'

type Props = {
  cycleId: string
  documents: { id: string; name: string }[]
  /** What was begun before. */
  draft: RemarkDraft | null
  onClose: () => void
}

/** Writes down a remark of the employee or the employer beside a signed document. What is typed is kept until it is added. */
export function RemarkModal(props: Props) {
  return (
    <Modal opened onClose={props.onClose} title="Opmerking toevoegen" size={560} closeOnClickOutside={false}>
      <RemarkForm {...props} />
    </Modal>
  )
}

function RemarkForm({ cycleId, documents, draft, onClose }: Props) {
  const add = useCommand('remark.add')
  const key = `remark ${cycleId}`
  // Where it belongs saves itself too, with the text that stands there; without a text there is nothing to keep yet.
  const save = (part: Partial<RemarkDraft>): Promise<unknown> =>
    call('remark.saveDraft', { cycleId, documentId: about.value, party: party.value, ...part })
  const about = useAutosave({
    key: `${key} document`,
    stored: draft?.documentId ?? documents[0]?.id ?? '',
    save: (documentId) => save({ documentId }),
  })
  const party = useAutosave<Side>({
    key: `${key} party`,
    stored: draft?.party ?? 'employee',
    save: (of) => save({ party: of }),
  })
  const field = useAutosave({
    key,
    stored: draft?.text ?? '',
    save: (text) => save({ text }),
  })

  const submit = async () => {
    if (!(await flushSaves())) return tell('Nog niet toegevoegd: een deel van de tekst is nog niet bewaard.')
    await add.run({ documentId: about.value, party: party.value, text: field.value })
    // Main took the draft away with it; so does the page.
    field.change('')
    onClose()
  }
  const drop = () => {
    const text = field.value
    field.change('')
    onClose()
    const back = () =>
      replaceDraft(
        key,
        '',
        () => text,
        (words) => save({ text: words }),
      )
    const undo = pushUndo('opmerking weggooien', async () => back())
    tellWithUndo('De begonnen opmerking is weg.', undo)
  }

  return (
    <Stack>
      {documents.length > 1 && (
        <Select
          label="Bij welk document?"
          data={documents.map(({ id, name }) => ({ value: id, label: name }))}
          value={about.value}
          error={about.error}
          allowDeselect={false}
          onChange={(value) => value && about.choose(value)}
        />
      )}
      <div>
        <Text fw={600} id="opmerking-van" mb={4}>
          Van wie is de opmerking?
        </Text>
        <SegmentedControl
          aria-labelledby="opmerking-van"
          data={Object.entries(sideLabels).map(([value, label]) => ({ value, label }))}
          value={party.value}
          onChange={(value) => party.choose(value as Side)}
        />
      </div>
      <HintedTextarea
        field={key}
        data-autofocus
        rows={3}
        label="Wat klopt er niet, of wat ontbreekt?"
        value={field.value}
        error={field.error}
        onChange={(event) => field.change(event.currentTarget.value)}
        onFocus={field.focus}
        onBlur={field.blur}
      />
      <Text size="sm" c="dimmed">
        Wat u typt, blijft bewaard tot u de opmerking toevoegt. Daarna wordt ze niet meer gewijzigd. U kunt ze
        verwijderen zolang ze niet als bestand of op papier is meegegeven.
      </Text>
      <ErrorNote error={add.error} />
      <Group justify="flex-end">
        {isFilled(field.value) && (
          <Button variant="subtle" color="gray" mr="auto" ml={-12} px={12} onClick={drop}>
            Weggooien
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          Terug
        </Button>
        <Button
          loading={add.busy}
          disabled={!isFilled(field.value)}
          onClick={() => void submit().catch(() => undefined)}
        >
          Opmerking toevoegen
        </Button>
      </Group>
    </Stack>
  )
}
