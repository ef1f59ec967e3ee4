import type { TalkDates } from '../../shared/rights/accreditation'
import type { TrainingPlan } from '../../shared/training/plan'
import { datesSheet } from '../rights/dates-sheet'
import { writeSheets } from '../spreadsheet/sheet'
import { budgetSheet } from './budget-sheet'
import { personSheet } from './person-sheet'
import { planSheet } from './plan-sheet'
import { sharedSheet } from './shared-sheet'

/**
 * The training plan as an Excel file: all its lines, the sums per person, the budget, and who shares in what when
 * lines have several participants. Sums are formulas, so that they follow what the user changes in the file.
 */
function planBook(plan: TrainingPlan): Promise<Buffer> {
  const shared = sharedSheet(plan)
  return writeSheets([planSheet(plan), personSheet(plan), budgetSheet(plan), ...(shared ? [shared] : [])])
}

/** What can be an Excel file. */
export type Workbook = TrainingPlan | TalkDates

/** An Excel file of the training plan, or of the days of talks. */
export const toExcel = (book: Workbook): Promise<Buffer> =>
  'lines' in book ? planBook(book) : writeSheets([datesSheet(book)])
