import type { TrainingAction } from '../../shared/certificate/schema'
import { actionTypes } from '../../shared/goal/schema'

const LONG = 90

/** What an action is called in a list of choices. */
export const trainingName = ({ description, type }: Pick<TrainingAction, 'description' | 'type'>): string => {
  const text = description.trim() || actionTypes[type]
  return text.length > LONG ? `${text.slice(0, LONG - 1).trimEnd()}…` : text
}

/** The actions of one person as choices, under the goal that they belong to. */
export const trainingOptions = (trainings: readonly TrainingAction[], employeeId: string) =>
  [
    ...Map.groupBy(
      trainings.filter((training) => training.employeeId === employeeId),
      ({ goalTitle }) => goalTitle,
    ),
  ].map(([group, items]) => ({
    group: group || 'Doel zonder titel',
    items: items.map((training) => ({ value: training.id, label: trainingName(training) })),
  }))
