import type { FrozenDocument } from '../../db/document/store'
import type { PracticeDb } from '../../db/open'
import { findTemplate, templateFor } from '../../db/template/store'
import type { DocumentModel } from '../../shared/document/model'
import { AppError } from '../../shared/ipc/result'
import { catalogue, type SourceOf } from '../../shared/template/catalogue'
import { valuesOf } from '../../shared/template/field'
import type { TemplateKind } from '../../shared/template/schema'
import type { Environment } from '../environment'
import type { Session } from '../practice/session'
import type { Filling } from '../template/fill'
import type { Stamp } from '../template/stamp'
import { frozenMeta, frozenModel } from './documents'

/**
 * A document that can be made: in the application's own shape, or filled into the practice's own template. Word and PDF
 * come from the same of the two.
 */
export type Paper = { model: DocumentModel; own: { template: Buffer; filling: Filling } | null }

/** A document that is made anew each time, in the template that is used today. */
export function paperOf<Kind extends TemplateKind>(
  db: PracticeDb,
  kind: Kind,
  model: DocumentModel,
  source: SourceOf[Kind],
): Paper {
  const template = templateFor(db, kind)
  return { model, own: template && { template: template.bytes, filling: fillingOf(kind, model, source) } }
}

/** A signed document, in the template that it was laid down with. */
export function frozenPaper(db: PracticeDb, document: FrozenDocument): Paper {
  const model = frozenModel(document)
  const template = document.templateId ? findTemplate(db, document.templateId) : null
  if (!template) return { model, own: null }
  const { content } = document
  const meta = frozenMeta(document)
  const filling =
    content.kind === 'plan'
      ? fillingOf('plan', model, { content, meta })
      : fillingOf('report', model, { content, meta })
  return { model, own: { template: template.bytes, filling } }
}

const fillingOf = <Kind extends TemplateKind>(kind: Kind, model: DocumentModel, source: SourceOf[Kind]): Filling => ({
  values: valuesOf(catalogue[kind].fields, source),
  stamp: stampOf(model),
})

/** What the file says of itself is the same in either shape. */
const stampOf = ({ title, subtitle, properties, form }: DocumentModel): Stamp => ({
  title: `${title} – ${subtitle}`,
  author: properties.author,
  subject: properties.subject,
  keywords: properties.keywords,
  custom: {
    ...(properties.documentId ? { documentId: properties.documentId } : {}),
    version: String(properties.version),
    ...(properties.sha256 ? { sha256: properties.sha256 } : {}),
    ...form?.properties,
  },
  marks: form?.marks ?? [],
})

/** The Word file. */
export const wordOf = (
  environment: Pick<Environment, 'toWord' | 'fillTemplate'>,
  { model, own }: Paper,
): Promise<Buffer> => (own ? environment.fillTemplate(own.template, own.filling) : environment.toWord(model))

/** The PDF. Throws what `officePdf` throws for an own template. */
export const pdfOf = async (
  environment: Pick<Environment, 'toPdf' | 'fillTemplate' | 'officeToPdf'>,
  { model, own }: Paper,
): Promise<Buffer> => (own ? ownPdf(environment, own) : environment.toPdf(model))

const ownPdf = async (
  environment: Pick<Environment, 'fillTemplate' | 'officeToPdf'>,
  { template, filling }: NonNullable<Paper['own']>,
): Promise<Buffer> => officePdf(environment, await environment.fillTemplate(template, filling))

/** One Word file as another program lays it out. Throws OFFICE_NONE where there is none, and OFFICE_FAILED. */
export async function officePdf(environment: Pick<Environment, 'officeToPdf'>, docx: Buffer): Promise<Buffer> {
  const [pdf = new AppError('OFFICE_FAILED')] = await environment.officeToPdf([docx])
  if (pdf instanceof AppError) throw pdf
  return pdf
}

/**
 * To the printer, in the shape in which it is saved; false when the user cancelled. Throws PRINT_FAILED, what `pdfOf` throws,
 * and LOCKED when the practice was locked before the dialog came up.
 */
export async function printPaper(
  session: Pick<Session, 'openStill'>,
  environment: Pick<Environment, 'fillTemplate' | 'officeToPdf' | 'printDocument' | 'printPdf'>,
  { model, own }: Paper,
): Promise<boolean> {
  const requireOpen = session.openStill()
  if (!own) return environment.printDocument(model, requireOpen)
  return environment.printPdf(await ownPdf(environment, own), requireOpen)
}
