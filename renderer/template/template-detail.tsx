import { Button, Card, Group, Title } from '@mantine/core'
import { IconArrowLeft, IconFileDownload, IconFileImport, IconRestore } from '@tabler/icons-react'
import { useState } from 'react'
import { type OwnTemplate, type TemplateKind, type TemplateReading, templateKinds } from '../../shared/template/schema'
import { call, useCommand } from '../api'
import { DropZone } from '../components/drop-zone'
import { ErrorNote } from '../components/error-note'
import { tellError, tellSaved, tellWithUndo } from '../components/toast'
import { type Dropped, useWordDrop } from '../components/use-word-drop'
import { FieldList } from './field-list'
import { ReadingDrawer } from './reading-drawer'
import classes from './template.module.css'
import { stateInWords } from './templates-part'

type Props = { kind: TemplateKind; own: OwnTemplate | null; onBack: () => void }

/** The template of one document: out, changed in Word, and back in; and the fields that it can hold. */
export function TemplateDetail({ kind, own, onBack }: Props) {
  const [reading, setReading] = useState<TemplateReading | null>(null)
  const read = useCommand('template.read')
  const open = async (dropped?: Dropped) => setReading(await read.run({ kind, dropped }))
  const drop = useWordDrop({
    button: 'Sjabloon inladen',
    tooLarge: 'Zo groot mag een sjabloon niet zijn.',
    otherKind: 'Sleep het sjabloon zoals het in Word bewaard werd: een bestand dat eindigt op .docx.',
    onFile: open,
    reset: read.reset,
  })
  const choose = () => {
    drop.clear()
    open().catch(() => undefined)
  }
  const save = async (which: 'shipped' | 'own') => {
    try {
      const saved = await call('template.export', { kind, which })
      if (saved) tellSaved(saved.path)
    } catch (error) {
      tellError(error)
    }
  }
  const restore = async () => {
    try {
      const { id } = await call('template.restore', { kind })
      if (id) tellWithUndo('Het sjabloon van Praktijkgroei wordt weer gebruikt.', () => call('template.reuse', { id }))
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        ml={-8}
        leftSection={<IconArrowLeft size={18} stroke={1.5} aria-hidden />}
        onClick={onBack}
      >
        Alle sjablonen
      </Button>
      <Card component="section" padding="xl" aria-labelledby="sjabloon" className={classes.card}>
        <div>
          <Title order={2} size="h3" id="sjabloon">
            {templateKinds[kind]}
          </Title>
          <p className="quiet" style={{ margin: 0 }}>
            {stateInWords(own)}
          </p>
        </div>
        <ol className={classes.steps}>
          <li>
            <p>Bewaar het sjabloon op uw computer.</p>
            <Group gap="xs">
              {own && (
                <Button
                  variant="default"
                  leftSection={<IconFileDownload size={18} stroke={1.5} aria-hidden />}
                  onClick={() => void save('own')}
                >
                  Uw sjabloon bewaren
                </Button>
              )}
              <Button
                variant="default"
                leftSection={<IconFileDownload size={18} stroke={1.5} aria-hidden />}
                onClick={() => void save('shipped')}
              >
                {own ? 'Dat van Praktijkgroei bewaren' : 'Sjabloon bewaren'}
              </Button>
            </Group>
          </li>
          <li>
            <p>
              Pas het aan in Word: logo, lettertype, volgorde, eigen zinnen. Wat tussen accolades staat, zoals{' '}
              <code>{'{praktijk}'}</code>, wordt later ingevuld. Laat die velden heel.
            </p>
          </li>
          <li>
            <DropZone wide {...drop.zone}>
              <p>
                Laad het in, of sleep het hierheen. U ziet eerst of alles klopt, en hoe het eruitziet met
                voorbeeldgegevens.
              </p>
              <Button
                leftSection={<IconFileImport size={18} stroke={1.5} aria-hidden />}
                loading={read.busy}
                onClick={choose}
              >
                Sjabloon inladen
              </Button>
            </DropZone>
            {drop.refused && <p role="alert">{drop.refused}</p>}
          </li>
        </ol>
        <ErrorNote error={read.error} />
        {own && (
          <div>
            <Button
              variant="subtle"
              color="gray"
              size="compact-md"
              ml={-8}
              leftSection={<IconRestore size={18} stroke={1.5} aria-hidden />}
              onClick={() => void restore()}
            >
              Terug naar het sjabloon van Praktijkgroei
            </Button>
            <p className="quiet" style={{ margin: '0.25rem 0 0' }}>
              Wat al ondertekend of afgedrukt is, houdt het sjabloon van toen.
            </p>
          </div>
        )}
      </Card>
      <FieldList kind={kind} />
      <ReadingDrawer reading={reading} onClose={() => setReading(null)} />
    </>
  )
}
