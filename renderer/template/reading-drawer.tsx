import { Alert, Button, Drawer, Group } from '@mantine/core'
import { IconAlertTriangle, IconFileDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { placeInWords, problemInWords } from '../../shared/template/problem'
import { type ReadableBlock, type TemplateReading, templateKinds } from '../../shared/template/schema'
import { call, useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell, tellError, tellSaved } from '../components/toast'
import { PreviewButton } from '../preview/preview-button'
import classes from './template.module.css'

type Props = { reading: TemplateReading | null; onClose: () => void }

/** A template that was read: what is wrong with it and where, or how it reads with the data of an example. */
export function ReadingDrawer({ reading, onClose }: Props) {
  const [paging, setPaging] = useState(false)
  return (
    <Drawer
      opened={reading !== null}
      onClose={onClose}
      position="right"
      size="xl"
      // Escape closes the pages over it first.
      closeOnEscape={!paging}
      title={reading ? `Sjabloon: ${templateKinds[reading.kind]}` : ''}
    >
      {reading && <Reading key={reading.id} reading={reading} onClose={onClose} onPaging={setPaging} />}
    </Drawer>
  )
}

type ReadingProps = { reading: TemplateReading; onClose: () => void; onPaging: (isOpen: boolean) => void }

function Reading({ reading, onClose, onPaging }: ReadingProps) {
  const { id, fileName, problems, missing, example } = reading
  if (!example) return <Problems fileName={fileName} problems={problems} onClose={onClose} />
  return (
    <>
      <p>
        In <strong>{fileName}</strong> klopt alles. Zo leest het met voorbeeldgegevens. Lettertype en indeling ziet u in
        Word, en hier in pagina’s als LibreOffice op deze computer staat, of Word op Windows.
      </p>
      {missing.length > 0 && (
        <Alert color="agreed" icon={<IconAlertTriangle size={20} stroke={1.5} />} mb="md" title="Dit staat er niet in">
          {missing.map((name) => `{${name}}`).join(', ')}. U mag het zo gebruiken, maar meestal hoort dat in dit
          document.
        </Alert>
      )}
      <Use id={id} onClose={onClose} onPaging={onPaging} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables are scrolled with the keyboard too */}
      <section aria-label="Voorbeeld" className={classes.example} tabIndex={0}>
        {example.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: never changes while it is shown
          <Block key={index} block={block} />
        ))}
      </section>
    </>
  )
}

function Use({ id, onClose, onPaging }: Omit<ReadingProps, 'reading'> & { id: string }) {
  const use = useCommand('template.use')
  const accept = async () => {
    try {
      await use.run({ id })
      tell('Nieuwe documenten krijgen dit sjabloon.')
      onClose()
    } catch {
      // The command shows what went wrong.
    }
  }
  const save = async () => {
    try {
      const saved = await call('template.example', { id })
      if (saved) tellSaved(saved.path)
    } catch (error) {
      tellError(error)
    }
  }
  return (
    <>
      <Group mb="lg">
        <Button loading={use.busy} onClick={() => void accept()} data-autofocus>
          Dit sjabloon gebruiken
        </Button>
        <PreviewButton of={{ of: 'template', id }} label="Voorbeeld in pagina’s" onOpen={onPaging} />
        <Button
          variant="default"
          leftSection={<IconFileDownload size={18} stroke={1.5} aria-hidden />}
          onClick={() => void save()}
        >
          Voorbeeld in Word bewaren
        </Button>
      </Group>
      <ErrorNote error={use.error} />
    </>
  )
}

type ProblemsProps = Pick<TemplateReading, 'fileName' | 'problems'> & { onClose: () => void }

function Problems({ fileName, problems, onClose }: ProblemsProps) {
  const count = problems.length === 1 ? 'staat één fout' : `staan ${problems.length} fouten`
  return (
    <>
      <Alert
        color="wrong"
        icon={<IconAlertTriangle size={20} stroke={1.5} />}
        mb="md"
        title={`In dit sjabloon ${count}`}
      >
        {fileName} wordt daarom nog niet gebruikt, en er is niets veranderd. Verbeter het in Word, bewaar het en laad
        het opnieuw in.
      </Alert>
      <ul className={classes.problems}>
        {problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: never changes while it is shown
          <li key={index}>
            <span className="quiet">{placeInWords(problem.place)}</span>
            <span>{problemInWords(problem)}</span>
          </li>
        ))}
      </ul>
      <Button variant="default" onClick={onClose}>
        Sluiten
      </Button>
    </>
  )
}

function Block({ block }: { block: ReadableBlock }) {
  if (block.type === 'table')
    return (
      <table>
        <tbody>
          {block.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: never changes while it is shown
            <tr key={index}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: never changes while it is shown
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )
  return block.type === 'heading' ? <h3>{block.text}</h3> : <p>{block.text}</p>
}
