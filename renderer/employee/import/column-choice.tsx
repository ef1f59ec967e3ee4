import { Alert, Button, Select } from '@mantine/core'
import { IconAlertTriangle, IconColumns } from '@tabler/icons-react'
import { useState } from 'react'
import {
  type ColumnMapping,
  columnCount,
  type ImportField,
  type ImportTable,
  importFields,
  mapColumn,
  namesPeople,
} from '../../../shared/employee/import'
import classes from './import.module.css'

const UNUSED = 'unused'
const choices = [
  { value: UNUSED, label: 'Niet gebruiken' },
  ...Object.entries(importFields).map(([value, label]) => ({ value, label })),
]
const isField = (value: string | null): value is ImportField => value !== null && Object.hasOwn(importFields, value)

type Props = { table: ImportTable; mapping: ColumnMapping; onChange: (mapping: ColumnMapping) => void }

/** Which column holds what. Closed as long as the heads of the columns said it all. */
export function ColumnChoice({ table, mapping, onChange }: Props) {
  const [opened, setOpened] = useState(!namesPeople(mapping))
  const used = mapping.filter(Boolean).length
  const total = columnCount(table)
  const titles = Array.from({ length: total }, (_, index) => table.headers[index] || `Kolom ${columnLetter(index)}`)
  return (
    <section aria-label="Kolommen">
      {!namesPeople(mapping) && (
        <Alert
          color="agreed"
          variant="light"
          mb="md"
          icon={<IconAlertTriangle stroke={1.5} aria-hidden />}
          title="Kies in welke kolom de naam staat"
          styles={{ root: { background: 'var(--agreed-tint)' }, message: { color: 'var(--ink)' } }}
        >
          Er is een kolom met de voornaam en een met de achternaam nodig, of één met de volledige naam.
        </Alert>
      )}
      <div className={classes.columnsHead}>
        <span className="quiet">
          {used === total ? 'Alle kolommen worden gebruikt.' : `${used} van de ${total} kolommen worden gebruikt.`}
        </span>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconColumns size={18} stroke={1.5} aria-hidden />}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {opened ? 'Kolommen verbergen' : 'Kolommen nakijken'}
        </Button>
      </div>
      {opened && (
        <div className={classes.columns}>
          {titles.map((title, index) => (
            <Select
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              key={index}
              label={title}
              description={exampleOf(table, index)}
              data={choices}
              value={mapping[index] ?? UNUSED}
              allowDeselect={false}
              checkIconPosition="right"
              onChange={(value) => onChange(mapColumn(mapping, index, isField(value) ? value : null))}
            />
          ))}
        </div>
      )}
    </section>
  )
}

const columnLetter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + (index % 26))}`

const LONGEST = 40
/** The first thing that stands in a column, to know it by. */
function exampleOf(table: ImportTable, index: number): string {
  const found = table.rows.find(({ cells }) => String(cells[index] ?? '').trim())
  const text = String(found?.cells[index] ?? '').trim()
  if (!text) return 'Leeg'
  return `Bijvoorbeeld ${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`
}
