import type { Question, Side } from '../preparation/schema'
import type { PackId } from './schema'

/** Makes the questions of one pack for one side: theme, name in code, question, hint. */
export const packQuestion =
  (pack: PackId, side: Side) =>
  (theme: string, name: string, text: string, hint: string): Question => ({
    id: `${side === 'employee' ? 'm' : 'w'}-${pack}-${name}`,
    side,
    theme,
    type: 'text',
    text,
    hint,
  })
