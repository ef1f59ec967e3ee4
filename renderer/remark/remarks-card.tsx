import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconMessagePlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { DocumentView } from '../../shared/document/schema'
import { formatMoment } from '../../shared/format/date'
import type { Remark } from '../../shared/remark/schema'
import { documentKinds } from '../../shared/signing/schema'
import { call, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { tellError, tellWithUndo } from '../components/toast'
import { Voice } from '../components/voice'
import { pushUndo } from '../form/undo'
import classes from './remark.module.css'
import { RemarkModal } from './remark-modal'

/** What someone wanted to have put right in a document that is signed; the document itself stays as it is. */
export function RemarksCard({ cycleId, documents }: { cycleId: string; documents: DocumentView[] }) {
  const remarks = useRoute('remark.list', { cycleId })
  const draft = useRoute('remark.draft', { cycleId })
  const [adding, setAdding] = useState(false)
  const signed = documents.flatMap(({ id, kind, version, signatures }) =>
    id && signatures.length > 0
      ? [{ id, name: version > 1 ? `${documentKinds[kind]}, versie ${version}` : documentKinds[kind] }]
      : [],
  )
  if (signed.length === 0) return null
  return (
    <section className={classes.card} aria-labelledby="opmerkingen">
      <Title order={2} size="h4" id="opmerkingen">
        Opmerkingen achteraf
      </Title>
      <Text size="sm" c="dimmed" mt={4}>
        Klopt er iets niet in wat ondertekend is? Het document blijft zoals het is. Een opmerking komt ernaast te staan
        en gaat voortaan mee, als bestand en op papier.
      </Text>
      <ErrorNote error={remarks.error ?? draft.error} />
      <Stack gap="md" mt="sm">
        {signed.map(({ id, name }) => {
          const own = (remarks.data ?? []).filter(({ documentId }) => documentId === id)
          return (
            own.length > 0 && (
              <div key={id}>
                <Text fw={600}>{name}</Text>
                {own.map((remark) => (
                  <RemarkRow key={remark.id} remark={remark} />
                ))}
              </div>
            )
          )
        })}
      </Stack>
      <Button
        mt="sm"
        size="sm"
        variant="default"
        disabled={draft.data === undefined}
        leftSection={<IconMessagePlus size={18} stroke={1.5} aria-hidden />}
        onClick={() => setAdding(true)}
      >
        {draft.data ? 'Verder met de opmerking' : 'Opmerking toevoegen'}
      </Button>
      {draft.data && (
        <Text size="sm" c="dimmed" mt="xs">
          Er is een opmerking begonnen. Ze gaat pas met het document mee als u ze toevoegt.
        </Text>
      )}
      {adding && draft.data !== undefined && (
        <RemarkModal cycleId={cycleId} documents={signed} draft={draft.data} onClose={() => setAdding(false)} />
      )}
    </section>
  )
}

function RemarkRow({ remark }: { remark: Remark }) {
  const { id, party, text, addedAt, documentId, given } = remark
  const remove = async () => {
    try {
      await call('remark.remove', { id })
      const undo = pushUndo('Opmerking verwijderd', () => call('remark.add', { documentId, party, text }))
      tellWithUndo('De opmerking is verwijderd.', undo)
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <article className={classes.remark} data-side={party}>
      <Group justify="space-between" gap="xs">
        <Voice of={party} />
        {!given && (
          <Button size="compact-md" variant="subtle" onClick={() => void remove()}>
            Verwijderen
          </Button>
        )}
      </Group>
      <p className={classes.text}>{text}</p>
      <Text size="sm" c="dimmed">
        {formatMoment(addedAt)}
        {given && '. Meegegeven met het document, en daarom blijvend.'}
      </Text>
    </article>
  )
}
