import { isFilled, searchable } from '../format/text'
import type { ActionType } from '../goal/schema'
import type { MergeProposal, PlanLine } from './plan'
import { stageOf } from './stage'
import { type Subject, subjectOf } from './words'

/** Forms of learning that a teacher can come and give to several people at once. */
const groupable: ReadonlySet<ActionType> = new Set(['course', 'workshop', 'offTheJob', 'rolePlay', 'eLearning'])

/** Two subjects are the same when they share at least three of five words; with the same provider, half is enough. */
const ALIKE = 0.6
const ALIKE_WITH_PROVIDER = 0.5

/** The name under which a group of lines is remembered when it is left apart. */
export const groupKey = (keys: readonly string[]): string => [...keys].sort().join(' ')

/** A wording that occurs, and the group in which it ended up. */
type Kind = { subject: Subject; provider: string; group: Group }
type Group = { lines: PlanLine[]; kinds: number[] }

/**
 * Wishes of several people that are equal or nearly so: one course in the practice may be cheaper. Only what can
 * still be changed and what a group can follow; of each person one line. A course in house that is planned already
 * takes part, so that who comes later can join it. What the owner wants apart stays apart, until someone joins.
 */
export function mergeProposals(lines: readonly PlanLine[], leftApart: ReadonlySet<string>): MergeProposal[] {
  return groupsOf(lines.filter(canJoin))
    .map((group) => oneEach(group.lines))
    .filter((group) => group.length > 1 && peopleOf(group).length > 1)
    .map(proposalOf)
    .filter((proposal) => !leftApart.has(groupKey(proposal.lineKeys)))
}

/**
 * Lines about the same in one group. A line joins when its wording is like every wording in the group: likeness does
 * not travel from one to the next. Wordings are compared once each, by the words they share: with thousands of lines,
 * all pairs of lines would take seconds.
 */
function groupsOf(lines: readonly PlanLine[]): Group[] {
  const kinds: Kind[] = []
  const groups: Group[] = []
  const known = new Map<string, Group | null>()
  const byWord = new Map<string, number[]>()
  for (const line of lines) {
    const name = `${line.title}\n${line.provider}`
    const present = known.get(name)
    if (present !== undefined) {
      present?.lines.push(line)
      continue
    }
    const subject = subjectOf(line.title, line.provider)
    if (subject.words.size === 0) {
      known.set(name, null)
      continue
    }
    const provider = searchable(line.provider).trim()
    const shared = new Map<number, number>()
    for (const word of subject.words)
      for (const kind of byWord.get(word) ?? []) shared.set(kind, (shared.get(kind) ?? 0) + 1)
    const alike = new Set<number>()
    for (const [at, count] of shared) {
      const other = kinds[at]
      if (other && isAlike({ subject, provider }, other, count)) alike.add(at)
    }
    const near = [...alike].flatMap((at) => kinds[at]?.group ?? [])
    const group = near.find((other) => other.kinds.every((at) => alike.has(at))) ?? { lines: [], kinds: [] }
    if (group.kinds.length === 0) groups.push(group)
    for (const word of subject.words) {
      const places = byWord.get(word)
      if (places) places.push(kinds.length)
      else byWord.set(word, [kinds.length])
    }
    group.kinds.push(kinds.length)
    group.lines.push(line)
    kinds.push({ subject, provider, group })
    known.set(name, group)
  }
  return groups
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

type Wording = Pick<Kind, 'subject' | 'provider'>

/** Whether two wordings are about the same, of which `shared` words are equal. */
function isAlike(a: Wording, b: Wording, shared: number): boolean {
  if (a.subject.telling !== b.subject.telling) return false
  const all = a.subject.words.size + b.subject.words.size - shared
  const sameProvider = a.provider !== '' && a.provider === b.provider
  return shared / all >= (sameProvider ? ALIKE_WITH_PROVIDER : ALIKE)
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
  // What an existing course costs and who is in it already is not what is asked now.
  const joining = lines.filter((line) => line.kind !== 'course')
  const titles = lines.map((line) => line.title).sort((a, b) => a.length - b.length)
  return {
    title: course?.title ?? titles[0] ?? '',
    lineKeys: lines.map((line) => line.key),
    people: peopleOf(joining),
    grossCents: joining.reduce((sum, line) => sum + line.grossCents, 0),
    hours: joining.reduce((sum, line) => sum + (line.hours ?? 0) * line.people.length, 0),
  }
}
