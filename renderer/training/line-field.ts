import type { PlanLine } from '../../shared/training/plan'
import type { LinePatch } from '../../shared/training/schema'
import { call } from '../api'

type Shared = keyof LinePatch & keyof PlanLine
type Money = Extract<Shared, `${string}Cents`>

/** What a field of a line needs to save itself. */
export const lineField = <K extends Shared>(line: PlanLine, name: K, undoLabel: string) => ({
  saveKey: `line ${line.key} ${name}`,
  stored: line[name],
  save: (value: PlanLine[K]) => call('training.changeLine', { key: line.key, [name]: value }),
  undoLabel,
})

/** The same for a choice from a list. */
export const lineChoice = <K extends Shared>(line: PlanLine, name: K, undoLabel: string) => ({
  ...lineField(line, name, undoLabel),
  save: (value: string | null) => call('training.changeLine', { key: line.key, [name]: value }),
})

/** The same for an amount, which is typed in euro and kept in cents. */
export const lineMoney = (line: PlanLine, name: Money, undoLabel: string) => {
  const cents = line[name]
  return {
    ...lineField(line, name, undoLabel),
    stored: cents === null ? null : cents / 100,
    save: (euro: number | null) =>
      call('training.changeLine', { key: line.key, [name]: euro === null ? null : Math.round(euro * 100) }),
    prefix: '€ ',
    fixedDecimals: true,
  }
}
