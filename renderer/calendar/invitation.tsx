import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { invitationText } from '../../shared/calendar/invitation'
import type { CycleSummary } from '../../shared/cycle/schema'
import { localDay } from '../../shared/format/date'
import { call, useRoute } from '../api'
import { SaveButtons } from '../document/save-buttons'
import { copyFrom } from '../form/copy-from'
import { PreviewButton } from '../preview/preview-button'
import { HintedTextarea } from '../sensitive/hinted'

type Props = { cycleId: string; onClose: () => void }

/** A ready text that invites to a talk, to be changed and copied into a message. */
export function Invitation({ cycleId, onClose }: Props) {
  const [paging, setPaging] = useState(false)
  const cycles = useRoute('cycle.list', {})
  const cycle = cycles.data?.find(({ id }) => id === cycleId)
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      // Escape closes the pages over it first.
      closeOnEscape={!paging}
      title={cycle ? `Uitnodiging voor ${cycle.employeeFirstName}` : 'Uitnodiging'}
    >
      {cycle?.conversationDate && (
        <InvitationText cycle={{ ...cycle, conversationDate: cycle.conversationDate }} onPaging={setPaging} />
      )}
    </Modal>
  )
}

type TextProps = { cycle: CycleSummary & { conversationDate: string }; onPaging: (isOpen: boolean) => void }

function InvitationText({ cycle, onPaging }: TextProps) {
  const [text, setText] = useState(() => invitationText(cycle, localDay(new Date())))
  const [copied, setCopied] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const wish = { cycleId: cycle.id, text }
  return (
    <Stack>
      <Text>
        Pas de tekst aan zoals u wilt. Kopieer ze naar een bericht aan {cycle.employeeFirstName}, of bewaar of druk ze
        af op uw briefpapier.
      </Text>
      <HintedTextarea
        ref={field}
        field={`invitation ${cycle.id}`}
        styles={{ input: { maxHeight: '45vh' } }}
        label="Tekst van de uitnodiging"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setCopied(false)
        }}
      />
      <Group gap="xs">
        <PreviewButton of={{ of: 'invitation', ...wish }} onOpen={onPaging} />
        <SaveButtons
          save={(format) => call('invitation.export', { ...wish, format })}
          print={() => call('preview.print', { of: 'invitation', ...wish })}
        />
      </Group>
      <Group justify="flex-end">
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
