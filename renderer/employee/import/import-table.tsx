import { Button, Checkbox } from '@mantine/core'
import { IconAlertTriangle, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import type { ColumnMapping, ImportField } from '../../../shared/employee/import'
import { importFields } from '../../../shared/employee/import'
import type { ImportRow } from '../../../shared/employee/import-rows'
import { formatShortDate, isIsoDate } from '../../../shared/format/date'
import { formatNumber } from '../../../shared/format/money'
import classes from './import.module.css'

/** So many rows are drawn at once; thousands would hold up the page. */
const ROWS = 50
/** What stays on one line. */
const short: ImportField[] = ['contractHours', 'inServiceSince', 'leavingDate']

type Props = {
  rows: ImportRow[]
  mapping: ColumnMapping
  isTicked: (row: ImportRow) => boolean
  onTick: (line: number, on: boolean) => void
}

/** The rows of the file as they will be added, each with what is wrong with it in words. */
export function ImportTableView({ rows, mapping, isTicked, onTick }: Props) {
  const [most, setMost] = useState(ROWS)
  const rest = rows.length - most
  const remarks = rows.some((row) => row.double || row.problems.length > 0)
  const fields = (Object.keys(importFields) as ImportField[]).filter(
    (field) => mapping.includes(field) && !['name', 'firstName', 'prefix', 'lastName', 'email'].includes(field),
  )
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by keyboard */}
      <section className={classes.sheet} tabIndex={0} aria-label="Gelezen rijen">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Toevoegen</th>
              <th scope="col">Naam</th>
              {remarks && <th scope="col">Opmerking</th>}
              {fields.map((field) => (
                <th key={field} scope="col">
                  {heads[field] ?? importFields[field]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <tr key={row.line} data-off={!isTicked(row) || undefined}>
                <td>
                  <Checkbox
                    checked={isTicked(row)}
                    disabled={row.employee === null}
                    label={<span className="tabular">Rij {row.line}</span>}
                    onChange={(event) => onTick(row.line, event.currentTarget.checked)}
                  />
                </td>
                <td className={classes.person}>
                  <Name row={row} />
                </td>
                {remarks && (
                  <td className={classes.remark}>
                    <Remark row={row} />
                  </td>
                )}
                {fields.map((field) => (
                  <td key={field} className={short.includes(field) ? classes.short : undefined}>
                    {inWords(row.shown[field])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rest > 0 && (
        <Button mt="sm" variant="subtle" onClick={() => setMost(most + 200)}>
          Toon meer ({formatNumber(rest)})
        </Button>
      )}
    </>
  )
}

/** Shorter above a column than as the name of a field. */
const heads: Partial<Record<ImportField, string>> = {
  contractHours: 'Uren',
  inServiceSince: 'In dienst',
  leavingDate: 'Uit dienst',
}

function Name({ row: { shown } }: { row: ImportRow }) {
  const name = `${shown.firstName ?? ''} ${shown.lastName ?? ''}`.trim()
  return (
    <>
      {name ? <span className={classes.name}>{inWords(name)}</span> : <span className="quiet">Geen naam</span>}
      {shown.email && <span className={classes.email}>{inWords(shown.email)}</span>}
    </>
  )
}

const LONGEST = 60
function inWords(text: string | undefined): string {
  if (!text) return ''
  if (isIsoDate(text)) return formatShortDate(text)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function Remark({ row }: { row: ImportRow }) {
  if (row.problems.length > 0)
    return (
      <ul className={classes.problems}>
        {row.problems.map(({ field, text }) => (
          <li key={field}>
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
            <span>
              {importFields[field]}: {text}
            </span>
          </li>
        ))}
      </ul>
    )
  if (row.double)
    return (
      <span className={classes.double}>
        <IconUsers size={16} stroke={1.75} aria-hidden />
        {row.double}
      </span>
    )
  return null
}
