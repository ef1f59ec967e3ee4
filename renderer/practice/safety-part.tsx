import { SeatPart } from '../seat/seat-part'

/** What keeps the practice safe, one card after the other: copies, keys, who did what, and what is erased when. */
export function SafetyPart() {
  return <SeatPart />
}
