import type { IBorderOptions, ITableCellOptions, Paragraph, Table, TableRow } from 'docx'
import { type Docx, fill, GAP, gap, plain } from './word-parts'

/** Points: top, right, bottom, left. */
export type Padding = [number, number, number, number]

const margins = (padding: Padding) => {
  const [top, right, bottom, left] = padding.map((points) => points * 20)
  return { top, right, bottom, left }
}

/**
 * A table of fixed columns, in twips. What most of its cells have as padding, and the line under every row, are said
 * once here: four tenths of the file were the same words in every cell, and writing them took as much of the time.
 */
export function grid(
  docx: Docx,
  widths: number[],
  rows: TableRow[],
  { padding = [0, 0, 0, 0], rowLine }: { padding?: Padding; rowLine?: IBorderOptions } = {},
): Table {
  return new docx.Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    ...plain,
    ...(rowLine ? { borders: { insideHorizontal: rowLine, bottom: rowLine } } : {}),
    margins: margins(padding),
  })
}

export type CellLook = {
  borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right', IBorderOptions>>
  /** Where it differs from that of the table; only the right side of a last column does so alone. */
  padding?: Padding | { right: number }
  shading?: string
  align?: ITableCellOptions['verticalAlign']
  /** Over how many columns. */
  span?: number
}

const ownMargins = (padding: NonNullable<CellLook['padding']>) =>
  Array.isArray(padding) ? margins(padding) : { right: padding.right * 20 }

/** A cell of so many twips; an empty one gets the paragraph that Word asks for. */
export function cell(docx: Docx, width: number, children: Paragraph[], look: CellLook = {}) {
  return new docx.TableCell({
    children: children.length ? children : [gap(docx, GAP)],
    width: { size: width, type: docx.WidthType.DXA },
    ...(look.borders ? { borders: look.borders } : {}),
    ...(look.padding ? { margins: { ...ownMargins(look.padding), marginUnitType: docx.WidthType.DXA } } : {}),
    ...(look.shading ? { shading: fill(look.shading) } : {}),
    ...(look.span && look.span > 1 ? { columnSpan: look.span } : {}),
    ...(look.align ? { verticalAlign: look.align } : {}),
  })
}
