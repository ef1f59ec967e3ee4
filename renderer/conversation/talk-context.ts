import { createContext, use } from 'react'
import { titleFromAnswer } from '../../shared/conversation/rules'
import type { Conversation } from '../../shared/conversation/schema'
import { call } from '../api'
import { tellError, tellWithUndo } from '../components/toast'
import { pushUndo } from '../form/undo'
import type { OpenSheet } from './talk-page'

type Talk = { conversation: Conversation; openSheet: (sheet: OpenSheet) => void }

export const TalkContext = createContext<Talk | null>(null)

/** The talk on screen, and what can be done in it. */
export function useTalk() {
  const talk = use(TalkContext)
  if (!talk) throw new Error('useTalk belongs inside the talk')
  const { conversation, openSheet } = talk
  const cycleId = conversation.cycle.id

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      tellError(error)
    }
  }

  return {
    conversation,
    openSheet,
    cycleId,
    /** Makes a goal, from an answer when one is given, and opens it. */
    addGoal: (answer?: string) =>
      attempt(async () => {
        const title = answer ? titleFromAnswer(answer) : ''
        const { id } = await call('goal.create', { cycleId, title })
        pushUndo('doel toevoegen', () => call('goal.setRemoved', { id, removed: true }))
        openSheet({ goal: id })
      }),
    addPromise: (answer?: string) =>
      attempt(async () => {
        const { id } = await call('promise.create', { cycleId, description: answer?.trim() ?? '' })
        pushUndo('toezegging toevoegen', () => call('promise.setRemoved', { id, removed: true }))
        openSheet({ promise: id })
      }),
    removeGoal: (id: string) =>
      attempt(async () => {
        await call('goal.setRemoved', { id, removed: true })
        openSheet(null)
        const restore = pushUndo('doel verwijderen', () => call('goal.setRemoved', { id, removed: false }))
        tellWithUndo('Het doel is verwijderd.', restore)
      }),
    removePromise: (id: string) =>
      attempt(async () => {
        await call('promise.setRemoved', { id, removed: true })
        openSheet(null)
        const restore = pushUndo('toezegging verwijderen', () => call('promise.setRemoved', { id, removed: false }))
        tellWithUndo('De toezegging is verwijderd.', restore)
      }),
    removeAction: (id: string) =>
      attempt(async () => {
        await call('action.setRemoved', { id, removed: true })
        const restore = pushUndo('actie verwijderen', () => call('action.setRemoved', { id, removed: false }))
        tellWithUndo('De actie is verwijderd.', restore)
      }),
  }
}
