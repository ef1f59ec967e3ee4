import { PDFDocument } from '@cantoo/pdf-lib'

/** A PDF of some pages with a line of text on each: there is no window here in which a document could be drawn. */
export async function smallPdf({ pages = 1, useObjectStreams = false } = {}): Promise<Buffer> {
  const document = await PDFDocument.create()
  for (let page = 1; page <= pages; page++) document.addPage().drawText(`Bladzijde ${page}`)
  return Buffer.from(await document.save({ useObjectStreams }))
}
