import { Button, Group } from '@mantine/core'
import { useRef } from 'react'
import type { AppError, ErrorCode } from '../../shared/ipc/result'
import type { OpenAnyway } from '../../shared/session/schema'

/** What the user chose after a question of this opening; a later question comes on top of it. */
export function useOpenAnyway() {
  const chosen = useRef<OpenAnyway>({})
  return {
    chosen: () => chosen.current,
    choose: (choice: OpenAnyway) => {
      chosen.current = { ...chosen.current, ...choice }
    },
  }
}

const choices: Partial<Record<ErrorCode, { label: string; choice: OpenAnyway }>> = {
  LOCK_STALE: { label: 'Hier overnemen', choice: { takeOver: true } },
  LOCK_BROKEN: { label: 'Hier overnemen', choice: { takeOver: true } },
  FILE_OLDER: { label: 'Toch openen', choice: { older: true } },
}

type Props = {
  error: AppError | null
  busy: boolean
  onChoose: (choice: OpenAnyway) => void
  onCancel: () => void
}

/** The way on after what is a question rather than a failure, and the way back. */
export function OpenAnywayButton({ error, busy, onChoose, onCancel }: Props) {
  const offer = error && choices[error.code]
  if (!offer) return null
  return (
    <Group grow mt="xs">
      <Button variant="default" disabled={busy} onClick={onCancel}>
        Niet openen
      </Button>
      <Button variant="default" loading={busy} onClick={() => onChoose(offer.choice)}>
        {offer.label}
      </Button>
    </Group>
  )
}
