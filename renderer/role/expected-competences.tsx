import { ActionIcon, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type Competence, competenceGroups, type Level, level, levelInWords } from '../../shared/competence/schema'
import type { RoleInput } from '../../shared/role/schema'
import { useRoute } from '../api'
import classes from './expected-competences.module.css'

type Expected = RoleInput['competences']
type Props = { value: Expected; onChange: (value: Expected) => void; error?: React.ReactNode }

const FIRST_LEVEL: Level = 3
const levelChoices = ([1, 2, 3, 4] as const).map((value) => ({ value: String(value), label: levelInWords(value) }))

/** The competences that a role asks, each with its level; chosen from the list of the practice. */
export function ExpectedCompetences({ value, onChange, error }: Props) {
  const competences = useRoute('competence.list', {})
  const all = competences.data ?? []
  const chosen = new Set(value.map((entry) => entry.competenceId))
  const setLevel = (competenceId: string, text: string | null) => {
    const next = level.safeParse(Number(text))
    if (next.success)
      onChange(value.map((entry) => (entry.competenceId === competenceId ? { competenceId, level: next.data } : entry)))
  }
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>Verwachte competenties</legend>
      <p className={classes.hint}>
        Kies er vier tot acht die het verschil maken, met het niveau dat de functie vraagt.
      </p>
      {value.length > 0 && (
        <ul className={classes.list}>
          {value.map((entry) => {
            const name = nameOf(all, entry.competenceId)
            return (
              <li key={entry.competenceId} className={classes.line}>
                <span>{name}</span>
                <Select
                  size="sm"
                  aria-label={`Niveau voor ${name}`}
                  data={levelChoices}
                  value={String(entry.level)}
                  onChange={(next) => setLevel(entry.competenceId, next)}
                />
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`${name} weghalen`}
                  onClick={() => onChange(value.filter((other) => other !== entry))}
                >
                  <IconX size={18} stroke={1.5} />
                </ActionIcon>
              </li>
            )
          })}
        </ul>
      )}
      <Select
        aria-label="Competentie toevoegen"
        placeholder="Competentie toevoegen"
        searchable
        nothingFoundMessage="Geen competentie gevonden"
        data={grouped(all.filter(({ id, archived }) => !archived && !chosen.has(id)))}
        value={null}
        onChange={(competenceId) => {
          if (competenceId) onChange([...value, { competenceId, level: FIRST_LEVEL }])
        }}
        error={error}
      />
    </fieldset>
  )
}

function nameOf(all: readonly Competence[], id: string): string {
  const found = all.find((competence) => competence.id === id)
  if (!found) return ''
  return found.archived ? `${found.name} (gearchiveerd)` : found.name
}

const grouped = (free: readonly Competence[]) =>
  Object.entries(competenceGroups).map(([key, group]) => ({
    group,
    items: free.filter((one) => one.group === key).map(({ id, name }) => ({ value: id, label: name })),
  }))
