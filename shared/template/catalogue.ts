import type { PlanContent, ReportContent } from '../document/content'
import type { DocumentModel } from '../document/model'
import type { Practice } from '../practice/schema'
import { type EvaluationSource, evaluationFields } from './evaluation-fields'
import type { Field, FieldOf } from './field'
import { type FormTemplateSource, formFields } from './form-fields'
import { type InvitationSource, invitationFields } from './invitation-fields'
import { planFields } from './plan-fields'
import { type ProgressSource, progressFields } from './progress-fields'
import { reportFields } from './report-fields'
import type { TemplateKind } from './schema'
import {
  evaluationTemplate,
  formTemplate,
  invitationTemplate,
  progressTemplate,
  trainingTemplate,
} from './shipped-other'
import { planTemplate, reportTemplate } from './shipped-talk'
import type { TalkSource } from './talk-fields'
import { type TrainingSource, trainingFields } from './training-fields'

/** What each document is made from. */
export type SourceOf = {
  plan: TalkSource<PlanContent>
  report: TalkSource<ReportContent>
  employeeForm: FormTemplateSource
  employerForm: FormTemplateSource
  invitation: InvitationSource
  progress: ProgressSource
  evaluation: EvaluationSource
  training: TrainingSource
}

const signed = ['handtekening_medewerker', 'handtekening_werkgever', 'controlecode']

/** Of each document: its fields, and the template that comes with the application. */
export const catalogue: {
  readonly [Kind in TemplateKind]: {
    fields: readonly FieldOf<SourceOf[Kind]>[]
    shipped: (practice: Practice) => DocumentModel
    /** Without these it says less than it should; that is told, and allowed. */
    needed: readonly string[]
  }
} = {
  plan: { fields: planFields, shipped: planTemplate, needed: signed },
  report: { fields: reportFields, shipped: reportTemplate, needed: signed },
  employeeForm: {
    fields: formFields,
    shipped: (practice) => formTemplate('employee', practice),
    needed: ['invulvakken'],
  },
  employerForm: {
    fields: formFields,
    shipped: (practice) => formTemplate('employer', practice),
    needed: ['invulvakken'],
  },
  invitation: { fields: invitationFields, shipped: invitationTemplate, needed: ['tekst'] },
  progress: { fields: progressFields, shipped: progressTemplate, needed: [] },
  evaluation: { fields: evaluationFields, shipped: evaluationTemplate, needed: [] },
  training: { fields: trainingFields, shipped: trainingTemplate, needed: [] },
}

/** The fields of a document, as the check and the page with the explanation need them. */
export const fieldsFor = (kind: TemplateKind): readonly Field[] => catalogue[kind].fields
