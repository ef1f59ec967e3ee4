import { listCycles } from '../../db/cycle/store'
import { signedParties } from '../../db/document/store'
import { listEmployees } from '../../db/employee/store'
import type { PracticeDb } from '../../db/open'
import { questionLists } from '../../db/preparation/store'
import { cycleKinds } from '../../shared/cycle/schema'
import { fullName } from '../../shared/employee/schema'
import { formatDate } from '../../shared/format/date'
import type { QuestionList } from '../../shared/preparation/schema'
import type { SearchTarget } from '../../shared/search/schema'

/** What the entries of a cycle say about where they stand. */
export type Place = {
  name: string
  when: string
  age: string
  target: (theme: string) => SearchTarget
  themes: Map<string, string>
}

/** Every cycle by its id, with its name, its day and the way to it. */
export function placesOf(db: PracticeDb): Map<string, Place> {
  const names = new Map(listEmployees(db).map((person) => [person.id, fullName(person)]))
  const frozen = new Set(signedParties(db).map((row) => `${row.cycleId} ${row.version}`))
  const lists = questionLists(db)
  const themes = new Map([...lists].map(([id, list]) => [id, themeNames(list)]))
  return new Map(
    listCycles(db).map((cycle): [string, Place] => {
      const { id: cycleId, conversationDate, periodStart, phase, version } = cycle
      const isLive = phase === 'conversation' && !frozen.has(`${cycleId} ${version}`)
      const hasPaper = frozen.has(`${cycleId} ${version}`)
      const day = conversationDate ?? periodStart
      const target = (theme: string): SearchTarget =>
        isLive ? { to: 'talk', cycleId, theme } : hasPaper ? { to: 'documents', cycleId } : { to: 'cycle', cycleId }
      const when = `${cycleKinds[cycle.kind].toLowerCase()} van ${formatDate(day)}`
      const name = names.get(cycle.employeeId) ?? ''
      return [cycleId, { name, when, age: day, target, themes: themes.get(cycle.questionListId) ?? new Map() }]
    }),
  )
}

const themeNames = (list: QuestionList): Map<string, string> =>
  new Map([
    ...list.themes.map((theme): [string, string] => [theme.id, theme.title]),
    // The theme of a question, under the key of its answer.
    ...list.questions.map((question): [string, string] => [`question ${question.id}`, question.theme]),
  ])
