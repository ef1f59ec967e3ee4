import { Button, Group, Modal, Stack, Text } from '@mantine/core'

type Props = {
  opened: boolean
  title: string
  children: React.ReactNode
  /** A verb that names the result. */
  action: string
  onConfirm: () => void
  onClose: () => void
  /** Red, for what cannot be undone. */
  grave?: boolean
}

/** Asks once before something that cannot be undone, or that should be meant. */
export function Confirm({ opened, title, children, action, onConfirm, onClose, grave }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="md">
      <Stack>
        <Text component="div">{children}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            Terug
          </Button>
          <Button color={grave ? 'wrong' : undefined} onClick={onConfirm}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
