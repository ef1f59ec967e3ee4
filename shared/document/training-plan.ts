import { formatDate, type IsoDate } from '../format/date'
import { formatHours, formatNumber } from '../format/money'
import { isFilled } from '../format/text'
import { actionTypes } from '../goal/schema'
import { needKinds } from '../need/schema'
import { type Practice, senderOf } from '../practice/schema'
import type { PersonSums, PlanLine, PlanSums, TrainingPlan } from '../training/plan'
import { lineOrigins, linePriorities, stages } from '../training/schema'
import { stageOf } from '../training/stage'
import { type Amounts, budgetState, groupLines, hoursTogether } from '../training/sums'
import type { Block, Cell, Column, DocumentModel } from './model'
import { type ColumnOf, euro, facts, heading, letterheadOf, noted, quiet, shortDate, table, termInWords } from './parts'
import { detailBlocks } from './training-details'

/**
 * The training plan of a year on lying paper: the budget, the sums of each person, all lines by person, the subsidies
 * with their dates, and the needs that nothing answers yet. It is read and kept, not signed. `today` is the day of printing.
 */
export function trainingPlanModel(plan: TrainingPlan, practice: Practice, today: IsoDate): DocumentModel {
  const drafts = plan.lines.filter(({ draft }) => draft).length
  return {
    kind: 'training',
    title: `Opleidingsplan ${plan.year}`,
    subtitle: practice.name,
    landscape: true,
    notice: drafts ? `Concept: ${draftsInWords(drafts)} uit een plan dat nog niet ondertekend is` : null,
    letterhead: letterheadOf(senderOf(practice), practice.logo),
    runningHead: { left: practice.name, right: `Opleidingsplan ${plan.year}` },
    footer: `Vertrouwelijk  ·  Stand op ${formatDate(today)}`,
    properties: {
      author: practice.name,
      subject: `Opleidingsplan ${plan.year}`,
      keywords: ['Opleidingsplan', practice.name, String(plan.year)].join(', '),
      documentId: null,
      version: 1,
      sha256: null,
    },
    blocks: [
      ...budgetBlocks(plan),
      ...personBlocks(plan),
      ...lineBlocks(plan),
      ...detailBlocks(plan.lines),
      ...subsidyBlocks(plan),
      ...needBlocks(plan),
      ...explanation(drafts, plan.dayHours),
    ],
  }
}

const draftsInWords = (count: number) => (count === 1 ? '1 regel komt' : `${formatNumber(count)} regels komen`)
const hoursAndDays = ({ hours, days }: PlanSums) => `${formatHours(hours)}, ${formatNumber(days)} dagen`

/** The sums of the plan and how they stand against the budget, in words. */
export function budgetInWords({ lines, budgetCents, totals }: TrainingPlan) {
  const { spentCents, approvedCents, plannedCents, leftCents } = budgetState(lines, budgetCents)
  return {
    budget: budgetCents === null ? 'Nog niet bepaald' : euro(budgetCents),
    planned: euro(totals.plannedCents),
    spent: euro(spentCents),
    subsidy: euro(totals.subsidyCents),
    approved: euro(approvedCents),
    net: euro(totals.netCents),
    undecided: euro(plannedCents),
    time: hoursAndDays(totals),
    leftCents,
  }
}

function budgetBlocks(plan: TrainingPlan): Block[] {
  const { leftCents, ...words } = budgetInWords(plan)
  return facts('facts', [
    ['Budget', words.budget],
    ['Kosten van het plan', words.planned],
    ['Besteed na subsidie', words.spent],
    ['Verwachte subsidie', words.subsidy],
    ['Goedgekeurd, nog te betalen', words.approved],
    ['Kosten na subsidie', words.net],
    ['Nog te beslissen', words.undecided],
    ['Tijd', words.time],
    [
      leftCents !== null && leftCents < 0 ? 'Boven het budget' : 'Over',
      leftCents === null ? null : euro(Math.abs(leftCents)),
    ],
  ])
}

const amount = (cents: number | null): string => (cents ? euro(cents) : '')
const number = (value: number | null): string => (value ? formatNumber(value) : '')

function personBlocks({ perPerson }: TrainingPlan): Block[] {
  if (perPerson.length === 0) return []
  const total = (of: (person: PersonSums) => number) => perPerson.reduce((sum, person) => sum + of(person), 0)
  const columns: ColumnOf<PersonSums>[] = [
    { title: 'Medewerker', width: 60, cell: ({ name, role }) => noted(name, [role ?? '']), sum: 'Samen' },
    { title: 'Regels', width: 16, align: 'end', cell: ({ lines }) => String(lines) },
    {
      title: 'Uren',
      width: 18,
      align: 'end',
      cell: ({ hours }) => number(hours),
      sum: number(total(({ hours }) => hours)),
    },
    { title: 'Dagen', width: 18, align: 'end', cell: ({ days }) => number(days) },
    ...(
      [
        ['Kosten', 'plannedCents'],
        ['Goedgekeurd', 'approvedCents'],
        ['Subsidie', 'subsidyCents'],
        ['Na subsidie', 'netCents'],
        ['Besteed', 'spentCents'],
      ] as const
    ).map(
      ([title, key]): ColumnOf<PersonSums> => ({
        title,
        width: 28,
        align: 'end',
        cell: (person) => amount(person[key]),
        sum: amount(total((person) => person[key])),
      }),
    ),
  ]
  return [heading('Per medewerker'), ...table('Uren en kosten per medewerker', columns, perPerson)]
}

