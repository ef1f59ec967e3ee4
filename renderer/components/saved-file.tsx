import { Button, Group, Text } from '@mantine/core'
import { call } from '../api'
import { tellError } from './toast'

/** What a file was saved as, with the way to it. */
export function SavedFile({ path }: { path: string }) {
  return (
    <div role="status">
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        Bewaard als <strong>{path.split(/[\\/]/).pop()}</strong>
      </Text>
      <Group gap="xs" mt={4}>
        <Button
          size="compact-md"
          variant="subtle"
          onClick={() => void call('document.open', { path }).catch(tellError)}
        >
          Openen
        </Button>
        <Button
          size="compact-md"
          variant="subtle"
          onClick={() => void call('document.showInFolder', { path }).catch(tellError)}
        >
          Tonen in map
        </Button>
      </Group>
    </div>
  )
}
