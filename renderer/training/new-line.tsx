import { Autocomplete, Select, SimpleGrid } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fullName } from '../../shared/employee/schema'
import { actionTypes } from '../../shared/goal/schema'
import { coursesLike, usualCourses } from '../../shared/profession/packs'
import { lineOrigins, linePriorities, newLine } from '../../shared/training/schema'
import { useCommand, useRoute } from '../api'
import { ErrorNote } from '../components/error-note'
import { tellWithUndo } from '../components/toast'
import { worksHere } from '../employee/employment'
import { checkForm } from '../form/check-form'
import { DateField } from '../form/date-field'
import { DrawerForm, type DrawerHandle, FormDrawer } from '../form/form-drawer'
import { NumberField } from '../form/number-field'
import { MOST_OPTIONS, options } from '../form/options'
import { zodErrors } from '../form/zod-errors'
import { useToday } from '../new-day'

type Props = { opened: boolean; onClose: () => void; year: number; onAdded: (key: string) => void }

/** From how many letters on usual courses are suggested. */
const LETTERS = 2

/** Adds a training that stands in nobody's plan, such as one that the law asks. */
export function NewLineDrawer({ opened, onClose, year, onAdded }: Props) {
  return (
    <FormDrawer opened={opened} onClose={onClose} title="Opleiding toevoegen">
      {(drawer) => <NewLineForm drawer={drawer} year={year} onAdded={onAdded} />}
    </FormDrawer>
  )
}

const schema = newLine.pick({
  title: true,
  employeeId: true,
  origin: true,
  type: true,
  formal: true,
  priority: true,
  fromDate: true,
  hours: true,
  courseCents: true,
})

function NewLineForm({ drawer, year, onAdded }: Omit<Props, 'opened' | 'onClose'> & { drawer: DrawerHandle }) {
  const add = useCommand('training.addLine')
  const remove = useCommand('training.setRemoved')
  const people = useRoute('employee.list', {})
  const practice = useRoute('practice.get', {})
  const courses = usualCourses(practice.data?.profession ?? 'other')
  const today = useToday()
  const form = useForm({
    initialValues: {
      title: '',
      employeeId: null as string | null,
      origin: 'own' as keyof typeof lineOrigins,
      type: 'course' as keyof typeof actionTypes,
      formal: false,
      priority: 'needed' as keyof typeof linePriorities,
      fromDate: null as string | null,
      hours: null as number | null,
      courseCents: null as number | null,
    },
    validate: zodErrors(schema),
    onValuesChange: drawer.touched,
  })
  const values = form.getValues()
  const typed = values.title.trim()
  // A usual course brings its form with it, and its hours where none were given.
  const choose = (name: string) => {
    const course = courses.find((one) => one.name === name)
    if (!course) return
    form.setFieldValue('type', course.type)
    form.setFieldValue('formal', course.formal)
    if (form.getValues().hours === null) form.setFieldValue('hours', course.hours)
  }
  const submit = async (element: HTMLFormElement) => {
    if (!checkForm(form, element)) return
    const day = form.getValues().fromDate
    const itsYear = day ? Number(day.slice(0, 4)) : year
    const { key } = await add.run({ ...form.getValues(), year: itsYear })
    tellWithUndo(`De opleiding staat in het plan van ${itsYear}.`, () => remove.run({ key, removed: true }))
    drawer.close()
    if (itsYear === year) onAdded(key)
  }
  return (
    <DrawerForm
      onSubmit={(element) => void submit(element).catch(() => undefined)}
      action="Opleiding toevoegen"
      busy={add.busy}
      onCancel={drawer.close}
    >
      <ErrorNote error={add.error} />
      <Autocomplete
        label="Welke opleiding?"
        required
        data-autofocus
        placeholder="Bijvoorbeeld: stralingsbescherming, vijfjaarlijkse bijscholing"
        data={typed.length >= LETTERS ? coursesLike(courses, typed).map(({ name }) => name) : []}
        filter={({ options: found }) => found}
        comboboxProps={{ shadow: 'sm', withinPortal: false }}
        {...form.getInputProps('title')}
        onOptionSubmit={choose}
      />
      <Select
        label="Voor wie?"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Keuze wissen' }}
        placeholder="De hele praktijk"
        limit={MOST_OPTIONS}
        nothingFoundMessage="Niemand gevonden"
        data={(people.data ?? [])
          .filter((person) => worksHere(person, today))
          .map((person) => ({ value: person.id, label: fullName(person) }))}
        value={values.employeeId}
        onChange={(employeeId) => form.setFieldValue('employeeId', employeeId)}
      />
      <SimpleGrid cols={2}>
        <Select
          label="Waarom?"
          data={options({ own: 'Eigen keuze', need: lineOrigins.need, legal: lineOrigins.legal })}
          {...form.getInputProps('origin')}
        />
        <Select label="Prioriteit" data={options(linePriorities)} {...form.getInputProps('priority')} />
      </SimpleGrid>
      <SimpleGrid cols={2}>
        <Select label="Vorm" data={options(actionTypes)} {...form.getInputProps('type')} />
        <DateField
          label="Wanneer?"
          value={values.fromDate}
          onChange={(day) => form.setFieldValue('fromDate', day)}
          error={form.errors.fromDate}
        />
      </SimpleGrid>
      <SimpleGrid cols={2}>
        <NumberField
          label="Uren"
          suffix=" uur"
          decimalScale={2}
          {...form.getInputProps('hours')}
          value={values.hours}
          onChange={(hours) => form.setFieldValue('hours', hours)}
        />
        <NumberField
          label="Cursusprijs"
          prefix="€ "
          decimalScale={2}
          fixedDecimals
          thousandSeparator="."
          {...form.getInputProps('courseCents')}
          value={values.courseCents === null ? null : values.courseCents / 100}
          onChange={(euro) => form.setFieldValue('courseCents', euro === null ? null : Math.round(euro * 100))}
        />
      </SimpleGrid>
    </DrawerForm>
  )
}