function lineBlocks({ lines }: TrainingPlan): Block[] {
  if (lines.length === 0) return [heading('Wat er gepland is'), quiet('In dit plan staat nog niets.')]
  // The same columns in every table, so that the figures stand under each other over the whole document.
  const said = (column: LineColumn) => lines.some((line) => isFilled(textOf(column.cell(line))))
  const columns = lineColumns.filter(said)
  return [
    heading('Wat er gepland is'),
    ...groupLines(lines, 'person').flatMap((group): Block[] => [
      { type: 'heading', level: 2, text: group.title, ...(group.note ? { label: group.note } : {}) },
      {
        type: 'table',
        caption: `Opleidingen van ${group.title}`,
        columns: columns.map(({ title, width, align }) => ({ title, width, ...(align ? { align } : {}) })),
        rows: group.lines.map((line) => columns.map(({ cell }) => cell(line))),
        foot: columns.map(({ sum }, index) => (index === 0 ? 'Samen' : (sum?.(group.sums) ?? ''))),
      },
    ]),
  ]
}

type LineColumn = Column & { cell: (line: PlanLine) => Cell; sum?: (sums: Amounts) => string }
const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)

const lineColumns: readonly LineColumn[] = [
  {
    title: 'Opleiding of leervorm',
    width: 76,
    cell: ({ title, people, aim }) =>
      noted(title, [people.length > 1 ? people.map(({ name }) => name).join(', ') : '', aim]),
  },
  {
    title: 'Vorm en aanbieder',
    width: 40,
    cell: (line) =>
      noted(line.type ? actionTypes[line.type] : line.provider || lineOrigins[line.origin], [
        line.type ? line.provider : '',
        [line.formal ? 'formeel' : 'informeel', line.internal ? 'intern' : 'extern'].join(', '),
      ]),
  },
  { title: 'Wanneer', width: 34, cell: (line) => termInWords(line.fromDate, line.dueDate) ?? '' },
  {
    title: 'Stand',
    width: 34,
    cell: (line) =>
      noted(stages[stageOf(line)], [
        linePriorities[line.priority],
        line.draft ? 'Concept' : '',
        line.certificate?.name ?? '',
      ]),
  },
  {
    title: 'Uren',
    width: 14,
    align: 'end',
    cell: (line) => number(hoursTogether(line)),
    sum: ({ hours }) => number(hours),
  },
  {
    title: 'Kosten',
    width: 25,
    align: 'end',
    cell: ({ grossCents }) => amount(grossCents),
    sum: ({ plannedCents }) => amount(plannedCents),
  },
  {
    title: 'Subsidie',
    width: 24,
    align: 'end',
    cell: (line) => amount(line.subsidyCents),
    sum: ({ subsidyCents }) => amount(subsidyCents),
  },
  {
    title: 'Besteed',
    width: 24,
    align: 'end',
    cell: (line) => amount(line.spentCents),
    sum: ({ spentCents }) => amount(spentCents),
  },
]

/** Whether a subsidy is expected or looked for. */
export const isSubsidised = ({ subsidyCents, subsidySource, subsidyDeadline }: PlanLine): boolean =>
  !!subsidyCents || isFilled(subsidySource) || !!subsidyDeadline

function subsidyBlocks({ lines }: TrainingPlan): Block[] {
  const columns: ColumnOf<PlanLine>[] = [
    { title: 'Opleiding', width: 80, cell: ({ title }) => title },
    { title: 'Bron', width: 70, cell: ({ subsidySource }) => subsidySource },
    {
      title: 'Percentage',
      width: 30,
      align: 'end',
      cell: (line) => (line.subsidyPercent ? `${number(line.subsidyPercent)} %` : ''),
    },
    { title: 'Bedrag', width: 30, align: 'end', cell: (line) => amount(line.subsidyCents) },
    { title: 'Aanvragen tegen', width: 40, align: 'end', cell: (line) => shortDate(line.subsidyDeadline) },
  ]
  const asked = lines.filter(isSubsidised)
  return asked.length ? [heading('Subsidies'), ...table('Subsidies', columns, asked)] : []
}

function needBlocks({ openNeeds }: TrainingPlan): Block[] {
  if (openNeeds.length === 0) return []
  return [
    heading('Behoeften waar nog niets voor gepland is'),
    ...table(
      'Behoeften van de praktijk',
      [
        { title: 'Behoefte', width: 140, cell: ({ description }) => description },
        { title: 'Soort', width: 70, cell: ({ kind }) => needKinds[kind] },
        { title: 'Prioriteit', width: 40, cell: ({ priority }) => linePriorities[priority] },
      ],
      openNeeds,
    ),
  ]
}

/** Where the figures come from, so that a reader can judge them. */
const explanation = (drafts: number, dayHours: number): Block[] => [
  heading('Hoe dit plan is gemaakt'),
  quiet(
    'Dit plan brengt samen wat in de persoonlijke ontwikkelingsplannen is afgesproken, wat de praktijk zelf heeft toegevoegd en de cursussen voor meer mensen tegelijk. ' +
      'De kosten zijn cursusprijs, leermiddelen, verplaatsing en vervanging. Wat niet goedgekeurd of geannuleerd is, telt niet mee in de sommen, behalve wat al betaald is. ' +
      'Wat voor de hele praktijk is, staat bij geen enkele medewerker. ' +
      'Besteed is wat betaald is; bij het budget is de subsidie daarvan afgetrokken. ' +
      `Een dag telt ${formatNumber(dayHours)} uur. De subsidies zijn verwachtingen.` +
      (drafts ? ' Bij Concept kan de inhoud nog veranderen, want dat plan is nog niet ondertekend.' : ''),
  ),
]
