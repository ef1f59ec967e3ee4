import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { formatEuro, formatHours } from '../../shared/format/money'
import type { MergeProposal, PlanLine, TrainingPlan } from '../../shared/training/plan'
import { newCourse } from '../../shared/training/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tellWithUndo } from '../components/toast'
import { checkForm } from '../form/check-form'
import { DateField } from '../form/date-field'
import { DrawerForm, type DrawerHandle, FormDrawer } from '../form/form-drawer'
import { NumberField } from '../form/number-field'
import { zodErrors } from '../form/zod-errors'
import classes from './line.module.css'

type Props = { plan: TrainingPlan; proposal: MergeProposal | null; onClose: () => void }

/** One in-house course in the place of several wishes: who joins, when, and what it costs as a whole. */
export function TogetherDrawer({ plan, proposal, onClose }: Props) {
  const lines = proposal ? plan.lines.filter((line) => proposal.lineKeys.includes(line.key)) : []
  return (
    <FormDrawer opened={proposal !== null} onClose={onClose} title="Samen als cursus in huis">
      {(drawer) => proposal && <TogetherForm drawer={drawer} year={plan.year} title={proposal.title} lines={lines} />}
    </FormDrawer>
  )
}

type FormProps = { drawer: DrawerHandle; year: number; title: string; lines: PlanLine[] }

function TogetherForm({ drawer, year, title, lines }: FormProps) {
  const take = useCommand('training.takeTogether')
  const leave = useCommand('training.leaveCourse')
  const split = useCommand('training.setSplit')
  const course = lines.find((line) => line.kind === 'course')
  const providers = new Set(lines.map((line) => line.provider).filter(Boolean))
  const hours = lines.map((line) => line.hours).filter((value) => value !== null)
  const days = lines.map((line) => line.fromDate).filter((day) => day !== null)
  const form = useForm({
    initialValues: {
      title: title.slice(0, 300),
      provider: course?.provider ?? (providers.size === 1 ? ([...providers][0] ?? '') : ''),
      fromDate: course ? course.fromDate : (days.sort()[0] ?? null),
      hours: course ? course.hours : hours.length > 0 ? Math.max(...hours) : null,
      courseCents: course?.courseCents ?? null,
    },
    validate: zodErrors(newCourse.omit({ keys: true, year: true })),
    onValuesChange: drawer.touched,
  })
  const submit = async (element: HTMLFormElement) => {
    if (!checkForm(form, element)) return
    const { key } = await take.run({ ...form.getValues(), year, keys: lines.map((line) => line.key) })
    const joining = lines.filter((line) => line.kind !== 'course').map((line) => line.key)
    if (course) tellWithUndo('De cursus in huis telt nu meer deelnemers.', () => leave.run({ keys: joining }))
    else tellWithUndo('Deze wensen staan nu als één cursus in het plan.', () => split.run({ key, split: true }))
    drawer.close()
  }
  return (
    <DrawerForm
      onSubmit={(element) => void submit(element).catch(() => undefined)}
      action={course ? 'Deelnemers toevoegen' : 'Als één cursus opnemen'}
      busy={take.busy}
      onCancel={drawer.close}
    >
      <ErrorNote error={take.error} />
      <p className={classes.explain}>
        Eén cursus in de praktijk komt in de plaats van deze regels. U kunt dat later weer splitsen; ieders eigen regel
        staat dan terug.
      </p>
      <ul className={classes.wishes}>
        {lines.map((line) => (
          <li key={line.key}>
            <strong>{line.people.map((who) => who.name).join(', ')}</strong>
            <span>{line.title}</span>
            <span className="quiet tabular">
              {[line.hours !== null && formatHours(line.hours), formatEuro(line.grossCents)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {!course && (
        <>
          <TextInput label="Naam van de cursus" required {...form.getInputProps('title')} />
          <TextInput label="Wie geeft de cursus?" {...form.getInputProps('provider')} />
          <div className={classes.pair}>
            <DateField
              label="Datum"
              value={form.getValues().fromDate}
              onChange={(day) => form.setFieldValue('fromDate', day)}
              error={form.errors.fromDate}
            />
            <NumberField
              label="Uren per deelnemer"
              suffix=" uur"
              decimalScale={2}
              {...form.getInputProps('hours')}
              value={form.getValues().hours}
              onChange={(value) => form.setFieldValue('hours', value)}
            />
          </div>
          <NumberField
            label="Cursusprijs als geheel"
            description="Voor de hele groep samen. Laat leeg als u de prijs nog niet weet."
            prefix="€ "
            decimalScale={2}
            fixedDecimals
            thousandSeparator="."
            {...form.getInputProps('courseCents')}
            value={form.getValues().courseCents === null ? null : (form.getValues().courseCents ?? 0) / 100}
            onChange={(euro) => form.setFieldValue('courseCents', euro === null ? null : Math.round(euro * 100))}
          />
        </>
      )}
    </DrawerForm>
  )
}
