import type PizZip from 'pizzip'
import type { Picture } from '../../shared/template/field'
import { fitInto, imageOf } from '../document/image-size'
import { xmlText } from '../document/word-parts'
import { addRelationship, declareType, escapeXml, textParts } from './package'

/** The room for a signature, in millimetres. */
const BOX = { width: 62, height: 19 }
/** Far from the numbers that a template gives its own drawings. */
const FIRST_ID = 90_001
/** English Metric Units in a pixel. */
const EMU = 9525

/**
 * Puts pictures where their marks stand in the text: `mark` is what a field was filled with, and stands inside a run.
 * Not with the library that makes our own documents: it reads and writes the whole file anew, which takes longer than
 * filling it.
 */
export function putPictures(zip: PizZip, pictures: ReadonlyMap<string, Picture>): void {
  let id = FIRST_ID
  for (const part of textParts(zip)) {
    let xml = zip.file(part)?.asText() ?? ''
    for (const [mark, picture] of pictures) {
      if (!xml.includes(mark)) continue
      const found = imageOf(picture.image)
      const number = id++
      const drawing = found ? draw(addPicture(zip, part, number, found), number, fitInto(found, box), picture.alt) : ''
      xml = xml.replaceAll(mark, `</w:t></w:r><w:r>${drawing}</w:r><w:r><w:t xml:space="preserve">`)
    }
    zip.file(part, xml)
  }
}

const pixels = (millimetres: number): number => (millimetres * 96) / 25.4
const box = { width: pixels(BOX.width), height: pixels(BOX.height) }

function addPicture(
  zip: PizZip,
  part: string,
  number: number,
  { type, bytes }: NonNullable<ReturnType<typeof imageOf>>,
) {
  const name = `media/handtekening${number}.${type}`
  zip.file(`word/${name}`, bytes)
  declareType(zip, { extension: type, contentType: `image/${type === 'jpg' ? 'jpeg' : type}` })
  return addRelationship(zip, part, 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image', name)
}

/** A picture in the line (ECMA-376, 20.4.2.8), with every namespace that it uses. */
function draw(relationship: string, id: number, size: { width: number; height: number }, alt: string): string {
  const width = Math.round(size.width * EMU)
  const height = Math.round(size.height * EMU)
  const words = escapeXml(xmlText(alt))
  const main = 'http://schemas.openxmlformats.org/drawingml/2006/main'
  const pic = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
  return [
    '<w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>`,
    `<wp:docPr id="${id}" name="${words}" descr="${words}"/><a:graphic xmlns:a="${main}"><a:graphicData uri="${pic}">`,
    `<pic:pic xmlns:pic="${pic}"><pic:nvPicPr><pic:cNvPr id="${id}" name="${words}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>',
  ].join('')
}
