import { levels } from '../competence/schema'
import { formatDate } from '../format/date'
import { formatEuro, formatHours } from '../format/money'
import { actionTypes, coachKinds, goalBases, goalKinds, goalScopes, owners, priorities } from '../goal/schema'
import { promiseKinds } from '../promise/schema'
import type { ActionContent, DocumentContent, GoalContent, PromiseContent } from './content'

/** A field with its name on screen and its value in words; empty when it says nothing. */
export type FieldOf<Row> = { label: string; words: (row: Row) => string; inReport?: boolean }

const day = (date: string | null) => (date ? formatDate(date) : '')
const hours = (value: number | null) => (value ? formatHours(value) : '')
const euro = (cents: number | null) => (cents ? formatEuro(cents) : '')
const word = <W extends Record<string, string>>(words: W, value: keyof W | null) => (value ? words[value] : '') ?? ''
const levelInWords = (value: GoalContent['levelNow']) => (value ? `${value} (${levels[value]})` : '')

/** The fields of a goal; those with `inReport` stand in the report of the talk too. */
export const goalFieldsInWords: FieldOf<GoalContent>[] = [
  { label: 'Doel', words: (goal) => goal.title, inReport: true },
  { label: 'Waarom dit telt', words: (goal) => goal.reason },
  { label: 'Verwacht resultaat', words: (goal) => goal.result, inReport: true },
  { label: 'Zichtbaar aan', words: (goal) => goal.indicator },
  { label: 'Begin', words: (goal) => day(goal.startDate) },
  { label: 'Klaar tegen', words: (goal) => day(goal.dueDate), inReport: true },
  { label: 'Prioriteit', words: (goal) => word(priorities, goal.priority) },
  { label: 'Soort doel', words: (goal) => word(goalKinds, goal.kind) },
  { label: 'Voor welke functie', words: (goal) => word(goalScopes, goal.scope) },
  { label: 'Uitgangspunt', words: (goal) => word(goalBases, goal.basis) },
  { label: 'Competentie', words: (goal) => goal.competence ?? '', inReport: true },
  { label: 'Niveau nu', words: (goal) => levelInWords(goal.levelNow) },
  { label: 'Gewenst niveau', words: (goal) => levelInWords(goal.levelWanted) },
]

export const actionFieldsInWords: FieldOf<ActionContent>[] = [
  { label: 'Actie', words: (action) => action.description, inReport: true },
  { label: 'Vorm', words: (action) => word(actionTypes, action.type) },
  { label: 'Formele opleiding', words: (action) => (action.formal ? 'Ja' : 'Nee') },
  { label: 'Aanbieder', words: (action) => action.provider },
  { label: 'Wie', words: (action) => word(owners, action.owner), inReport: true },
  { label: 'Vanaf', words: (action) => day(action.fromDate) },
  { label: 'Klaar tegen', words: (action) => day(action.dueDate), inReport: true },
  { label: 'Eigen uren', words: (action) => hours(action.ownHours) },
  { label: 'Uren begeleiding', words: (action) => hours(action.coachHours) },
  { label: 'Begeleiding', words: (action) => word(coachKinds, action.coachKind) },
  { label: 'Cursusprijs', words: (action) => euro(action.courseCents) },
  { label: 'Leermiddelen', words: (action) => euro(action.materialCents) },
  { label: 'Verplaatsing', words: (action) => euro(action.travelCents) },
  { label: 'Vervanging', words: (action) => euro(action.replacementCents) },
  { label: 'Verwachte subsidie', words: (action) => euro(action.subsidyCents) },
  { label: 'Bewijs', words: (action) => action.proof },
]

/** The fields of a promise; the goal it supports is named by its title. */
export const promiseFieldsInWords = (titleOf: (goalId: string) => string): FieldOf<PromiseContent>[] => [
  { label: 'Toezegging', words: (promise) => promise.description, inReport: true },
  { label: 'Soort', words: (promise) => word(promiseKinds, promise.kind) },
  { label: 'Wie', words: (promise) => promise.who, inReport: true },
  { label: 'Klaar tegen', words: (promise) => day(promise.dueDate), inReport: true },
  { label: 'Voor welk doel', words: (promise) => (promise.goalId ? titleOf(promise.goalId) : ''), inReport: true },
]

/** What was agreed at the end of the talk. */
export const closingFieldsInWords: FieldOf<DocumentContent['closing']>[] = [
  { label: 'Opvolging', words: (closing) => day(closing.followUpDate) },
  { label: 'Evaluatie', words: (closing) => day(closing.evaluationDate) },
  { label: 'Volgend gesprek', words: (closing) => day(closing.nextConversationDate) },
  { label: 'Terugbetalingsregeling', words: (closing) => (closing.repaymentAgreement ? 'Ja' : 'Nee') },
  { label: 'Opmerkingen van de medewerker', words: (closing) => closing.employeeRemarks },
  { label: 'Opmerkingen van de werkgever', words: (closing) => closing.employerRemarks },
]

/** Who, when and for which period. */
export const headFieldsInWords: FieldOf<DocumentContent>[] = [
  { label: 'Medewerker', words: (content) => content.employee.name },
  { label: 'Functie', words: (content) => content.employee.role ?? '' },
  { label: 'In dienst sinds', words: (content) => day(content.employee.inServiceSince) },
  { label: 'Gesprek met', words: (content) => content.employerName },
  { label: 'Datum gesprek', words: (content) => day(content.conversationDate) },
  { label: 'Begin van de periode', words: (content) => day(content.period.start) },
  { label: 'Einde van de periode', words: (content) => day(content.period.end) },
]

/** The practice as the head of the paper names it, but for its logo. */
export const practiceFieldsInWords: FieldOf<DocumentContent['practice']>[] = [
  { label: 'Naam van de praktijk', words: (practice) => practice.name },
  { label: 'Praktijkhouder', words: (practice) => practice.ownerName },
  { label: 'Adres', words: (practice) => practice.address },
  { label: 'Telefoon', words: (practice) => practice.phone },
  { label: 'E-mailadres', words: (practice) => practice.email },
]
