import type { DocumentModel } from './model'

/** The colours of the printed document; the three voices are those of the whole product. */
export const paperColours = {
  ink: '#1F2A2E',
  quiet: '#56656B',
  line: '#D5D1C9',
  employee: '#1F6F5C',
  employeeTint: '#E6F2EE',
  employer: '#4B4FA6',
  employerTint: '#ECECF8',
  agreed: '#8A5A00',
  agreedTint: '#FFF6DD',
} as const
const c = paperColours

/** The page: A4, in millimetres. The Word file uses the same figures. */
export const page = { width: 210, height: 297, top: 24.08, side: 21.97, bottom: 24.08 } as const

/** Chromium lays a page out in whole dots, of which there are so many in a millimetre. */
const DOTS = 96 / 25.4

/** The paper of a document as it lies, and the width of its text, in millimetres: for Word too as wide as Chromium makes it. */
export const paperSize = ({ landscape = false }: { landscape?: boolean | undefined }) => {
  const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height]
  return { width, height, text: (Math.round(width * DOTS) - 2 * Math.round(page.side * DOTS)) / DOTS }
}

/**
 * How the paper looks, on screen and in print; every rule stays inside `.paper`. Line heights are Word's multiples
 * (1.15, 1.05) times the 1.2207 that Carlito's own line takes, in whole twips as both count them, and lines are whole
 * dots of the screen (0.75 points), so that pages break in the same places.
 */
