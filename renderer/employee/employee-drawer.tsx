import { Autocomplete, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type Employee, type EmployeeInput, employeeSchema, fullName } from '../../shared/employee/schema'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { checkForm } from '../form/check-form'
import { DateField } from '../form/date-field'
import { DrawerForm, type DrawerHandle, FormDrawer } from '../form/form-drawer'
import { NumberField } from '../form/number-field'
import { zodErrors } from '../form/zod-errors'
import { RoleField } from './role-field'

type Props = {
  opened: boolean
  onClose: () => void
  /** Who is changed; without it someone is added. */
  employee?: Employee
  onSaved?: () => void
}

/** Adds an employee, or changes the data of one. */
export function EmployeeDrawer({ opened, onClose, employee, onSaved }: Props) {
  const practice = useRoute('practice.get', {})
  const everyone = useRoute('employee.list', {})
  const title = employee ? `Gegevens van ${fullName(employee)}` : 'Medewerker toevoegen'
  return (
    <FormDrawer opened={opened} onClose={onClose} title={title}>
      {(drawer) =>
        practice.data &&
        everyone.data && (
          <EmployeeForm
            drawer={drawer}
            employee={employee}
            owner={practice.data.ownerName}
            others={everyone.data.filter((other) => other.id !== employee?.id && !other.archived)}
            onSaved={onSaved}
          />
        )
      }
    </FormDrawer>
  )
}

const startValues = (employee: Employee | undefined, owner: string): EmployeeInput => ({
  firstName: employee?.firstName ?? '',
  lastName: employee?.lastName ?? '',
  roleId: employee?.roleId ?? null,
  supervisor: employee ? employee.supervisor : owner,
  contractHours: employee?.contractHours ?? null,
  inServiceSince: employee?.inServiceSince ?? null,
  leavingDate: employee?.leavingDate ?? null,
  email: employee?.email ?? '',
})

type FormProps = { drawer: DrawerHandle; employee?: Employee; owner: string; others: Employee[]; onSaved?: () => void }

function EmployeeForm({ drawer, employee, owner, others, onSaved }: FormProps) {
  const create = useCommand('employee.create')
  const change = useCommand('employee.save')
  const form = useForm({
    initialValues: startValues(employee, owner),
    validate: zodErrors(employeeSchema),
    onValuesChange: drawer.touched,
  })

  const submit = async (element: HTMLFormElement) => {
    if (!checkForm(form, element)) return
    const values = form.getValues()
    if (employee) await change.run({ ...values, id: employee.id })
    else await create.run(values)
    tell(employee ? 'De gegevens zijn bewaard.' : `${fullName(values).trim()} is toegevoegd.`)
    drawer.close()
    onSaved?.()
  }

  const former = employee?.roleId && employee.roleName ? { id: employee.roleId, name: employee.roleName } : null
  // The same name twice would be one choice too many.
  const supervisors = [...new Set([owner, ...others.map(fullName)])]

  return (
    <DrawerForm
      onSubmit={(element) => void submit(element).catch(() => undefined)}
      action={employee ? 'Bewaren' : 'Medewerker toevoegen'}
      busy={create.busy || change.busy}
      onCancel={drawer.close}
    >
      <ErrorNote error={create.error ?? change.error} />
      <SimpleGrid cols={2}>
        <TextInput label="Voornaam" required data-autofocus {...form.getInputProps('firstName')} />
        <TextInput label="Achternaam" required {...form.getInputProps('lastName')} />
      </SimpleGrid>
      <RoleField
        value={form.getValues().roleId}
        onChange={(roleId) => form.setFieldValue('roleId', roleId)}
        former={former}
      />
      <Autocomplete
        label="Leidinggevende"
        description="Wie de gesprekken met deze medewerker voert. Kies iemand of typ een naam."
        data={supervisors}
        size="md"
        {...form.getInputProps('supervisor')}
      />
      <NumberField
        label="Uren per week"
        description="Volgens het contract, bijvoorbeeld 30,4."
        suffix=" uur"
        decimalScale={2}
        {...form.getInputProps('contractHours')}
        value={form.getValues().contractHours}
        onChange={(hours) => form.setFieldValue('contractHours', hours)}
      />
      <SimpleGrid cols={2}>
        <DateField
          label="In dienst sinds"
          lean="back"
          value={form.getValues().inServiceSince}
          onChange={(day) => form.setFieldValue('inServiceSince', day)}
          error={form.errors.inServiceSince}
        />
        <DateField
          label="Laatste dag in dienst"
          value={form.getValues().leavingDate}
          onChange={(day) => form.setFieldValue('leavingDate', day)}
          error={form.errors.leavingDate}
        />
      </SimpleGrid>
      <TextInput label="E-mailadres" type="email" {...form.getInputProps('email')} />
    </DrawerForm>
  )
}
