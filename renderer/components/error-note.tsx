import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { use } from 'react'
import { errorMessage } from '../../shared/ipc/messages'
import type { AppError } from '../../shared/ipc/result'
import { GuideContext, guideAddress } from '../help/guide-context'

type Props = {
  error: AppError | null
  /** In the place of the usual words below the title, where what they advise cannot be done here. */
  text?: string
}

/** A failure in words, read out at once: what happened, that nothing was lost, what to do, and its code. */
export function ErrorNote({ error, text }: Props) {
  const hasGuide = use(GuideContext)
  if (!error) return null
  const message = errorMessage(error.code, error.detail)
  return (
    <Alert
      role="alert"
      color="wrong"
      variant="light"
      title={message.title}
      icon={<IconAlertTriangle stroke={1.5} aria-hidden />}
      styles={{ root: { background: 'var(--wrong-tint)' }, message: { color: 'var(--ink)' } }}
    >
      {text ?? message.text} <span className="tabular">Code: {error.code}</span>
      {hasGuide && (
        <>
          {' · '}
          <a href={guideAddress(error.code)}>Wat betekent dit?</a>
        </>
      )}
    </Alert>
  )
}