export const paperCss = `
.paper { font: 10.5pt/1.4 Carlito, Calibri, sans-serif; color: ${c.ink}; background: #fff; text-align: left;
  font-variant-numeric: lining-nums; overflow-wrap: anywhere; orphans: 2; widows: 2; hyphens: manual;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.paper *, .paper *::before { box-sizing: border-box; }
.paper :is(p, h1, h2, h3, h4, dl, dt, dd, ul, li, table, td, th) { margin: 0; padding: 0; font: inherit; color: inherit; }
.paper :is(.text, dd, li, td, .note, .words, .question) { white-space: pre-wrap; }

.paper .letterhead { display: flex; align-items: center; justify-content: space-between; gap: 8mm;
  min-height: 18mm; padding-bottom: 4mm; border-bottom: 0.75pt solid ${c.line}; }
.paper .logo { max-width: 70mm; max-height: 18mm; object-fit: contain; object-position: left; }
.paper .sender { font-size: 9pt; line-height: 1.279; color: ${c.quiet}; }
.paper .logo + .sender { text-align: right; }
.paper .practice { font-size: 11pt; font-weight: 700; color: ${c.ink}; }

.paper .title { font-size: 27pt; line-height: 1.2207; font-weight: 700; margin-top: 26pt; letter-spacing: -0.2pt; }
.paper .subtitle { font-size: 13pt; line-height: 1.2207; color: ${c.quiet}; margin-bottom: 14pt; }
.paper .notice { font-weight: 700; font-size: 9.5pt; line-height: 1.2207; color: ${c.agreed}; margin: -8pt 0 14pt; }
.paper .section { font-size: 15pt; line-height: 1.2207; font-weight: 700; margin: 24pt 0 7pt; padding-top: 8pt;
  border-top: 0.75pt solid ${c.line}; break-after: avoid; }
.paper .part { font-size: 12.5pt; line-height: 1.2207; font-weight: 700; margin: 16pt 0 5pt; break-after: avoid; }
.paper .section + .part { margin-top: 8pt; }
.paper :is(.section, .part) { break-inside: avoid; }
.paper .part .label { display: block; font-size: 9.5pt; color: ${c.employee}; }
.paper .text { margin-bottom: 8pt; }
.paper .keep { margin-bottom: 6pt; break-after: avoid; }
.paper .quiet { color: ${c.quiet}; }
.paper .heads { break-after: avoid; break-inside: avoid; }
.paper .text + .heads > .section:first-child { margin-top: 16pt; }
.paper .text + .heads > .part:first-child { margin-top: 8pt; }

.paper .facts { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; margin-bottom: 8pt; }
.paper .facts > div { display: grid; grid-template-columns: 34mm 1fr; border-bottom: 0.75pt solid ${c.line};
  padding: 2.5pt 0; line-height: 1.279; break-inside: avoid; }
.paper .facts dt { color: ${c.quiet}; font-size: 9.5pt; padding-top: 1pt; }
.paper .facts > :is(:last-child, :nth-last-child(2):nth-child(odd)) { border-bottom: 0; }
.paper .fields > div { display: grid; grid-template-columns: 34mm 1fr; padding: 2pt 0; }
.paper .fields dt { color: ${c.quiet}; font-size: 9.5pt; padding-top: 1pt; }

.paper :is(.voices, .fields) { margin-bottom: 8pt; }
.paper .voices > * + * { margin-top: 6pt; }
.paper .voice { display: flow-root; }
.paper .whole { break-inside: avoid; }
.paper .beside { width: 100%; table-layout: fixed; border-collapse: separate; border-spacing: 0; }
.paper .beside thead { display: table-header-group; break-after: avoid; }
.paper .beside tr { break-inside: avoid; }
.paper .beside + .agreed { break-before: avoid; }
.paper .beside :is(th, td) { text-align: left; vertical-align: top; }
.paper .beside td { padding-top: 3pt; }
.paper .beside .who { margin-bottom: 0; }
.paper .beside :is(th, td):first-child { padding-right: 3mm; }
.paper .beside :is(th, td):last-child { padding-left: 3mm; }
.paper .who { font-size: 9.5pt; line-height: 1.2207; font-weight: 700; padding: 2pt 5pt; margin-bottom: 3pt;
  break-after: avoid; }
.paper .employee .who { color: ${c.employee}; background: ${c.employeeTint}; border-top: 1.5pt solid ${c.employee}; }
.paper .employer .who { color: ${c.employer}; background: ${c.employerTint}; border-top: 1.5pt solid ${c.employer}; }
.paper .entry { padding: 0 5pt; }
.paper .question { font-size: 9.5pt; line-height: 1.279; color: ${c.quiet}; break-after: avoid; }
.paper .entry .text, .paper .answers { margin-bottom: 5pt; }
.paper .answers { list-style: none; }
.paper .answers li { position: relative; padding-left: 10pt; }
.paper .answers li::before { content: "–"; position: absolute; left: 0; color: ${c.quiet}; }
.paper .voice.agreed { background: ${c.agreedTint}; border-left: 2.25pt solid ${c.agreed}; break-inside: avoid;
  padding: 4pt 3pt 0 0.75pt; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.paper .agreed .who { color: ${c.agreed}; padding-block: 0; margin-bottom: 1pt; }

.paper .lines { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 9.5pt; line-height: 1.279;
  margin-bottom: 8pt; font-variant-numeric: lining-nums tabular-nums; }
.paper .lines thead { display: table-header-group; }
.paper .lines tfoot { display: table-row-group; font-weight: 700; break-before: avoid; }
.paper .lines tr { break-inside: avoid; }
.paper .lines thead { break-after: avoid; }
.paper .lines tbody tr:first-child { break-before: avoid; }
.paper .lines th { text-align: left; vertical-align: bottom; color: ${c.quiet}; font-weight: 700; font-size: 9pt;
  border-bottom: 0.75pt solid ${c.ink}; padding: 3.5pt 8pt 3.5pt 0; }
.paper .lines td { vertical-align: top; border-bottom: 0.75pt solid ${c.line}; padding: 3.5pt 8pt 3.5pt 0; }
.paper .lines tr > :last-child { padding-right: 0; }
.paper .lines .end { text-align: right; }
.paper .lines .note { font-size: 8.5pt; line-height: 1.2207; color: ${c.quiet}; font-weight: 400; }
.paper .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

.paper .ask { break-inside: avoid; margin-bottom: 8pt; }
.paper .asked { font-weight: 700; padding-top: 4pt; }
.paper .hint { font-size: 9.5pt; line-height: 1.279; color: ${c.quiet}; margin-bottom: 3pt; }
.paper .blank { padding: 3pt 6pt; }
.paper .blank:is(.text, .line) { border: 0.75pt solid ${c.line}; min-height: 9mm; }
.paper .blank.text { min-height: 22mm; }

.paper .signatures { break-inside: avoid; }
.paper .parties { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; margin-bottom: 10pt; }
.paper .party { display: flex; flex-direction: column; }
.paper .party .name { font-weight: 700; font-size: 11.5pt; }
.paper .party .manner, .paper .party .words { font-size: 9.5pt; line-height: 1.279; }
.paper .party .words { margin-top: 3pt; font-style: italic; }
.paper .ink { height: 22mm; margin-top: auto; display: flex; align-items: flex-end; padding-bottom: 1mm;
  border-bottom: 0.75pt solid ${c.ink}; }
.paper .ink img { max-width: 62mm; max-height: 19mm; object-fit: contain; object-position: left bottom; }
.paper .typed { font-size: 16pt; line-height: 1.2207; font-style: italic; }
.paper .moment { font-size: 9pt; line-height: 1.279; color: ${c.quiet}; padding-top: 2pt; }
.paper .signatures > .note, .paper .hash { font-size: 8.5pt; line-height: 1.279; color: ${c.quiet}; }
.paper .hash { margin-top: 2pt; }
`

/**
 * The page itself: size, margins, running head, footer. Only for a page that holds nothing but this document. That page
 * has no window, and so no width: without one on screen the text would first be laid out a letter wide, which takes
 * longer than printing it.
 */
export function pageCss(model: DocumentModel): string {
  const { runningHead, footer, landscape } = model
  const small = `font: 8pt/1.2207 Carlito, Calibri, sans-serif; color: ${c.quiet};`
  const head = `${small} vertical-align: bottom; padding-bottom: 6mm;`
  const foot = `${small} vertical-align: top; padding-top: 6mm;`
  return `@page { size: A4${landscape ? ' landscape' : ''}; margin: ${page.top}mm ${page.side}mm ${page.bottom}mm;
  @top-left { content: ${cssString(runningHead.left)}; ${head} }
  @top-right { content: ${cssString(runningHead.right)}; ${head} }
  @bottom-left { content: ${cssString(footer)}; ${foot} }
  @bottom-right { content: "Pagina " counter(page) " van " counter(pages); ${foot} } }
@page :first { @top-left { content: none } @top-right { content: none } }
html, body { margin: 0; background: #fff; }
@media screen { body { width: ${paperSize(model).text}mm } }`
}

/** A CSS string in which nothing can end the string, the rule or the style element. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,·-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`
