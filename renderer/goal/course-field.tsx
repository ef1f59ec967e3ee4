import { formatNumber } from '../../shared/format/money'
import { type Action, type ActionFields, actionTypes } from '../../shared/goal/schema'
import { coursesLike, usualCourses } from '../../shared/profession/packs'
import { call, useRoute } from '../api'
import { enqueueSave } from '../form/save-queue'
import { bringAlong, useAutosave } from '../form/use-autosave'
import { HintedAutocomplete } from '../sensitive/hinted'

/** From how many letters on courses are suggested: an action need not be a course, so nothing is urged at first. */
const LETTERS = 2

/**
 * What the action is, in own words. While typing it suggests courses that are usual in the profession; choosing one
 * also sets its form and whether it is formal, and the hours where none were given.
 */
export function CourseField({ action, number }: { action: Action; number: number }) {
  const practice = useRoute('practice.get', {})
  const courses = usualCourses(practice.data?.profession ?? 'other')
  const save = (description: string) => call('action.save', { id: action.id, description })
  const field = useAutosave({
    key: `action ${action.id} description`,
    stored: action.description,
    save,
    undoLabel: `actie ${number}`,
  })
  const found = field.value.trim().length >= LETTERS ? coursesLike(courses, field.value) : []
  const byName = new Map(courses.map((course) => [course.name, course]))

  const saveFacts = (facts: Partial<ActionFields>) => {
    for (const [name, value] of Object.entries(facts)) bringAlong(`action ${action.id} ${name}`, value)
    enqueueSave(`action ${action.id} course`, () => call('action.save', { id: action.id, ...facts }))
  }

  const choose = (name: string) => {
    const course = byName.get(name)
    if (!course) return
    const { type, formal, ownHours } = action
    const noHours = ownHours === null
    saveFacts({ type: course.type, formal: course.formal, ...(noHours && { ownHours: course.hours }) })
    // The name and what came with it are one change to whoever chose it.
    field.choose(name, () => saveFacts({ type, formal, ...(noHours && { ownHours }) }))
  }

  return (
    <HintedAutocomplete
      field={`action ${action.id} description`}
      label={`Actie ${number}`}
      placeholder="Bijvoorbeeld: elke donderdag een uur meekijken bij een collega"
      size="md"
      data={found.map(({ name }) => name)}
      filter={({ options }) => options}
      renderOption={({ option }) => {
        const course = byName.get(option.value)
        return (
          <span>
            {option.value}
            {course && (
              <span style={{ opacity: 0.85 }}>
                {' '}
                · {actionTypes[course.type].toLowerCase()}, meestal {formatNumber(course.hours)} uur
              </span>
            )}
          </span>
        )
      }}
      comboboxProps={{ shadow: 'sm' }}
      value={field.value}
      error={field.error}
      onChange={field.change}
      onOptionSubmit={choose}
      onFocus={field.focus}
      onBlur={field.blur}
    />
  )
}
