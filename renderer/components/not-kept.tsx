import { Button, Stack, Text, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { copyFrom } from '../form/copy-from'

/** What was typed where nothing can be kept any more, to be copied to a better place. */
export function NotKept({ text }: { text: string }) {
  const [copied, setCopied] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <Stack gap="xs">
      <Text size="sm">
        {text
          ? 'Waar u dit typte, is intussen gesloten of verwijderd. Kopieer de tekst als u die nog nodig hebt. Daarna kunt u gewoon verder.'
          : 'Waar u dit koos of typte, is intussen gesloten of verwijderd. U kunt gewoon verder.'}
      </Text>
      {text && (
        <>
          <Textarea ref={field} readOnly rows={4} aria-label="Tekst die niet bewaard is" value={text} />
          <Button size="compact-md" variant="subtle" onClick={() => setCopied(copyFrom(field.current))}>
            {copied ? 'De tekst is gekopieerd' : 'Tekst kopiëren'}
          </Button>
        </>
      )}
    </Stack>
  )
}
