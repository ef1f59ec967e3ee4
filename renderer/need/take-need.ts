import type { Need } from '../../shared/need/schema'
import { call } from '../api'
import { tellError, tellWithUndo } from '../components/toast'

const LONGEST_TITLE = 300

/** Makes a line of the training plan of `year` from a need, with the way back. */
export async function takeNeed(need: Need, year: number): Promise<void> {
  try {
    const title = need.description.trim().replace(/\s+/g, ' ').slice(0, LONGEST_TITLE)
    const { key } = await call('training.addLine', {
      ...{ year, title, aim: title, needId: need.id, priority: need.priority, origin: 'need' },
    })
    tellWithUndo(`Deze behoefte staat nu in het plan van ${year}.`, () =>
      call('training.setRemoved', { key, removed: true }),
    )
  } catch (error) {
    tellError(error)
  }
}
