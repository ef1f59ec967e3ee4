import { Button, UnstyledButton } from '@mantine/core'
import { IconChevronRight, IconId, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Role } from '../../shared/role/schema'
import { useRoute } from '../api'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import rows from '../components/rows.module.css'
import { RoleDrawer } from './role-drawer'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** The roles of the practice: what each asks, and how many people have it. */
export function RolesPart() {
  const roles = useRoute('role.list', {})
  const [chosen, setChosen] = useState<Role | null>(null)
  const [opened, setOpened] = useState(false)
  const open = (role: Role | null) => {
    setChosen(role)
    setOpened(true)
  }
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => open(null)}>
      Functie toevoegen
    </Button>
  )
  return (
    <>
      <ErrorNote error={roles.error} />
      {roles.data?.length === 0 && (
        <Empty icon={IconId} title="Hier komen de functies van uw praktijk" action={add}>
          Een functie zegt wat het werk inhoudt en welke competenties erbij horen. Dat helpt bij de voorbereiding van
          het gesprek.
        </Empty>
      )}
      {roles.data && roles.data.length > 0 && (
        <>
          <div className={rows.tools}>
            <p className="quiet reading" style={{ margin: 0 }}>
              Kies een functie om ze aan te passen.
            </p>
            {add}
          </div>
          <ul className={rows.sheet}>
            {roles.data.map((role) => (
              <li key={role.id} className={rows.item}>
                <UnstyledButton className={rows.row} onClick={() => open(role)}>
                  <span className={rows.text}>
                    <span className={rows.name}>{role.name}</span>
                    {role.description && <span className={rows.more}>{role.description}</span>}
                  </span>
                  <span className={rows.count}>{counted(role.competences.length, 'competentie', 'competenties')}</span>
                  <span className={rows.count}>
                    {role.employeeCount === 0
                      ? 'Nog niemand'
                      : counted(role.employeeCount, 'medewerker', 'medewerkers')}
                  </span>
                  <IconChevronRight size={18} stroke={1.5} color="var(--quiet)" aria-hidden />
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <RoleDrawer opened={opened} onClose={() => setOpened(false)} role={chosen} />
    </>
  )
}
