import { Button, Checkbox, Group, SegmentedControl, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { columnCount, guessMapping, type ImportTable, namesPeople } from '../../../shared/employee/import'
import { importRows, unknownRoles } from '../../../shared/employee/import-rows'
import type { Employee } from '../../../shared/employee/schema'
import { formatNumber } from '../../../shared/format/money'
import { listInWords } from '../../../shared/format/text'
import type { AppError } from '../../../shared/ipc/result'
import type { Role } from '../../../shared/role/schema'
import { call, useCommand } from '../../api'
import { ErrorNote } from '../../components/error-note'
import { Page } from '../../components/page'
import rowsCss from '../../components/rows.module.css'
import { tell, tellError, tellWithUndo } from '../../components/toast'
import { useToday } from '../../new-day'
import { ColumnChoice } from './column-choice'
import type { Chosen } from './import-page'
import { ImportTableView } from './import-table'

type Props = {
  chosen: Chosen
  page: { title: string; crumbs: { label: string; to: string }[] }
  people: Employee[]
  roles: Role[]
  owner: string
  /** Choose another file. */
  again: { run: () => void; busy: boolean; error: AppError | null }
}

const count = (number: number, one = 'medewerker', many = 'medewerkers') =>
  `${formatNumber(number)} ${number === 1 ? one : many}`

/** What was read, row by row, with what is wrong; the rows that are ticked are added. */
export function ImportPreview({ chosen, page, people, roles, owner, again }: Props) {
  const { id, table } = chosen
  const navigate = useNavigate()
  const run = useCommand('employee.importRun')
  const [mapping, setMapping] = useState(() =>
    table.headers.length ? guessMapping(table.headers) : Array<null>(columnCount(table)).fill(null),
  )
  const [ticked, setTicked] = useState<Record<number, boolean>>({})
  const [addRoles, setAddRoles] = useState(true)
  const [show, setShow] = useState('all')

  const known = namesPeople(mapping)
  const today = useToday()
  const rows = useMemo(
    () => (known ? importRows(table, mapping, { today, owner, people }) : []),
    [known, table, mapping, today, owner, people],
  )
  const isTicked = (row: (typeof rows)[number]) => row.employee !== null && (ticked[row.line] ?? !row.double)
  const wanted = rows.filter(isTicked)
  const remarked = rows.filter((row) => row.double || row.problems.length > 0)
  const newRoles = unknownRoles(
    wanted.map(({ roleName }) => roleName),
    roles,
  )

  const add = async () => {
    const input = { id, mapping, lines: wanted.map(({ line }) => line), addRoles }
    const done = await run.run(input).catch(() => null)
    if (!done) return
    void navigate({ to: '/medewerkers' })
    tellWithUndo(`${count(done.added)} toegevoegd.`, () => takeBack(id))
  }
  const readCount = count(table.rows.length, 'rij', 'rijen')
  return (
    <Page
      {...page}
      state={`${table.fileName}, ${readCount} gelezen. ${sheetInWords(table)}Er is nog niets toegevoegd.`}
      action={
        <Group gap="sm" wrap="nowrap">
          <Button variant="default" loading={again.busy} onClick={again.run}>
            Ander bestand kiezen
          </Button>
          <Button disabled={wanted.length === 0} loading={run.busy} onClick={() => void add()}>
            {wanted.length ? count(wanted.length) : 'Medewerkers'} toevoegen
          </Button>
        </Group>
      }
    >
      <Stack gap="lg">
        <ErrorNote error={run.error ?? again.error} />
        <ColumnChoice table={table} mapping={mapping} onChange={setMapping} />
        {newRoles.length > 0 && (
          <Checkbox
            checked={addRoles}
            onChange={(event) => setAddRoles(event.currentTarget.checked)}
            label={`${newRoles.length === 1 ? 'Deze nieuwe functie' : 'Deze nieuwe functies'} mee toevoegen: ${rolesInWords(newRoles)}`}
            description="Zonder vinkje blijft de functie van deze medewerkers leeg."
          />
        )}
        {known && (
          <div>
            {remarked.length > 0 && (
              <div className={rowsCss.tools}>
                <SegmentedControl
                  aria-label="Welke rijen"
                  value={show}
                  onChange={setShow}
                  data={[
                    { value: 'all', label: `Alle rijen (${formatNumber(rows.length)})` },
                    { value: 'remarked', label: `Met een opmerking (${formatNumber(remarked.length)})` },
                  ]}
                />
              </div>
            )}
            <ImportTableView
              rows={show === 'remarked' ? remarked : rows}
              mapping={mapping}
              isTicked={isTicked}
              onTick={(line, on) => setTicked((before) => ({ ...before, [line]: on }))}
            />
          </div>
        )}
      </Stack>
    </Page>
  )
}

const sheetInWords = ({ sheet }: ImportTable): string =>
  sheet ? `Alleen blad ‘${sheet.name}’ is gelezen; het bestand heeft er ${formatNumber(sheet.count)}. ` : ''

const MOST_NAMED = 6
const rolesInWords = (names: string[]): string =>
  names.length <= MOST_NAMED
    ? listInWords(names)
    : `${names.slice(0, MOST_NAMED).join(', ')} en nog ${names.length - MOST_NAMED}`

async function takeBack(id: string): Promise<void> {
  try {
    const { removed, kept } = await call('employee.importUndo', { id })
    const stayed = kept === 1 ? '1 is gebleven' : `${formatNumber(kept)} zijn gebleven`
    tell(
      `${count(removed)} weer verwijderd.${kept ? ` ${stayed}, want daar is intussen iets gewijzigd of toegevoegd.` : ''}`,
    )
  } catch (error) {
    tellError(error)
  }
}
