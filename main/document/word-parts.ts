import type { IBorderOptions, IBordersOptions, Paragraph, ParagraphChild } from 'docx'
import { paperColours, paperSize } from '../../shared/document/paper-css'
import { cleanText } from '../../shared/format/text'
import { fitInto, imageOf } from './image-size'
import type { StyleName } from './word-styles'

/** The library, loaded at the first document. */
export type Docx = typeof import('docx')

/** Twips (twentieths of a point) from millimetres. */
export const mm = (value: number): number => Math.round((value * 1440) / 25.4)
export const TEXT_WIDTH = mm(paperSize({}).text)

/** Without the number sign, as Word writes colours. */
export const hex = (name: keyof typeof paperColours): string => paperColours[name].slice(1)

/** Lines in 240ths: always `auto`, since an exact height would clip images. */
export const spacing = (before: number, after: number, line = 276) => ({
  before: before * 20,
  after: after * 20,
  line,
  lineRule: 'auto' as const,
})

export type TextStyle = { size?: number; bold?: boolean; italics?: boolean; color?: string }
export type ParagraphStyle = {
  /** One of the styles of word-styles.ts; ordinary text without. */
  style?: StyleName
  /** Room in points. A style that brings its own is only given these to differ from it. */
  before?: number
  after?: number
  line?: number
  keepNext?: boolean | undefined
  alignEnd?: boolean
  indent?: { left: number; right?: number; hanging?: number }
  fill?: string
  borders?: IBordersOptions
}

/** A text without what XML cannot hold: Word refuses a file with one such character in it. */
export const xmlText = (text: string): string => cleanText(text).replace(/[\ufffe\uffff]/g, '')

/** Runs of a plain text; each `\n` a new line. Sizes in points. */
export function runs(docx: Docx, text: string, { size, ...style }: TextStyle = {}): ParagraphChild[] {
  return xmlText(text)
    .replace(/\t/g, '    ')
    .split('\n')
    .map(
      (line, index) =>
        new docx.TextRun({ text: line, ...style, ...(size ? { size: size * 2 } : {}), ...(index ? { break: 1 } : {}) }),
    )
}

/** A paragraph of plain text. */
export function paragraph(docx: Docx, text: string, text_: TextStyle = {}, style: ParagraphStyle = {}): Paragraph {
  return paragraphOf(docx, runs(docx, text, text_), style)
}

/** A paragraph of runs that were made before. */
export function paragraphOf(docx: Docx, children: ParagraphChild[], style: ParagraphStyle = {}): Paragraph {
  const { before, after, line } = style
  const spaced = before !== undefined || after !== undefined || line !== undefined
  const sides = {
    ...(before !== undefined ? { before: before * 20 } : {}),
    ...(after !== undefined ? { after: after * 20 } : {}),
  }
  const lines = line === undefined ? {} : { line, lineRule: docx.LineRuleType.AUTO }
  return new docx.Paragraph({
    children,
    ...(spaced ? { spacing: { ...sides, ...lines } } : {}),
    ...(style.keepNext ? { keepNext: true } : {}),
    ...(style.alignEnd ? { alignment: docx.AlignmentType.END } : {}),
    ...(style.style ? { style: style.style } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
    ...(style.fill ? { shading: fill(style.fill) } : {}),
    ...(style.borders ? { border: style.borders } : {}),
  })
}

/** The height in points of a gap that says none: what an empty cell gets. */
export const GAP = 2

/** The room under a table; Word also needs a paragraph between two tables, or it makes them one. */
export const gap = (docx: Docx, points: number, keepNext = false): Paragraph =>
  new docx.Paragraph({
    children: [],
    style: 'Gap',
    ...(points === GAP ? {} : { spacing: { line: points * 20, lineRule: docx.LineRuleType.EXACT } }),
    ...(keepNext ? { keepNext } : {}),
  })

/**
 * The room under a table that other things follow. In two halves: LibreOffice leaves the second paragraph after a table on
 * the page when what it has to stay with goes to the next, and that would be the heading.
 */
export const underTable = (docx: Docx): Paragraph[] => [gap(docx, 4), gap(docx, 4)]

/** An image in the line that fits in a box in millimetres; nothing when it is not a usable image. */
export function image(
  docx: Docx,
  dataUrl: string,
  box: { width: number; height: number },
  alt: string,
): ParagraphChild[] {
  const found = imageOf(dataUrl)
  if (!found) return []
  const pixels = (value: number) => (value * 96) / 25.4
  const transformation = fitInto(found, { width: pixels(box.width), height: pixels(box.height) })
  const text = xmlText(alt)
  return [
    new docx.ImageRun({
      type: found.type,
      data: found.bytes,
      transformation,
      altText: { name: text, title: text, description: text },
    }),
  ]
}

const none: IBorderOptions = { style: 'none', size: 0, color: 'auto' }
export const noBorders = { top: none, bottom: none, left: none, right: none }
/** The table style of every Word file: without it the library draws six lines around each table, with it none. */
export const plain = { style: 'TableNormal' } as const
/** A line of so many points. */
export const rule = (points: number, color: string): IBorderOptions => ({ style: 'single', size: points * 8, color })
/** The background of a cell. */
export const fill = (color: string) => ({ type: 'clear', color: 'auto', fill: color }) as const
