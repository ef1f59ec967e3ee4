import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconTrash } from '@tabler/icons-react'
import { type Role, type RoleInput, roleSchema } from '../../shared/role/schema'
import { call, useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tell, tellError, tellWithUndo } from '../components/toast'
import { checkForm } from '../form/check-form'
import { DrawerForm, type DrawerHandle, FormDrawer } from '../form/form-drawer'
import { zodErrors } from '../form/zod-errors'
import { ExpectedCompetences } from './expected-competences'

type Props = { opened: boolean; onClose: () => void; role: Role | null }

/** Adds a role, or changes or removes one. */
export function RoleDrawer({ opened, onClose, role }: Props) {
  return (
    <FormDrawer opened={opened} onClose={onClose} title={role ? role.name : 'Functie toevoegen'}>
      {(drawer) => <RoleForm drawer={drawer} role={role} />}
    </FormDrawer>
  )
}

function RoleForm({ drawer, role }: { drawer: DrawerHandle; role: Role | null }) {
  const save = useCommand('role.save')
  const remove = useCommand('role.remove')
  const form = useForm<RoleInput>({
    initialValues: {
      name: role?.name ?? '',
      description: role?.description ?? '',
      competences: role?.competences ?? [],
    },
    validate: zodErrors(roleSchema),
    onValuesChange: drawer.touched,
  })

  const submit = async (element: HTMLFormElement) => {
    if (!checkForm(form, element)) return
    const values = form.getValues()
    await save.run({ ...values, id: role?.id ?? null })
    tell(role ? 'De functie is bewaard.' : `De functie ${values.name.trim()} is toegevoegd.`)
    drawer.close()
  }

  const takeAway = async ({ id, name }: Role) => {
    await remove.run({ id })
    tellWithUndo(`De functie ${name} is verwijderd.`, () => call('role.restore', { id }).catch(tellError))
    drawer.close()
  }

  return (
    <DrawerForm
      onSubmit={(element) => void submit(element).catch(() => undefined)}
      action={role ? 'Bewaren' : 'Functie toevoegen'}
      busy={save.busy}
      onCancel={drawer.close}
      aside={
        role && (
          <Button
            variant="subtle"
            color="wrong"
            leftSection={<IconTrash size={18} stroke={1.5} aria-hidden />}
            loading={remove.busy}
            onClick={() => void takeAway(role).catch(() => undefined)}
          >
            Verwijderen
          </Button>
        )
      }
    >
      <ErrorNote error={save.error ?? remove.error} />
      <TextInput label="Naam van de functie" required data-autofocus {...form.getInputProps('name')} />
      <Textarea
        className="growing"
        label="Beschrijving"
        description="Wat doet iemand in deze functie? Een paar zinnen zijn genoeg."
        rows={3}
        {...form.getInputProps('description')}
      />
      <ExpectedCompetences
        value={form.getValues().competences}
        onChange={(competences) => form.setFieldValue('competences', competences)}
        error={form.errors.competences}
      />
      {role && role.employeeCount > 0 && (
        <p className="quiet" style={{ margin: 0 }}>
          Wijzigingen gelden meteen voor wie deze functie heeft. Verwijdert u de functie, dan blijft ze bij deze
          medewerkers staan.
        </p>
      )}
    </DrawerForm>
  )
}
