import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Level } from '../../shared/competence/schema'
import type { ActionFields, GoalFields } from '../../shared/goal/schema'
import { idColumn, positionColumn, removedColumn } from '../columns'
import { competence } from '../competence/table'
import { cycle } from '../cycle/table'
import { employee } from '../employee/table'

/** Goals live with the employee; `cycle_id` is where they were agreed. */
export const goal = sqliteTable(
  'goal',
  {
    id: idColumn(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employee.id, { onDelete: 'cascade' }),
    cycleId: text('cycle_id')
      .notNull()
      .references(() => cycle.id, { onDelete: 'cascade' }),
    position: positionColumn(),
    title: text('title').notNull(),
    kind: text('kind').$type<NonNullable<GoalFields['kind']>>(),
    scope: text('scope').$type<NonNullable<GoalFields['scope']>>(),
    basis: text('basis').$type<NonNullable<GoalFields['basis']>>(),
    competenceId: text('competence_id').references(() => competence.id),
    levelNow: integer('level_now').$type<Level>(),
    levelWanted: integer('level_wanted').$type<Level>(),
    reason: text('reason').notNull(),
    result: text('result').notNull(),
    indicator: text('indicator').notNull(),
    startDate: text('start_date'),
    dueDate: text('due_date'),
    priority: text('priority').$type<GoalFields['priority']>().notNull(),
    status: text('status').$type<GoalFields['status']>().notNull(),
    /** The goal of the cycle before, of which this one is the continuation. */
    carriedFromId: text('carried_from_id'),
    removedAt: removedColumn(),
  },
  (table) => [index('goal_cycle').on(table.cycleId), index('goal_employee').on(table.employeeId)],
)

export const action = sqliteTable(
  'action',
  {
    id: idColumn(),
    goalId: text('goal_id')
      .notNull()
      .references(() => goal.id, { onDelete: 'cascade' }),
    position: positionColumn(),
    type: text('type').$type<ActionFields['type']>().notNull(),
    formal: integer('formal', { mode: 'boolean' }).notNull(),
    description: text('description').notNull(),
    provider: text('provider').notNull(),
    owner: text('owner').$type<ActionFields['owner']>().notNull(),
    fromDate: text('from_date'),
    dueDate: text('due_date'),
    ownHours: real('own_hours'),
    coachHours: real('coach_hours'),
    coachKind: text('coach_kind').$type<NonNullable<ActionFields['coachKind']>>(),
    courseCents: integer('course_cents'),
    materialCents: integer('material_cents'),
    travelCents: integer('travel_cents'),
    replacementCents: integer('replacement_cents'),
    subsidyCents: integer('subsidy_cents'),
    proof: text('proof').notNull(),
    status: text('status').$type<ActionFields['status']>().notNull(),
    actualHours: real('actual_hours'),
    actualCents: integer('actual_cents'),
    carriedFromId: text('carried_from_id'),
    removedAt: removedColumn(),
  },
  (table) => [index('action_goal').on(table.goalId)],
)
