import { Button, Group, Modal, SegmentedControl, Select, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type Side, sideLabels } from '../../shared/preparation/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'

type Props = { documents: { id: string; name: string }[]; onClose: () => void }

/** Writes down a remark of the employee or the employer beside a signed document. */
export function RemarkModal({ documents, onClose }: Props) {
  const add = useCommand('remark.add')
  const [documentId, setDocumentId] = useState(documents[0]?.id ?? '')
  const [party, setParty] = useState<Side>('employee')
  const [text, setText] = useState('')
  const save = async () => {
    await add.run({ documentId, party, text })
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title="Opmerking toevoegen" size={560} closeOnClickOutside={false}>
      <Stack>
        {documents.length > 1 && (
          <Select
            label="Bij welk document?"
            data={documents.map(({ id, name }) => ({ value: id, label: name }))}
            value={documentId}
            allowDeselect={false}
            onChange={(value) => value && setDocumentId(value)}
          />
        )}
        <div>
          <Text fw={600} id="opmerking-van" mb={4}>
            Van wie is de opmerking?
          </Text>
          <SegmentedControl
            aria-labelledby="opmerking-van"
            data={Object.entries(sideLabels).map(([value, label]) => ({ value, label }))}
            value={party}
            onChange={(value) => setParty(value as Side)}
          />
        </div>
        <Textarea
          className="growing"
          data-autofocus
          rows={3}
          label="Wat klopt er niet, of wat ontbreekt?"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          Een opmerking wordt niet meer gewijzigd. U kunt ze verwijderen zolang het document niet opnieuw als bestand is
          bewaard.
        </Text>
        <ErrorNote error={add.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Terug
          </Button>
          <Button loading={add.busy} disabled={!text.trim()} onClick={() => void save().catch(() => undefined)}>
            Opmerking toevoegen
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
