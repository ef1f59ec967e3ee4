import { sensitiveHints } from '../../shared/sensitive/hints'
import { type SensitiveKind, sensitiveKinds } from '../../shared/sensitive/kinds'
import {
  everydaySentences,
  freshSentences,
  isHeldOut,
  lastSentences,
  sensitiveSentences,
  unseenSentences,
} from '../fixtures/sensitive-sentences'

export type Part = 'tuning' | 'held out' | 'later' | 'unseen' | 'all'
type Figures = { sentences: number; right: number; missed: string[]; falseAlarms: string[] }

type Line = { text: string; kind: SensitiveKind | null }

const first = [
  ...sensitiveKinds.flatMap((kind) => sensitiveSentences[kind].map((text, place) => ({ text, kind, place }))),
  ...Object.values(everydaySentences).flatMap((list) => list.map((text, place) => ({ text, kind: null, place }))),
]
const linesOfPairs = ({ sensitive, everyday }: typeof freshSentences): Line[] => [
  ...sensitive.map(([kind, text]) => ({ text, kind })),
  ...everyday.map((text) => ({ text, kind: null })),
]

function linesOf(part: Part): Line[] {
  if (part === 'later') return [...linesOfPairs(freshSentences), ...linesOfPairs(lastSentences)]
  if (part === 'unseen') return linesOfPairs(unseenSentences)
  if (part === 'all') return [...first, ...linesOf('later'), ...linesOf('unseen')]
  return first.filter(({ place }) => isHeldOut(place) === (part === 'held out'))
}

/** How the hints do on a part of the list: found is a hint of the right kind, and a hint of any other kind is false. */
export function measureHints(part: Part): Figures & { precision: number; recall: number } {
  const lines = linesOf(part)
  const figures: Figures = { sentences: lines.length, right: 0, missed: [], falseAlarms: [] }
  for (const { text, kind } of lines) {
    const hints = sensitiveHints(text)
    if (kind && hints.some((hint) => hint.kind === kind)) figures.right += 1
    else if (kind) figures.missed.push(text)
    const wrong = hints.filter((hint) => hint.kind !== kind)
    if (wrong.length > 0) figures.falseAlarms.push(`${text} (${wrong.map((hint) => hint.words).join(', ')})`)
  }
  return {
    ...figures,
    precision: figures.right / (figures.right + figures.falseAlarms.length),
    recall: figures.right / (figures.right + figures.missed.length),
  }
}
