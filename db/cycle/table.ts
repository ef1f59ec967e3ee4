import { and, eq, ne } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CycleKind, CycleTurn, Phase, StopKind } from '../../shared/cycle/schema'
import { idColumn } from '../columns'
import { employee } from '../employee/table'
import { questionList } from '../preparation/table'

export const cycle = sqliteTable(
  'cycle',
  {
    id: idColumn(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employee.id, { onDelete: 'cascade' }),
    questionListId: text('question_list_id')
      .notNull()
      .references(() => questionList.id),
    kind: text('kind').$type<CycleKind>().notNull(),
    phase: text('phase').$type<Phase>().notNull(),
    periodStart: text('period_start').notNull(),
    periodEnd: text('period_end').notNull(),
    conversationDate: text('conversation_date'),
    employerName: text('employer_name').notNull(),
    plannedMinutes: integer('planned_minutes').notNull(),
    secondsUsed: integer('seconds_used').notNull(),
    employeeReadyAt: text('employee_ready_at'),
    employerReadyAt: text('employer_ready_at'),
    openedAt: text('opened_at'),
    version: integer('version').notNull(),
    followUpDate: text('follow_up_date'),
    evaluationDate: text('evaluation_date'),
    nextConversationDate: text('next_conversation_date'),
    repaymentAgreement: integer('repayment_agreement', { mode: 'boolean' }).notNull(),
    employeeRemarks: text('employee_remarks').notNull(),
    employerRemarks: text('employer_remarks').notNull(),
    noPlan: integer('no_plan', { mode: 'boolean' }).notNull(),
    noPlanReason: text('no_plan_reason').notNull(),
    createdAt: text('created_at').notNull(),
    /** The cycle before this one, from which it was prefilled. */
    previousId: text('previous_id'),
    employeeJudgedAt: text('employee_judged_at'),
    employerJudgedAt: text('employer_judged_at'),
    /** When both sides were laid beside each other, though one of them was not ready. */
    revealedAt: text('revealed_at'),
    closedAt: text('closed_at'),
    stopKind: text('stop_kind').$type<StopKind>(),
    stopReason: text('stop_reason').notNull().default(''),
    reopenReason: text('reopen_reason').notNull().default(''),
    /** The day to which the evaluation was put off; apart from what was signed. */
    postponedTo: text('postponed_to'),
    /** Each time it was closed, stopped or opened again, the oldest first. */
    turns: text('turns', { mode: 'json' }).$type<CycleTurn[]>().notNull().default([]),
  },
  (table) => [index('cycle_employee').on(table.employeeId)],
)

/** Goals and actions only belong to a plan: not in a functioneringsgesprek, nor when no plan is wanted. As `hasPlan`. */
export const wantsPlan = and(ne(cycle.kind, 'performance'), eq(cycle.noPlan, false))
