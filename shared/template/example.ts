import { standardQuestions } from '../preparation/questions'
import type { Side } from '../preparation/schema'
import { catalogue, type SourceOf } from './catalogue'
import { exampleInvitation, exampleMeta, examplePlan, exampleReport } from './example-talk'
import { exampleEvaluation, examplePractice, exampleProgress, exampleTraining } from './example-year'
import { type Value, type Values, valuesOf } from './field'
import type { TemplateKind } from './schema'

const form = (side: Side): SourceOf['employeeForm'] => ({
  practice: examplePractice,
  form: {
    cycleId: examplePlan.cycleId,
    listId: examplePlan.cycleId,
    side,
    list: standardQuestions,
    employeeName: examplePlan.employee.name,
    employerName: examplePlan.employerName,
    conversationDate: examplePlan.conversationDate,
  },
})

/** What each document of the invented practice is made from. */
const sources: SourceOf = {
  plan: { content: examplePlan, meta: exampleMeta },
  report: { content: exampleReport, meta: exampleMeta },
  employeeForm: form('employee'),
  employerForm: form('employer'),
  invitation: { content: exampleInvitation, practice: examplePractice },
  progress: { content: exampleProgress, practice: examplePractice },
  evaluation: { evaluation: exampleEvaluation, practice: examplePractice },
  training: { plan: exampleTraining, practice: examplePractice, today: '2026-11-02' },
}

const valuesFor = <Kind extends TemplateKind>(kind: Kind): Values => valuesOf(catalogue[kind].fields, sources[kind])

/** What a template is filled with to show how it looks. */
export const exampleValues = (kind: TemplateKind): Values => valuesFor(kind)

/** A value in few words, as the list of fields shows it; empty for what only opens and closes a piece. */
export function exampleInWords(value: Value | undefined): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object') return ''
  if (Array.isArray(value)) return value.length === 1 ? '1 keer' : `${value.length} keer`
  return 'fields' in value ? 'Een vak om in te typen, of vakjes om aan te kruisen' : 'De getekende handtekening'
}
