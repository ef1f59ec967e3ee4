import { Button, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconArrowBackUp } from '@tabler/icons-react'
import { type QuestionItem, questionReword } from '../../shared/question/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { checkForm } from '../form/check-form'
import { DrawerForm, type DrawerHandle } from '../form/form-drawer'
import { zodErrors } from '../form/zod-errors'
import { restoreQuestion } from './actions'
import { KindsField } from './kinds-field'
import classes from './questions.module.css'

/** Own words for a question of the standard list or a pack; the original stays within reach. */
export function WordingForm({ drawer, item }: { drawer: DrawerHandle; item: QuestionItem }) {
  const save = useCommand('question.reword')
  const form = useForm({
    initialValues: { text: item.text, hint: item.hint, kinds: item.kinds },
    validate: (values) => zodErrors(questionReword)({ ...values, id: item.id }),
    onValuesChange: drawer.touched,
  })

  const submit = async (element: HTMLFormElement) => {
    if (!checkForm(form, element)) return
    await save.run({ ...form.getValues(), id: item.id })
    tell('De vraag is bewaard. Nieuwe gesprekken krijgen deze tekst.')
    drawer.close()
  }

  return (
    <DrawerForm
      onSubmit={(element) => void submit(element).catch(() => undefined)}
      action="Bewaren"
      busy={save.busy}
      onCancel={drawer.close}
    >
      <ErrorNote error={save.error} />
      {item.needed && (
        <p className="quiet" style={{ margin: 0 }}>
          Deze vraag kan niet weg. {item.needed}
        </p>
      )}
      <Textarea className="growing" label="Vraag" required rows={2} data-autofocus {...form.getInputProps('text')} />
      <Textarea
        className="growing"
        label="Uitleg onder de vraag"
        description="Een voorbeeld of een zetje. Mag leeg blijven."
        rows={3}
        {...form.getInputProps('hint')}
      />
      {!item.needed && (
        <KindsField
          theme={item.theme}
          value={form.getValues().kinds}
          onChange={(kinds) => form.setFieldValue('kinds', kinds)}
          error={form.errors.kinds}
        />
      )}
      {item.original && (
        <div className={classes.original}>
          <strong>Oorspronkelijk</strong>
          {item.originalChanged && (
            <p className="quiet">Deze tekst is vernieuwd sinds u er uw eigen woorden voor koos.</p>
          )}
          <p>{item.original.text}</p>
          <p className="quiet">{item.original.hint}</p>
          <Button
            mt="sm"
            size="compact-md"
            variant="default"
            leftSection={<IconArrowBackUp size={18} stroke={1.5} aria-hidden />}
            onClick={() => {
              drawer.close()
              void restoreQuestion(item)
            }}
          >
            Oorspronkelijke tekst terugzetten
          </Button>
        </div>
      )}
    </DrawerForm>
  )
}
