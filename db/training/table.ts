import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ActionType } from '../../shared/goal/schema'
import type { Approval, LineOrigin, LinePriority, LineStatus } from '../../shared/training/schema'
import { idColumn, removedColumn } from '../columns'
import { competence } from '../competence/table'
import { employee } from '../employee/table'
import { action } from '../goal/table'
import { need } from '../need/table'

/** An in-house course that stands in the place of several equal lines; removing it puts the lines back. */
export const inHouseCourse = sqliteTable('in_house_course', {
  id: idColumn(),
  year: integer('year').notNull(),
  title: text('title').notNull(),
  provider: text('provider').notNull(),
  fromDate: text('from_date'),
  dueDate: text('due_date'),
  hours: real('hours'),
  /** The price of the course as a whole, and of its material. */
  courseCents: integer('course_cents'),
  materialCents: integer('material_cents'),
  subsidyCents: integer('subsidy_cents'),
  removedAt: removedColumn(),
})

/**
 * What the owner adds to a line of the training plan. Of an action (`actionId`) only what the action itself does not
 * say; a line of its own (`actionId` null) says everything here. Priority, place, working time and repayment are null
 * as long as the owner leaves them to the plan, and then go on following it.
 */
export const trainingLine = sqliteTable(
  'training_line',
  {
    id: idColumn(),
    actionId: text('action_id')
      .unique()
      .references(() => action.id, { onDelete: 'cascade' }),
    needId: text('need_id').references(() => need.id, { onDelete: 'set null' }),
    courseId: text('course_id').references(() => inHouseCourse.id, { onDelete: 'set null' }),
    employeeId: text('employee_id').references(() => employee.id, { onDelete: 'cascade' }),
    /** Null for a line of an action: that one's dates decide. */
    year: integer('year'),
    origin: text('origin').$type<LineOrigin>().notNull(),
    title: text('title').notNull(),
    aim: text('aim').notNull(),
    type: text('type').$type<ActionType>(),
    formal: integer('formal', { mode: 'boolean' }),
    internal: integer('internal', { mode: 'boolean' }),
    inWorkTime: integer('in_work_time', { mode: 'boolean' }),
    provider: text('provider').notNull(),
    competenceId: text('competence_id').references(() => competence.id, { onDelete: 'set null' }),
    hours: real('hours'),
    /** Hours of the coach; how many the training really took. */
    coachHours: real('coach_hours'),
    actualHours: real('actual_hours'),
    fromDate: text('from_date'),
    dueDate: text('due_date'),
    courseCents: integer('course_cents'),
    materialCents: integer('material_cents'),
    travelCents: integer('travel_cents'),
    replacementCents: integer('replacement_cents'),
    subsidyCents: integer('subsidy_cents'),
    subsidySource: text('subsidy_source').notNull(),
    subsidyPercent: real('subsidy_percent'),
    subsidyDeadline: text('subsidy_deadline'),
    spentCents: integer('spent_cents'),
    responsible: text('responsible').notNull(),
    priority: text('priority').$type<LinePriority>(),
    approval: text('approval').$type<Approval>().notNull(),
    status: text('status').$type<LineStatus>().notNull(),
    repayment: integer('repayment', { mode: 'boolean' }),
    /** How it was found, and what is done differently after three months. */
    satisfaction: text('satisfaction').notNull(),
    effect: text('effect').notNull(),
    removedAt: removedColumn(),
  },
  (table) => [index('training_line_year').on(table.year), index('training_line_course').on(table.courseId)],
)

/** What the practice wants to spend on training in a year. */
export const trainingBudget = sqliteTable('training_budget', {
  year: integer('year').primaryKey(),
  cents: integer('cents').notNull(),
})
