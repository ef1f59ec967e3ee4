import { isFilled } from '../format/text'
import { type Action, actionStatuses, actionTypes, type Goal, goalStatuses } from '../goal/schema'
import { type EmployerPromise, promiseStatuses } from '../promise/schema'
import type { LineSubject, MeetingTexts } from './schema'

/** What is asked for the whole of a meeting, in the order in which it is asked. */
export const meetingQuestions = {
  goesWell: 'Wat gaat er goed?',
  goesLess: 'Wat loopt minder?',
  speedsUp: 'Wat zou helpen om sneller vooruit te gaan?',
  changes: 'Wat spreekt u af of verandert er?',
} as const satisfies Record<keyof MeetingTexts, string>

/** The words for each status of what a meeting is about. */
export const statusWords = {
  goal: goalStatuses,
  action: actionStatuses,
  promise: promiseStatuses,
} as const satisfies Record<LineSubject, Record<string, string>>

/** What a goal, action or promise is called, also where nothing was filled in. */
export const goalName = ({ title }: Pick<Goal, 'title'>): string => (isFilled(title) ? title : 'Doel zonder titel')
export const actionName = ({ description, type }: Pick<Action, 'description' | 'type'>): string =>
  isFilled(description) ? description : actionTypes[type]
export const promiseName = ({ description }: Pick<EmployerPromise, 'description'>): string =>
  isFilled(description) ? description : 'Toezegging zonder tekst'
