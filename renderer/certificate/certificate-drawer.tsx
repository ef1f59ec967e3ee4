import { Button, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconTrash } from '@tabler/icons-react'
import { validForYears } from '../../shared/certificate/rules'
import {
  type Certificate,
  type CertificateInput,
  certificateSchema,
  type TrainingAction,
} from '../../shared/certificate/schema'
import { type Employee, fullName } from '../../shared/employee/schema'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { checkForm } from '../form/check-form'
import { DateField } from '../form/date-field'
import { DrawerForm, type DrawerHandle, FormDrawer } from '../form/form-drawer'
import { MOST_OPTIONS } from '../form/options'
import { zodErrors } from '../form/zod-errors'
import classes from './certificate.module.css'
import { removeCertificate, setNeeded } from './remove'
import { trainingOptions } from './training-options'

type Props = {
  opened: boolean
  onClose: () => void
  /** What is changed; null to add one. */
  certificate: Certificate | null
  /** What is already known of a new one: of whom it is, or from which training. */
  start?: Partial<CertificateInput>
  /** What the training is that a new one comes from, when that is known. */
  from?: string
}

/** Adds a certificate, or changes or removes one. */
export function CertificateDrawer({ opened, onClose, certificate, start, from }: Props) {
  const everyone = useRoute('employee.list', {})
  const trainings = useRoute('certificate.trainings', {}, { enabled: opened })
  return (
    <FormDrawer opened={opened} onClose={onClose} title={certificate ? certificate.name : 'Certificaat toevoegen'}>
      {(drawer) =>
        everyone.data &&
        trainings.data && (
          <CertificateForm
            drawer={drawer}
            certificate={certificate}
            start={certificate ?? start ?? {}}
            from={certificate?.training ?? from ?? ''}
            people={everyone.data}
            trainings={trainings.data}
          />
        )
      }
    </FormDrawer>
  )
}

type FormProps = {
  drawer: DrawerHandle
  certificate: Certificate | null
  start: Partial<CertificateInput>
  from: string
  people: Employee[]
  trainings: TrainingAction[]
}

const durations = [1, 2, 3, 5]

function CertificateForm({ drawer, certificate, start, from, people, trainings }: FormProps) {
  const { employeeId = '' } = start
  const save = useCommand('certificate.save')
  const form = useForm<CertificateInput>({
    initialValues: {
      employeeId,
      actionId: start.actionId ?? null,
      lineId: start.lineId ?? null,
      name: start.name ?? '',
      issuer: start.issuer ?? '',
      obtainedOn: start.obtainedOn ?? null,
      validUntil: start.validUntil ?? null,
    },
    validate: (values) => ({
      ...zodErrors(certificateSchema)(values),
      ...(values.employeeId ? {} : { employeeId: 'Kies van wie het certificaat is.' }),
    }),
    onValuesChange: drawer.touched,
  })
  const values = form.getValues()

  const submit = async (element: HTMLFormElement) => {
    if (!checkForm(form, element)) return
    await save.run({ ...form.getValues(), id: certificate?.id ?? null })
    tell(certificate ? 'Het certificaat is bewaard.' : `${values.name.trim()} is toegevoegd.`)
    drawer.close()
  }
  const choosePerson = (id: string | null) =>
    form.setValues({ employeeId: id ?? '', actionId: id === values.employeeId ? values.actionId : null })
  // A line of the owner's own is not in the list of anyone's actions; it stays a choice of the certificate it gave.
  const ownLine = start.lineId ? [{ group: 'Eigen regel', items: [{ value: start.lineId, label: from }] }] : []

  const { obtainedOn } = values
  return (
    <DrawerForm
      onSubmit={(element) => void submit(element).catch(() => undefined)}
      action={certificate ? 'Bewaren' : 'Certificaat toevoegen'}
      busy={save.busy}
      onCancel={drawer.close}
      aside={
        certificate && (
          <Button
            variant="subtle"
            color="wrong"
            leftSection={<IconTrash size={18} stroke={1.5} aria-hidden />}
            onClick={() => {
              drawer.close()
              void removeCertificate(certificate)
            }}
          >
            Verwijderen
          </Button>
        )
      }
    >
      <ErrorNote error={save.error} />
      <Select
        label="Van wie"
        required
        searchable
        limit={MOST_OPTIONS}
        nothingFoundMessage="Niemand gevonden"
        data={people
          .filter((person) => !person.archived || person.id === values.employeeId)
          .map((person) => ({ value: person.id, label: fullName(person) }))}
        value={values.employeeId || null}
        onChange={choosePerson}
        error={form.errors.employeeId}
        data-autofocus={employeeId ? undefined : true}
      />
      <TextInput
        label="Naam van het certificaat"
        description="Bijvoorbeeld Reanimatie en AED, of Stralingsbescherming."
        required
        data-autofocus={employeeId ? true : undefined}
        {...form.getInputProps('name')}
      />
      <TextInput label="Uitgereikt door" {...form.getInputProps('issuer')} />
      <SimpleGrid cols={2}>
        <DateField
          label="Behaald op"
          lean="back"
          value={obtainedOn}
          onChange={(day) => form.setFieldValue('obtainedOn', day)}
          error={form.errors.obtainedOn}
        />
        <DateField
          label="Geldig tot en met"
          lean="ahead"
          value={values.validUntil}
          onChange={(day) => form.setFieldValue('validUntil', day)}
          error={form.errors.validUntil}
        />
      </SimpleGrid>
      {obtainedOn ? (
        <div className={classes.quick}>
          Geldig voor
          {durations.map((years) => (
            <Button
              key={years}
              variant="default"
              size="compact-md"
              onClick={() => form.setFieldValue('validUntil', validForYears(obtainedOn, years))}
            >
              {years} jaar
            </Button>
          ))}
        </div>
      ) : (
        <p className="quiet" style={{ margin: 0 }}>
          Laat de tweede datum leeg als het certificaat niet vervalt.
        </p>
      )}
      {certificate?.validUntil && (
        <div>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => {
              drawer.close()
              void setNeeded(certificate, certificate.notNeededOn !== null)
            }}
          >
            {certificate.notNeededOn ? 'Weer opvolgen' : 'Niet meer nodig'}
          </Button>
        </div>
      )}
      <Select
        label="Uit welke opleiding van het plan"
        description="Zo ziet u later waar het vandaan komt. Mag leeg blijven."
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Keuze wissen' }}
        nothingFoundMessage="Geen actie gevonden"
        placeholder={values.employeeId ? 'Kies een actie' : 'Kies eerst van wie'}
        disabled={!values.employeeId}
        data={[...ownLine, ...trainingOptions(trainings, values.employeeId)]}
        value={values.lineId ?? values.actionId}
        onChange={(chosen) =>
          form.setValues(
            chosen !== null && chosen === start.lineId
              ? { lineId: chosen, actionId: null }
              : { lineId: null, actionId: chosen },
          )
        }
      />
    </DrawerForm>
  )
}
