import { searchable } from '../../shared/format/text'

/** A piece of text as it stands on a page: `x` and `y` from its left top, in CSS pixels as large as on paper. */
export type TextPiece = { text: string; endsLine: boolean; x: number; y: number }
/** A place in the text of a page: which piece, and how many characters into it. */
export type Place = { piece: number; offset: number }
export type Hit = { page: number; from: Place; to: Place; x: number; y: number }

/** A page made ready to search in: its folded text, and of each character of it the piece and the place in that piece. */
export type PageText = { pieces: readonly TextPiece[]; folded: string; piece: number[]; offset: number[] }

/** Between lines there is a space, and never more than one: words are found as they are read. */
export function pageText(pieces: readonly TextPiece[]): PageText {
  const result = { pieces, piece: [] as number[], offset: [] as number[] }
  let folded = ''
  const add = (text: string, piece: number, offset: number) => {
    const isSpace = /^\s+$/.test(text)
    if (isSpace && (folded === '' || folded.endsWith(' '))) return
    for (const character of isSpace ? ' ' : searchable(text)) {
      folded += character
      for (let unit = 0; unit < character.length; unit++) {
        result.piece.push(piece)
        result.offset.push(offset)
      }
    }
  }
  for (const [index, { text, endsLine }] of pieces.entries()) {
    let offset = 0
    for (const character of text) {
      add(character, index, offset)
      offset += character.length
    }
    if (endsLine) add(' ', index, offset)
  }
  return { ...result, folded }
}

/** Where a text stands on a page, in the order of reading; capitals, accents and line ends make no difference. */
export function findOnPage(page: number, { pieces, folded, piece, offset }: PageText, wanted: string): Hit[] {
  const needle = searchable(wanted).replace(/\s+/g, ' ').trim()
  if (needle === '') return []
  const hits: Hit[] = []
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length)) {
    const last = at + needle.length - 1
    const from = { piece: piece[at] ?? 0, offset: offset[at] ?? 0 }
    const end = { piece: piece[last] ?? 0, offset: offset[last] ?? 0 }
    const lastCharacter = pieces[end.piece]?.text.codePointAt(end.offset) ?? 0
    const { x = 0, y = 0 } = pieces[from.piece] ?? {}
    hits.push({ page, from, to: { ...end, offset: end.offset + (lastCharacter > 0xffff ? 2 : 1) }, x, y })
  }
  return hits
}
