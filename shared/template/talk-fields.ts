import { cycleKinds } from '../cycle/schema'
import type { Change } from '../document/changes'
import type { ActionContent, DocumentContent, GoalContent, PromiseContent } from '../document/content'
import {
  actionKind,
  coaching,
  competenceInWords,
  costParts,
  goalNature,
  goalNumber,
  totalsInWords,
} from '../document/goal-blocks'
import type { DocumentMeta, SignatureBlock } from '../document/model'
import { euro, goalTitle, longDate, noticeOf, shortDate, termInWords } from '../document/parts'
import { signatureText } from '../document/signature-blocks'
import { formatNumber } from '../format/money'
import { actionCost, owners } from '../goal/schema'
import type { Side } from '../preparation/schema'
import { promiseKinds } from '../promise/schema'
import { type FieldOf, loop, picture, type Row, text, when } from './field'

/** What a signed document is made from: what was frozen, and who signed it. */
export type TalkSource<Content extends DocumentContent = DocumentContent> = { content: Content; meta: DocumentMeta }

const hours = (value: number | null): string => (value ? formatNumber(value) : '')
const cents = (value: number | null): string => (value ? euro(value) : '')

/** Who, when, and which version. */
export const talkFields: FieldOf<TalkSource>[] = [
  text('medewerker', 'Naam van de medewerker', ({ content }) => content.employee.name),
  text('functie', 'Functie van de medewerker', ({ content }) => content.employee.role ?? ''),
  text('in_dienst_sinds', 'Eerste dag in dienst', ({ content }) => longDate(content.employee.inServiceSince)),
  text('werkgever', 'Wie het gesprek voert voor de praktijk', ({ content }) => content.employerName),
  text('datum_gesprek', 'Dag van het gesprek', ({ content }) => longDate(content.conversationDate)),
  text('soort_gesprek', 'Soort gesprek', ({ content }) => cycleKinds[content.cycleKind]),
  text('periode', 'Periode van de cyclus', ({ content }) =>
    String(termInWords(content.period.start, content.period.end) ?? ''),
  ),
  text('versie', 'Nummer van deze versie', ({ content }) => String(content.version)),
  text('stand', 'Wie nog moet ondertekenen; leeg als beiden getekend hebben', ({ meta }) => noticeOf(meta) ?? ''),
  when('als_ondertekend', 'Alleen als beiden ondertekend hebben', ({ meta }) => noticeOf(meta) === null),
  text('controlecode', 'Controlecode van de inhoud (SHA-256)', ({ meta }) => meta.sha256 ?? ''),
  text('controlecode_kort', 'De eerste 16 tekens van de controlecode', ({ meta }) => (meta.sha256 ?? '').slice(0, 16)),
]

const actionFields: FieldOf<Row<ActionContent>>[] = [
  text('wat', 'Wat er gedaan wordt', ({ item }) => item.description.trim() || actionKind(item)),
  text('soort', 'Soort leervorm', ({ item }) => actionKind(item)),
  text('aanbieder', 'Wie de opleiding geeft', ({ item }) => item.provider),
  text('wie', 'Wie het doet', ({ item }) => owners[item.owner]),
  text('vanaf', 'Vanaf wanneer', ({ item }) => shortDate(item.fromDate)),
  text('tegen', 'Tegen wanneer', ({ item }) => shortDate(item.dueDate)),
  text('uren', 'Uren van de medewerker', ({ item }) => hours(item.ownHours)),
  text('begeleiding', 'Wie begeleidt en hoe lang', ({ item }) => coaching(item)),
  text('kosten', 'Kosten samen', ({ item }) => cents(actionCost(item))),
  text('kosten_uitleg', 'Waaruit de kosten bestaan', ({ item }) => costParts({ ...item, subsidyCents: null })),
  text('subsidie', 'Verwachte subsidie', ({ item }) => cents(item.subsidyCents)),
  text('bewijs', 'Waaruit het blijkt', ({ item }) => item.proof),
]

const goalFields: FieldOf<Row<GoalContent>>[] = [
  text('nummer', 'Volgnummer van het doel', ({ index }) => String(index + 1)),
  text('titel', 'Titel van het doel', ({ item }) => goalTitle(item)),
  text('aard', 'Soort doel in één regel', ({ item }) => goalNature(item)),
  text('termijn', 'Van wanneer tot wanneer', ({ item }) => termInWords(item.startDate, item.dueDate) ?? ''),
  text('competentie', 'Competentie met het niveau', ({ item }) => competenceInWords(item)),
  text('waarom', 'Waarom dit telt', ({ item }) => item.reason.trim()),
  text('resultaat', 'Verwacht resultaat', ({ item }) => item.result.trim()),
  text('zichtbaar_aan', 'Waaraan het te zien is', ({ item }) => item.indicator.trim()),
  loop('acties', 'Voor elke actie bij het doel', ({ item }) => item.actions, actionFields),
]

