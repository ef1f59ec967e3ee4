import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { catalogue, fieldsFor } from '../../shared/template/catalogue'
import { checkTemplate, type TemplatePart } from '../../shared/template/check'
import { exampleValues } from '../../shared/template/example'
import type { Problem } from '../../shared/template/problem'
import type { ReadableBlock, TemplateKind } from '../../shared/template/schema'
import type { Parts } from '../docx/archive'
import { paragraphsOf } from '../docx/paragraphs'
import { fillTemplate, options } from './fill'
import { guardTemplate, partOf, repack } from './guard'
import { TEXT_PART } from './package'
import { readableOf } from './readable'

/** A template that was read: what is wrong with it, or how it looks with the data of an example. */
export type ReadTemplate = {
  /** The template as it is kept; empty when something is wrong with it. */
  bytes: Buffer
  problems: Problem[]
  /** Fields that a document of this kind should not be without. */
  missing: string[]
  example: { bytes: Buffer; blocks: ReadableBlock[] } | null
}

/**
 * Judges a template of the practice, by its place or its bytes, and fills it with the data of an example when nothing is
 * wrong. Throws the codes of `readParts` and `parseXml` for what is no template at all.
 */
export async function readTemplate(kind: TemplateKind, source: string | Buffer): Promise<ReadTemplate> {
  const { parts, problems: refused } = await guardTemplate(source)
  const texts = textsOf(parts)
  const { problems: mistakes, used } = checkTemplate(
    texts.map(({ part, paragraphs }) => ({ part, paragraphs })),
    fieldsFor(kind),
  )
  const marked = texts.flatMap(({ part, xml }) =>
    leftovers(xml).map((kind_): Problem => ({ kind: kind_, place: { part, words: '' } })),
  )
  const found = [...refused, ...marked, ...mistakes]
  const bytes = repack(parts)
  // The library has the last word: what it cannot fill is no template, whatever was found before.
  const problems = found.length ? found : librarySays(bytes)
  const missing = catalogue[kind].needed.filter((name) => !used.includes(name))
  if (problems.length) return { bytes: Buffer.alloc(0), problems, missing, example: null }
  const filled = await fillTemplate(bytes, { values: exampleValues(kind), stamp: EXAMPLE })
  const document = new PizZip(filled).file(/^word\/document\d*\.xml$/)[0]
  const blocks = document ? readableOf(document.asNodeBuffer()) : []
  return { bytes, problems, missing, example: { bytes: filled, blocks } }
}

const EXAMPLE = {
  title: 'Voorbeeld',
  author: 'Praktijkgroei',
  subject: 'Voorbeeld',
  keywords: 'Voorbeeld',
  custom: {},
  marks: [],
}

const textsOf = (parts: Parts): (TemplatePart & { xml: string })[] =>
  [...parts]
    .filter(([name]) => TEXT_PART.test(name))
    // The document itself first.
    .sort(([a], [b]) => Number(b.startsWith('word/document')) - Number(a.startsWith('word/document')))
    .map(([name, bytes]) => {
      const xml = bytes.toString('utf8')
      return { part: partOf(name), paragraphs: paragraphsOf(xml), xml }
    })

/** What a writer left behind, that would stand in every document. */
const leftovers = (xml: string): ('changes' | 'comments')[] => [
  ...(/<w:(?:ins|del|moveFrom|moveTo) /.test(xml) ? (['changes'] as const) : []),
  ...(/<w:commentReference /.test(xml) ? (['comments'] as const) : []),
]

function librarySays(bytes: Buffer): Problem[] {
  try {
    new Docxtemplater(new PizZip(bytes), options)
    return []
  } catch (error) {
    return errorsOf(error).map(({ tag, file }) => ({
      kind: 'unreadable',
      tag: tag.slice(0, 60),
      place: { part: partOf(file), words: '' },
    }))
  }
}

/** The tag and file of each mistake that the library found; it gives them as properties without a type. */
function errorsOf(error: unknown): { tag: string; file: string }[] {
  const word = (from: unknown, name: string): string => {
    const value: unknown = typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined
    return typeof value === 'string' ? value : ''
  }
  const properties: unknown = error instanceof Error && 'properties' in error ? error.properties : null
  const errors: unknown =
    typeof properties === 'object' && properties !== null ? Reflect.get(properties, 'errors') : null
  const list: unknown[] = Array.isArray(errors) ? errors : [error]
  return list.slice(0, 20).map((one) => {
    const about: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'properties') : null
    return { tag: word(about, 'xtag'), file: word(about, 'file') }
  })
}
