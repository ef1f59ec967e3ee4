import { Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { errorMessage } from '../../shared/ipc/messages'
import { useCommand, useRoute } from '../api'
import { tell, tellError } from '../components/toast'
import { flushSaves } from '../form/save-queue'
import classes from './trouble-note.module.css'

const nameOf = (path: string) => path.split(/[\\/]/).pop() ?? path

/** Over every screen, as long as the practice file may not be written to any more: why, and the way on. */
export function TroubleNote() {
  const session = useRoute('session.state', {})
  const copying = useCommand('session.continueInCopy')
  const trouble = session.data?.practice?.trouble
  if (!trouble) return null
  const { title, text } = errorMessage(trouble.code)

  async function goOn() {
    try {
      const { path } = await copying.run({})
      tell(`U werkt nu verder in “${nameOf(path)}”. Het andere bestand bleef zoals het is.`)
      // What stayed on screen has a place again.
      await flushSaves()
    } catch (error) {
      tellError(error)
    }
  }

  return (
    <div className={classes.note} role="alert">
      <IconAlertTriangle size={24} stroke={1.5} aria-hidden />
      <div className={classes.words}>
        <strong>{title}</strong>
        <Text>
          {text} {trouble.copy && `Wat u tot nu toe bewaarde, staat in “${nameOf(trouble.copy)}”. `}
          <span className="tabular">Code: {trouble.code}</span>
        </Text>
      </div>
      <Group>
        <Button loading={copying.busy} onClick={() => void goOn()}>
          Verder werken in een kopie
        </Button>
      </Group>
    </div>
  )
}
