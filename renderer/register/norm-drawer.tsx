import { Button, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconTrash } from '@tabler/icons-react'
import { type NormInput, normSchema, type RegisterNorm, registerUnits } from '../../shared/register/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { checkForm } from '../form/check-form'
import { DateField } from '../form/date-field'
import { DrawerForm, type DrawerHandle, FormDrawer } from '../form/form-drawer'
import { NumberField } from '../form/number-field'
import { options } from '../form/options'
import { zodErrors } from '../form/zod-errors'
import { removeFromRegister } from './remove'

type Props = { opened: boolean; onClose: () => void; norm: RegisterNorm | null }

/** Adds a norm, or changes or removes one. */
export function NormDrawer({ opened, onClose, norm }: Props) {
  return (
    <FormDrawer opened={opened} onClose={onClose} title={norm ? norm.name : 'Norm toevoegen'}>
      {(drawer) => <NormForm drawer={drawer} norm={norm} />}
    </FormDrawer>
  )
}

type Values = Omit<NormInput, 'amount' | 'years'> & { amount: number | null; years: number | null }

function NormForm({ drawer, norm }: { drawer: DrawerHandle; norm: RegisterNorm | null }) {
  const save = useCommand('register.saveNorm')
  const form = useForm<Values>({
    initialValues: {
      name: norm?.name ?? '',
      unit: norm?.unit ?? 'hours',
      amount: norm?.amount ?? null,
      years: norm?.years ?? 1,
      source: norm?.source ?? '',
      checkedOn: norm?.checkedOn ?? null,
    },
    validate: zodErrors(normSchema),
    onValuesChange: drawer.touched,
  })
  const values = form.getValues()

  const submit = async (element: HTMLFormElement) => {
    if (!checkForm(form, element)) return
    const { amount, years, ...rest } = form.getValues()
    if (amount === null || years === null) return
    await save.run({ ...rest, amount, years, id: norm?.id ?? null })
    tell(norm ? 'De norm is bewaard.' : `${values.name.trim()} is toegevoegd.`)
    drawer.close()
  }

  return (
    <DrawerForm
      onSubmit={(element) => void submit(element).catch(() => undefined)}
      action={norm ? 'Bewaren' : 'Norm toevoegen'}
      busy={save.busy}
      onCancel={drawer.close}
      aside={
        norm && (
          <Button
            variant="subtle"
            color="wrong"
            leftSection={<IconTrash size={18} stroke={1.5} aria-hidden />}
            onClick={() => {
              drawer.close()
              void removeFromRegister('register.setNormRemoved', norm.id, `${norm.name} is verwijderd.`)
            }}
          >
            Verwijderen
          </Button>
        )
      }
    >
      <ErrorNote error={save.error} />
      <TextInput
        label="Naam"
        description="Het beroep en het register."
        required
        data-autofocus
        {...form.getInputProps('name')}
      />
      <SimpleGrid cols={3}>
        <NumberField
          label="Aantal"
          required
          decimalScale={2}
          {...form.getInputProps('amount')}
          value={values.amount}
          onChange={(amount) => form.setFieldValue('amount', amount)}
        />
        <Select label="Eenheid" data={options(registerUnits)} {...form.getInputProps('unit')} />
        <NumberField
          label="In een periode van"
          required
          decimalScale={0}
          suffix=" jaar"
          {...form.getInputProps('years')}
          value={values.years}
          onChange={(years) => form.setFieldValue('years', years)}
        />
      </SimpleGrid>
      <TextInput
        label="Bron"
        description="Waar het cijfer staat, bijvoorbeeld het reglement van het register."
        {...form.getInputProps('source')}
      />
      <DateField
        label="Nagekeken op"
        lean="back"
        description="Leeg betekent: te controleren."
        value={values.checkedOn}
        onChange={(day) => form.setFieldValue('checkedOn', day)}
        error={form.errors.checkedOn}
      />
      {norm && norm.registrations > 0 && (
        <p className="quiet" style={{ margin: 0 }}>
          Wijzigingen gelden meteen voor wie in dit register staat. Wordt de norm verwijderd, dan houden zij ze wel.
        </p>
      )}
    </DrawerForm>
  )
}
