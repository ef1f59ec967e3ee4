import type { PracticeDb } from '../../db/open'
import { type SearchEntry, searchEntry } from '../../shared/search/match'
import { type ScreenKey, searchScreens } from '../../shared/search/schema'
import { ofPeople, ofRegisters } from './people'
import { placesOf } from './place'
import { ofPlans } from './plans'
import { ofPractice } from './practice'
import { ofTalks } from './talks'

/**
 * Everything that can be found, one thing after the other. Nothing of a preparation or an evaluation that is still
 * hidden and no private note is ever among them.
 */
export function* searchEntries(db: PracticeDb): Generator<SearchEntry> {
  yield* screens()
  yield* ofPeople(db)
  yield* ofRegisters(db)
  const places = placesOf(db)
  yield* ofPlans(db, places)
  yield* ofTalks(db, places)
  yield* ofPractice(db)
}

function* screens(): Generator<SearchEntry> {
  for (const [screen, { title, words }] of Object.entries(searchScreens))
    yield searchEntry({
      group: 'screen',
      key: screen,
      title,
      context: '',
      text: words,
      target: { to: 'screen', screen: screen as ScreenKey },
    })
  yield searchEntry({
    group: 'screen',
    key: 'lock',
    title: 'Vergrendelen',
    context: '',
    text: 'slot sluiten afmelden weggaan',
    target: { to: 'lock' },
  })
}
