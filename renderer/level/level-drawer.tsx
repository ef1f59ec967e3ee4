import { Radio, Select, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { levels } from '../../shared/competence/schema'
import { localDay } from '../../shared/format/date'
import { setLevelSchema } from '../../shared/level/schema'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { checkForm } from '../form/check-form'
import { DateField } from '../form/date-field'
import { DrawerForm, type DrawerHandle, FormDrawer } from '../form/form-drawer'
import { zodErrors } from '../form/zod-errors'
import { HintedTextarea } from '../sensitive/hinted'

type Props = { opened: boolean; onClose: () => void; employeeId: string }

/** "Niveau vastleggen": how far someone is in a competence, since when, and on what that rests. */
export function LevelDrawer({ opened, onClose, employeeId }: Props) {
  return (
    <FormDrawer opened={opened} onClose={onClose} title="Niveau vastleggen">
      {(drawer) => <LevelForm drawer={drawer} employeeId={employeeId} />}
    </FormDrawer>
  )
}

const asInput = (values: { level: string }) => ({ ...values, level: Number(values.level) || null })

function LevelForm({ drawer, employeeId }: { drawer: DrawerHandle; employeeId: string }) {
  const competences = useRoute('competence.list', {})
  const set = useCommand('level.set')
  const form = useForm({
    initialValues: { employeeId, competenceId: '', level: '', date: localDay(new Date()), reason: '' },
    validate: (values) => zodErrors(setLevelSchema)(asInput(values)),
    onValuesChange: drawer.touched,
  })

  const submit = async (element: HTMLFormElement) => {
    if (!checkForm(form, element)) return
    await set.run(setLevelSchema.parse(asInput(form.getValues())))
    tell('Het niveau is vastgelegd.')
    drawer.close()
  }

  return (
    <DrawerForm
      onSubmit={(element) => void submit(element).catch(() => undefined)}
      action="Bewaren"
      busy={set.busy}
      onCancel={drawer.close}
    >
      <ErrorNote error={set.error} />
      <Select
        label="Competentie"
        placeholder="Kies een competentie"
        searchable
        data-autofocus
        nothingFoundMessage="Niets gevonden"
        data={(competences.data ?? [])
          .filter((competence) => !competence.archived)
          .map((competence) => ({ value: competence.id, label: competence.name }))}
        {...form.getInputProps('competenceId')}
      />
      <Radio.Group label="Niveau" {...form.getInputProps('level')}>
        <Stack gap="xs" mt="xs">
          {Object.entries(levels).map(([value, word]) => (
            <Radio key={value} value={value} label={`${value}, ${word}`} />
          ))}
        </Stack>
      </Radio.Group>
      <DateField
        label="Sinds wanneer"
        lean="back"
        value={form.getValues().date}
        onChange={(day) => day && form.setFieldValue('date', day)}
        error={form.errors.date}
      />
      <HintedTextarea
        field={`level ${employeeId}`}
        label="Waarop baseert u dat?"
        description="Wat zag u iemand doen? Eén zin is genoeg; de medewerker mag dit lezen."
        rows={2}
        {...form.getInputProps('reason')}
        value={form.getValues().reason}
      />
    </DrawerForm>
  )
}
