import type PizZip from 'pizzip'

/* The few things that are changed in the package around a filled text (ECMA-376 part 2): parts, their types, and how
 * they refer to each other. */

const TYPES = '[Content_Types].xml'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text as it may stand in an XML element or attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '')

/** The parts with text that is filled in: the document, and what stands at the edges of its pages. */
export const TEXT_PART = /^word\/(?:document\d*|header\d+|footer\d+|footnotes|endnotes)\.xml$/
export const textParts = (zip: PizZip): string[] => Object.keys(zip.files).filter((name) => TEXT_PART.test(name))

/** Says of what kind a part is, by its extension or by its name; once. */
export function declareType(
  zip: PizZip,
  wish: { extension: string; contentType: string } | { part: string; contentType: string },
): void {
  const types = zip.file(TYPES)?.asText() ?? ''
  const [attribute, line] =
    'part' in wish
      ? [`PartName="/${wish.part}"`, `<Override PartName="/${wish.part}" ContentType="${wish.contentType}"/>`]
      : [`Extension="${wish.extension}"`, `<Default Extension="${wish.extension}" ContentType="${wish.contentType}"/>`]
  if (types.toLowerCase().includes(attribute.toLowerCase())) return
  // Defaults and overrides may stand in any order.
  zip.file(TYPES, types.replace(/<\/(?:\w+:)?Types>\s*$/, `${line}$&`))
}

/** Lets a part refer to another one; gives the id. `''` is the package itself. */
export function addRelationship(zip: PizZip, part: string, type: string, target: string): string {
  const slash = part.lastIndexOf('/')
  const file = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
  const before = zip.file(file)?.asText() ?? `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`
  // `<Relationships/>` is what some programs write when there is none.
  const open = before.replace(/<Relationships([^<>]*)\/>\s*$/, '<Relationships$1></Relationships>')
  let number = 1
  while (open.includes(`"pop${number}"`)) number++
  const line = `<Relationship Id="pop${number}" Type="${type}" Target="${escapeXml(target)}"/>`
  zip.file(file, open.replace(/<\/Relationships>\s*$/, `${line}$&`))
  return `pop${number}`
}
