import type { ActionFields } from '../../shared/goal/schema'
import { type SmartContext, type SmartGoal, smartTips } from '../../shared/goal/smart'

const today = '2026-11-23'

export const action: ActionFields = {
  type: 'shadowing',
  formal: false,
  description: 'Meelopen met Karen',
  provider: '',
  owner: 'employee',
  fromDate: null,
  dueDate: null,
  ownHours: 6,
  coachHours: null,
  coachKind: null,
  courseCents: null,
  materialCents: null,
  travelCents: null,
  replacementCents: null,
  subsidyCents: null,
  proof: '',
  status: 'planned',
  actualHours: null,
  actualCents: null,
}

/** All but the text in order, so that only the text decides. */
export const frame: SmartGoal = {
  title: '',
  kind: 'professional',
  scope: 'current',
  basis: 'improve',
  competenceId: null,
  levelNow: 2,
  levelWanted: 3,
  reason: 'De praktijk valt niet meer stil bij afwezigheid.',
  result: '',
  indicator: '',
  startDate: '2026-12-01',
  dueDate: '2027-06-30',
  priority: 'normal',
  status: 'open',
  actions: [action],
}
export const context: SmartContext = {
  today,
  openGoals: 2,
  hasSupport: true,
  followUpDate: '2027-03-15',
  agreedByBoth: true,
  profession: 'dentist',
}

export const tipsOf = (goal: Partial<SmartGoal>, change: Partial<SmartContext> = {}) =>
  smartTips({ ...frame, ...goal }, { ...context, ...change }).flatMap(({ tips }) => tips)
export const idsOf = (goal: Partial<SmartGoal>, change: Partial<SmartContext> = {}) =>
  tipsOf(goal, change).map(({ id }) => id)
/** The letters that are not fulfilled: "SM". */
export const openLetters = (goal: Partial<SmartGoal>, change: Partial<SmartContext> = {}) =>
  smartTips({ ...frame, ...goal }, { ...context, ...change })
    .filter(({ fulfilled }) => !fulfilled)
    .map(({ letter }) => letter)
    .join('')

/** A whole goal for tests of dates, hours and people. */
export const whole = {
  title: 'Emma voert tegen juni de sterilisatie zelfstandig uit',
  indicator: 'Tien cycli na elkaar staan zonder fouten in het logboek',
}
