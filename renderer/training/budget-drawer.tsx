import { useForm } from '@mantine/form'
import { z } from 'zod'
import { cents as centsField } from '../../shared/format/fields'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { checkForm } from '../form/check-form'
import { DrawerForm, type DrawerHandle, FormDrawer } from '../form/form-drawer'
import { NumberField } from '../form/number-field'
import { zodErrors } from '../form/zod-errors'

type Props = { opened: boolean; onClose: () => void; year: number; cents: number | null }

/** What the practice wants to spend on training in a year. */
export function BudgetDrawer({ opened, onClose, year, cents }: Props) {
  return (
    <FormDrawer opened={opened} onClose={onClose} title={`Opleidingsbudget ${year}`}>
      {(drawer) => <BudgetForm drawer={drawer} year={year} cents={cents} />}
    </FormDrawer>
  )
}

const toCents = (euro: number | null) => (euro === null ? null : Math.round(euro * 100))

function BudgetForm({ drawer, year, cents }: { drawer: DrawerHandle; year: number; cents: number | null }) {
  const save = useCommand('training.setBudget')
  const form = useForm({
    initialValues: { euro: cents === null ? null : cents / 100 },
    validate: (values) => zodErrors(z.object({ euro: centsField.nullable() }))({ euro: toCents(values.euro) }),
    onValuesChange: drawer.touched,
  })
  const submit = async (element: HTMLFormElement) => {
    if (!checkForm(form, element)) return
    const { euro } = form.getValues()
    await save.run({ year, cents: toCents(euro) })
    tell(euro === null ? `Voor ${year} is er geen budget meer.` : `Het budget voor ${year} is bewaard.`)
    drawer.close()
  }
  return (
    <DrawerForm
      onSubmit={(element) => void submit(element).catch(() => undefined)}
      action="Budget bewaren"
      busy={save.busy}
      onCancel={drawer.close}
    >
      <ErrorNote error={save.error} />
      <NumberField
        label="Bedrag voor het hele jaar"
        description="Wat de praktijk zelf wil uitgeven: cursusprijs, leermiddelen, verplaatsing en vervanging, min de subsidie. Laat leeg als u geen budget bijhoudt."
        prefix="€ "
        decimalScale={2}
        fixedDecimals
        thousandSeparator="."
        data-autofocus
        {...form.getInputProps('euro')}
        value={form.getValues().euro}
        onChange={(euro) => form.setFieldValue('euro', euro)}
      />
    </DrawerForm>
  )
}
