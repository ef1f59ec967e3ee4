import { isFilled } from '../format/text'
import type { Change } from './changes'
import type { DocumentContent } from './content'
import type { Block } from './model'
import { type ColumnOf, heading, noted, quiet, table } from './parts'

/** What stands where a value is empty. */
export const EMPTY_VALUE = 'Niet ingevuld'

/** The difference with the version before, line by line; nothing in a first version. */
export function changeBlocks({ changes }: DocumentContent): Block[] {
  if (!changes) return []
  const columns: ColumnOf<Change>[] = [
    { title: 'Wat', width: 30, cell: (line) => noted(line.what, [line.of]) },
    { title: 'Was', width: 35, cell: (line) => (line.state === 'added' ? 'Komt erbij' : orEmpty(line.was)) },
    { title: 'Wordt', width: 35, cell: (line) => (line.state === 'removed' ? 'Vervalt' : orEmpty(line.becomes)) },
  ]
  return [
    heading(`Wat is er veranderd sinds versie ${changes.since}`),
    ...(changes.lines.length
      ? table('Wijzigingen', columns, changes.lines)
      : [quiet(`Aan dit document is niets veranderd sinds versie ${changes.since}.`)]),
  ]
}

const orEmpty = (text: string): string => (isFilled(text) ? text : EMPTY_VALUE)
