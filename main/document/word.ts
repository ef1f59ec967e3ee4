import type { IPropertiesOptions, Paragraph, Table } from 'docx'
import type { DocumentModel } from '../../shared/document/model'
import { page, paperSize } from '../../shared/document/paper-css'
import { wordBlock } from './word-blocks'
import { marks } from './word-field'
import {
  type Docx,
  hex,
  image,
  mm,
  noBorders,
  paragraph,
  paragraphOf,
  plain,
  rule,
  runs,
  spacing,
  xmlText,
} from './word-parts'
import { dashes, styles } from './word-styles'

/** The library, read and compiled at the first document only. */
export const loadWord = (): Promise<typeof import('docx')> => import('docx')

/**
 * The document as a Word file (.docx): real headings, repeated table heads, running head and footer, properties of
 * the file. Two runs do not give the same bytes (dates and ids inside): never compare by making it again.
 */
export async function toWord(model: DocumentModel): Promise<Buffer> {
  const docx = await loadWord()
  const file = new docx.Document({
    ...properties(model),
    // Only the fields of a form can be typed in; no password, since it keeps nobody from their own form.
    ...(model.form ? { protection: { type: docx.DocumentProtectionType.FORMS } } : {}),
    styles: styles(),
    numbering: { config: [dashes(docx)] },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // The library turns the paper itself: it takes the sizes of standing paper.
            size: {
              width: mm(page.width),
              height: mm(page.height),
              ...(model.landscape ? { orientation: docx.PageOrientation.LANDSCAPE } : {}),
            },
            margin: {
              top: mm(page.top),
              bottom: mm(page.bottom),
              left: mm(page.side),
              right: mm(paperSize(model).width) - mm(page.side) - textWidth(model),
              header: mm(page.top - 10),
              footer: mm(page.bottom - 10),
            },
          },
        },
        headers: {
          first: new docx.Header({ children: [paragraph(docx, '')] }),
          default: new docx.Header({
            children: [edgeLine(docx, model, model.runningHead.left, runs(docx, model.runningHead.right, edge))],
          }),
        },
        footers: { first: footer(docx, model), default: footer(docx, model) },
        children: [
          ...top(docx, model),
          ...(model.form ? [marks(docx, model.form.marks)] : []),
          ...model.blocks.flatMap((block) => wordBlock(docx, block, textWidth(model))),
        ],
      },
    ],
  })
  // The library has no option for the language of the file as a whole.
  file.CoreProperties.addChildElement(new docx.StringContainer('dc:language', 'nl-BE'))
  return docx.Packer.toBuffer(file)
}

function properties({ title, subtitle, properties: known, form }: DocumentModel): Omit<IPropertiesOptions, 'sections'> {
  return {
    title: xmlText(`${title} – ${subtitle}`),
    creator: xmlText(known.author),
    lastModifiedBy: xmlText(known.author),
    subject: xmlText(known.subject),
    keywords: xmlText(known.keywords),
    customProperties: [
      ...(known.documentId ? [{ name: 'documentId', value: known.documentId }] : []),
      { name: 'version', value: String(known.version) },
      ...(known.sha256 ? [{ name: 'sha256', value: known.sha256 }] : []),
      ...Object.entries(form?.properties ?? {}).map(([name, value]) => ({ name, value })),
    ],
  }
}

/** The width of the text in twips. */
const textWidth = (model: DocumentModel): number => mm(paperSize(model).text)

const edge = { size: 8, color: hex('quiet') }

/** Left and right at the edge of the page. */
function edgeLine(docx: Docx, model: DocumentModel, left: string, right: ReturnType<typeof runs>): Paragraph {
  return new docx.Paragraph({
    children: [...runs(docx, left, edge), new docx.TextRun({ children: [new docx.Tab()] }), ...right],
    tabStops: [{ type: docx.TabStopType.RIGHT, position: textWidth(model) }],
    spacing: spacing(0, 0, 240),
  })
}

function footer(docx: Docx, model: DocumentModel) {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber
  const count = new docx.TextRun({ children: ['Pagina ', CURRENT, ' van ', TOTAL_PAGES], size: 16, color: edge.color })
  return new docx.Footer({ children: [edgeLine(docx, model, model.footer, [count])] })
}

/** Letterhead, title, and how the document stands. */
function top(docx: Docx, model: DocumentModel): (Paragraph | Table)[] {
  const { letterhead, title, subtitle, notice } = model
  const full = textWidth(model)
  const logo = letterhead.logo
    ? image(docx, letterhead.logo, { width: 70, height: 18 }, `Logo van ${letterhead.name}`)
    : []
  const alignEnd = logo.length > 0
  const sender = [
    paragraph(docx, letterhead.name, { size: 11, bold: true }, { style: 'Cell', alignEnd }),
    ...letterhead.lines.map((line) =>
      paragraph(docx, line, { size: 9, color: hex('quiet') }, { style: 'Cell', alignEnd }),
    ),
  ]
  const cell = (width: number, children: Paragraph[]) =>
    new docx.TableCell({
      children,
      width: { size: width, type: docx.WidthType.DXA },
      verticalAlign: docx.VerticalAlign.CENTER,
      borders: { ...noBorders, bottom: rule(0.75, hex('line')) },
      margins: { top: 0, left: 0, right: 0, bottom: mm(4), marginUnitType: docx.WidthType.DXA },
    })
  const left = mm(76)
  const widths = logo.length ? [left, full - left] : [full]
  return [
    new docx.Table({
      rows: [
        new docx.TableRow({
          height: { value: mm(18), rule: docx.HeightRule.ATLEAST },
          children: logo.length
            ? [cell(left, [paragraphOf(docx, logo, { line: 240 })]), cell(full - left, sender)]
            : [cell(full, sender)],
        }),
      ],
      columnWidths: widths,
      width: { size: full, type: docx.WidthType.DXA },
      layout: docx.TableLayoutType.FIXED,
      ...plain,
    }),
    new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, children: runs(docx, title) }),
    paragraph(docx, subtitle, { size: 13, color: hex('quiet') }, { line: 240, after: notice ? 6 : 14 }),
    ...(notice
      ? [paragraph(docx, notice, { size: 9.5, bold: true, color: hex('agreed') }, { line: 240, after: 14 })]
      : []),
  ]
}
