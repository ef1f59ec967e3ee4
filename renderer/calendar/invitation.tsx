import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { IconCheck, IconCopy, IconFileTypeDocx, IconFileTypePdf } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { invitationText } from '../../shared/calendar/invitation'
import type { CycleSummary } from '../../shared/cycle/schema'
import type { ExportFormat } from '../../shared/document/schema'
import { localDay } from '../../shared/format/date'
import { call, useRoute } from '../api'
import { tellError, tellSaved } from '../components/toast'
import { copyFrom } from '../form/copy-from'

type Props = { cycleId: string; onClose: () => void }

/** A ready text that invites to a talk, to be changed and copied into a message. */
export function Invitation({ cycleId, onClose }: Props) {
  const cycles = useRoute('cycle.list', {})
  const cycle = cycles.data?.find(({ id }) => id === cycleId)
  return (
    <Modal
      opened
      onClose={onClose}
      size={640}
      title={cycle ? `Uitnodiging voor ${cycle.employeeFirstName}` : 'Uitnodiging'}
    >
      {cycle?.conversationDate && <InvitationText cycle={{ ...cycle, conversationDate: cycle.conversationDate }} />}
    </Modal>
  )
}

function InvitationText({ cycle }: { cycle: CycleSummary & { conversationDate: string } }) {
  const [text, setText] = useState(() => invitationText(cycle, localDay(new Date())))
  const [copied, setCopied] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <Stack>
      <Text>Pas de tekst aan zoals u wilt, kopieer ze en plak ze in een bericht aan {cycle.employeeFirstName}.</Text>
      <Textarea
        ref={field}
        className="growing"
        styles={{ input: { maxHeight: '45vh' } }}
        label="Tekst van de uitnodiging"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setCopied(false)
        }}
      />
      <Group justify="flex-end">
        <SaveButton format="word" cycleId={cycle.id} text={text} />
        <SaveButton format="pdf" cycleId={cycle.id} text={text} />
        <Text c="dimmed" role="status">
          {copied ? 'De tekst is gekopieerd.' : ''}
        </Text>
        <Button
          data-autofocus
          leftSection={
            copied ? <IconCheck size={18} stroke={1.5} aria-hidden /> : <IconCopy size={18} stroke={1.5} aria-hidden />
          }
          onClick={() => setCopied(copyFrom(field.current))}
        >
          Tekst kopiëren
        </Button>
      </Group>
    </Stack>
  )
}

const files = {
  word: { label: 'Als Word', Icon: IconFileTypeDocx },
  pdf: { label: 'Als PDF', Icon: IconFileTypePdf },
} as const

/** The text as it stands there, on the letterhead of the practice. */
function SaveButton({ format, cycleId, text }: { format: ExportFormat; cycleId: string; text: string }) {
  const [busy, setBusy] = useState(false)
  const { label, Icon } = files[format]
  const save = async () => {
    setBusy(true)
    try {
      const saved = await call('invitation.export', { cycleId, text, format })
      if (saved) tellSaved(saved.path)
    } catch (error) {
      tellError(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button
      variant="default"
      leftSection={<Icon size={18} stroke={1.5} aria-hidden />}
      loading={busy}
      onClick={() => void save()}
    >
      {label}
    </Button>
  )
}
