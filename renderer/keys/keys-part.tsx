import { Button, Card, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { ChangePassphrase } from './change-passphrase'
import classes from './keys-part.module.css'
import { OsKeyRow } from './os-key-row'
import { RenewKey } from './renew-key'

/** What opens the practice: the passphrase, the recovery sheet, and by choice this computer. */
export function KeysPart() {
  const keys = useRoute('keys.state', {})
  const [open, setOpen] = useState<'passphrase' | 'renew' | null>(null)
  if (keys.error) return <ErrorNote error={keys.error} />
  if (!keys.data) return null
  const { isSample } = keys.data
  const close = () => setOpen(null)
  return (
    <Card component="section" padding="xl" aria-labelledby="wachtzin-en-sleutel" className={classes.card}>
      <Title order={2} size="h3" id="wachtzin-en-sleutel">
        Wachtzin en herstelblad
      </Title>
      {isSample && (
        <Text className="reading">
          In de voorbeeldpraktijk ligt de wachtzin vast. In uw eigen praktijk wijzigt u ze hier.
        </Text>
      )}
      <div className={classes.row}>
        <div>
          <strong>Wachtzin</strong>
          <Text c="dimmed">
            Kent iemand anders ze, of vindt u een betere? Uw gegevens en uw herstelblad blijven gelijk.
          </Text>
        </div>
        <Button variant="default" disabled={isSample} onClick={() => setOpen('passphrase')}>
          Wachtzin wijzigen
        </Button>
      </div>
      <div className={classes.row}>
        <div>
          <strong>Herstelblad</strong>
          <Text c="dimmed">
            Is het blad weg, of heeft iemand het gezien? Maak een nieuwe sleutel: het oude blad opent uw praktijk dan
            niet meer, en u krijgt een nieuw.
          </Text>
        </div>
        <Button variant="default" disabled={isSample} onClick={() => setOpen('renew')}>
          Nieuwe sleutel maken
        </Button>
      </div>
      <OsKeyRow keys={keys.data} />
      {open === 'passphrase' && <ChangePassphrase onClose={close} />}
      {open === 'renew' && <RenewKey onClose={close} />}
    </Card>
  )
}
