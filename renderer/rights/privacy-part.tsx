import { Button, Card, Group, Text, Textarea, Title } from '@mantine/core'
import { privacyParts } from '../../shared/rights/privacy'
import type { PrivacyView } from '../../shared/rights/schema'
import { call, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell, tellError, tellWithUndo } from '../components/toast'
import { SaveButtons } from '../document/save-buttons'
import { flushSaves } from '../form/save-queue'
import { pushUndo } from '../form/undo'
import { useAutosave } from '../form/use-autosave'
import classes from './privacy.module.css'

/** What the staff should know about what is kept of them: made from the settings, to change and to give. */
export function PrivacyPart() {
  const parts = useRoute('privacy.get', {})
  if (parts.error) return <ErrorNote error={parts.error} />
  if (!parts.data) return null
  return (
    <Card component="section" padding="xl" aria-labelledby="privacytekst" className={classes.card}>
      <Title order={2} size="h3" id="privacytekst">
        Tekst voor uw medewerkers
      </Title>
      <Text className="reading">
        Uw medewerkers mogen weten wat u bewaart, waarom en hoelang. Deze tekst volgt uit uw gegevens en termijnen. Pas
        aan wat anders is bij u, en geef ze aan wie hier werkt. Ze is geen juridisch advies.
      </Text>
      <div className={classes.parts}>
        {parts.data.map((view) => (
          <PartField key={view.part} view={view} />
        ))}
      </div>
      <Group gap="xs">
        <SaveButtons before={allSaved} save={(format) => call('privacy.export', { format })} />
      </Group>
    </Card>
  )
}

/** What was typed a moment ago belongs in it. */
async function allSaved(): Promise<boolean> {
  const saved = await flushSaves()
  if (!saved) tell('De tekst is niet gemaakt: een deel is nog niet bewaard.')
  return saved
}

function PartField({ view: { part, text, isOwn } }: { view: PrivacyView[number] }) {
  // Its words name what does not belong in a file: a hint at them, as elsewhere, would help nobody here.
  const field = useAutosave({
    key: `privacy ${part}`,
    stored: text,
    save: (value) => call('privacy.save', { part, text: value }),
    undoLabel: 'Tekst voor medewerkers gewijzigd',
  })
  const restore = async () => {
    try {
      await call('privacy.save', { part, text: null })
      const undo = pushUndo('Tekst hersteld', () => call('privacy.save', { part, text }))
      tellWithUndo('Dit deel volgt weer uw gegevens en termijnen.', undo)
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <div>
      <Textarea
        className="growing"
        label={privacyParts[part]}
        value={field.value}
        error={field.error}
        onFocus={field.focus}
        onBlur={field.blur}
        onChange={(event) => field.change(event.currentTarget.value)}
      />
      {isOwn && (
        <Group gap="xs" mt={4}>
          <Text size="sm" c="dimmed">
            Eigen woorden: dit deel volgt uw instellingen niet meer.
          </Text>
          <Button size="compact-md" variant="subtle" onClick={() => void restore()}>
            Tekst herstellen
            <span className="visually-hidden">: {privacyParts[part]}</span>
          </Button>
        </Group>
      )}
    </div>
  )
}
