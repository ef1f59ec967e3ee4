import { Button, Group } from '@mantine/core'
import type { NotificationData } from '@mantine/notifications'
import { isFilled } from '../../shared/format/text'
import { errorMessage } from '../../shared/ipc/messages'
import { AppError } from '../../shared/ipc/result'
import { SavedFile } from './saved-file'

/** Nothing is told before the first screen stands: what shows a message is fetched when there is one. */
const load = () => import('@mantine/notifications')

async function show(message: NotificationData): Promise<void> {
  const { notifications } = await load()
  notifications.show({ closeButtonProps: { 'aria-label': 'Melding sluiten' }, ...message })
}

/** The same words stand there once, however often they are told: a message with an id that is shown is not added. */
const idOf = (words: string): string => words.replaceAll(/\s+/g, '-')

/** Says what was done. */
export const tell = (message: string): void => void show({ id: idOf(message), message })

/** Says what a file was saved as, with the way to it. */
export const tellSaved = (path: string): void => void show({ autoClose: 20_000, message: <SavedFile path={path} /> })

/** Says what was removed, with the way back; each removal has its own, also when the words are the same. */
export const tellWithUndo = (message: string, undo: () => unknown): void =>
  showWithButton(crypto.randomUUID(), message, 'Ongedaan maken', undo)

/** Says something, with one thing that can be done about it. */
export const tellWithChoice = (message: string, label: string, act: () => unknown): void =>
  showWithButton(idOf(message), message, label, act)

function showWithButton(id: string, message: string, label: string, act: () => unknown): void {
  void show({
    id,
    autoClose: 12_000,
    message: (
      <Group justify="space-between" gap="xs">
        <span style={{ flex: '1 1 11rem' }}>{message}</span>
        <Button
          size="compact-md"
          variant="subtle"
          style={{ flex: 'none', marginInlineStart: '-0.5rem' }}
          onClick={() => {
            void load().then(({ notifications }) => notifications.hide(id))
            void Promise.resolve(act()).catch(tellError)
          }}
        >
          {label}
        </Button>
      </Group>
    ),
  })
}

/** Says what went wrong, for commands that have no place of their own on screen. */
export function tellError(thrown: unknown): void {
  const error = thrown instanceof AppError ? thrown : new AppError('INTERNAL')
  const { title, text } = errorMessage(error.code, error.detail)
  const message = `${text} Code: ${error.code}`
  void show({ id: idOf(`${title} ${message}`), color: 'wrong', title, message, autoClose: 20_000, role: 'alert' })
}

const withText = new Set<string>()

/** Gives back what could be kept nowhere; stays until it is closed, for it stands nowhere else. */
export async function tellNotKept(texts: readonly string[]): Promise<void> {
  const { NotKept } = await import('./not-kept')
  const id = crypto.randomUUID()
  withText.add(id)
  await show({
    id,
    color: 'wrong',
    role: 'alert',
    autoClose: false,
    title: 'Dit kon niet meer bewaard worden',
    message: <NotKept text={texts.filter(isFilled).join('\n\n')} />,
    onClose: () => withText.delete(id),
  })
}

/** Takes every message away, when someone else comes to sit before the screen: one may name a person. */
export async function hideMessages(): Promise<void> {
  const { notifications } = await load()
  notifications.clean()
}

/** Takes text of the practice out of the messages, when the practice locks. */
export function hideNotKept(): void {
  for (const id of withText) void load().then(({ notifications }) => notifications.hide(id))
}
