import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { errorMessage } from '../../shared/ipc/messages'
import { AppError } from '../../shared/ipc/result'

const closeButtonProps = { 'aria-label': 'Melding sluiten' }

/** Says what was done. */
export const tell = (message: string): void => {
  notifications.show({ message, closeButtonProps })
}

/** Says what was removed, with the way back. */
export function tellWithUndo(message: string, undo: () => unknown): void {
  const id = notifications.show({
    closeButtonProps,
    autoClose: 12_000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button
          size="compact-md"
          variant="subtle"
          onClick={() => {
            notifications.hide(id)
            undo()
          }}
        >
          Ongedaan maken
        </Button>
      </Group>
    ),
  })
}

/** Says what went wrong, for commands that have no place of their own on screen. */
export function tellError(thrown: unknown): void {
  const error = thrown instanceof AppError ? thrown : new AppError('INTERNAL')
  const { title, text } = errorMessage(error.code, error.detail)
  notifications.show({
    color: 'wrong',
    title,
    message: `${text} Code: ${error.code}`,
    closeButtonProps,
    autoClose: 20_000,
    role: 'alert',
  })
}
