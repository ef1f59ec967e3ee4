const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** The paragraphs of a Word part with text in them, in order, each on one line. */
export const paragraphsOf = (xml: string): string[] =>
  xml.split('</w:p>').flatMap((paragraph) => {
    const text = [...paragraph.matchAll(/<w:t(?: [^<>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab|cr)\b[^<>]*>/g)]
      .map(([, words]) => (words === undefined ? ' ' : plain(words)))
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
    return text ? [text] : []
  })
