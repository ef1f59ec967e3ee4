import type { TrainingPlan } from '../../shared/training/plan'
import { writeSheets } from '../spreadsheet/sheet'
import { budgetSheet } from './budget-sheet'
import { personSheet } from './person-sheet'
import { planSheet } from './plan-sheet'
import { sharedSheet } from './shared-sheet'

/**
 * The training plan as an Excel file: all its lines, the sums per person, the budget, and who shares in what when
 * lines have several participants. Sums are formulas, so that they follow what the user changes in the file.
 */
export function toExcel(plan: TrainingPlan): Promise<Buffer> {
  const shared = sharedSheet(plan)
  return writeSheets([planSheet(plan), personSheet(plan), budgetSheet(plan), ...(shared ? [shared] : [])])
}
