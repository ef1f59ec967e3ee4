import type { PracticeDb } from '../../db/open'
import { searchedActions, searchedGoals, searchedPromises } from '../../db/search/store'
import { isFilled } from '../../shared/format/text'
import { type SearchEntry, searchEntry } from '../../shared/search/match'
import type { Place } from './place'

/** Goals, actions and promises: what was agreed to do. */
export function* ofPlans(db: PracticeDb, places: ReadonlyMap<string, Place>): Generator<SearchEntry> {
  for (const goal of searchedGoals(db)) {
    const place = places.get(goal.cycleId)
    if (!place || !isFilled(goal.title)) continue
    yield searchEntry({
      group: 'goal',
      key: goal.id,
      title: goal.title,
      context: place.name,
      text: [goal.reason, goal.result, goal.indicator].filter(isFilled).join(' · '),
      age: place.age,
      target: place.target('goals'),
    })
  }
  for (const action of searchedActions(db)) {
    const place = places.get(action.cycleId)
    if (!place || !isFilled(action.description)) continue
    yield searchEntry({
      group: 'action',
      key: action.id,
      title: action.description,
      context: [place.name, action.goalTitle].filter(isFilled).join(' · '),
      text: [action.provider, action.proof].filter(isFilled).join(' · '),
      age: place.age,
      target: place.target('goals'),
    })
  }
  for (const promise of searchedPromises(db)) {
    const place = places.get(promise.cycleId)
    if (!place || !isFilled(promise.description)) continue
    yield searchEntry({
      group: 'promise',
      key: promise.id,
      title: promise.description,
      context: `Aan ${place.name}`,
      text: promise.who,
      age: place.age,
      target: place.target('goals'),
    })
  }
}
