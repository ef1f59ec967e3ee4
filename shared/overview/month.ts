import { formatDate } from '../format/date'

/** "maart" for 3. */
export const monthName = (month: number): string =>
  formatDate(`2000-${String(month).padStart(2, '0')}-01`).split(' ')[1] ?? ''
