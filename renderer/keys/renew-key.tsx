import { List, Text } from '@mantine/core'
import { useCommand } from '../api'
import { flushSaves } from '../form/save-queue'
import { AskPassphrase } from './ask-passphrase'

/** Another key under the practice. Afterwards main asks for the new recovery sheet, so this screen goes by itself. */
export function RenewKey({ onClose }: { onClose: () => void }) {
  const renew = useCommand('keys.renew')
  return (
    <AskPassphrase
      title="Nieuwe sleutel maken"
      action="Nieuwe sleutel maken"
      busy={renew.busy}
      error={renew.error}
      onClose={onClose}
      onPassphrase={async (passphrase) => {
        await flushSaves()
        await renew.run({ passphrase })
      }}
    >
      <Text>Praktijkgroei maakt een nieuwe versie van uw bestand, kijkt ze na en zet ze op de plaats van de oude.</Text>
      <List spacing="xs">
        <List.Item>Uw wachtzin blijft dezelfde. U krijgt meteen een nieuw herstelblad.</List.Item>
        <List.Item>
          Van de oude versie komt er eerst een kopie bij. Die, en elke kopie van vroeger, gaat nog open met het oude
          herstelblad.
        </List.Item>
      </List>
    </AskPassphrase>
  )
}
