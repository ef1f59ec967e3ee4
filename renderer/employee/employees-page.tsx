import { Button, CloseButton, Group, SegmentedControl, TextInput } from '@mantine/core'
import { IconFileImport, IconPlus, IconSearch, IconUsers } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { matchesSearch } from '../../shared/employee/schema'
import { useRoute } from '../api'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import { Page } from '../components/page'
import rows from '../components/rows.module.css'
import { Waiting } from '../components/waiting'
import { useToday } from '../new-day'
import { EmployeeDrawer } from './employee-drawer'
import { EmployeeTable } from './employee-table'
import { worksHere } from './employment'

/** Everyone of the practice, with where their talk stands. */
export function EmployeesPage() {
  const everyone = useRoute('employee.list', {})
  const [adding, setAdding] = useState(false)
  const [search, setSearch] = useState('')
  const [group, setGroup] = useState('here')

  const today = useToday()
  const people = everyone.data ?? []
  const here = people.filter((person) => worksHere(person, today))
  const gone = people.filter((person) => !worksHere(person, today))
  const found = (group === 'here' ? here : gone).filter((person) => matchesSearch(person, search))

  const add = (
    <Group gap="sm">
      <Button
        variant="default"
        leftSection={<IconFileImport size={18} stroke={1.5} aria-hidden />}
        renderRoot={(props) => <Link to="/medewerkers/inlezen" {...props} />}
      >
        Medewerkers inlezen
      </Button>
      <Button leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => setAdding(true)}>
        Medewerker toevoegen
      </Button>
    </Group>
  )

  return (
    <Page title="Medewerkers" action={people.length > 0 && add}>
      <ErrorNote error={everyone.error} />
      {everyone.isPending && <Waiting />}
      {everyone.isSuccess && people.length === 0 && (
        <Empty icon={IconUsers} title="Hier komen uw medewerkers" action={add}>
          Begin met één medewerker: een naam is genoeg. Daarna bereidt u samen het eerste gesprek voor.
        </Empty>
      )}
      {people.length > 0 && (
        <>
          <div className={rows.tools}>
            <TextInput
              className={rows.search}
              size="sm"
              aria-label="Zoeken op naam, functie of e-mail"
              placeholder="Zoeken op naam of functie"
              leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
              rightSection={search && <CloseButton aria-label="Zoekterm wissen" onClick={() => setSearch('')} />}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <SegmentedControl
              aria-label="Welke medewerkers"
              value={group}
              onChange={setGroup}
              data={[
                { value: 'here', label: `Werken hier (${here.length})` },
                { value: 'gone', label: `Vertrokken en gearchiveerd (${gone.length})` },
              ]}
            />
          </div>
          {found.length > 0 ? <EmployeeTable people={found} today={today} /> : <NoneFound search={search} />}
        </>
      )}
      <EmployeeDrawer
        opened={adding}
        onClose={() => setAdding(false)}
        onSaved={() => {
          setSearch('')
          setGroup('here')
        }}
      />
    </Page>
  )
}

function NoneFound({ search }: { search: string }) {
  if (search.trim())
    return (
      <Empty icon={IconSearch} title="Niemand gevonden">
        Er staat niemand in deze lijst bij wie “{search.trim()}” in de naam, de functie of het e-mailadres voorkomt.
      </Empty>
    )
  return (
    <Empty icon={IconUsers} title="Deze lijst is leeg">
      Hier staan de medewerkers van de gekozen groep. Wie uit dienst is of gearchiveerd werd, blijft te vinden onder
      vertrokken en gearchiveerd.
    </Empty>
  )
}
