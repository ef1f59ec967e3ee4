import { Button, Group as Row } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import { call, useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tellError, tellWithUndo } from '../components/toast'
import { Group } from './group'
import classes from './practice-page.module.css'

/** The logo: choose, replace, or take away with the way back. */
export function PracticeLogo({ logo }: { logo: string | null }) {
  const choose = useCommand('practice.chooseLogo')
  const set = useCommand('practice.setLogo')

  const remove = async () => {
    choose.reset()
    await set.run({ logo: null })
    tellWithUndo('Het logo is verwijderd.', () => call('practice.setLogo', { logo }).catch(tellError))
  }

  return (
    <Group title="Logo" explain="Staat boven aan de documenten. Een PNG- of JPEG-bestand van hooguit 5 MB.">
      <div className={classes.logo}>{logo ? <img src={logo} alt="Logo van de praktijk" /> : 'Nog geen logo'}</div>
      <Row gap="sm">
        <Button
          variant="default"
          leftSection={<IconPhoto size={18} stroke={1.5} aria-hidden />}
          loading={choose.busy}
          onClick={() => {
            set.reset()
            void choose.run({}).catch(() => undefined)
          }}
        >
          {logo ? 'Ander logo kiezen' : 'Logo kiezen'}
        </Button>
        {logo && (
          <Button variant="subtle" color="gray" loading={set.busy} onClick={() => void remove().catch(() => undefined)}>
            Logo verwijderen
          </Button>
        )}
      </Row>
      <ErrorNote error={choose.error ?? set.error} />
    </Group>
  )
}
