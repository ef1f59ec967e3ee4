import PizZip from 'pizzip'
import type { Places } from '../../shared/template/field'
import { loadWord } from '../document/word'
import { marks, placesOf } from '../document/word-field'

const BETWEEN = '@@'
/** A template need not know the newer words of Word, in which a box to tick is written. */
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml'

/**
 * The places to fill in of each question, as XML to stand in another file. The library writes whole files only, so it
 * writes one with just these in it. The marks, by which a form is known again, come before the first.
 */
export async function placesXml(questions: readonly Places[], names: readonly string[]): Promise<string[]> {
  const docx = await loadWord()
  const between = () => new docx.Paragraph({ children: [new docx.TextRun(BETWEEN)] })
  const file = new docx.Document({
    sections: [
      {
        children: questions.flatMap((question, index) => [
          ...(index === 0 && names.length ? [marks(docx, names)] : []),
          ...placesOf(docx, question),
          between(),
        ]),
      },
    ],
  })
  const xml = new PizZip(await docx.Packer.toBuffer(file)).file('word/document.xml')?.asText() ?? ''
  const body = xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length, xml.lastIndexOf('<w:sectPr'))
  return body
    .split(/<w:p><w:r><w:t[^<>]*>@@<\/w:t><\/w:r><\/w:p>/)
    .slice(0, questions.length)
    .map((piece) => piece.replaceAll('<w14:checkbox>', `<w14:checkbox xmlns:w14="${W14}">`))
}
