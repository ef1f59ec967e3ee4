import type { Block, DocumentModel, VoiceEntry } from '../document/model'
import { facts, heading, quiet, voices } from '../document/parts'
import type { Practice } from '../practice/schema'
import type { Side } from '../preparation/schema'
import { type TemplateKind, templateKinds } from './schema'

/*
 * The pieces of the templates that come with the application: the same blocks as our own documents, with fields where
 * they have words. So a practice starts from what it knows.
 */

/** The words of a condition that is met when a field has nothing to say. */
export const unless = (name: string, words: string): string => `{^${name}}${words}{/${name}}`

/** Blocks that are left out, or repeated, as a field says. */
export const within = (name: string, ...blocks: Block[]): Block[] => [line(`{#${name}}`), ...blocks, line(`{/${name}}`)]
/** Blocks for when there is nothing of a field. */
export const without = (name: string, words: string): Block[] => [line(`{^${name}}`), quiet(words), line(`{/${name}}`)]

export const line = (text: string): Block => ({ type: 'paragraph', text })

/** Entries that are repeated inside the column of one side. */
export const said = (name: string): VoiceEntry[] => [
  { question: null, lines: [`{#${name}}`] },
  { question: '{vraag}', lines: ['{antwoord}'] },
  { question: null, lines: [`{/${name}}`] },
]

export const bothSaid = (employee: VoiceEntry[], employer: VoiceEntry[], agreed: string): Block[] =>
  voices(employee, employer, `{${agreed}}${unless(agreed, 'Hierover is niets apart afgesproken.')}`)

type TemplateColumn = { title: string; width: number; text: string; note?: string; align?: 'end' }

/** A table with one row that is repeated: the loop opens in its first cell and closes in its last. */
export function loopTable(name: string, caption: string, columns: readonly TemplateColumn[]): Block {
  const last = columns.length - 1
  const row = columns.map(({ text, note }, index) => {
    const opened = index === 0 ? `{#${name}}${text}` : text
    const closed = index === last ? `{/${name}}` : ''
    return note ? { text: opened, note: `${note}${closed}` } : `${opened}${closed}`
  })
  return {
    type: 'table',
    caption,
    columns: columns.map(({ title, width, align }) => ({ title, width, ...(align ? { align } : {}) })),
    rows: [row],
    foot: null,
  }
}

/** The facts at the top of what belongs to a talk. */
export const talkFacts = (): Block[] =>
  facts('facts', [
    ['Medewerker', '{medewerker}'],
    ['Gesprek met', '{werkgever}'],
    ['Functie', '{functie}'],
    ['Datum gesprek', '{datum_gesprek}'],
    ['In dienst sinds', '{in_dienst_sinds}'],
    ['Soort gesprek', '{soort_gesprek}'],
    ['Periode', '{periode}'],
    ['Versie', '{versie}'],
  ])

/** What is different from the version before; left out in a first version. */
export const changes = (): Block[] =>
  within(
    'vorige_versie',
    heading('Wat is er veranderd sinds versie {vorige_versie}'),
    loopTable('wijzigingen', 'Wijzigingen', [
      { title: 'Wat', width: 30, text: '{wat}', note: '{van}' },
      { title: 'Was', width: 35, text: '{was}' },
      { title: 'Wordt', width: 35, text: '{wordt}' },
    ]),
  )

/** Follow-up and remarks. */
export const closing = (title: string): Block[] => [
  heading(title),
  ...facts('facts', [
    ['Opvolging', '{opvolging}'],
    ['Evaluatie', '{evaluatie}'],
    ['Volgend gesprek', '{volgend_gesprek}'],
    ['Terugbetalingsregeling', '{terugbetaling}'],
  ]),
  ...voices(
    [{ question: 'Opmerkingen', lines: ['{opmerkingen_medewerker}'] }],
    [{ question: 'Opmerkingen', lines: ['{opmerkingen_werkgever}'] }],
    '',
  ),
]

/** The places to sign. */
export function signing(): Block[] {
  const party = (voice: Side, role: string, tag: string) => ({
    role,
    voice,
    name: `{ondertekenaar_${tag}}`,
    signature: null,
    texts: {
      manner: `{akkoord_${tag}}`,
      words: `{woorden_${tag}}`,
      typed: `{handtekening_${tag}}`,
      when: `{getekend_${tag}}`,
    },
  })
  return [
    heading('Ondertekening'),
    {
      type: 'signatures',
      parties: [party('employee', 'Medewerker', 'medewerker'), party('employer', 'Werkgever', 'werkgever')],
      sha256: '{controlecode}',
      note: '{#als_ondertekend}Beiden hebben dit document ondertekend. {/als_ondertekend}De controlecode hieronder hoort bij precies deze inhoud: verandert er één teken, dan verandert ook de code.',
    },
  ]
}

type Edges = {
  title?: string
  subtitle?: string
  notice?: string | null
  right: string
  footer: string
  landscape?: boolean
}

/** A template as it comes with the application, on the practice's own letterhead. */
export function shippedModel(
  kind: TemplateKind,
  { logo, name }: Pick<Practice, 'logo' | 'name'>,
  edges: Edges,
  blocks: Block[],
): DocumentModel {
  const title = edges.title ?? templateKinds[kind]
  return {
    kind: 'template',
    title,
    subtitle: edges.subtitle ?? '{medewerker}{#functie}  ·  {functie}{/functie}',
    ...(edges.landscape ? { landscape: true } : {}),
    notice: edges.notice ?? null,
    letterhead: {
      name: '{praktijk}',
      lines: ['{praktijkhouder}', '{praktijk_adres}', '{praktijk_telefoon}  ·  {praktijk_email}'],
      logo,
    },
    runningHead: { left: '{praktijk}', right: edges.right },
    footer: edges.footer,
    properties: {
      author: name,
      subject: `Sjabloon: ${templateKinds[kind]}`,
      keywords: 'Sjabloon',
      documentId: null,
      version: 1,
      sha256: null,
    },
    blocks,
  }
}
