import { Button, Radio, Select, Stack, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconTrash } from '@tabler/icons-react'
import { kindsOfTheme } from '../../shared/preparation/rules'
import { type Side, sideLabels } from '../../shared/preparation/schema'
import { scaleLabels, scales } from '../../shared/question/rating'
import {
  type OwnQuestion,
  ownQuestion,
  ownTypes,
  type QuestionItem,
  type QuestionListView,
} from '../../shared/question/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { checkForm } from '../form/check-form'
import { DrawerForm, type DrawerHandle } from '../form/form-drawer'
import { options } from '../form/options'
import { zodErrors } from '../form/zod-errors'
import { removeQuestion } from './actions'
import { ChoicesField } from './choices-field'
import { KindsField } from './kinds-field'
import classes from './questions.module.css'

type Props = { drawer: DrawerHandle; item: QuestionItem | null; side: Side; view: QuestionListView }

const FIRST_THEME = 'work'

function initial(item: QuestionItem | null, side: Side): OwnQuestion {
  if (!item)
    return {
      side,
      theme: FIRST_THEME,
      text: '',
      hint: '',
      type: 'text',
      choices: ['', ''],
      scale: 'satisfied',
      kinds: kindsOfTheme(FIRST_THEME),
    }
  const { theme, text, hint, kinds, options: known = [] } = item
  const type = item.type === 'three' ? 'text' : item.type
  return {
    side: item.side,
    theme,
    text,
    hint,
    type,
    kinds,
    choices: type === 'choice' ? known.map(({ label }) => label) : ['', ''],
    scale: item.scale ?? 'satisfied',
  }
}

/** A question of the practice itself: what is asked, of whom, where, and how it is answered. */
export function OwnQuestionForm({ drawer, item, side, view }: Props) {
  const save = useCommand('question.save')
  const form = useForm<OwnQuestion>({
    initialValues: initial(item, side),
    validate: zodErrors(ownQuestion),
    onValuesChange: drawer.touched,
  })
  const values = form.getValues()

  const submit = async (element: HTMLFormElement) => {
    if (!checkForm(form, element)) return
    await save.run({ ...form.getValues(), id: item?.id ?? null })
    tell(item ? 'De vraag is bewaard.' : 'De vraag is toegevoegd. Nieuwe gesprekken krijgen deze vraag.')
    drawer.close()
  }

  const chooseTheme = (theme: string | null) => {
    if (!theme) return
    form.setFieldValue('theme', theme)
    const possible = kindsOfTheme(theme)
    const kept = possible.filter((kind) => values.kinds.includes(kind))
    form.setFieldValue('kinds', kept.length ? kept : possible)
  }

  return (
    <DrawerForm
      onSubmit={(element) => void submit(element).catch(() => undefined)}
      action={item ? 'Bewaren' : 'Vraag toevoegen'}
      busy={save.busy}
      onCancel={drawer.close}
      aside={
        item && (
          <Button
            variant="subtle"
            color="wrong"
            leftSection={<IconTrash size={18} stroke={1.5} aria-hidden />}
            onClick={() => {
              drawer.close()
              void removeQuestion(item)
            }}
          >
            Verwijderen
          </Button>
        )
      }
    >
      <ErrorNote error={save.error} />
      <Textarea className="growing" label="Vraag" required rows={2} data-autofocus {...form.getInputProps('text')} />
      <Textarea
        className="growing"
        label="Uitleg onder de vraag"
        description="Een voorbeeld of een zetje. Mag leeg blijven."
        rows={2}
        {...form.getInputProps('hint')}
      />
      {!item && <Select label="Aan wie?" data={options(sideLabels)} {...form.getInputProps('side')} />}
      <Select
        label="Bij welk thema?"
        data={view.themes.map(({ id, title }) => ({ value: id, label: title }))}
        {...form.getInputProps('theme')}
        onChange={chooseTheme}
      />
      <Radio.Group label="Hoe wordt de vraag beantwoord?" {...form.getInputProps('type')}>
        <Stack gap="xs" mt="xs">
          {Object.entries(ownTypes).map(([type, label]) => {
            const off = type === 'rating' && !view.allowRating
            return (
              <Radio
                key={type}
                value={type}
                label={label}
                disabled={off && values.type !== 'rating'}
                description={off ? 'Kan pas als vragen met een score zijn toegestaan, onder de lijst.' : undefined}
              />
            )
          })}
        </Stack>
      </Radio.Group>
      {values.type === 'choice' && (
        <ChoicesField
          value={values.choices}
          onChange={(choices) => form.setFieldValue('choices', choices)}
          error={form.errors.choices}
        />
      )}
      {values.type === 'rating' && (
        <div>
          <Select label="Welke woorden?" data={options(scaleLabels)} {...form.getInputProps('scale')} />
          <ol className={classes.words}>
            {scales[values.scale].map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ol>
        </div>
      )}
      <KindsField
        theme={values.theme}
        value={values.kinds}
        onChange={(kinds) => form.setFieldValue('kinds', kinds)}
        error={form.errors.kinds}
      />
    </DrawerForm>
  )
}
