import { Button, Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconTrash } from '@tabler/icons-react'
import { type Employee, fullName } from '../../shared/employee/schema'
import { formatDate, type IsoDate, localDay } from '../../shared/format/date'
import { normInWords, periodEnd } from '../../shared/register/rules'
import {
  type RegisterNorm,
  type Registration,
  type RegistrationInput,
  registrationSchema,
} from '../../shared/register/schema'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { checkForm } from '../form/check-form'
import { DateField } from '../form/date-field'
import { DrawerForm, type DrawerHandle, FormDrawer } from '../form/form-drawer'
import { MOST_OPTIONS } from '../form/options'
import { zodErrors } from '../form/zod-errors'
import { removeFromRegister } from './remove'

type Props = {
  opened: boolean
  onClose: () => void
  /** What is changed; null to add one. */
  registration: Registration | null
  employeeId?: string
}

/** Puts someone in a register, or changes the period. */
export function RegistrationDrawer({ opened, onClose, registration, employeeId }: Props) {
  const everyone = useRoute('employee.list', {})
  const norms = useRoute('register.norms', {})
  const title = registration
    ? `${registration.norm.name} van ${registration.employeeName}`
    : 'Inschrijving in een register'
  return (
    <FormDrawer opened={opened} onClose={onClose} title={title}>
      {(drawer) =>
        everyone.data &&
        norms.data && (
          <RegistrationForm
            drawer={drawer}
            registration={registration}
            employeeId={registration?.employeeId ?? employeeId ?? ''}
            people={everyone.data}
            norms={norms.data}
          />
        )
      }
    </FormDrawer>
  )
}

type FormProps = {
  drawer: DrawerHandle
  registration: Registration | null
  employeeId: string
  people: Employee[]
  norms: RegisterNorm[]
}

/** Periods usually begin with the year. */
const firstDayOfYear = (): IsoDate => `${localDay(new Date()).slice(0, 4)}-01-01`

function RegistrationForm({ drawer, registration, employeeId, people, norms }: FormProps) {
  const save = useCommand('register.save')
  const [only] = norms
  const form = useForm<RegistrationInput>({
    initialValues: {
      employeeId,
      normId: registration?.normId ?? (norms.length === 1 && only ? only.id : ''),
      periodStart: registration?.periodStart ?? firstDayOfYear(),
    },
    validate: (values) => ({
      ...zodErrors(registrationSchema)(values),
      ...(values.employeeId ? {} : { employeeId: 'Kies een medewerker.' }),
      ...(values.normId ? {} : { normId: 'Kies een register.' }),
    }),
    onValuesChange: drawer.touched,
  })
  const values = form.getValues()
  const offered = [
    ...norms,
    ...(registration && !norms.some(({ id }) => id === registration.normId) ? [registration.norm] : []),
  ]
  const norm = offered.find(({ id }) => id === values.normId)

  const submit = async (element: HTMLFormElement) => {
    if (!checkForm(form, element)) return
    await save.run({ ...form.getValues(), id: registration?.id ?? null })
    tell('De inschrijving is bewaard.')
    drawer.close()
  }

  return (
    <DrawerForm
      onSubmit={(element) => void submit(element).catch(() => undefined)}
      action={registration ? 'Bewaren' : 'Inschrijven'}
      busy={save.busy}
      onCancel={drawer.close}
      aside={
        registration && (
          <Button
            variant="subtle"
            color="wrong"
            leftSection={<IconTrash size={18} stroke={1.5} aria-hidden />}
            onClick={() => {
              drawer.close()
              void removeFromRegister('register.setRemoved', registration.id, 'De inschrijving is verwijderd.')
            }}
          >
            Verwijderen
          </Button>
        )
      }
    >
      <ErrorNote error={save.error} />
      {!registration && (
        <>
          <Select
            label="Wie"
            required
            searchable
            limit={MOST_OPTIONS}
            nothingFoundMessage="Niemand gevonden"
            data={people
              .filter(({ archived }) => !archived)
              .map((person) => ({ value: person.id, label: fullName(person) }))}
            value={values.employeeId || null}
            onChange={(id) => form.setFieldValue('employeeId', id ?? '')}
            error={form.errors.employeeId}
          />
          <Select
            label="Register"
            description="De lijst staat onder Opleidingsplan, Certificaten, bij Normen van registers."
            required
            data={offered.map((one) => ({ value: one.id, label: `${one.name} (${normInWords(one)})` }))}
            value={values.normId || null}
            onChange={(id) => form.setFieldValue('normId', id ?? '')}
            error={form.errors.normId}
          />
        </>
      )}
      <DateField
        label="Begin van de periode"
        lean="back"
        description={
          norm && values.periodStart
            ? `${normInWords(norm)}: de periode loopt tot en met ${formatDate(periodEnd(values.periodStart, norm.years))}.`
            : undefined
        }
        required
        value={values.periodStart || null}
        onChange={(day) => form.setFieldValue('periodStart', day ?? '')}
        error={form.errors.periodStart}
      />
    </DrawerForm>
  )
}
