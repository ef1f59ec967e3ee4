import { useEffect, useRef, useState } from 'react'
import { errorMessage } from '../../shared/ipc/messages'
import { enqueueSave, useSaveProblem } from './save-queue'
import { pushUndo } from './undo'

/** What was typed and not yet seen back from main, by field; so that a field that returns shows the newest text. */
const drafts = new Map<string, unknown>()

/** Leaves nothing that was typed in the page, when the practice locks, but for fields of which the text is not saved. */
export function forgetDrafts(butFor: readonly string[] = []): void {
  for (const key of drafts.keys()) if (!butFor.includes(key)) drafts.delete(key)
}

/** Fields on screen that want to hear of a change made for them elsewhere: by a button, or by a save without a place. */
const watchers = new Map<string, { show: (value: unknown) => void; showStored: () => void }>()

/** What can be kept nowhere is given back as text, and its field shows what is stored; newer typing is left alone. */
const givenBack = (key: string, value: unknown, isTyped: boolean) => ({
  text: isTyped && typeof value === 'string' ? value : '',
  letGo: () => {
    if (drafts.get(key) !== value) return
    drafts.delete(key)
    watchers.get(key)?.showStored()
  },
})

/**
 * Changes the text of a field from outside (taking an answer over) and saves it; gives the text before. Starts from
 * what was typed last, so that nothing typed is lost.
 */
export function replaceDraft(
  key: string,
  stored: string,
  change: (present: string) => string,
  save: (text: string) => Promise<unknown>,
): string {
  const before = drafts.has(key) ? (drafts.get(key) as string) : stored
  const next = change(before)
  drafts.set(key, next)
  watchers.get(key)?.show(next)
  enqueueSave(key, () => save(next), givenBack(key, next, true))
  return before
}

/**
 * Shows in a field what a change of another field brings along and saves. What was chosen in it before no longer wins: main
 * may answer so soon after that this field never sees its own choice come back.
 */
export function bringAlong(key: string, value: unknown): void {
  drafts.delete(key)
  watchers.get(key)?.show(value)
}

type Options<T> = {
  /** Unique for the field: route, id and name. */
  key: string
  stored: T
  save: (value: T) => Promise<unknown>
  /** Name of the change for undo; without it the change cannot be taken back. */
  undoLabel?: string
}

/**
 * A field that saves itself. What is typed wins over what comes back from main; a change from elsewhere (undo)
 * is shown as soon as nothing typed is waiting.
 */
export function useAutosave<T>({ key, stored, save, undoLabel }: Options<T>) {
  const [value, setValue] = useState<T>(() => (drafts.has(key) ? (drafts.get(key) as T) : stored))
  const atFocus = useRef<{ value: T } | null>(null)
  const lastStored = useRef(stored)
  const problem = useSaveProblem(key)

  useEffect(() => {
    lastStored.current = stored
    if (drafts.get(key) === stored) drafts.delete(key)
    if (!drafts.has(key)) setValue(stored)
  }, [key, stored])

  useEffect(() => {
    watchers.set(key, { show: (next) => setValue(next as T), showStored: () => setValue(lastStored.current) })
    return () => {
      watchers.delete(key)
    }
  }, [key])

  const put = (next: T, isTyped: boolean) => {
    drafts.set(key, next)
    const saveNext = async () => {
      await save(next)
      // Changed and changed back before main was asked again: `stored` stays as it was, and nothing else would tell.
      if (lastStored.current === next && drafts.get(key) === next) drafts.delete(key)
    }
    enqueueSave(key, saveNext, givenBack(key, next, isTyped))
  }

  const takeBack = (old: T, isTyped: boolean) => () => {
    put(old, isTyped)
    watchers.get(key)?.show(old)
    return Promise.resolve()
  }

  return {
    value,
    error: problem ? errorMessage(problem.code, problem.detail).title : undefined,
    change: (next: T) => {
      setValue(next)
      put(next, true)
    },
    focus: () => {
      atFocus.current = { value }
    },
    /** Closes the change: from here it can be taken back as one. */
    blur: () => {
      const before = atFocus.current
      atFocus.current = null
      if (undoLabel && before && before.value !== value) pushUndo(undoLabel, takeBack(before.value, true))
    },
    /**
     * A change that is done at once (a choice, a date) and can be taken back, with what was typed on the way to it.
     * `takeBackMore` undoes in the same step what the choice brought along in other fields.
     */
    choose: (next: T, takeBackMore?: () => void) => {
      const before = atFocus.current ? atFocus.current.value : value
      if (atFocus.current) atFocus.current = { value: next }
      if (undoLabel && (next !== before || takeBackMore))
        pushUndo(undoLabel, () => {
          takeBackMore?.()
          return takeBack(before, false)()
        })
      setValue(next)
      put(next, false)
    },
  }
}
