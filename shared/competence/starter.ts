import type { CompetenceGroup, CompetenceInput } from './schema'
import { clientCompetences } from './starter-client'
import { cooperationCompetences } from './starter-cooperation'
import { digitalCompetences } from './starter-digital'
import { thinkingCompetences } from './starter-thinking'
import { workCompetences } from './starter-work'

/** What the files per group write down of a competence; the group is added here. */
export type StarterText = Omit<CompetenceInput, 'group'>

/** The fixed English name in code of a competence of the starter list; it never changes, the Dutch name may. */
export type StarterKey =
  | keyof typeof clientCompetences
  | keyof typeof cooperationCompetences
  | keyof typeof workCompetences
  | keyof typeof thinkingCompetences
  | keyof typeof digitalCompetences

const ofGroup = (group: CompetenceGroup, texts: Record<string, StarterText>) =>
  Object.entries(texts).map(([key, text]) => ({ key, group, ...text }))

/**
 * The thirty competences that a new practice starts with. The names follow the list in the domain notes; definitions
 * and indicators are our own. A practice changes or archives them freely.
 */
export const starterCompetences: (CompetenceInput & { key: string })[] = [
  ...ofGroup('client', clientCompetences),
  ...ofGroup('cooperation', cooperationCompetences),
  ...ofGroup('work', workCompetences),
  ...ofGroup('thinking', thinkingCompetences),
  ...ofGroup('digital', digitalCompetences),
]
