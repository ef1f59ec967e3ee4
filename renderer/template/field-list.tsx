import { Button, TextInput, Title, VisuallyHidden } from '@mantine/core'
import { IconCopy, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { fieldsFor } from '../../shared/template/catalogue'
import { exampleInWords, exampleValues } from '../../shared/template/example'
import { type Field, type Values, written } from '../../shared/template/field'
import type { TemplateKind } from '../../shared/template/schema'
import { tell } from '../components/toast'
import { copyText } from '../form/copy-from'
import classes from './template.module.css'

type Line = { key: string; field: Field; depth: number; example: string }

/** Every field of a document with an example, to copy into a template. */
export function FieldList({ kind }: { kind: TemplateKind }) {
  const [filter, setFilter] = useState('')
  const lines = useMemo(() => linesOf(fieldsFor(kind), exampleValues(kind), 0, ''), [kind])
  const wanted = filter.trim().toLowerCase()
  const shown = lines.filter(({ field }) => `${field.name} ${field.label}`.toLowerCase().includes(wanted))
  return (
    <section aria-labelledby="velden" className={classes.fields}>
      <div>
        <Title order={2} size="h3" id="velden">
          Velden
        </Title>
        <p className="quiet reading" style={{ margin: '0.25rem 0 0' }}>
          Kopieer een veld en plak het in uw sjabloon. Wat ingesprongen staat, werkt alleen tussen het begin en het
          einde van het stuk erboven. Met <code>{'{#veld}'}</code> en <code>{'{/veld}'}</code> rond een stuk tekst valt
          dat stuk weg als het veld leeg is; met <code>{'{^veld}'}</code> en <code>{'{/veld}'}</code> staat het er dan
          juist.
        </p>
      </div>
      <TextInput
        label="Zoek een veld"
        leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
        value={filter}
        onChange={({ currentTarget }) => setFilter(currentTarget.value)}
        maw="24rem"
      />
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Veld</th>
            <th scope="col">Wat er komt te staan</th>
            <th scope="col">Voorbeeld</th>
            <th scope="col">
              <VisuallyHidden>Kopiëren</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, field, depth, example }) => (
            <tr key={key}>
              <td style={{ paddingLeft: `${depth * 1.5}rem` }}>
                <code>{written(field)}</code>
              </td>
              <td>{field.label}</td>
              <td className="quiet">{example}</td>
              <td>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`Kopieer ${field.name}`}
                  leftSection={<IconCopy size={16} stroke={1.5} aria-hidden />}
                  onClick={() => copy(field)}
                >
                  Kopieer
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p>Geen veld gevonden. Zoek op een ander woord, zoals “datum” of “doel”.</p>}
    </section>
  )
}

function copy(field: Field): void {
  const text = written(field)
  tell(copyText(text) ? `${text} is gekopieerd.` : `Kopiëren lukte niet. Typ ${text} zelf over.`)
}

/** The fields with what they say in the example; those in a loop after it, with the first of its rows. */
function linesOf(fields: readonly Field[], values: Values, depth: number, path: string): Line[] {
  return fields.flatMap((field) => {
    const value = values[field.name]
    const key = `${path}/${field.name}`
    const first = Array.isArray(value) ? (value[0] ?? {}) : {}
    const example = exampleInWords(value) || (field.kind === 'when' ? '' : 'leeg in dit voorbeeld')
    return [{ key, field, depth, example }, ...linesOf(field.fields, first, depth + 1, key)]
  })
}
