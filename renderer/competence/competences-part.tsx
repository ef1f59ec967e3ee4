import { Button, CloseButton, TextInput, Title, UnstyledButton } from '@mantine/core'
import { IconChevronRight, IconPlus, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { type Competence, competenceGroups } from '../../shared/competence/schema'
import { searchable } from '../../shared/format/text'
import { useRoute } from '../api'
import { Empty } from '../components/empty'
import { ErrorNote } from '../components/error-note'
import rows from '../components/rows.module.css'
import { archiveCompetence } from './archive'
import { CompetenceDrawer } from './competence-drawer'
import { LevelsExplained } from './levels-explained'

const matches = ({ name, definition }: Competence, search: string) =>
  searchable(`${name} ${definition}`).includes(searchable(search.trim()))

/** The competences of the practice by group, with the four levels explained once above them. */
export function CompetencesPart() {
  const competences = useRoute('competence.list', {})
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<Competence | null>(null)
  const [opened, setOpened] = useState(false)
  const open = (competence: Competence | null) => {
    setChosen(competence)
    setOpened(true)
  }
  const found = (competences.data ?? []).filter((competence) => matches(competence, search))
  const archived = found.filter((competence) => competence.archived)
  return (
    <>
      <ErrorNote error={competences.error} />
      <LevelsExplained />
      <div className={rows.tools}>
        <TextInput
          className={rows.search}
          size="sm"
          aria-label="Zoeken in competenties"
          placeholder="Zoeken in competenties"
          leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
          rightSection={search && <CloseButton aria-label="Zoekterm wissen" onClick={() => setSearch('')} />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Button leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => open(null)}>
          Competentie toevoegen
        </Button>
      </div>
      {competences.isSuccess && found.length === 0 && (
        <Empty icon={IconSearch} title="Geen competentie gevonden">
          {search.trim()
            ? `“${search.trim()}” komt in geen enkele naam of omschrijving voor.`
            : 'Hier komen de competenties die u in functies en gesprekken gebruikt.'}
        </Empty>
      )}
      {Object.entries(competenceGroups).map(([group, label]) => (
        <CompetenceGroup
          key={group}
          title={label}
          competences={found.filter((competence) => competence.group === group && !competence.archived)}
          onOpen={open}
        />
      ))}
      {archived.length > 0 && <Archived competences={archived} />}
      <CompetenceDrawer opened={opened} onClose={() => setOpened(false)} competence={chosen} />
    </>
  )
}

type GroupProps = { title: string; competences: Competence[]; onOpen: (competence: Competence) => void }

function CompetenceGroup({ title, competences, onOpen }: GroupProps) {
  if (competences.length === 0) return null
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      <ul className={rows.sheet}>
        {competences.map((competence) => (
          <li key={competence.id} className={rows.item}>
            <UnstyledButton className={rows.row} onClick={() => onOpen(competence)}>
              <span className={rows.text}>
                <span className={rows.name}>{competence.name}</span>
                {competence.definition && <span className={rows.more}>{competence.definition}</span>}
              </span>
              <IconChevronRight size={18} stroke={1.5} color="var(--quiet)" aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Archived({ competences }: { competences: Competence[] }) {
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        Gearchiveerd
      </Title>
      <ul className={rows.sheet}>
        {competences.map((competence) => (
          <li key={competence.id} className={`${rows.item} ${rows.row}`}>
            <span className={`${rows.text} quiet`}>{competence.name}</span>
            <Button
              variant="default"
              size="compact-md"
              aria-label={`${competence.name} terughalen`}
              onClick={() => void archiveCompetence(competence, false)}
            >
              Terughalen
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
