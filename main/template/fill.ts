import { randomUUID } from 'node:crypto'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { Picture, Places, Value, Values } from '../../shared/template/field'
import { xmlText } from '../document/word-parts'
import { putPictures } from './picture'
import { placesXml } from './places'
import { type Stamp, stamp } from './stamp'

/** What a template is filled with, and what the file says of itself. */
export type Filling = { values: Values; stamp: Stamp }

/** One template as docxtemplater reads it. No expressions: a field is looked up by its name, and nothing else happens. */
export const options = {
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
  nullGetter: () => '',
  parser: (tag: string) => ({
    get: (scope: unknown, context?: { meta?: { part?: { module?: string } } }) =>
      look(scope, tag, context?.meta?.part?.module),
  }),
} as const

/** The value of a field in one scope. Words as a condition hold when there are any, and open no scope of their own. */
function look(scope: unknown, tag: string, module?: string): unknown {
  const name = tag.trim()
  if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, name)) return undefined
  const value: unknown = Reflect.get(scope, name)
  return module === 'loop' && typeof value === 'string' ? value.trim() !== '' : value
}

/**
 * A template (.docx, checked before) filled in. Texts are put in as they are: what looks like a field in one stays
 * text. Throws what docxtemplater throws for a template that was not checked.
 */
export async function fillTemplate(template: Buffer, { values, stamp: says }: Filling): Promise<Buffer> {
  const pictures = new Map<string, Picture>()
  const questions: Places[] = []
  const xml = new Map<number, string>()
  const collect = (value: Value): void => {
    if (Array.isArray(value)) for (const row of value) for (const one of Object.values(row)) collect(one)
    else if (typeof value === 'object' && 'fields' in value) questions.push(value)
  }
  for (const value of Object.values(values)) collect(value)
  if (questions.length)
    for (const [index, one] of (await placesXml(questions, says.marks)).entries()) xml.set(index, one)

  let asked = 0
  const plain = (value: Value): unknown => {
    if (Array.isArray(value)) return value.map(plainRow)
    if (typeof value === 'string') return xmlText(value)
    if (typeof value === 'boolean') return value
    if ('fields' in value) return xml.get(asked++) ?? ''
    // A name that nobody can have written in a text.
    const name = randomUUID()
    pictures.set(name, value)
    return name
  }
  const plainRow = (row: Values) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]))

  const document = new Docxtemplater(new PizZip(template), options)
  document.render(plainRow(values))
  const zip = document.getZip()
  putPictures(zip, pictures)
  stamp(zip, says)
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}
