import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconArchive } from '@tabler/icons-react'
import {
  type Competence,
  type CompetenceInput,
  competenceGroups,
  competenceSchema,
} from '../../shared/competence/schema'
import { useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell } from '../components/toast'
import { checkForm } from '../form/check-form'
import { DrawerForm, type DrawerHandle, FormDrawer } from '../form/form-drawer'
import { options } from '../form/options'
import { zodErrors } from '../form/zod-errors'
import { archiveCompetence } from './archive'

type Props = { opened: boolean; onClose: () => void; competence: Competence | null }

/** Adds a competence, or changes or archives one. */
export function CompetenceDrawer({ opened, onClose, competence }: Props) {
  return (
    <FormDrawer opened={opened} onClose={onClose} title={competence ? competence.name : 'Competentie toevoegen'}>
      {(drawer) => <CompetenceForm drawer={drawer} competence={competence} />}
    </FormDrawer>
  )
}

function CompetenceForm({ drawer, competence }: { drawer: DrawerHandle; competence: Competence | null }) {
  const save = useCommand('competence.save')
  const form = useForm<CompetenceInput>({
    initialValues: {
      name: competence?.name ?? '',
      group: competence?.group ?? 'work',
      definition: competence?.definition ?? '',
      indicators: competence?.indicators ?? ['', '', ''],
    },
    validate: zodErrors(competenceSchema),
    onValuesChange: drawer.touched,
  })

  const submit = async (element: HTMLFormElement) => {
    if (!checkForm(form, element)) return
    const values = form.getValues()
    await save.run({ ...values, id: competence?.id ?? null })
    tell(competence ? 'De competentie is bewaard.' : `${values.name.trim()} is toegevoegd.`)
    drawer.close()
  }

  return (
    <DrawerForm
      onSubmit={(element) => void submit(element).catch(() => undefined)}
      action={competence ? 'Bewaren' : 'Competentie toevoegen'}
      busy={save.busy}
      onCancel={drawer.close}
      aside={
        competence && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconArchive size={18} stroke={1.5} aria-hidden />}
            onClick={() => {
              drawer.close()
              void archiveCompetence(competence, true)
            }}
          >
            Archiveren
          </Button>
        )
      }
    >
      <ErrorNote error={save.error} />
      <TextInput label="Naam" required data-autofocus {...form.getInputProps('name')} />
      <Select label="Groep" data={options(competenceGroups)} {...form.getInputProps('group')} />
      <Textarea
        className="growing"
        label="Wat het betekent"
        description="In één of twee zinnen, zodat u beiden hetzelfde bedoelt."
        rows={3}
        {...form.getInputProps('definition')}
      />
      {[0, 1, 2].map((index) => (
        <Textarea
          key={index}
          className="growing"
          label={`Zo ziet u het, voorbeeld ${index + 1}`}
          rows={1}
          {...form.getInputProps(`indicators.${index}`)}
        />
      ))}
    </DrawerForm>
  )
}
