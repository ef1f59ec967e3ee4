import { Button, Card, Text, Title } from '@mantine/core'
import { formatMoment } from '../../shared/format/date'
import type { ConflictCopy } from '../../shared/holder/conflict'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { flushSaves } from '../form/save-queue'
import classes from './copies-part.module.css'

/** Copies that another program put beside the practice file; nothing at all when there are none. */
export function CopiesPart() {
  const copies = useRoute('holder.copies', {})
  const look = useCommand('holder.openCopy')
  if (copies.error) return <ErrorNote error={copies.error} />
  if (!copies.data?.length) return null

  async function open({ path }: ConflictCopy) {
    if (!(await flushSaves())) return tell('Nog niet geopend: een deel van de tekst is nog niet bewaard.')
    await look.run({ path }).catch(() => undefined)
  }

  return (
    <Card component="section" padding="xl" aria-labelledby="kopieen-ernaast" className={classes.card}>
      <Title order={2} size="h3" id="kopieen-ernaast">
        Kopieën naast uw praktijkbestand
      </Title>
      <Text className="reading">
        Een programma dat mappen gelijk houdt, zoals OneDrive of Dropbox, maakte deze kopieën toen het bestand op twee
        plaatsen veranderde. Kijk of er iets in staat dat u mist. Praktijkgroei verwijdert ze niet.
      </Text>
      <ErrorNote error={look.error} />
      <ul className={classes.copies}>
        {copies.data.map((copy) => (
          <li key={copy.path}>
            <span className={classes.what}>
              <strong>{copy.name}</strong>
              <span>
                Het laatst gewijzigd op {formatMoment(copy.at)}. {words(copy)}
              </span>
            </span>
            <Button variant="default" disabled={look.busy} onClick={() => void open(copy)}>
              Bekijken
            </Button>
          </li>
        ))}
      </ul>
      <Text c="dimmed" size="sm">
        “Bekijken” vergrendelt uw praktijk en opent de kopie, met dezelfde wachtzin. Terug gaat u met “Andere praktijk”.
      </Text>
    </Card>
  )
}

const words = ({ hasMore }: ConflictCopy) =>
  hasMore === null
    ? 'Of er iets in staat dat hier ontbreekt, is niet te zien.'
    : hasMore
      ? 'Er staat werk in dat hier niet in staat.'
      : 'Alles daaruit staat ook hier.'
