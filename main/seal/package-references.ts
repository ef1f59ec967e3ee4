import { parseXml } from '../docx/xml'
import { C14N, digestOf, element } from './canonical-xml'

type Parts = Readonly<Record<string, Uint8Array>>

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const RELATIONS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml'
const TYPES = '[Content_Types].xml'
/** What each program writes anew when it only looks: when the file was saved, and by what. */
const NOT_SIGNED = new Set([TYPES, 'docProps/app.xml', 'docProps/core.xml'])
const NOT_SIGNED_RELATIONS = /\/(extended-properties|core-properties|digital-signature\/origin)$/

/** For each part of a Word file that is signed: its name, its kind and its digest (ECMA-376 part 2, 13.2.4). */
export function packageReferences(parts: Parts): string[] {
  const typeOf = contentTypes(parts)
  return Object.entries(parts)
    .filter(([name]) => !NOT_SIGNED.has(name) && !name.endsWith('/'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, bytes]) =>
      name.endsWith('.rels')
        ? relations(name, bytes)
        : element('Reference', { URI: `/${name}?ContentType=${typeOf(name)}` }, digestOf(bytes)),
    )
}

function contentTypes(parts: Parts): (name: string) => string {
  const known = elementsOf(parts[TYPES] ?? new Uint8Array(), ['Default', 'Override']).map(
    (one) => [(one('Extension') || one('PartName')).toLowerCase(), one('ContentType')] as const,
  )
  const types = new Map(known)
  return (name) =>
    types.get(`/${name.toLowerCase()}`) ?? types.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? ''
}

/** The relations that are signed, in the form that the standard's own transform gives them (13.2.4.24). */
function relations(name: string, bytes: Uint8Array): string[] {
  const signed = elementsOf(bytes, ['Relationship'])
    .map((one) => ({ id: one('Id'), target: one('Target'), mode: one('TargetMode') || 'Internal', type: one('Type') }))
    .filter(({ type }) => !NOT_SIGNED_RELATIONS.test(type))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  if (signed.length === 0) return []
  const canonical = signed.map(({ id: Id, target: Target, mode: TargetMode, type: Type }) =>
    element('Relationship', { Id, Target, TargetMode, Type }),
  )
  const chosen = signed.map(({ id }) =>
    element('mdssi:RelationshipReference', { 'xmlns:mdssi': `${PACKAGE}/digital-signature`, SourceId: id }),
  )
  const transforms = element(
    'Transforms',
    {},
    element('Transform', { Algorithm: `${PACKAGE}/RelationshipTransform` }, ...chosen),
    element('Transform', { Algorithm: C14N }),
  )
  const digest = digestOf(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...canonical))
  return [element('Reference', { URI: `/${name}?ContentType=${RELATIONS_TYPE}` }, transforms, digest)]
}

/** The attributes of the elements of these names, in their order. */
function elementsOf(bytes: Uint8Array, names: readonly string[]): ((attribute: string) => string)[] {
  const root = parseXml(Buffer.from(bytes)).documentElement
  return Array.from(root?.getElementsByTagName('*') ?? [])
    .filter(({ localName }) => names.includes(localName ?? ''))
    .map((one) => (attribute) => one.getAttribute(attribute) ?? '')
}
