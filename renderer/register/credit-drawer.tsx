import { Button, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconTrash } from '@tabler/icons-react'
import type { TrainingAction } from '../../shared/certificate/schema'
import { localDay } from '../../shared/format/date'
import {
  type CreditInput,
  creditSchema,
  type RegisterCredit,
  type RegisterUnit,
  type Registration,
  registerUnits,
} from '../../shared/register/schema'
import { useCommand, useRoute } from '../api'
import { trainingName, trainingOptions } from '../certificate/training-options'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { checkForm } from '../form/check-form'
import { DateField } from '../form/date-field'
import { DrawerForm, type DrawerHandle, FormDrawer } from '../form/form-drawer'
import { NumberField } from '../form/number-field'
import { zodErrors } from '../form/zod-errors'
import { removeFromRegister } from './remove'

type Props = {
  opened: boolean
  onClose: () => void
  registration: Registration
  /** What is changed; null to add one. */
  credit: RegisterCredit | null
  /** The training of the plan that is added. */
  training?: TrainingAction | null
}

/** Adds hours or points towards a register, or changes or removes them. */
export function CreditDrawer({ opened, onClose, registration, credit, training = null }: Props) {
  const trainings = useRoute('certificate.trainings', {}, { enabled: opened })
  const add = registration.norm.unit === 'hours' ? 'Uren toevoegen' : 'Punten toevoegen'
  return (
    <FormDrawer opened={opened} onClose={onClose} title={credit ? credit.description : add}>
      {(drawer) =>
        trainings.data && <CreditForm {...{ drawer, registration, credit, training, add }} trainings={trainings.data} />
      }
    </FormDrawer>
  )
}

type FormProps = Pick<Props, 'registration' | 'credit'> & {
  training: TrainingAction | null
  drawer: DrawerHandle
  trainings: TrainingAction[]
  add: string
}
type Values = Omit<CreditInput, 'amount'> & { amount: number | null }

/** What a training of the plan says of its credit: its name, its last day and, where hours count, its hours. */
const takenFrom = (training: TrainingAction, unit: RegisterUnit): Partial<Values> => {
  const day = training.dueDate ?? training.fromDate
  return {
    actionId: training.id,
    description: trainingName(training),
    ...(day && { date: day }),
    ...(unit === 'hours' && { amount: training.hours }),
  }
}

function CreditForm({ drawer, registration, credit, training: added, trainings, add }: FormProps) {
  const save = useCommand('register.saveCredit')
  const { unit } = registration.norm
  const form = useForm<Values>({
    initialValues: {
      registrationId: registration.id,
      actionId: null,
      description: '',
      date: localDay(new Date()),
      amount: null,
      ...(added && takenFrom(added, unit)),
      ...(credit && {
        actionId: credit.actionId,
        description: credit.description,
        date: credit.date,
        amount: credit.amount,
      }),
    },
    validate: zodErrors(creditSchema),
    onValuesChange: drawer.touched,
  })
  const values = form.getValues()

  const takeFrom = (actionId: string | null) => {
    const training = trainings.find(({ id }) => id === actionId)
    form.setValues({ actionId, ...(training && takenFrom(training, unit)) })
  }

  const submit = async (element: HTMLFormElement) => {
    if (!checkForm(form, element)) return
    const { amount, ...rest } = form.getValues()
    if (amount === null) return
    await save.run({ ...rest, amount, id: credit?.id ?? null })
    tell(unit === 'hours' ? 'De uren zijn bewaard.' : 'De punten zijn bewaard.')
    drawer.close()
  }

  return (
    <DrawerForm
      onSubmit={(element) => void submit(element).catch(() => undefined)}
      action={credit ? 'Bewaren' : add}
      busy={save.busy}
      onCancel={drawer.close}
      aside={
        credit && (
          <Button
            variant="subtle"
            color="wrong"
            leftSection={<IconTrash size={18} stroke={1.5} aria-hidden />}
            onClick={() => {
              drawer.close()
              void removeFromRegister(
                'register.setCreditRemoved',
                credit.id,
                `${credit.description} telt niet meer mee.`,
              )
            }}
          >
            Verwijderen
          </Button>
        )
      }
    >
      <ErrorNote error={save.error} />
      <Select
        label="Uit het plan"
        description="Dan telt het mee als gepland, en als gedaan zodra de actie gedaan is. Mag leeg blijven."
        placeholder="Kies een actie"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Keuze wissen' }}
        nothingFoundMessage="Geen actie gevonden"
        data={trainingOptions(trainings, registration.employeeId)}
        value={values.actionId}
        onChange={takeFrom}
      />
      <TextInput
        label="Waarvoor"
        description="Bijvoorbeeld de naam van de studiedag."
        required
        {...form.getInputProps('description')}
      />
      <SimpleGrid cols={2}>
        <DateField
          label="Datum"
          required
          value={values.date || null}
          onChange={(day) => form.setFieldValue('date', day ?? '')}
          error={form.errors.date}
        />
        <NumberField
          label={unit === 'hours' ? 'Aantal uren' : 'Aantal punten'}
          required
          decimalScale={2}
          suffix={` ${registerUnits[unit]}`}
          {...form.getInputProps('amount')}
          value={values.amount}
          onChange={(amount) => form.setFieldValue('amount', amount)}
        />
      </SimpleGrid>
    </DrawerForm>
  )
}
