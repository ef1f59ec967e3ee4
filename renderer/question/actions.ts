import type { RouteInput } from '../../shared/ipc/contract'
import type { QuestionItem } from '../../shared/question/schema'
import { call } from '../api'
import { tellError, tellWithUndo } from '../components/toast'

/** Hides a question or shows it again, with the way back in the message. */
export async function hideQuestion({ id, text }: QuestionItem, hidden: boolean): Promise<void> {
  const set = (to: boolean) => call('question.setHidden', { id, hidden: to })
  try {
    await set(hidden)
  } catch (error) {
    return tellError(error)
  }
  tellWithUndo(hidden ? `Verborgen: “${short(text)}”` : `Wordt weer gevraagd: “${short(text)}”`, () =>
    set(!hidden).catch(tellError),
  )
}

/** Removes an own question, with the way back in the message. */
export async function removeQuestion({ id, text }: QuestionItem): Promise<void> {
  const set = (removed: boolean) => call('question.setRemoved', { id, removed })
  try {
    await set(true)
  } catch (error) {
    return tellError(error)
  }
  tellWithUndo(`Verwijderd: “${short(text)}”`, () => set(false).catch(tellError))
}

/** Puts the words of the standard list or the pack back, with the way back in the message. */
export async function restoreQuestion({ id, text, hint, kinds }: QuestionItem): Promise<void> {
  const own: RouteInput<'question.reword'> = { id, text, hint, kinds }
  try {
    await call('question.restore', { id })
  } catch (error) {
    return tellError(error)
  }
  tellWithUndo('De oorspronkelijke tekst staat er weer.', () => call('question.reword', own).catch(tellError))
}

const LONGEST = 60
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text)
