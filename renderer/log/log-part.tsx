import { Button, Card, Group, Text, Textarea, Title } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { copyFrom } from '../form/copy-from'
import classes from './log-part.module.css'

/** What may go to whoever helps: the text that stands here is the text that is copied. */
export function LogPart() {
  const log = useRoute('log.get', {})
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState(false)
  if (log.error) return <ErrorNote error={log.error} />
  if (!log.data) return null
  return (
    <Card component="section" padding="xl" aria-labelledby="hulp" className={classes.card}>
      <Title order={2} size="h3" id="hulp">
        Als u hulp vraagt
      </Title>
      <Text className="reading">
        Ging er iets mis? Dan heeft wie u helpt dit nodig: welke versie u gebruikt, en wanneer er waar in het programma
        iets fout liep. Er staan geen namen, antwoorden of mappen in. Praktijkgroei verstuurt niets zelf.
      </Text>
      <Textarea
        ref={field}
        readOnly
        rows={10}
        aria-label="Dit wordt gekopieerd"
        value={log.data.text}
        classNames={{ input: classes.text }}
      />
      <Group>
        <Button
          variant="default"
          leftSection={<IconCopy size={18} stroke={1.5} aria-hidden />}
          onClick={() => setCopied(copyFrom(field.current))}
        >
          Kopiëren voor hulp
        </Button>
        <Text c="dimmed" role="status">
          {copied && 'Precies deze tekst is gekopieerd. Plak hem in uw bericht.'}
        </Text>
      </Group>
    </Card>
  )
}
