import { AppError } from '../../shared/ipc/result'
import { readParts } from './archive'
import { type DocxFields, fieldsOf, propertiesOf } from './walk'
import { parseXml } from './xml'

/** What the app takes from a Word file: its fields and its own properties, and nothing else. */
export type DocxContent = DocxFields & { properties: Record<string, string> }

/** A place on disk, or the bytes themselves. */
export type DocxSource = string | Uint8Array

const PROPERTIES = 'docProps/custom.xml'
/** "document2.xml" is written by Word on the web. */
const TEXT = /^word\/document\d*\.xml$/

/**
 * Reads a Word file that came from outside. Only these parts are unpacked; what they refer to (pictures, links,
 * templates on another computer) is never looked at. Throws the codes of `readParts` and `parseXml`.
 */
export async function readDocx(source: DocxSource): Promise<DocxContent> {
  const parts = await readParts(source, (name) => name === PROPERTIES || TEXT.test(name))
  const text = [...parts].find(([name]) => TEXT.test(name))?.[1]
  if (!text) throw new AppError('DOCX_KIND')
  const properties = parts.get(PROPERTIES)
  return { ...fieldsOf(parseXml(text)), properties: properties ? propertiesOf(parseXml(properties)) : {} }
}
