import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconArrowBackUp } from '@tabler/icons-react'
import { localDay } from '../../shared/format/date'
import { figureInWords } from '../../shared/law/rules'
import {
  dayOfFigure,
  figureOfDay,
  type LegalParameter,
  type LegalSave,
  legalSave,
  legalUnits,
} from '../../shared/law/schema'
import { call, useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell, tellError, tellWithUndo } from '../components/toast'
import { checkForm } from '../form/check-form'
import { DateField } from '../form/date-field'
import { DrawerForm, type DrawerHandle, FormDrawer } from '../form/form-drawer'
import { NumberField } from '../form/number-field'
import { zodErrors } from '../form/zod-errors'

type Props = { opened: boolean; onClose: () => void; parameter: LegalParameter }

/** Puts the practice's own figure in the place of the shipped one, or goes back to it. */
export function ParameterDrawer({ opened, onClose, parameter }: Props) {
  return (
    <FormDrawer opened={opened} onClose={onClose} title={parameter.label}>
      {(drawer) => <ParameterForm key={parameter.key} drawer={drawer} parameter={parameter} />}
    </FormDrawer>
  )
}

type Values = Omit<LegalSave, 'value'> & { value: number | null }

function ParameterForm({ drawer, parameter }: { drawer: DrawerHandle; parameter: LegalParameter }) {
  const { country, key, unit, value, source, checkedOn, shipped } = parameter
  const save = useCommand('law.save')
  const form = useForm<Values>({
    initialValues: { country, key, value, source, checkedOn: checkedOn ?? localDay(new Date()) },
    validate: zodErrors(legalSave),
    onValuesChange: drawer.touched,
  })
  const values = form.getValues()

  const submit = async (element: HTMLFormElement) => {
    if (!checkForm(form, element)) return
    const { value: own, ...rest } = form.getValues()
    if (own === null) return
    await save.run({ ...rest, value: own })
    tell('Het cijfer is bewaard en geldt vanaf nu.')
    drawer.close()
  }

  const goBack = async () => {
    try {
      await call('law.reset', { country, key })
    } catch (error) {
      return tellError(error)
    }
    drawer.close()
    tellWithUndo('Het meegeleverde cijfer geldt weer.', () =>
      call('law.save', { country, key, value, source, checkedOn: checkedOn ?? localDay(new Date()) }).catch(tellError),
    )
  }

  return (
    <DrawerForm
      onSubmit={(element) => void submit(element).catch(() => undefined)}
      action="Bewaren"
      busy={save.busy}
      onCancel={drawer.close}
      aside={
        checkedOn && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconArrowBackUp size={18} stroke={1.5} aria-hidden />}
            onClick={() => void goBack()}
          >
            Meegeleverd cijfer
          </Button>
        )
      }
    >
      <ErrorNote error={save.error} />
      <p className="quiet" style={{ margin: 0 }}>
        Meegeleverd: {figureInWords(shipped.value, unit)}. Bron: {shipped.source}, stand {parameter.state}.
      </p>
      {unit === 'datum' ? (
        <DateField
          label="Dag"
          description="Elk jaar dezelfde dag; het jaar dat erbij staat, telt niet."
          required
          value={values.value === null ? null : dayOfFigure(values.value, Number(localDay(new Date()).slice(0, 4)))}
          onChange={(day) => form.setFieldValue('value', day ? figureOfDay(day) : null)}
          error={form.errors.value}
        />
      ) : (
        <NumberField
          label="Cijfer"
          required
          data-autofocus
          decimalScale={2}
          thousandSeparator={unit === 'euro' ? '.' : undefined}
          prefix={unit === 'euro' ? '€ ' : undefined}
          suffix={unit === 'euro' ? undefined : ` ${legalUnits[unit]}`}
          {...form.getInputProps('value')}
          value={values.value}
          onChange={(next) => form.setFieldValue('value', next)}
        />
      )}
      <TextInput
        label="Bron"
        description="Waar u het cijfer vond: een website, een brief of wie het u zei."
        required
        {...form.getInputProps('source')}
      />
      <DateField
        label="Nagekeken op"
        lean="back"
        required
        value={values.checkedOn || null}
        onChange={(day) => form.setFieldValue('checkedOn', day ?? '')}
        error={form.errors.checkedOn}
      />
    </DrawerForm>
  )
}