const promiseFields: FieldOf<Row<{ promise: PromiseContent; goal: string }>>[] = [
  text('wat', 'Wat toegezegd is', ({ item }) => item.promise.description.trim()),
  text('soort', 'Soort toezegging', ({ item }) => promiseKinds[item.promise.kind]),
  text('wie', 'Wie ervoor zorgt', ({ item }) => item.promise.who || 'Werkgever'),
  text('tegen', 'Tegen wanneer', ({ item }) => shortDate(item.promise.dueDate)),
  text('bij_doel', 'Bij welk doel ze hoort', ({ item }) => item.goal),
]

/** Goals with their actions, sums, and what the practice promised. */
export const agreedFields: FieldOf<TalkSource>[] = [
  loop('doelen', 'Voor elk ontwikkeldoel', ({ content }) => content.goals, goalFields),
  text('totaal_uren', 'Alle uren van de medewerker', ({ content }) => totalsInWords(content.goals).ownHours),
  text('totaal_begeleiding', 'Alle uren begeleiding', ({ content }) => totalsInWords(content.goals).coachHours),
  text('totaal_kosten', 'Alle kosten samen', ({ content }) => totalsInWords(content.goals).cost),
  text('totaal_subsidie', 'Alle verwachte subsidie samen', ({ content }) => totalsInWords(content.goals).subsidy),
  text('totaal_na_subsidie', 'Kosten na aftrek van de subsidie', ({ content }) => totalsInWords(content.goals).net),
  loop(
    'toezeggingen',
    'Voor elke toezegging van de werkgever',
    ({ content }) => content.promises.map((promise) => ({ promise, goal: goalNumber(content.goals, promise.goalId) })),
    promiseFields,
  ),
]

const changeFields: FieldOf<Row<Change>>[] = [
  text('wat', 'Wat er veranderd is', ({ item }) => item.what),
  text('van', 'Waar het bij hoort', ({ item }) => item.of),
  text('was', 'Hoe het was', ({ item }) => (item.state === 'added' ? 'Komt erbij' : item.was)),
  text('wordt', 'Hoe het wordt', ({ item }) => (item.state === 'removed' ? 'Vervalt' : item.becomes)),
]

/** What comes next, what changed, and who signed. */
export const closingFields: FieldOf<TalkSource>[] = [
  text('opvolging', 'Dag van het opvolggesprek', ({ content }) => longDate(content.closing.followUpDate)),
  text('evaluatie', 'Dag van de evaluatie', ({ content }) => longDate(content.closing.evaluationDate)),
  text('volgend_gesprek', 'Dag van het volgende gesprek', ({ content }) =>
    longDate(content.closing.nextConversationDate),
  ),
  text('terugbetaling', 'Of er een terugbetalingsregeling is: Ja of Nee', ({ content }) =>
    content.closing.repaymentAgreement ? 'Ja' : 'Nee',
  ),
  text('opmerkingen_medewerker', 'Opmerkingen van de medewerker', ({ content }) =>
    content.closing.employeeRemarks.trim(),
  ),
  text('opmerkingen_werkgever', 'Opmerkingen van de werkgever', ({ content }) =>
    content.closing.employerRemarks.trim(),
  ),
  text('vorige_versie', 'Nummer van de versie die deze vervangt', ({ content }) =>
    String(content.changes?.since ?? ''),
  ),
  loop(
    'wijzigingen',
    'Voor elke wijziging sinds de vorige versie',
    ({ content }) => content.changes?.lines ?? [],
    changeFields,
  ),
  ...partyFields('employee', 'medewerker', 'de medewerker'),
  ...partyFields('employer', 'werkgever', 'de werkgever'),
]

/** A party's place under the document, in words. */
const partyText = ({ content, meta }: TalkSource, voice: Side) => {
  const signature = meta.signatures.find(({ party }) => party === voice) ?? null
  const name = signature?.name ?? (voice === 'employee' ? content.employee.name : content.employerName)
  const block: SignatureBlock = { role: '', name, voice, signature }
  return { name, signature, ...signatureText(block) }
}

function partyFields(voice: Side, tag: string, who: string): FieldOf<TalkSource>[] {
  return [
    text(`ondertekenaar_${tag}`, `Naam waarmee ${who} tekent`, (source) => partyText(source, voice).name),
    picture(`handtekening_${tag}`, `Handtekening van ${who}: de tekening of de getypte naam`, (source) => {
      const { name, signature, typed } = partyText(source, voice)
      return signature?.image ? { image: signature.image, alt: `Handtekening van ${name}` } : typed
    }),
    text(
      `akkoord_${tag}`,
      `Hoe ${who} tekent: voor akkoord, voor gezien …`,
      (source) => partyText(source, voice).manner,
    ),
    text(`woorden_${tag}`, `Wat ${who} erbij schrijft`, (source) => partyText(source, voice).words),
    text(`getekend_${tag}`, `Wanneer en hoe ${who} tekende`, (source) => partyText(source, voice).when),
  ]
}

/** Questions with their answers, as one side gave them. */
export const saidFields: FieldOf<Row<{ question: string; lines: string[] }>>[] = [
  text('vraag', 'De vraag', ({ item }) => item.question),
  text('antwoord', 'Het antwoord', ({ item }) => item.lines.join('\n')),
]
