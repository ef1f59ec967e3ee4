import { isFilled } from '../format/text'
import type { PlanLine } from '../training/plan'
import { lineOrigins } from '../training/schema'
import type { Block } from './model'
import { type ColumnOf, heading, noted, shortDate, table } from './parts'

/** Whether there is more to say of a line than the tables with its dates and costs do. */
const isParticular = (line: PlanLine): boolean =>
  line.origin !== 'goal' ||
  !line.inWorkTime ||
  line.repayment ||
  line.certificate?.validUntil != null ||
  [line.competence ?? '', line.responsible, line.satisfaction, line.effect].some(isFilled)

const columns: readonly ColumnOf<PlanLine>[] = [
  {
    title: 'Opleiding',
    width: 48,
    cell: ({ title, people }) => noted(title, [people.map(({ name }) => name).join(', ')]),
  },
  { title: 'Competentie', width: 30, cell: ({ competence }) => competence ?? '' },
  { title: 'Herkomst', width: 24, cell: ({ origin }) => lineOrigins[origin] },
  { title: 'Werktijd', width: 20, cell: ({ inWorkTime }) => (inWorkTime ? 'In werktijd' : 'Buiten werktijd') },
  { title: 'Verantwoordelijke', width: 32, cell: ({ responsible }) => responsible },
  { title: 'Attest geldig tot', width: 22, cell: ({ certificate }) => shortDate(certificate?.validUntil ?? null) },
  { title: 'Tevredenheid', width: 36, cell: ({ satisfaction }) => satisfaction },
  { title: 'Effect na drie maanden', width: 36, cell: ({ effect }) => effect },
  { title: 'Terugbetaling', width: 23, cell: ({ repayment }) => (repayment ? 'Afgesproken' : '') },
]

/** What Excel tells in more columns than the paper is wide: a second table, of the lines of which there is any. */
export function detailBlocks(lines: readonly PlanLine[]): Block[] {
  const particular = lines.filter(isParticular)
  if (particular.length === 0) return []
  return [heading('Bijzonderheden per opleiding'), ...table('Bijzonderheden per opleiding', columns, particular)]
}
