import type { Side } from '../preparation/schema'
import {
  type Block,
  type Cell,
  type DocumentModel,
  type Fact,
  rowsBeside,
  type SignatureBlock,
  type Voice,
  type VoiceEntry,
  voiceLabels,
} from './model'
import { signatureText } from './signature-blocks'

/** A plain element tree: the PDF writes it as HTML, the screen makes React elements of it. */
export type PaperElement = { tag: string; attributes: Record<string, string>; children: PaperNode[] }
export type PaperNode = PaperElement | string

const element = (tag: string, attributes: Record<string, string>, ...children: PaperNode[]): PaperElement => ({
  tag,
  attributes,
  children,
})
const of = (tag: string, className: string, ...children: PaperNode[]): PaperElement =>
  element(tag, { class: className }, ...children)
const names = (...classes: (string | false | undefined)[]): string => classes.filter(Boolean).join(' ')
const when = (condition: unknown, ...nodes: PaperNode[]): PaperNode[] => (condition ? nodes : [])

/**
 * The document as one `article.paper`. Attributes are those of HTML (`class`, `scope`, `alt`, `lang`...) and never a
 * handler or a style; all looks are in `paperCss`.
 */
export function markup(model: DocumentModel): PaperElement {
  return element(
    'article',
    { class: 'paper', lang: 'nl-BE' },
    letterhead(model),
    of('h1', 'title', model.title),
    ...when(model.subtitle, of('p', 'subtitle', model.subtitle)),
    ...when(model.notice, of('p', 'notice', model.notice ?? '')),
    ...blocks(model.blocks),
  )
}

function letterhead({ letterhead: { name, lines, logo } }: DocumentModel): PaperElement {
  return of(
    'header',
    'letterhead',
    ...when(logo, element('img', { class: 'logo', src: logo ?? '', alt: `Logo van ${name}` })),
    of('div', 'sender', of('p', 'practice', name), ...lines.map((line) => element('p', {}, line))),
  )
}

/**
 * Headings under each other are one element: Chromium moves only the last of them along with a table that does not fit
 * under it, unless they are.
 */
function blocks(values: readonly Block[]): PaperElement[] {
  const made: PaperElement[] = []
  for (const [index, value] of values.entries()) {
    const group = made.at(-1)
    if (!stays(value)) made.push(block(value))
    else if (group && stays(values[index - 1])) group.children.push(block(value))
    else made.push(of('div', 'heads', block(value)))
  }
  return made
}

/** Whether it stays on the page of what follows. */
const stays = (value: Block | undefined): boolean =>
  value?.type === 'heading' || (value?.type === 'paragraph' && value.keep === true)

function block(value: Block): PaperElement {
  switch (value.type) {
    case 'heading':
      return value.level === 1
        ? of('h2', 'section', value.text)
        : of('h3', 'part', ...when(value.label, of('span', 'label', `${value.label} `)), value.text)
    case 'paragraph':
      return of('p', names('text', value.quiet && 'quiet', value.keep && 'keep'), value.text)
    case 'facts':
      return of('dl', 'facts', ...value.facts.map((fact) => pair(fact, {})))
    case 'fields':
      return of(
        'dl',
        names('fields', value.whole && 'whole'),
        ...value.fields.map((fact) => pair(fact, fact.whole ? { class: 'whole' } : {})),
      )
    case 'voices':
      return of(
        'div',
        names('voices', value.whole && 'whole'),
        ...(value.stacked
          ? [
              ...when(value.employee.length, voice('employee', value.employee)),
              ...when(value.employer.length, voice('employer', value.employer)),
            ]
          : [beside(value)]),
        ...when(value.agreed, voice('agreed', [{ question: null, lines: [value.agreed] }])),
      )
    case 'table':
      return table(value)
    case 'question':
      return of(
        'section',
        `ask ${value.voice}`,
        of('p', 'asked', value.text),
        ...when(value.hint, of('p', 'hint', value.hint)),
        ...value.fields.map(({ type, label }) => of('p', `blank ${type}`, type === 'tick' ? `☐  ${label}` : label)),
      )
    case 'signatures':
      return of(
        'section',
        'signatures',
        of('div', 'parties', ...value.parties.map(party)),
        of('p', 'note', value.note),
        ...when(value.sha256, of('p', 'hash', `SHA-256  ${value.sha256}`)),
      )
  }
}

const pair = ({ label, value }: Fact, attributes: Record<string, string>): PaperElement =>
  element('div', attributes, element('dt', {}, label), element('dd', {}, value))

const voice = (who: Voice, entries: VoiceEntry[]): PaperElement =>
  of('section', `voice ${who}`, of('p', 'who', voiceLabels[who]), ...entries.map(entry))

const sides: Side[] = ['employee', 'employer']

/** Both sides in a table, whose head returns on the next page; what stays together is a row. */
function beside(said: Extract<Block, { type: 'voices' }>): PaperElement {
  return of(
    'table',
    'beside',
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...sides.map((side) => element('th', { scope: 'col', class: side }, of('p', 'who', voiceLabels[side]))),
      ),
    ),
    element(
      'tbody',
      {},
      ...rowsBeside(said).map((row) =>
        element('tr', {}, ...sides.map((side) => element('td', {}, ...row[side].map(entry)))),
      ),
    ),
  )
}

const entry = ({ question, lines }: VoiceEntry): PaperElement =>
  of(
    'div',
    'entry',
    ...when(question, of('p', 'question', question ?? '')),
    lines.length > 1
      ? of('ul', 'answers', ...lines.map((line) => element('li', {}, line)))
      : of('p', 'text', lines[0] ?? ''),
  )

function table({ caption, columns, rows, foot }: Extract<Block, { type: 'table' }>): PaperElement {
  const total = columns.reduce((sum, column) => sum + column.width, 0)
  const attributes = (index: number): Record<string, string> => (columns[index]?.align ? { class: 'end' } : {})
  return of(
    'table',
    'lines',
    of('caption', 'unseen', caption),
    element(
      'colgroup',
      {},
      ...columns.map(({ width }) => element('col', { width: `${((100 * width) / total).toFixed(2)}%` })),
    ),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...columns.map(({ title }, index) => element('th', { scope: 'col', ...attributes(index) }, title)),
      ),
    ),
    element(
      'tbody',
      {},
      ...rows.map((row) =>
        element('tr', {}, ...row.map((cell, index) => element('td', attributes(index), ...cellNodes(cell)))),
      ),
    ),
    ...when(
      foot,
      element(
        'tfoot',
        {},
        element('tr', {}, ...(foot ?? []).map((text, index) => element('td', attributes(index), text))),
      ),
    ),
  )
}

const cellNodes = (cell: Cell): PaperNode[] =>
  typeof cell === 'string' ? [cell] : [cell.text, of('p', 'note', cell.note)]

function party(value: SignatureBlock): PaperElement {
  const { manner, words, typed, when: moment } = signatureText(value)
  const image = value.signature?.image
  return of(
    'div',
    `party ${value.voice}`,
    of('p', 'who', value.role),
    of('p', 'name', value.name),
    of('p', 'manner', manner),
    ...when(words, of('p', 'words', words)),
    of(
      'div',
      'ink',
      ...when(image, element('img', { src: image ?? '', alt: `Handtekening van ${value.name}` })),
      ...when(typed, of('span', 'typed', typed)),
    ),
    of('p', 'moment', moment),
  )
}
