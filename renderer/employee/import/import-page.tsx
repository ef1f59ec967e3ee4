import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import { IMPORT_MOST_ROWS, importFields } from '../../../shared/employee/import'
import { formatNumber } from '../../../shared/format/money'
import { listInWords } from '../../../shared/format/text'
import type { RouteOutput } from '../../../shared/ipc/contract'
import { useCommand, useRoute } from '../../api'
import { ErrorNote } from '../../components/error-note'
import { Page } from '../../components/page'
import { SavedFile } from '../../components/saved-file'
import { Waiting } from '../../components/waiting'
import { ImportPreview } from './import-preview'

export type Chosen = NonNullable<RouteOutput<'employee.importChoose'>>

const crumbs = [{ label: 'Medewerkers', to: '/medewerkers' }]
const title = 'Medewerkers inlezen'

/** A list of people from Excel or a CSV file: choose it, look at what was read, then add. Nothing is stored before. */
export function ImportPage() {
  const choose = useCommand('employee.importChoose')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const everyone = useRoute('employee.list', {})
  const roles = useRoute('role.list', {})
  const practice = useRoute('practice.get', {})

  const pick = async () => {
    // What goes wrong stands in choose.error; the list that was read before stays.
    const found = await choose.run({}).catch(() => null)
    if (found) setChosen(found)
  }
  if (!chosen)
    return (
      <Page title={title} crumbs={crumbs} state="Uit een lijst in Excel of een CSV-bestand.">
        <Stack>
          <ErrorNote error={choose.error} />
          <Start busy={choose.busy} onChoose={() => void pick()} />
        </Stack>
      </Page>
    )
  if (!everyone.data || !roles.data || !practice.data) return <Waiting />
  return (
    <ImportPreview
      key={chosen.id}
      chosen={chosen}
      page={{ title, crumbs }}
      people={everyone.data}
      roles={roles.data}
      owner={practice.data.ownerName}
      again={{ run: () => void pick(), busy: choose.busy, error: choose.error }}
    />
  )
}

/** What a list looks like, and the two ways to get one. */
function Start({ busy, onChoose }: { busy: boolean; onChoose: () => void }) {
  const example = useCommand('employee.importExample')
  const [saved, setSaved] = useState<string | null>(null)
  const { firstName, lastName, name, ...others } = importFields
  const save = async () => {
    const file = await example.run({}).catch(() => null)
    if (file) setSaved(file.path)
  }
  return (
    <Card padding="xl">
      <Stack align="flex-start" gap="sm">
        <IconFileSpreadsheet size={36} stroke={1.25} color="var(--employee)" aria-hidden />
        <Title order={2} size="h3">
          Eén rij per medewerker
        </Title>
        <Text className="reading">
          Zet boven elke kolom wat erin staat. Een {firstName.toLowerCase()} en {lastName.toLowerCase()} zijn genoeg, of
          één kolom met de {name.toLowerCase()}. Ook deze kolommen worden herkend:{' '}
          {listInWords(Object.values(others).map((word) => word.toLowerCase()))}.
        </Text>
        <Text className="reading" c="dimmed">
          U ziet eerst wat er gelezen is. Er komt niets bij voor u dat zelf zegt. U kunt hooguit{' '}
          {formatNumber(IMPORT_MOST_ROWS)} medewerkers tegelijk inlezen.
        </Text>
        <Group mt="xs">
          <Button
            leftSection={<IconFileSpreadsheet size={18} stroke={1.5} aria-hidden />}
            loading={busy}
            onClick={onChoose}
          >
            Bestand kiezen
          </Button>
          <Button
            variant="default"
            leftSection={<IconDownload size={18} stroke={1.5} aria-hidden />}
            loading={example.busy}
            onClick={() => void save()}
          >
            Voorbeeld opslaan
          </Button>
        </Group>
        <ErrorNote error={example.error} />
        {saved && <SavedFile path={saved} />}
      </Stack>
    </Card>
  )
}
