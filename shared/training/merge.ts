import { isFilled, searchable } from '../format/text'
import type { ActionType } from '../goal/schema'
import type { MergeProposal, PlanLine } from './plan'
import { stageOf } from './stage'
import { likeness, type Subject, subjectOf } from './words'

/** Forms of learning that a teacher can come and give to several people at once. */
const groupable: ReadonlySet<ActionType> = new Set(['course', 'workshop', 'offTheJob', 'rolePlay', 'eLearning'])

/** Two subjects are the same when they share at least three of five words; with the same provider, half is enough. */
const ALIKE = 0.6
const ALIKE_WITH_PROVIDER = 0.5

/** The name under which a group of lines is remembered when it is left apart. */
export const groupKey = (keys: readonly string[]): string => [...keys].sort().join(' ')

type Wish = { line: PlanLine; subject: Subject; provider: string }
/** Lines that are about the same; `kinds` holds one wish of each wording, which is all one has to look at. */
type Group = { lines: PlanLine[]; kinds: Map<string, Wish> }

/**
 * Wishes of several people that are equal or nearly so: one course in the practice may be cheaper. Only what can
 * still be changed and what a group can follow; of each person one line. A course in house that is planned already
 * takes part, so that who comes later can join it. What the owner wants apart stays apart, until someone joins.
 */
export function mergeProposals(lines: readonly PlanLine[], leftApart: ReadonlySet<string>): MergeProposal[] {
  const groups: Group[] = []
  // Only groups with a word in common are looked at: with thousands of lines, all pairs would take seconds.
  const byWord = new Map<string, Set<Group>>()
  const byKind = new Map<string, Group>()
  for (const line of lines.filter(canJoin)) {
    const provider = searchable(line.provider).trim()
    const wish: Wish = { line, provider, subject: subjectOf(line.title, line.provider) }
    if (wish.subject.words.size === 0) continue
    const kind = [...wish.subject.words].sort().join(' ')
    const name = `${kind}|${provider}`
    const known = byKind.get(name)
    if (known) {
      known.lines.push(line)
      continue
    }
    const near = new Set([...wish.subject.words].flatMap((word) => [...(byWord.get(word) ?? [])]))
    let group = [...near].find((other) => joins(wish, other))
    if (!group) {
      group = { lines: [], kinds: new Map() }
      groups.push(group)
    }
    group.lines.push(line)
    group.kinds.set(name, wish)
    byKind.set(name, group)
    for (const word of wish.subject.words) {
      const sharing = byWord.get(word) ?? new Set()
      byWord.set(word, sharing.add(group))
    }
  }
  return groups
    .map((group) => oneEach(group.lines))
    .filter((group) => group.length > 1 && peopleOf(group).length > 1)
    .map(proposalOf)
    .filter((proposal) => !leftApart.has(groupKey(proposal.lineKeys)))
}

const canJoin = (line: PlanLine): boolean => {
  const stage = stageOf(line)
  return (
    (stage === 'open' || stage === 'approved') &&
    line.people.length > 0 &&
    (line.type === null || groupable.has(line.type)) &&
    isFilled(line.title)
  )
}

/** Like every wish in the group: likeness does not travel from one to the next. */
const joins = (wish: Wish, group: Group): boolean => [...group.kinds.values()].every((other) => alike(wish, other))

function alike(a: Wish, b: Wish): boolean {
  if (a.subject.telling !== b.subject.telling) return false
  const sameProvider = a.provider !== '' && a.provider === b.provider
  return likeness(a.subject.words, b.subject.words) >= (sameProvider ? ALIKE_WITH_PROVIDER : ALIKE)
}

function oneEach(lines: readonly PlanLine[]): PlanLine[] {
  const courses = lines.filter((line) => line.kind === 'course').slice(0, 1)
  const taken = new Set(courses.flatMap((line) => line.people.map((who) => who.id)))
  const others = lines.filter((line) => {
    const [who] = line.people
    if (line.kind === 'course' || !who || taken.has(who.id)) return false
    taken.add(who.id)
    return true
  })
  return [...courses, ...others]
}

const peopleOf = (lines: readonly PlanLine[]) => lines.flatMap((line) => line.people.map((who) => who.name))

/** The proposal of a group: the shortest of its titles names the course. */
function proposalOf(lines: readonly PlanLine[]): MergeProposal {
  const course = lines.find((line) => line.kind === 'course')
  const titles = lines.map((line) => line.title).sort((a, b) => a.length - b.length)
  return {
    title: course?.title ?? titles[0] ?? '',
    lineKeys: lines.map((line) => line.key),
    people: peopleOf(lines),
    grossCents: lines.reduce((sum, line) => sum + line.grossCents, 0),
    hours: lines.reduce((sum, line) => sum + (line.hours ?? 0) * line.people.length, 0),
  }
}
