import { type IsoDate, localDay } from './date'

/** Gives a check that runs `onNewDay` when it is another day than at the check before. */
export function watchDay(onNewDay: () => void, dayNow: () => IsoDate = () => localDay(new Date())): () => void {
  let seen = dayNow()
  return () => {
    const day = dayNow()
    if (day === seen) return
    seen = day
    onNewDay()
  }
}
