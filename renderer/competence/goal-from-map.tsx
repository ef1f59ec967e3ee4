import { Button, Group, Modal, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { MASTERED, type MapPerson, type MapRow } from '../../shared/competence/coverage'
import { type Level, levelInWords } from '../../shared/competence/schema'
import { localDay } from '../../shared/format/date'
import { call, useCommand } from '../api'
import { ErrorNote } from '../components/error-note'
import { tellError, tellWithUndo } from '../components/toast'
import { MOST_OPTIONS } from '../form/options'

type Props = { opened: boolean; onClose: () => void; row: MapRow; people: MapPerson[] }

/**
 * From a competence that hangs on too few people to a goal of someone who can learn it: in the talk that is open now,
 * or else as a need of the practice that comes up in the next talk.
 */
export function GoalFromMap({ opened, onClose, row, people }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={`${row.name}: wie leert dit?`} size="lg">
      {opened && <Choice key={row.id} row={row} people={people} onClose={onClose} />}
    </Modal>
  )
}

function Choice({ row, people, onClose }: Omit<Props, 'opened'>) {
  const goal = useCommand('goal.create')
  const need = useCommand('need.create')
  const learners = learnersOf(row, people)
  const [personId, setPersonId] = useState(learners[0]?.person.id ?? null)
  const chosen = learners.find(({ person }) => person.id === personId)
  const talkId = chosen?.person.talkId ?? null
  const learns = (person: MapPerson) => person.learning.includes(row.id)

  const makeGoal = async (cycleId: string) => {
    if (!chosen) return
    const { id } = await goal.run({
      cycleId,
      title: row.name,
      competenceId: row.id,
      levelNow: chosen.level,
      levelWanted: wanted(chosen.level),
      reason: whyItMatters(row),
    })
    tellWithUndo(`Het doel staat in het open gesprek met ${chosen.person.firstName}.`, () =>
      call('goal.setRemoved', { id, removed: true }).catch(tellError),
    )
    onClose()
  }
  const noteNeed = async () => {
    const who = chosen ? ` ${chosen.person.firstName} kan dit leren.` : ''
    const { id } = await need.run({
      year: Number(localDay(new Date()).slice(0, 4)),
      kind: 'knowledge',
      description: `${row.name}: ten minste twee mensen die dit zelfstandig kunnen.${who}`,
      priority: 'needed',
    })
    tellWithUndo('Het staat nu bij de behoeften van de praktijk.', () =>
      call('need.setRemoved', { ids: [id], removed: true }).catch(tellError),
    )
    onClose()
  }

  return (
    <Stack>
      <ErrorNote error={goal.error ?? need.error} />
      <Select
        label="Wie"
        description="Wie het nog niet zelfstandig kan, met het niveau dat bekend is."
        data={learners.map(({ person, level }) => ({
          value: person.id,
          label: `${person.name} (${level ? levelInWords(level) : 'niveau niet bekend'}${learns(person) ? ', leert dit al' : ''})`,
        }))}
        value={personId}
        onChange={setPersonId}
        searchable
        limit={MOST_OPTIONS}
        nothingFoundMessage={learners.length ? 'Niemand gevonden' : 'Iedereen kan dit al'}
      />
      {chosen && learns(chosen.person) && (
        <p style={{ margin: 0 }}>{chosen.person.firstName} heeft al een lopend doel voor deze competentie.</p>
      )}
      <p style={{ margin: 0 }}>{whatHappens(chosen?.person ?? null)}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Terug
        </Button>
        {talkId ? (
          <Button loading={goal.busy} onClick={() => void makeGoal(talkId).catch(() => undefined)}>
            Doel in het gesprek zetten
          </Button>
        ) : (
          <Button loading={need.busy} onClick={() => void noteNeed().catch(() => undefined)}>
            Als behoefte noteren
          </Button>
        )}
      </Group>
    </Stack>
  )
}

type Learner = { person: MapPerson; level: Level | null; score: number }

/** Whose role asks it first, then whose talk is open, then who is furthest; who learns it already comes last. */
const scoreOf = ({ talkId, learning }: MapPerson, competenceId: string, asked: boolean, level: Level | null): number =>
  (learning.includes(competenceId) ? -1_000 : 0) + (asked ? 100 : 0) + (talkId ? 10 : 0) + (level ?? 0)

/** Who does not master it yet, in the order in which it is offered. */
function learnersOf(row: MapRow, people: readonly MapPerson[]): Learner[] {
  return row.cells
    .flatMap(({ personId, level, expected }): Learner[] => {
      const person = people.find(({ id }) => id === personId)
      if (!person || (level ?? 0) >= MASTERED) return []
      return [{ person, level, score: scoreOf(person, row.id, expected !== null, level) }]
    })
    .sort((a, b) => b.score - a.score)
}

/** Without help is the aim; who is there already goes on to guiding others. */
const wanted = (level: Level | null): Level => (level !== null && level >= MASTERED ? 4 : MASTERED)

const whyItMatters = ({ coverage }: MapRow): string =>
  coverage === 'single'
    ? 'Nu kan maar één persoon in de praktijk dit zelfstandig. Valt die uit, dan valt het stil.'
    : 'Nu kan nog niemand in de praktijk dit zelfstandig.'

function whatHappens(person: MapPerson | null): string {
  if (!person) return 'Iedereen kan dit al zelfstandig. U kunt het toch noteren als iets wat de praktijk nodig heeft.'
  if (person.talkId)
    return `Het gesprek met ${person.firstName} is open. Het doel komt daarin te staan; samen werkt u het uit.`
  return `Er is nu geen open gesprek met ${person.firstName}. Noteer het als behoefte van de praktijk. U vindt het terug bij Behoeften, en koppelt het daar later aan een doel.`
}
