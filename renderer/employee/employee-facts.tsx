import { Button, Title } from '@mantine/core'
import { IconArchive, IconPencil, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Employee } from '../../shared/employee/schema'
import { formatDate } from '../../shared/format/date'
import { formatHours } from '../../shared/format/money'
import { EraseModal } from '../erasure/erase-modal'
import { useToday } from '../new-day'
import { archiveEmployee } from './archive'
import { EmployeeDrawer } from './employee-drawer'
import classes from './employee-page.module.css'
import { worksHere } from './employment'

/** The data of one person as a list of facts, with the way to change them. */
export function EmployeeFacts({ person }: { person: Employee }) {
  const [changing, setChanging] = useState(false)
  const [erasing, setErasing] = useState(false)
  const navigate = useNavigate()
  const works = worksHere(person, useToday())
  const facts: [string, string | null][] = [
    ['Functie', person.roleName],
    ['Leidinggevende', person.supervisor || null],
    ['Uren per week', person.contractHours === null ? null : formatHours(person.contractHours)],
    ['In dienst sinds', person.inServiceSince && formatDate(person.inServiceSince)],
    ['Laatste dag in dienst', person.leavingDate && formatDate(person.leavingDate)],
    ['E-mailadres', person.email || null],
  ]
  return (
    <section aria-labelledby="gegevens">
      <div className={classes.heading}>
        <Title order={2} size="h3" id="gegevens">
          Gegevens
        </Title>
        <Button
          className={classes.edge}
          variant="subtle"
          size="compact-md"
          leftSection={<IconPencil size={18} stroke={1.5} aria-hidden />}
          onClick={() => setChanging(true)}
        >
          Wijzigen
        </Button>
      </div>
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label} className={classes.fact}>
            <dt>{label}</dt>
            <dd className={value ? undefined : 'quiet'}>{value ?? 'Niet ingevuld'}</dd>
          </div>
        ))}
      </dl>
      {!person.archived && (
        <Button
          mt="md"
          variant="subtle"
          color="gray"
          size="compact-md"
          leftSection={<IconArchive size={18} stroke={1.5} aria-hidden />}
          onClick={() => void archiveEmployee(person, true)}
        >
          Archiveren
        </Button>
      )}
      {!works && (
        <Button
          mt="md"
          variant="subtle"
          color="wrong"
          size="compact-md"
          leftSection={<IconTrash size={18} stroke={1.5} aria-hidden />}
          onClick={() => setErasing(true)}
        >
          Dossier wissen…
        </Button>
      )}
      <EraseModal
        target={erasing ? { of: 'employee', id: person.id } : null}
        onClose={() => setErasing(false)}
        onErased={() => void navigate({ to: '/medewerkers' })}
      />
      <EmployeeDrawer opened={changing} onClose={() => setChanging(false)} employee={person} />
    </section>
  )
}
