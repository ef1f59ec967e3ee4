import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { KeysState } from '../../shared/keys/schema'
import { call, useCommand } from '../api'
import { tell, tellError } from '../components/toast'
import { AskPassphrase } from './ask-passphrase'
import classes from './keys-part.module.css'

const explanations: Record<KeysState['osKey'], string> = {
  ready:
    'De sleutelbos van deze computer kan de sleutel bewaren. Wie zich hier als u kan aanmelden, opent dan ook uw praktijk.',
  insecure:
    'Dat kan niet op deze computer: haar sleutelbos bewaart alles zo dat iedereen het kan lezen. Uw wachtzin blijft nodig.',
  none: 'Dat kan niet op deze computer: ze heeft geen sleutelbos. Uw wachtzin blijft nodig.',
}

/** Opening by the keychain of this computer: a choice, with what it means. */
export function OsKeyRow({ keys: { isSample, osKey, opensByOsKey } }: { keys: KeysState }) {
  const [asking, setAsking] = useState(false)
  const set = useCommand('keys.setOsKey')

  async function turnOff() {
    try {
      await call('keys.setOsKey', { on: false })
      tell('Vanaf nu is uw wachtzin weer nodig op deze computer.')
    } catch (error) {
      tellError(error)
    }
  }

  return (
    <div className={classes.row}>
      <div>
        <strong>Openen zonder wachtzin</strong>
        <Text c="dimmed">
          {opensByOsKey ? 'Deze computer opent uw praktijk zonder wachtzin.' : explanations[osKey]}
        </Text>
      </div>
      {opensByOsKey ? (
        <Button variant="default" onClick={() => void turnOff()}>
          Wachtzin weer vragen
        </Button>
      ) : (
        <Button variant="default" disabled={isSample || osKey !== 'ready'} onClick={() => setAsking(true)}>
          Aanzetten
        </Button>
      )}
      {asking && (
        <AskPassphrase
          title="Openen zonder wachtzin"
          action="Aanzetten op deze computer"
          busy={set.busy}
          error={set.error}
          onClose={() => setAsking(false)}
          onPassphrase={async (passphrase) => {
            await set.run({ on: true, passphrase })
            setAsking(false)
            tell('Deze computer opent uw praktijk nu zonder wachtzin.')
          }}
        >
          <Text>
            Dit is makkelijker en minder veilig. Iedereen die zich op deze computer als u kan aanmelden, kan dan uw
            praktijk openen en alles lezen. Doe dit niet op een computer aan de balie of een die u deelt.
          </Text>
          <Text>
            De sleutel blijft op deze computer en gaat niet mee met het bestand. Uw wachtzin blijft altijd werken, en u
            kunt dit elk moment weer uitzetten.
          </Text>
        </AskPassphrase>
      )}
    </div>
  )
}
