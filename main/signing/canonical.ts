import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { DocumentContent } from '../../shared/document/content'

/**
 * What a signature is bound to: the contents as canonical JSON (RFC 8785) and its SHA-256 in hex. All texts were
 * normalised to NFC and `\n` when they came in (shared/format/text.ts).
 */
export function freeze(content: DocumentContent): { json: string; sha256: string } {
  const json = canonicalize(content)
  if (json === undefined) throw new Error('A document content is always an object')
  return { json, sha256: sha256(json) }
}

export const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')
