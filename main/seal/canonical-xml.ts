import { createHash } from 'node:crypto'

export const DSIG = 'http://www.w3.org/2000/09/xmldsig#'
export const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315'
const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256'

/**
 * One element in canonical form (C14N 1.0): no short ends, attributes in the order in which they are given. Who calls gives
 * namespaces first, then attributes by name. Texts go through `escaped` first.
 */
export const element = (name: string, attributes: Record<string, string>, ...inner: string[]): string => {
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`,
  )
  return `<${name}${given.join('')}>${inner.join('')}</${name}>`
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The two elements that say what something hashes to (XMLDSig). */
export const digestOf = (data: string | Uint8Array): string =>
  element('DigestMethod', { Algorithm: SHA256 }) +
  element('DigestValue', {}, createHash('sha256').update(data).digest('base64'))
