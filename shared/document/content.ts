import { hasPlan } from '../conversation/rules'
import type { Conversation } from '../conversation/schema'
import { documentKinds as kindsOfTalk } from '../cycle/rules'
import type { CycleKind } from '../cycle/schema'
import { isFilled } from '../format/text'
import type { ActionFields, GoalFields } from '../goal/schema'
import { addressLine, type Practice } from '../practice/schema'
import { answerLines } from '../preparation/rules'
import type { Side } from '../preparation/schema'
import type { PromiseFields } from '../promise/schema'
import type { DocumentKind } from '../signing/schema'
import { type DocumentChanges, documentChanges } from './changes'

/**
 * What a signature is bound to: everything that a document says, and nothing about how it looks. Frozen as
 * canonical JSON at the first signature; the documents are always made from this and never from the live tables.
 */
export type DocumentContent = PlanContent | ReportContent

type Head = {
  /** Version of this shape. */
  shape: 1
  cycleId: string
  version: number
  cycleKind: CycleKind
  practice: {
    name: string
    ownerName: string
    address: string
    phone: string
    email: string
    logoSha256: string | null
  }
  employee: { name: string; role: string | null; inServiceSince: string | null }
  employerName: string
  period: { start: string; end: string }
  conversationDate: string | null
  goals: GoalContent[]
  promises: PromiseContent[]
  closing: {
    followUpDate: string | null
    evaluationDate: string | null
    nextConversationDate: string | null
    repaymentAgreement: boolean
    employeeRemarks: string
    employerRemarks: string
  }
  /** From version 2 on: what is different from the version before. */
  changes?: DocumentChanges
}

export type GoalContent = Omit<GoalFields, 'competenceId' | 'status'> & {
  id: string
  competence: string | null
  actions: ActionContent[]
}
export type ActionContent = Omit<ActionFields, 'status' | 'actualHours' | 'actualCents'> & { id: string }
export type PromiseContent = Omit<PromiseFields, 'status'> & { id: string }

export type QuestionLines = { question: string; lines: string[] }
export type ThemeContent = {
  id: string
  title: string
  employee: QuestionLines[]
  employer: QuestionLines[]
  agreed: string
}

export type PlanContent = Head & {
  kind: 'plan'
  /** A: where am I now. */
  now: {
    employeeStrengths: string[]
    employeePoints: string[]
    employerStrengths: string[]
    employerPoints: string[]
    agreed: string
  }
  /** B: where do I want to go. */
  future: { employee: QuestionLines[]; agreed: string }
}

export type ReportContent = Head & {
  kind: 'report'
  noPlan: boolean
  noPlanReason: string
  earlier: Conversation['earlier']
  themes: ThemeContent[]
}

export type ContentSource = {
  practice: Practice
  logoSha256: string | null
  inServiceSince: string | null
  conversation: Conversation
  /** The signed version that this one replaces, with its number; null for a first version. */
  before?: { version: number; contents: DocumentContent[] } | null
}

/** The contents of each document that this talk leads to, as they stand now. */
export function documentContents(source: ContentSource): DocumentContent[] {
  const { cycle } = source.conversation
  return kindsOfTalk(cycle.kind, cycle.closing.noPlan).map((kind) => {
    const content = contentOf(kind, source)
    if (!source.before) return content
    const { contents } = source.before
    // A version with a plan and one without have another kind of document: they are compared all the same.
    const former = contents.find((one) => one.kind === kind) ?? contents[0]
    if (!former) return content
    return { ...content, changes: { since: source.before.version, lines: documentChanges(former, content) } }
  })
}

function contentOf(kind: DocumentKind, source: ContentSource): DocumentContent {
  const { conversation } = source
  const head = headOf(source)
  if (kind === 'plan')
    return {
      ...head,
      kind,
      now: {
        employeeStrengths: linesOf(conversation, 'employee', 'm-strengths'),
        employeePoints: linesOf(conversation, 'employee', 'm-points'),
        employerStrengths: linesOf(conversation, 'employer', 'w-strengths'),
        employerPoints: linesOf(conversation, 'employer', 'w-points'),
        agreed: conversation.agreements.strengths ?? '',
      },
      future: {
        employee: questionLines(conversation, 'employee', 'future'),
        agreed: conversation.agreements.future ?? '',
      },
    }
  const { noPlan, noPlanReason } = conversation.cycle.closing
  return {
    ...head,
    kind,
    noPlan,
    // A reason that was typed before a plan was wanted after all is not in the document, so nobody signs for it.
    noPlanReason: noPlan ? noPlanReason : '',
    // How the talk before this one ended may be known by now: the next version says what its signed one said.
    earlier: signedReport(source)?.earlier ?? conversation.earlier,
    themes: conversation.list.themes
      .map((theme) => ({
        id: theme.id,
        title: theme.title,
        employee: questionLines(conversation, 'employee', theme.id),
        employer: questionLines(conversation, 'employer', theme.id),
        agreed: conversation.agreements[theme.id] ?? '',
      }))
      .filter((theme) => theme.employee.length || theme.employer.length || isFilled(theme.agreed)),
  }
}

const signedReport = ({ before }: ContentSource): ReportContent | undefined =>
  before?.contents.find((one) => one.kind === 'report')

function headOf({ practice, logoSha256, inServiceSince, conversation }: ContentSource): Head {
  const { cycle } = conversation
  const { closing } = cycle
  const goals = hasPlan(conversation) ? conversation.goals : []
  return {
    shape: 1,
    cycleId: cycle.id,
    version: cycle.version,
    cycleKind: cycle.kind,
    practice: {
      name: practice.name,
      ownerName: practice.ownerName,
      address: addressLine(practice),
      phone: practice.phone,
      email: practice.email,
      logoSha256,
    },
    employee: { name: conversation.employeeName, role: conversation.employeeRole, inServiceSince },
    employerName: cycle.employerName,
    period: { start: cycle.periodStart, end: cycle.periodEnd },
    conversationDate: cycle.conversationDate,
    goals: goals.map(
      ({ employeeId: _e, cycleId: _c, competenceId: _i, competenceName, status: _s, actions, ...goal }) => ({
        ...goal,
        competence: competenceName,
        actions: actions.map(({ goalId: _g, status: _t, actualHours: _h, actualCents: _a, ...action }) => action),
      }),
    ),
    promises: conversation.promises
      .filter((promise) => isFilled(promise.description))
      .map(({ cycleId: _c, employeeId: _e, status: _s, ...promise }) => promise),
    closing: {
      followUpDate: closing.followUpDate,
      evaluationDate: closing.evaluationDate,
      nextConversationDate: closing.nextConversationDate,
      repaymentAgreement: closing.repaymentAgreement,
      employeeRemarks: closing.employeeRemarks,
      employerRemarks: closing.employerRemarks,
    },
  }
}

function questionLines(conversation: Conversation, side: Side, theme: string): QuestionLines[] {
  return conversation.list.questions
    .filter((question) => question.side === side && question.theme === theme)
    .map((question) => ({ question: question.text, lines: answerLines(question, conversation.answers[side]) }))
    .filter((entry) => entry.lines.length > 0)
}

function linesOf(conversation: Conversation, side: Side, questionId: string): string[] {
  const question = conversation.list.questions.find((entry) => entry.id === questionId)
  return question ? answerLines(question, conversation.answers[side]) : []
}
