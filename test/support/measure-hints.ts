import { sensitiveHints } from '../../shared/sensitive/hints'
import { sensitiveKinds } from '../../shared/sensitive/kinds'
import { everydaySentences, isHeldOut, sensitiveSentences } from '../fixtures/sensitive-sentences'

type Part = 'tuning' | 'held out' | 'all'
export type Figures = { sentences: number; right: number; missed: string[]; falseAlarms: string[] }

/** How the hints do on the list: a sentence counts as found when all its hints are of its kind, and there is one. */
export function measureHints(part: Part): Figures & { precision: number; recall: number } {
  const figures: Figures = { sentences: 0, right: 0, missed: [], falseAlarms: [] }
  const isIn = (place: number) => part === 'all' || isHeldOut(place) === (part === 'held out')
  for (const kind of sensitiveKinds)
    sensitiveSentences[kind]
      .filter((_, place) => isIn(place))
      .forEach((sentence) => {
        figures.sentences += 1
        const kinds = sensitiveHints(sentence).map((hint) => hint.kind)
        if (kinds.includes(kind)) figures.right += 1
        else figures.missed.push(sentence)
        const wrong = kinds.filter((found) => found !== kind)
        if (wrong.length > 0) figures.falseAlarms.push(`${sentence} (${wrong.join(', ')})`)
      })
  for (const sentences of Object.values(everydaySentences))
    sentences
      .filter((_, place) => isIn(place))
      .forEach((sentence) => {
        figures.sentences += 1
        const found = sensitiveHints(sentence)
        if (found.length > 0)
          figures.falseAlarms.push(`${sentence} (${found.map((hint) => `${hint.kind}: ${hint.words}`).join(', ')})`)
      })
  return {
    ...figures,
    precision: figures.right / (figures.right + figures.falseAlarms.length),
    recall: figures.right / (figures.right + figures.missed.length),
  }
}
